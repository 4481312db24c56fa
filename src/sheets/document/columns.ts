import { isoText } from '../../core/calendar/day.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import type { ColumnKind } from '../../core/functions/matchColumns.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { settingsTable } from '../../core/tables/settings.ts';
import { columnKind, type UsersTable, usersTable, withoutSums } from '../../core/tables/usersTable.ts';
import { sheetCells } from '../services/sheetCells.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { bodyRow, headerCells, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column of a sheet that a formula may read. */
interface SheetColumn {
  /** As it stands in the header. */
  readonly word: string;
  /** Its data rows, in its own sheet: `B2:B13`. */
  readonly range: string;
  readonly holds: ColumnKind;
  /** The first values, a date as `2026-11-23`. */
  readonly sample: readonly (string | number | boolean)[];
}

/** The columns of a sheet; none where it holds no table. */
export interface SheetColumns {
  /** The id of the sheet, which stays when people rename or move it. */
  readonly sheet: number;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows of totals that the ranges leave out, and those in between that they hold. */
  readonly totals: readonly number[];
  readonly subtotals: readonly number[];
}

/** The columns of a sheet in two reads: everything that it holds, and the formulas of its last row. */
export function readColumns(sheet: Sheet, document: OpenDocument): SheetColumns {
  const known = { sheet: sheet.getSheetId(), name: sheet.getName() };
  const { table, cells } = tableIn(sheet, document);
  if (!table) return { ...known, columns: [], totals: [], subtotals: [] };
  const { firstRow: first, lastRow: last, totals, subtotals } = table;
  const columns = table.columns.map(({ position, word, holds }) => {
    const letters = columnLetters(position);
    const sample = cells
      .slice(first - 1, last)
      .map((row) => row[position - 1])
      .filter((cell) => !isBlankCell(cell))
      .slice(0, SAMPLE_CELLS)
      .map((cell) => (isDateCell(cell) ? isoText(document.dayOf(cell)) : (cell as string | number | boolean)));
    return { word, range: `${letters}${first}:${letters}${last}`, holds, sample };
  });
  return { ...known, columns, totals, subtotals };
}

const SAMPLE_CELLS = 3;

/** Cells that people have selected, as a formula names them. */
export interface Selection {
  readonly sheet: number;
  readonly name: string;
  readonly range: string;
}

/** What is selected in a sheet. A column that was selected with its header, or whole, is taken by its data rows. */
export function readSelection(sheet: Sheet, document: OpenDocument): Selection {
  const known = { sheet: sheet.getSheetId(), name: sheet.getName() };
  const selected = sheet.getActiveRange() ?? sheet.getActiveCell();
  const [top, left, bottom, right] = [
    selected.getRow(),
    selected.getColumn(),
    selected.getLastRow(),
    selected.getLastColumn(),
  ];
  const table = top === bottom ? null : tableIn(sheet, document).table;
  const ofTable = table && top <= table.headerRow && bottom >= table.firstRow;
  const from = `${columnLetters(left)}${ofTable ? table.firstRow : top}`;
  const to = `${columnLetters(right)}${ofTable ? Math.min(bottom, table.lastRow) : bottom}`;
  return { ...known, range: from === to ? from : `${from}:${to}` };
}

/** The table that a sheet holds, with all its cells: one of Rasad's own, or the one that people made. */
export function tableIn(
  sheet: Sheet,
  { tabs }: OpenDocument,
): { readonly table: UsersTable | null; readonly cells: readonly (readonly Cell[])[] } {
  for (const table of [scorecard, kpisTable, settingsTable]) {
    const tab = tabs.of(table);
    if (!tab || tabs.idOf(tab) !== tabs.idOf(sheet)) continue;
    const found = findWholeTable<string>(table, tabs);
    return { table: found && ownTable(found), cells: found?.cells ?? [] };
  }
  return usersTableIn(sheet);
}

/** The table that people look at by one of its columns: a blank column parts two tables of a sheet. */
export function tableAround(
  sheet: Sheet,
  column: number,
  document: OpenDocument,
): { readonly sheet: Sheet } & ReturnType<typeof tableIn> {
  const whole = tableIn(sheet, document);
  const isBlank = (position: number): boolean => whole.cells.every((row) => isBlankCell(row[position - 1]));
  if (isBlank(column) || whole.table?.columns.some(({ position }) => position === column)) return { sheet, ...whole };
  let [left, right] = [column, column];
  while (left > 1 && !isBlank(left - 1)) left -= 1;
  while (!isBlank(right + 1)) right += 1;
  const beside = whole.cells.map((row) =>
    row.map((cell, index) => (index + 1 < left || index + 1 > right ? '' : cell)),
  );
  return { sheet, table: usersTable(beside), cells: whole.cells };
}

/** The table that people made in a sheet of their own, with all its cells. */
export function usersTableIn(sheet: Sheet): {
  readonly table: UsersTable | null;
  readonly cells: readonly (readonly Cell[])[];
} {
  const cells = sheetCells(sheet);
  const table = usersTable(cells);
  if (!table) return { table, cells };
  const [formulas = []] = sheet.getRange(table.lastRow, 1, 1, cells[0]?.length ?? 1).getFormulas();
  return { table: withoutSums(table, formulas), cells };
}

/** A tab that Rasad made says itself where its columns stand. */
function ownTable(found: FoundTable): UsersTable | null {
  const rows = tableRows(found);
  if (rows.length === 0) return null;
  const first = bodyRow(found);
  const placed = Object.values(found.positions).flatMap((position) => (position === undefined ? [] : [position]));
  return {
    headerRow: found.headerRow,
    firstRow: first,
    lastRow: first + rows.length - 1,
    columns: placed
      .sort((one, other) => one - other)
      .map((position) => ({
        position,
        word: String(headerCells(found)[position - 1] ?? ''),
        holds: columnKind(rows.map(({ cells }) => cells[position - 1])),
      })),
    totals: [],
    subtotals: [],
  };
}
