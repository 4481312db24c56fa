import { titleOf } from '../../../src/core/cycle/okrRow.ts';
import { writePercent } from '../../../src/core/numbers/write.ts';
import { type Wording, wordingOf } from '../../../src/core/okr/hygiene.ts';
import { keyResultTypes } from '../../../src/core/okr/progress.ts';
import { keyResultUnits } from '../../../src/core/okr/units.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import type { Objective } from './okrTree.ts';
import { okrWords } from './okrWords.ts';

/** How the objective and its key results could be worded better; folded, as it blocks nothing. */
export function WordingHelp({ objective }: { readonly objective: Objective }) {
  const language = useLanguage();
  const { score, hints } = wordingIn(objective);
  if (hints.length === 0) return null;
  return (
    <details class="wording">
      <summary>
        <Say text={okrWords.wording(writePercent(score, language, 0))} />
      </summary>
      <ul>
        {hints.map(({ keyResult, words }) => (
          <li key={`${keyResult} ${words.en}`} class="small">
            {keyResult !== null && <bdi class="of">{titleOf(objective.keyResults[keyResult] as Row)}</bdi>}
            <Say text={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type Row = Objective['keyResults'][number];

function wordingIn({ row, keyResults }: Objective): Wording {
  return wordingOf({
    title: row ? titleOf(row) : '',
    keyResults: keyResults.map((each) => ({
      title: titleOf(each),
      owner: String(each.cells.owner ?? ''),
      type: wordId(keyResultTypes, String(each.cells.type ?? '')) ?? 'auto',
      unit: wordId(keyResultUnits, String(each.cells.unit ?? '')) ?? null,
      start: numberOrNull(each.cells.start),
      target: numberOrNull(each.cells.target),
    })),
  });
}

function numberOrNull(cell: Row['cells'][keyof Row['cells']]): number | null {
  return typeof cell === 'number' ? cell : null;
}
