import type { Day } from '../calendar/day.ts';

/** What a check-in says of a key result on a day; null for what was left out. */
export interface Reading {
  readonly key: string;
  readonly day: Day | null;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly note: string;
  readonly who: string;
}

/** What a row of any log of readings says: of which thing, on which day, and its value. */
export type Logged = Pick<Reading, 'key' | 'day' | 'value'>;

/** The readings of one thing from the first to the last, and what they come to. */
export interface History<Row extends Logged = Reading> {
  readonly readings: readonly Row[];
  readonly last: Row;
  /** The last value less the one before it; null where there is none before. */
  readonly change: number | null;
}

/**
 * The history of each key result or KPI by its key. A correction is a row further down: of one day the last row counts. Rows without a
 * key or a day say nothing.
 * @example
 * histories([{ key: 'O1.1', day: 1, value: 5, confidence: null, note: '', who: '' }]).get('O1.1')?.last.value //=> 5
 */
export function histories<Row extends Logged>(rows: readonly Row[]): ReadonlyMap<string, History<Row>> {
  const byKey = new Map<string, Map<Day, Row>>();
  for (const row of rows) {
    if (row.key === '' || row.day === null) continue;
    const days = byKey.get(row.key) ?? new Map<Day, Row>();
    days.set(row.day, row);
    byKey.set(row.key, days);
  }
  return new Map([...byKey].map(([key, days]) => [key, historyOf([...days.values()])]));
}

function historyOf<Row extends Logged>(rows: readonly Row[]): History<Row> {
  const readings = [...rows].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
  const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  const [last, before] = [values[values.length - 1], values[values.length - 2]];
  return {
    readings,
    last: readings[readings.length - 1] as Row,
    change: last === undefined || before === undefined ? null : last - before,
  };
}
