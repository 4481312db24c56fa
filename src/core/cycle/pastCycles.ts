import type { Day } from '../calendar/day.ts';
import type { Cell } from '../cell.ts';
import { foldText } from '../fold.ts';
import type { Document } from '../functions/document.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { objectiveOf } from '../tables/scorecard/keys.ts';
import { meanScore } from './judge.ts';
import { oneDecimal } from './oneDecimal.ts';
import { nextSteps, type Outcome, outcomes } from './outcome.ts';

/** A row of the Closed cycles tab. */
export interface ClosedRow {
  readonly cycle: string;
  readonly key: string;
  readonly title: string;
  readonly score: Cell;
  readonly weight: Cell;
  /** Words of the tab, in either language. */
  readonly outcome: string;
  readonly next: string;
  readonly lesson: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly closedOn: Day | null;
}

/** What a closed cycle came to. */
export interface PastCycle {
  readonly name: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** The mean of the scores of its objectives; null where none has one. */
  readonly average: number | null;
  /** How many key results ended so. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly carried: number;
  /** The share of key results that were achieved or partly achieved: how well the cycle was planned. */
  readonly planned: number | null;
  readonly lessons: readonly { readonly title: string; readonly lesson: string }[];
  /** Key results that were carried over for the second time or more. */
  readonly carriedAgain: readonly { readonly title: string; readonly times: number }[];
  /** Whether its average lies where aspirational objectives should. */
  readonly isSweetSpot: boolean;
  /** Whether it was above 0.9 in this cycle and in the one before. */
  readonly isTooSafe: boolean;
}

const SWEET_SPOT = { from: 0.6, to: 0.7 } as const;
const SAFE_ABOVE = 0.9;

/**
 * How often each key result was carried over so far, by its key.
 * @example
 * timesCarried([{ key: 'O1.1', next: 'Carry over' }]).get('O1.1') //=> 1
 */
export function timesCarried(rows: readonly Pick<ClosedRow, 'key' | 'next'>[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { key, next } of rows) {
    if (wordId(nextSteps, next) === 'carry') times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Whether an average lies at 0.6 or 0.7, to one decimal as grades are. Source: rules R13 and re:Work. */
export function isSweetSpot(average: number | null): boolean {
  if (average === null) return false;
  const rounded = oneDecimal(average);
  return rounded >= SWEET_SPOT.from && rounded <= SWEET_SPOT.to;
}

/** Whether two cycles running came to more than 0.9, so that their targets may have been too safe. Source: rule R13. */
export function isTooSafe(average: number | null, before: number | null | undefined): boolean {
  return (average ?? 0) > SAFE_ABOVE && (before ?? 0) > SAFE_ABOVE;
}

/** What the closed cycles came to, the last one first. Source: rules R13 and R14. */
export function pastCycles(rows: readonly ClosedRow[], document: Document): PastCycle[] {
  const byName = new Map<string, ClosedRow[]>();
  for (const row of rows) {
    const id = foldText(row.cycle);
    byName.set(id, [...(byName.get(id) ?? []), row]);
  }
  const fromFirst = [...byName.values()].sort((one, other) => endOf(one) - endOf(other));
  const averages = fromFirst.map((own) => averageOf(own, document));
  return fromFirst
    .map((own, index): PastCycle => {
      const average = averages[index] ?? null;
      const before = fromFirst.slice(0, index + 1).flat();
      return {
        name: own[0]?.cycle ?? '',
        firstDay: own.find(({ firstDay }) => firstDay !== null)?.firstDay ?? null,
        lastDay: own.find(({ lastDay }) => lastDay !== null)?.lastDay ?? null,
        average,
        ...countsOf(own),
        lessons: own.flatMap(({ title, lesson }) => (lesson === '' ? [] : [{ title, lesson }])),
        carriedAgain: carriedAgain(own, timesCarried(before)),
        isSweetSpot: isSweetSpot(average),
        isTooSafe: isTooSafe(average, averages[index - 1]),
      };
    })
    .reverse();
}

function endOf(rows: readonly ClosedRow[]): number {
  return Math.max(...rows.map(({ lastDay, closedOn }) => lastDay ?? closedOn ?? Number.NEGATIVE_INFINITY));
}

function isObjective({ key }: ClosedRow): boolean {
  return key === objectiveOf(key);
}

function averageOf(rows: readonly ClosedRow[], document: Document): number | null {
  const items = rows
    .filter(isObjective)
    .flatMap(({ score, weight }) => (typeof score === 'number' ? [{ score, weight }] : []));
  return meanScore(items, document);
}

function countsOf(rows: readonly ClosedRow[]): Pick<PastCycle, 'outcomes' | 'carried' | 'planned'> {
  const keyResults = rows.filter((row) => !isObjective(row));
  const ids = Object.keys(outcomes) as Outcome[];
  const count = (id: Outcome): number => keyResults.filter(({ outcome }) => wordId(outcomes, outcome) === id).length;
  const counts = Object.fromEntries(ids.map((id) => [id, count(id)])) as Record<Outcome, number>;
  return {
    outcomes: counts,
    carried: keyResults.filter(({ next }) => wordId(nextSteps, next) === 'carry').length,
    planned: keyResults.length === 0 ? null : (counts.achieved + counts.partial) / keyResults.length,
  };
}

function carriedAgain(rows: readonly ClosedRow[], times: ReadonlyMap<string, number>): PastCycle['carriedAgain'] {
  return rows.flatMap(({ key, title, next }) => {
    const count = times.get(key) ?? 0;
    const isAgain = wordId(nextSteps, next) === 'carry' && count > 1 && key !== objectiveOf(key);
    return isAgain ? [{ title, times: count }] : [];
  });
}
