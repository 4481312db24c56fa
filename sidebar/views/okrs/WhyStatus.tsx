import type { OkrRow } from '../../../src/api.ts';
import { whyRow } from '../../../src/core/cycle/whyRow.ts';
import type { Text } from '../../../src/core/text.ts';
import { useWords } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import type { Objective } from './okrTree.ts';
import { okrWords } from './okrWords.ts';
import { StatusLine } from './StatusLine.tsx';
import { whyObjective } from './whyStatus.ts';

/** The status of a row, and why it is that, one tap away. */
export function WhyStatus({ row }: { readonly row: OkrRow }) {
  const { okrs } = useSession();
  return okrs.list && <Why row={row} text={whyRow(row, okrs.list)} />;
}

/** The same of an objective, by what decides it. */
export function WhyObjectiveStatus({ objective }: { readonly objective: Objective }) {
  const { okrs } = useSession();
  const { row } = objective;
  const text = okrs.list && whyObjective(objective, okrs.list);
  return row && (text ? <Why row={row} text={text} /> : <StatusLine row={row} />);
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
