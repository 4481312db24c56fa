import type { Day } from '../calendar/day.ts';
import { Refusal } from '../refusal/refusal.ts';

/** A history with controls, a row for each period, oldest first; it begins and ends with a value. */
export interface ImpactRows {
  readonly values: readonly (number | null)[];
  /** One list for each control, as long as `values`; null only beside a missing value before the start. */
  readonly controls: readonly (readonly (number | null)[])[];
  /** The first row that was affected, from 0. */
  readonly start: number;
  readonly days: readonly Day[] | null;
  /** The row of each period in the lists as they were given, from 1. */
  readonly givenRows: readonly number[];
}

/** Where the effect begins: a day, or a row of the given lists, from 1. */
export type Start = { readonly day: Day } | { readonly row: number };

/** As long as a cell may wait for its thousands of draws. */
const MOST_ROWS = 2_000;
const MOST_CONTROLS = 20;

/**
 * Puts the rows in the order of their dates and finds the first one that was affected. Blank rows at the ends are left out.
 * @throws Refusal where rows, dates, controls or the start do not fit together
 * @example
 * rowsOf([3, 1, 2], null, null, { row: 3 })?.start //=> 2
 */
export function rowsOf(
  values: readonly (number | null)[],
  table: readonly (readonly (number | null)[])[] | null,
  dates: readonly (Day | null)[] | null,
  start: Start,
): ImpactRows | null {
  if (values.every((value) => value === null)) return null;
  const width = table?.[0]?.length ?? 0;
  if (width > MOST_CONTROLS)
    throw new Refusal('tooManyControls', {
      argument: 'controls',
      value: width,
      limit: 'values',
      otherLimit: MOST_CONTROLS,
    });
  const order = inOrder(values, dates);
  const from = startIn(order, dates, start, values.length);
  const filled = order.map((row) => values[row] !== null);
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
  if (from > last)
    throw new Refusal('nothingAfter', { argument: 'values', limit: 'first_affected', value: shownStart(start) });
  const kept = order.slice(first, last + 1);
  if (kept.length > MOST_ROWS)
    throw new Refusal('tooManyRows', { argument: 'values', value: kept.length, limit: MOST_ROWS });
  const controls = Array.from({ length: width }, (_, column) => kept.map((row) => table?.[row]?.[column] ?? null));
  const begins = Math.max(0, from - first);
  controls.forEach((control, column) => {
    const gap = control.findIndex(
      (value, index) => value === null && (index >= begins || values[kept[index] as number] !== null),
    );
    if (gap >= 0) {
      throw new Refusal('controlGap', { argument: 'controls', value: column + 1, row: (kept[gap] as number) + 1 });
    }
  });
  return {
    values: kept.map((row) => values[row] ?? null),
    controls,
    start: begins,
    days: dates && kept.map((row) => dates[row] as Day),
    givenRows: kept.map((row) => row + 1),
  };
}

/** The rows by date, those without a date and a value left out. */
function inOrder(values: readonly (number | null)[], dates: readonly (Day | null)[] | null): number[] {
  const rows = values.map((_, row) => row);
  if (!dates) return rows;
  const dayAt = (row: number): Day | null => dates[row] ?? null;
  const undated = rows.find((row) => dayAt(row) === null && values[row] !== null);
  if (undated !== undefined) throw new Refusal('blankInRow', { argument: 'dates', row: undated + 1 });
  const dated = rows.filter((row) => dayAt(row) !== null);
  dated.sort((one, other) => (dayAt(one) as Day) - (dayAt(other) as Day) || one - other);
  const again = dated.find((row, index) => index > 0 && dayAt(row) === dayAt(dated[index - 1] as number));
  if (again !== undefined) {
    throw new Refusal('dateTwice', { argument: 'dates', value: { day: dayAt(again) }, row: again + 1 });
  }
  return dated;
}

function startIn(order: readonly number[], dates: readonly (Day | null)[] | null, start: Start, given: number): number {
  if ('row' in start) {
    const { row } = start;
    if (!Number.isInteger(row)) throw new Refusal('whole', { argument: 'first_affected', value: row });
    if (row < 1) throw new Refusal('min', { argument: 'first_affected', value: row, limit: 1 });
    if (row > given) throw new Refusal('firstRow', { argument: 'first_affected', value: row, limit: given });
    const place = order.indexOf(row - 1);
    if (place < 0) throw new Refusal('blankInRow', { argument: 'dates', row });
    return place;
  }
  if (!dates) throw new Refusal('needs', { argument: 'first_affected', limit: 'dates' });
  const place = order.findIndex((row) => (dates[row] as Day) >= start.day);
  return place < 0 ? order.length : place;
}

function shownStart(start: Start): number | { readonly day: Day } {
  return 'row' in start ? start.row : start;
}
