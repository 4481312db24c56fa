import { dayOfSerial, isoText } from '../core/calendar/day.ts';
import type { Cell } from '../core/cell.ts';
import type { Language } from '../core/text.ts';

/** What Data Studio may hold in a cell. */
export type Value = string | number | boolean | null;

/** A row of a tab: the cell of a column by the column's key, `''` where it is blank or the column is gone. */
export type Row<Key extends string = string> = (key: Key) => Cell;

/** A field of a report, and where it comes from. */
export interface Field<Key extends string = string> {
  /** Latin letters, digits and `_`: it stays the same in every language, for reports are built on it. */
  readonly id: string;
  readonly name: string;
  /** The name of a type of Data Studio. */
  readonly type: string;
  /** How several rows become one; none for what rows are told apart by. */
  readonly aggregation?: 'SUM' | 'AVG' | 'AUTO';
  /** Computed by Data Studio from other fields; a row then holds no value of it. */
  readonly formula?: string;
  /** Only other fields are computed from it. */
  readonly isHidden?: true;
  readonly value: (row: Row<Key>) => Value;
}

/** A table as reports see it. */
export interface ReportTable<Key extends string = string> {
  /** Its fields; a table may have fields by what its rows hold. */
  readonly fields: (rows: readonly Row<Key>[], language: Language) => readonly Field<Key>[];
  /** The column of the day by which a report's dates choose rows; null where rows have none. */
  readonly day: Key | null;
}

/** A day as Data Studio reads it: `20261130`; null where the cell holds none. */
export function dayText(cell: Cell): string | null {
  return typeof cell === 'number' ? isoText(dayOfSerial(cell)).replace(/-/g, '') : null;
}

/** A number, null where the cell holds none: a blank is no zero. */
export function numberOf(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** What a cell says in words. */
export function textOf(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
