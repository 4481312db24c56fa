import { type SentProgress, ShapeChange } from '../../connectors/connector.ts';
import type { Goal } from '../../core/goals/goal.ts';
import type { LinkedRow } from '../../core/goals/linkedRow.ts';
import { sameNumber } from '../../core/goals/sameNumber.ts';
import { type SendingLine, type SendingReason, sendingLine } from '../../core/goals/sending.ts';
import type { FetchSession } from './http.ts';
import type { GoalTool } from './openGoals.ts';
import { type Stop, stopFor } from './pull.ts';
import { verdictOf } from './readGoals.ts';

/** A change that a person has chosen, as it was shown. */
export interface ChosenChange extends Pick<SendingLine, 'key' | 'id' | 'above' | 'from' | 'to'> {
  /** Whether the number of the file goes there although another is newer there: the person has seen both. */
  readonly overNewer: boolean;
  /** Whether the row takes the number of the tool over instead, by the same person's choice; nothing is sent then. */
  readonly takesTheirs?: boolean;
}

/** What became of a change. Where no answer came, nobody knows whether it was taken; it is not sent again. */
export interface SentChange {
  readonly id: string;
  readonly became: 'sent' | 'already' | 'taken' | 'movedThere' | 'changedHere' | 'refused' | 'unknown' | 'left';
  /** Why it was left. */
  readonly why: SendingReason | null;
  /** What stands there since; null where that is not known. */
  readonly there: number | null;
  /** What the tool itself said, or the number of its answer. */
  readonly said: string;
}

/**
 * Sends one number, after a look at what stands there now: a number that has moved since it was shown is left alone, and so is one that
 * stays as it is there. A stop tells why nothing else will be taken either, and then this was not.
 */
export function sendGoal(
  session: FetchSession,
  { connector, source, config }: GoalTool,
  { id, above, from, to, overNewer, takesTheirs = false }: ChosenChange,
  row: LinkedRow | null,
  { day, note }: Omit<SentProgress, 'value'>,
): SentChange | { readonly stop: Stop } {
  const came = (became: SentChange['became'], more: Partial<SentChange> = {}): SentChange => {
    return { id, became, why: null, there: null, said: '', ...more };
  };
  if (!row) return came('changedHere');
  const now = readNow(session, { connector, source, config }, id, above);
  if ('stop' in now) return now;
  const { goal } = now;
  const line = sendingLine(row, goal);
  const there = line.from;
  if (line.became === 'same') return came('already', { there });
  if (goal === null || line.to === null || line.became === 'left') return came('left', { why: line.why, there });
  if (!sameNumber(line.to, to)) return came('changedHere', { there });
  const isNewer = line.became === 'conflict' && !overNewer && !takesTheirs;
  if (isNewer || !sameNumber(there, from)) return came('movedThere', { there });
  if (takesTheirs) return row.isComputed ? came('left', { why: 'computedHere', there }) : came('taken', { there });
  const sent = session.send(source.send(goal, { value: line.to, day, note }, config), verdictOf(source));
  const { status } = sent.answer;
  switch (sent.verdict) {
    case 'ok': {
      const refusal = source.refused?.(sent.answer) ?? null;
      return refusal === null ? came('sent', { there: line.to }) : came('refused', { said: refusal });
    }
    case 'retry':
      // Taken without a word is taken.
      return status === 204 ? came('sent', { there: line.to }) : came('unknown');
    case 'auth':
    case 'wait':
      return { stop: stopFor(connector, { ...sent, verdict: sent.verdict }) };
    default:
      // Of this goal alone: a person may be allowed to change others.
      return came('refused', { said: source.refused?.(sent.answer) || String(status) });
  }
}

/** The goal as it stands there now, null where it is gone; or why the tool does not say. */
function readNow(
  session: FetchSession,
  { connector, source, config }: GoalTool,
  id: string,
  above: string,
): { readonly goal: Goal | null } | { readonly stop: Stop } {
  const { verdict, ...asked } = session.ask(source.one(id, above, config), verdictOf(source));
  if (asked.answer.status === 404) return { goal: null };
  if (verdict !== 'ok') return { stop: stopFor(connector, { ...asked, verdict }) };
  try {
    return { goal: source.oneIn(asked.answer, id) };
  } catch (error) {
    if (!(error instanceof ShapeChange)) throw error;
    return { stop: { why: 'shape', field: error.field } };
  }
}
