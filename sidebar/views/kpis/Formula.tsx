import { formulaText } from '../../../src/core/formula/dialects/reading.ts';
import { shownName } from '../../../src/core/functions/argument.ts';
import { formulaOf, type SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../../language.ts';
import { FoldedCode } from '../../parts/FoldedCode.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';

/** The formula of a function as people read it, or the word that it has none. */
export function Formula({ declared }: { readonly declared: SheetFunction }) {
  const language = useLanguage();
  const formula = formulaOf(declared);
  if (!formula) {
    return (
      <p>
        <Say text={words.algorithm} />
      </p>
    );
  }
  const text = formulaText(formula, { argument: shownName, words: declared.words ?? {}, language });
  return <FoldedCode text={text} show={words.showFormula} />;
}
