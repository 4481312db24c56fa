import type { Day } from '../../calendar/day.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { mean, median } from '../../statistics/center.ts';

type Days = readonly (Day | null)[];

/** The two ways to name one typical number of days. */
export const averages = {
  mean: { en: 'Mean', fa: 'میانگین' },
  median: { en: 'Median', fa: 'میانه' },
} as const;

/**
 * Days from each start to its end, over the rows in which both are filled.
 * @throws Refusal that names the first row whose end lies before its start.
 */
export function elapsedDays(
  starts: Days,
  ends: Days,
  names: { readonly start: string; readonly end: string },
): number[] {
  const elapsed: number[] = [];
  starts.forEach((start, row) => {
    const end = ends[row] ?? null;
    if (start === null || end === null) return;
    if (end < start) {
      throw new Refusal('notBefore', { argument: names.end, limit: names.start, row: row + 1, value: { day: end } });
    }
    elapsed.push(end - start);
  });
  return elapsed;
}

/** The mean or median, or null of nothing. */
export function average(days: readonly number[], stat: keyof typeof averages): number | null {
  if (days.length === 0) return null;
  return stat === 'mean' ? mean(days) : median(days);
}
