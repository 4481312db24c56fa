import type { Day } from '../calendar/day.ts';
import type { Document } from '../functions/document.ts';
import { keyResultTypes, stayTypes } from '../okr/progress.ts';
import type { Logged } from '../okr/readings.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { type Numbers, progressOf } from './judge.ts';

/** At how many of its check-ins a key result kept to its limit. */
export interface Kept {
  readonly met: number;
  readonly of: number;
}

/**
 * At how many check-ins of a cycle a key result kept to its limit; null for one that has none, or that nobody has checked in. A bad
 * quarter is then not saved by its last day. Source: rule R4.
 * @example
 * const log = [{ key: 'O1.1', day: 1, value: 42 }, { key: 'O1.1', day: 8, value: 38 }];
 * keptAt({ start: '', target: 40, current: 38, type: 'Stay at or above' }, log, { firstDay: 0, lastDay: 90 }, document)
 * //=> { met: 1, of: 2 }
 */
export function keptAt(
  numbers: Numbers,
  readings: readonly Logged[],
  { firstDay, lastDay }: { readonly firstDay: Day | null; readonly lastDay: Day | null },
  document: Document,
): Kept | null {
  const type = wordId(keyResultTypes, numbers.type);
  if (!(stayTypes as readonly (string | undefined)[]).includes(type)) return null;
  const isInCycle = (day: Day): boolean => day >= (firstDay ?? day) && day <= (lastDay ?? day);
  const judged = readings.flatMap(({ day, value }) => {
    if (day === null || value === null || !isInCycle(day)) return [];
    return progressOf({ ...numbers, current: value }, document) ?? [];
  });
  return judged.length === 0 ? null : { met: judged.filter((progress) => progress >= 1).length, of: judged.length };
}
