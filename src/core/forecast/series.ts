import type { Day } from '../calendar/day.ts';
import { Refusal } from '../refusal/refusal.ts';
import { mean } from '../statistics/center.ts';
import { dayOfPeriod, daysOfPeriod, type Frequency, frequencyOf, periodOf, type Span } from './frequency.ts';

/** A history in equal periods without gaps. */
export interface Series {
  readonly values: readonly number[];
  /** For each given value, the period it stands in, from 0; null where nothing was given. */
  readonly periods: readonly (number | null)[];
  /** How many values were filled in between their neighbours. */
  readonly gaps: number;
  /** How far apart the periods are; null where no dates were given. */
  readonly frequency: Frequency | null;
  /** The day of a period, from 0 and beyond the end; its count from 1 where no dates were given. */
  readonly label: (period: number) => { readonly day: Day } | number;
  /** The days of a period, from 0 and beyond the end; null where no dates were given. */
  readonly days: (period: number) => Span | null;
}

/** The share of periods that may be missing between the first and the last. */
const MOST_GAPS = 0.3;

/**
 * Puts a history into equal periods: sorted by date, values of one period averaged, gaps filled in a straight line between
 * their neighbours. Blank values are gaps; blank ones at the ends are left out. Zeros are data.
 * @returns null where there is no value at all
 * @throws Refusal if more than 30 % of the periods are missing, or a value has no date
 * @example
 * seriesOf([4, null, 6, 8], null).values //=> [4, 5, 6, 8]
 */
export function seriesOf(values: readonly (number | null)[], dates: readonly (Day | null)[] | null): Series | null {
  const given = values.flatMap((value, index) => (value === null ? [] : [{ value, index, day: dayAt(dates, index) }]));
  if (given.length === 0) return null;
  const days = given.flatMap(({ day }) => (day === null ? [] : [day]));
  const frequency = dates && frequencyOf(days);
  const dated = given.map((each) => ({
    ...each,
    position: frequency === null ? each.index : periodOf(each.day as Day, frequency),
  }));
  const positions = dated.map(({ position }) => position);
  const first = Math.min(...positions);
  const length = Math.max(...positions) - first + 1;
  const held = new Map<number, number[]>();
  for (const { position, value } of dated) held.set(position - first, [...(held.get(position - first) ?? []), value]);
  const gaps = length - held.size;
  if (gaps > MOST_GAPS * length) throw new Refusal('tooManyGaps', { value: gaps, limit: length });
  const known = [...held].map(([period, each]) => ({ period, value: mean(each) }));
  known.sort((one, other) => one.period - other.period);
  const periodByIndex = new Map(dated.map(({ index, position }) => [index, position - first]));
  return {
    values: filled(known, length),
    periods: values.map((_, index) => periodByIndex.get(index) ?? null),
    gaps,
    frequency,
    label: (period) => (frequency === null ? period + 1 : { day: dayOfPeriod(first + period, frequency) }),
    days: (period) => frequency && daysOfPeriod(first + period, frequency),
  };
}

function dayAt(dates: readonly (Day | null)[] | null, index: number): Day | null {
  if (!dates) return null;
  const day = dates[index] ?? null;
  if (day === null) throw new Refusal('blankInRow', { argument: 'dates', row: index + 1 });
  return day;
}

function filled(known: readonly { readonly period: number; readonly value: number }[], length: number): number[] {
  let next = 0;
  return Array.from({ length }, (_, period) => {
    while ((known[next]?.period ?? length) < period) next += 1;
    const after = known[next] as (typeof known)[number];
    if (after.period === period) return after.value;
    const before = known[next - 1] as (typeof known)[number];
    const share = (period - before.period) / (after.period - before.period);
    return before.value + share * (after.value - before.value);
  });
}
