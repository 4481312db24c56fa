import { serialOf } from '../../core/calendar/day.ts';
import {
  columnOf,
  GENERAL_FORMAT,
  hasFormulas,
  type NewRow,
  usualFormat,
  type Value,
} from '../../core/tables/table.ts';
import { isOwnTextFormat } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from './find.ts';
import { bodyRow, nextRow, valueColumns } from './read.ts';
import { removeRows } from './remove.ts';

/** Writes rows below what a table holds, only into its own columns; returns the first of them. */
export function appendRows<Key extends string>(
  found: FoundTable<Key>,
  rows: readonly NewRow<Key>[],
  onFailure: OnFailure,
): number {
  const { sheet } = found;
  const firstRow = nextRow(found);
  const lastRow = firstRow + rows.length - 1;
  let shorten: (() => void) | undefined;
  onFailure(() => {
    // Nothing was written into a tab that is too short for it.
    if (sheet.getMaxRows() >= lastRow) removeRows(found, firstRow, rows.length);
    shorten?.();
  });
  try {
    writeRows(found, firstRow, rows);
  } catch (error) {
    // How long the tab is, is asked once it has turned out too short, and not at every save.
    const before = sheet.getMaxRows();
    const missing = lastRow - before;
    if (missing <= 0) throw error;
    shorten = () => deleteAdded(sheet, before + 1, before);
    sheet.insertRowsAfter(before, missing + (hasFormulas(found.table) ? 0 : ROWS_IN_RESERVE));
    writeRows(found, firstRow, rows);
  }
  return firstRow;
}

/** Where no formula computes them, blank rows cost nothing. */
const ROWS_IN_RESERVE = 1_000;

/**
 * Makes blank rows below a row of a table, and returns the first of them. Below the head they come from the row that follows: the
 * formulas' own row is hidden and looks like a header.
 */
export function makeRowsBelow(found: FoundTable, row: number, height: number, onFailure: OnFailure): number {
  const { sheet } = found;
  const before = sheet.getMaxRows();
  onFailure(() => deleteAdded(sheet, row + 1, before));
  if (row < bodyRow(found)) sheet.insertRowsBefore(row + 1, height);
  else sheet.insertRowsAfter(row, height);
  return row + 1;
}

/** Takes away rows that were added, if they were. */
function deleteAdded(sheet: GoogleAppsScript.Spreadsheet.Sheet, first: number, rowsBefore: number): void {
  const added = sheet.getMaxRows() - rowsBefore;
  if (added > 0) sheet.deleteRows(first, added);
}

/**
 * Writes rows of values in one call for columns that stand side by side, and the formats that are a row's own before them; those of
 * texts after what people wrote, which an apostrophe keeps a text.
 */
export function writeRows<Key extends string>(
  found: FoundTable<Key>,
  firstRow: number,
  rows: readonly NewRow<Key>[],
): void {
  for (const { from, keys } of valueColumns(found)) {
    const range = found.sheet.getRange(firstRow, from, rows.length, keys.length);
    const formats = rows.map((row) => keys.map((key) => row.formats[key] ?? usualFormat(columnOf(found.table, key))));
    const hasOwn = rows.some((row) => keys.some((key) => row.formats[key] !== undefined));
    const hasTexts = rows.some(({ values }) => keys.some((key) => isPersonsText(values[key])));
    if (hasOwn) {
      const before = (format: string): string => (hasTexts && isOwnTextFormat(format) ? GENERAL_FORMAT : format);
      range.setNumberFormats(formats.map((row) => row.map(before)));
    }
    range.setValues(rows.map(({ values }) => keys.map((key) => cellOf(values[key]))));
    if (hasOwn && hasTexts && formats.flat().some(isOwnTextFormat)) range.setNumberFormats(formats);
  }
}

function isPersonsText(value: Value | undefined): boolean {
  return typeof value === 'object' && 'text' in value;
}

/**
 * A day is written as its serial number: the format of its column shows it as a date, whatever the time zone. An apostrophe keeps
 * a text a text.
 */
function cellOf(value: Value | undefined): string | number | boolean {
  if (typeof value !== 'object') return value ?? '';
  return 'text' in value ? `'${value.text}` : serialOf(value.day);
}
