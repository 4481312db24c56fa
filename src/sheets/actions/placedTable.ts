import { type Cell, isDateCell } from '../../core/cell.ts';
import { DAY_FORMAT } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sheetById } from '../services/sheetById.ts';
import { clearAround, editedHead, type PlacedAround, type ResultPlace, writeAround } from './aroundResult.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type KeptCell = string | number | boolean | { readonly moment: number };

/** Rows of values that were written, as they are remembered. */
export interface PlacedTable extends PlacedAround {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What was written, to tell it from what people make of it. */
  readonly values: readonly (readonly KeptCell[])[];
}

/** Writes rows of values into blank cells, with their header and formats, each with its way back. */
export function placeTable(place: ResultPlace, rows: readonly (readonly Cell[])[], onFailure: OnFailure): PlacedTable {
  const { sheet, row, column, looks } = place;
  const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 1);
  const formats = (rows[0] ?? []).map((cell, index) => formatOf(cell) ?? looks?.formats[index] ?? null);
  const around = writeAround({ ...place, looks: { rows: rows.length, formats } }, onFailure);
  onFailure(() => range.clearContent());
  range.setValues(rows.map((cells) => [...cells]));
  return { sheet: sheet.getSheetId(), row, column, values: rows.map((cells) => cells.map(keptCell)), ...around };
}

/** A day brings its format into a cell, and would leave it there; a Jalali day in words must not become one of the year 1405. */
function formatOf(cell: Cell): string | null {
  if (isDateCell(cell)) return DAY_FORMAT;
  return typeof cell === 'string' ? '@' : null;
}

/**
 * Clears the values, wherever rows or columns have moved them as a block; counts what people have changed since instead, unless it
 * is forced.
 */
export function takeTableBack(step: PlacedTable, force: boolean): number {
  const sheet = sheetById(step.sheet);
  if (!sheet) return 0;
  const cells: Cell[][] = sheet.getDataRange().getValues();
  const [row, column] = findBlock(cells, step.values) ?? [step.row, step.column];
  const edited = editedCells(cells, row, column, step.values) + editedHead(sheet, row, column, step);
  if (edited > 0 && !force) return edited;
  clearBlock(sheet, row, column, step.values);
  clearAround(sheet, row, column, step);
  return 0;
}

function keptCell(cell: Cell): KeptCell {
  return isDateCell(cell) ? { moment: cell.getTime() } : (cell ?? '');
}

type Values = PlacedTable['values'];

/** The first cell, from 1, of a block that holds just these values; null where none does. */
function findBlock(cells: readonly (readonly Cell[])[], values: Values): readonly [row: number, column: number] | null {
  const first = JSON.stringify(values[0]?.[0]);
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (JSON.stringify(keptCell(cell)) === first && editedCells(cells, row + 1, column + 1, values) === 0) {
        return [row + 1, column + 1];
      }
    }
  }
  return null;
}

/** How many cells of a block hold something else than these values; what was emptied asks for nothing. */
function editedCells(cells: readonly (readonly Cell[])[], row: number, column: number, values: Values): number {
  return values
    .flatMap((line, r) => line.map((value, c) => ({ value, now: keptCell(cells[row + r - 1]?.[column + c - 1]) })))
    .filter(({ value, now }) => now !== '' && JSON.stringify(now) !== JSON.stringify(value)).length;
}

function clearBlock(sheet: Sheet, row: number, column: number, values: Values): void {
  const rows = Math.min(values.length, sheet.getMaxRows() - row + 1);
  const columns = Math.min(values[0]?.length ?? 1, sheet.getMaxColumns() - column + 1);
  if (rows > 0 && columns > 0) sheet.getRange(row, column, rows, columns).clearContent();
}
