import type { OkrList, OkrRow } from '../../../src/api.ts';
import { keyResultTypes, stayTypes } from '../../../src/core/okr/progress.ts';
import { whyStatus } from '../../../src/core/okr/why.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import { targetInForce } from '../../../src/core/tables/scorecard/ownTargets.ts';
import type { Text } from '../../../src/core/text.ts';
import { useWords } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { type Objective, progressOf, statusOf, titleOf } from './okrTree.ts';
import { okrWords } from './okrWords.ts';
import { StatusLine } from './StatusLine.tsx';

/** The status of a row, and why it is that, one tap away. */
export function WhyStatus({ row }: { readonly row: OkrRow }) {
  const { okrs } = useSession();
  return okrs.list && <Why row={row} text={whyOf(row, okrs.list)} />;
}

/** The same of an objective: it has the status of its worst key result, unless the document judges its own score. */
export function WhyObjectiveStatus({ objective: { row, keyResults } }: { readonly objective: Objective }) {
  const { okrs } = useSession();
  const { objectiveStatus, rollUp } = okrs.list ?? {};
  const isByScore = objectiveStatus === 'pace' || (rollUp !== 'keyResults' && keyResults.length === 0);
  if (row && isByScore) return <WhyStatus row={row} />;
  const worst = row && keyResults.find((each) => statusOf(each) === statusOf(row));
  if (!worst || !okrs.list) return row && <StatusLine row={row} />;
  const why = whyOf(worst, okrs.list);
  const whose = okrWords.statusOfWorst(titleOf(worst));
  return <Why row={row} text={{ en: `${whose.en} ${why.en}`, fa: `${whose.fa} ${why.fa}` }} />;
}

function Why({ row, text }: { readonly row: OkrRow; readonly text: Text }) {
  const say = useWords();
  return (
    <details class="why small">
      <summary>
        <StatusLine row={row} />
        <span aria-hidden="true">{say(okrWords.why)}</span>
        <span class="unseen">{say(okrWords.whyThisStatus)}</span>
      </summary>
      <p>
        <Say text={text} />
      </p>
    </details>
  );
}

function whyOf(row: OkrRow, { today, statusRule, ownRules, staleAfterDays }: OkrList): Text {
  const { expected, checkedIn, source, type, targets, part } = row.cells;
  return whyStatus({
    status: statusOf(row),
    progress: progressOf(row),
    expected: typeof expected === 'number' ? expected : null,
    // A number that comes from elsewhere is as new as its source.
    age: typeof checkedIn === 'object' && source === undefined ? today - checkedIn.day : null,
    stays: stayTypes.some((id) => id === wordId(keyResultTypes, String(type ?? ''))),
    ownTarget: targetInForce(targets, part),
    rule: statusRule,
    ownRules,
    staleAfterDays,
  });
}
