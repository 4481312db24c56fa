import { formulaText } from '../../../src/core/formula/dialects/reading.ts';
import { shownName } from '../../../src/core/functions/argument.ts';
import { exampleCall, formulaOf, type SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../../language.ts';
import { Code } from '../../parts/Code.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';

/** What is typed in a cell, with what it computes there: folded, as few readers need it. What is copied works where it is pasted. */
export function InCell({ declared }: { readonly declared: SheetFunction }) {
  const language = useLanguage();
  const { fn, args, guide, words: named = {} } = declared;
  const call = `=${fn}(${Object.keys(args).map(shownName).join('; ')})`;
  const formula = formulaOf(declared);
  return (
    <details class="in-cell">
      <summary>
        <Say text={words.inCell} />
      </summary>
      <Code block text={call} />
      <CopyButton text={exampleCall(declared, guide.examples[0])} label={words.copyExample} />
      {formula && <Code block text={formulaText(formula, { argument: shownName, words: named, language })} />}
    </details>
  );
}
