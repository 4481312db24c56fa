import { currencyCode } from '../facts/currency.ts';
import { moneyUnits } from '../numbers/moneyUnit.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { objectiveOf } from '../tables/scorecard/keys.ts';
import { countsAlike } from './countsAlike.ts';
import type { Goal, Measure } from './goal.ts';
import { isClosed } from './goalStatus.ts';
import type { LinkedRow } from './linkedRow.ts';
import { roundedFor } from './roundedFor.ts';
import { sameNumber } from './sameNumber.ts';

/** What sending the number of a row would change in the tool that keeps its goal. */
export interface SendingLine {
  readonly key: string;
  /** By which the tool knows the goal, and the goal above it; blank where there is none. */
  readonly id: string;
  readonly above: string;
  readonly link: string;
  readonly title: string;
  /** As its cell shows it. */
  readonly unit: string;
  /** The number of the row. */
  readonly here: number | null;
  /** The number that stands there. */
  readonly from: number | null;
  /** What would stand there: the number of the row as the tool can keep it. */
  readonly to: number | null;
  /** A conflict is sent only by someone who has seen both numbers. */
  readonly became: 'send' | 'conflict' | 'same' | 'left';
  /** Why it is left, or what the conflict is; null where there is nothing to say. */
  readonly why: SendingReason | null;
}

export type SendingReason =
  | 'changedInBoth'
  | 'changedThere'
  | 'neverSeen'
  | 'gone'
  | 'linkTwice'
  | 'ofObjective'
  | 'noNumberThere'
  | 'noNumberHere'
  | 'percentAgainstNumber'
  | 'otherCurrency'
  | 'countedThere'
  | 'computedHere'
  | 'closedThere';

/** A line for each row that is linked to a goal; objectives without a number of their own there are passed over. */
export function planSending(rows: readonly LinkedRow[], goals: readonly Goal[]): SendingLine[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const { id } = row;
    const goal = byId.get(id) ?? null;
    if (goal && isObjective(row.key) && goal.measure?.takes !== 'numbers') return [];
    const line = sendingLine(row, goal);
    const isTwin = told.has(id);
    told.add(id);
    return [isTwin ? ({ ...line, became: 'left', why: 'linkTwice' } as const) : line];
  });
}

/** @param goal as it stands there now; null where it is there no more */
export function sendingLine(row: LinkedRow, goal: Goal | null): SendingLine {
  const { key, id, link, title, unit, current: here, seen } = row;
  const measure = goal?.measure ?? null;
  const from = measure?.current ?? null;
  const to = here === null || measure === null ? null : roundedFor(here, measure);
  const line = { key, id, above: goal?.parent ?? '', link, title, unit, here, from, to };
  const why = reasonToLeave(row, goal);
  if (why !== null) return { ...line, became: 'left', why };
  if (sameNumber(to, from)) return { ...line, became: 'same', why: null };
  if (measure?.takes === 'nothing') return { ...line, became: 'left', why: 'countedThere' };
  if (goal && isClosed(goal.status)) return { ...line, became: 'left', why: 'closedThere' };
  if (sameNumber(from, seen)) return { ...line, became: 'send', why: null };
  if (seen === null) return { ...line, became: 'conflict', why: 'neverSeen' };
  return { ...line, became: 'conflict', why: sameNumber(to, seen) ? 'changedThere' : 'changedInBoth' };
}

/** Why the numbers of both sides cannot even be compared. */
function reasonToLeave({ key, current, unit }: LinkedRow, goal: Goal | null): SendingReason | null {
  if (goal === null) return 'gone';
  if (isObjective(key)) return 'ofObjective';
  const { measure } = goal;
  if (measure === null) return 'noNumberThere';
  if (!countsAlike(unit, measure)) return 'percentAgainstNumber';
  if (isOtherMoney(unit, measure)) return 'otherCurrency';
  if (current === null) return measure.takes === 'nothing' ? 'countedThere' : 'noNumberHere';
  return null;
}

function isObjective(key: string): boolean {
  return objectiveOf(key) === key;
}

/** Whether a row says that it counts in other money than its goal: 40,000 tomans are not 40,000 dollars. */
function isOtherMoney(here: string, { kind, unit: there }: Measure): boolean {
  const [own, other] = [moneyCode(here), moneyCode(there)];
  return kind === 'money' && own !== '' && other !== '' && own !== other;
}

function moneyCode(unit: string): string {
  const known = wordId(moneyUnits, unit);
  return (known && currencyCode(known)) ?? unit.trim().toUpperCase();
}
