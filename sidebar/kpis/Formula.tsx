import { formulaText } from '../../src/core/formula/text.ts';
import { shownName } from '../../src/core/functions/argument.ts';
import { formulaOf, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../language.ts';
import { Code } from '../parts/Code.tsx';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';

/** Formulas that take longer to read than this open on request. */
const LONG_CHARACTERS = 200;

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
  if (text.length <= LONG_CHARACTERS) return <Code block text={text} />;
  return (
    <details>
      <summary>
        <Say text={words.showFormula} />
      </summary>
      <Code block text={text} />
    </details>
  );
}
