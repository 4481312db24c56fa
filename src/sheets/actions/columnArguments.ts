import { onTab } from '../../core/formula/dialects/sheets.ts';
import { type CallArgument, isRangeArgument } from '../../core/functions/callText.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { UsersTable } from '../../core/tables/usersTable.ts';
import { type Zone, zoneOf } from '../../core/tables/zone.ts';
import { sheetById } from '../services/sheetById.ts';

/** An argument of a call that may read cells of a sheet. */
export type ColumnArgument =
  | CallArgument
  | {
      readonly range: string;
      /** The id of the sheet that the range stands in. */
      readonly sheet: number;
      /** The header of the column, where the range is one: people may have moved it since. */
      readonly word?: string;
    };

/** An argument as it goes into a call, with the cells that it reads. */
export interface ReadCells {
  readonly argument: CallArgument;
  readonly cells: { readonly sheet: number; readonly zone: Zone } | null;
}

/**
 * Finds the cells that arguments read, columns by their headers where these have moved.
 * @param table that of the sheet whose columns are named
 * @throws Refusal where a column or a sheet is gone
 */
export function findCells(args: readonly ColumnArgument[], sheet: number, table: UsersTable | null): ReadCells[] {
  return args.map((argument) => {
    if (typeof argument !== 'object' || argument === null || !('range' in argument)) return { argument, cells: null };
    if (!('sheet' in argument)) return { argument, cells: cellsNamed(argument.range, sheet) };
    const range = argument.word === undefined ? argument.range : columnNow(argument.range, argument.word, table);
    return { argument: { range }, cells: { sheet: argument.sheet, zone: zoneOf(range) } };
  });
}

/** The arguments as a formula in a sheet names them: cells of another tab with its name before them. */
export function namedFrom(read: readonly ReadCells[], sheet: number): CallArgument[] {
  return read.map(({ argument, cells }) => {
    if (!cells || cells.sheet === sheet || !isRangeArgument(argument) || argument.range.includes('!')) return argument;
    const tab = sheetById(cells.sheet);
    if (!tab) throw new Refusal('columnGone', { value: argument.range });
    return { range: onTab(tab.getName(), argument.range) };
  });
}

/** Cells that someone typed: with the name of a tab, they are looked for there. */
function cellsNamed(range: string, sheet: number): ReadCells['cells'] {
  const [, name] = /^(.*)!/.exec(range) ?? [];
  const cells = range.slice(range.lastIndexOf('!') + 1).toUpperCase();
  if (name === undefined) return { sheet, zone: zoneOf(cells) };
  const plain = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(plain);
  if (!tab) throw new Refusal('columnGone', { value: range });
  return { sheet: tab.getSheetId(), zone: zoneOf(cells) };
}

/** The range of a column as it stands now: the one with its word, if that is still in its place or stands only once. */
function columnNow(range: string, word: string, table: UsersTable | null): string {
  const named = table?.columns.filter((column) => column.word === word) ?? [];
  const [only] = named;
  const column =
    named.find(({ position }) => position === zoneOf(range).left) ?? (named.length === 1 ? only : undefined);
  if (!table || !column) throw new Refusal('columnGone', { value: word });
  const letters = columnLetters(column.position);
  return `${letters}${table.firstRow}:${letters}${table.lastRow}`;
}
