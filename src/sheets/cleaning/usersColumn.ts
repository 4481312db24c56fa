import { serialOf } from '../../core/calendar/day.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import type { ColumnCell } from '../../core/importing/cleanColumn.ts';
import type { SheetColumn } from '../../core/importing/planCleaning.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { isTotal, usersTable } from '../../core/tables/usersTable.ts';
import type { OpenDocument } from '../document/document.ts';
import { ownTables } from '../document/ownTables.ts';
import { readTable } from '../tables/find.ts';
import type { Tabs } from '../tables/tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column of a sheet with all that is known of its cells, from the first row of the sheet on. */
export interface UsersColumn {
  readonly sheet: Sheet;
  readonly position: number;
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
  readonly formats: readonly string[];
  /** Whether a cell shows what a formula elsewhere gives: it cannot be written. */
  readonly isGiven: readonly boolean[];
  /** The row of the word above it, from 1; 0 where there is none. */
  readonly headerRow: number;
}

/**
 * Reads a column that people may have cleaned.
 * @throws Refusal if it is one of Rasad's own
 */
export function readUsersColumn(sheet: Sheet, position: number, tabs: Tabs): UsersColumn {
  refuseOwn(sheet, position, tabs);
  return readCells(sheet, position);
}

/** Reads a column in three reads, however long it is. */
export function readCells(sheet: Sheet, position: number): UsersColumn {
  const cells: Cell[][] = sheet.getDataRange().getValues();
  const rows = cells.length;
  const formulas: string[][] = sheet.getRange(1, 1, rows, position).getFormulas();
  const formats: string[][] = sheet.getRange(1, position, rows, 1).getNumberFormats();
  const values = cells.map((row) => row[position - 1]);
  const table = usersTable(cells);
  const positions = table?.columns.map((column) => column.position) ?? [];
  // A header of digits, such as a year, is no word of the table, and stands in its row all the same.
  const isInTable = position >= Math.min(...positions) - 1 && position <= Math.max(...positions) + 1;
  return {
    ...{ sheet, position, values },
    formulas: formulas.map((row) => row[position - 1] ?? ''),
    formats: formats.map(([format = '']) => format),
    isGiven: givenCells(formulas, position),
    headerRow: table && isInTable ? table.headerRow : headerRowOf(values),
  };
}

/** The column of the active cell as cleaning reads it: its selected rows, or all of them where no two are selected. */
export interface CleanableColumn extends SheetColumn {
  readonly sheet: number;
  readonly tab: string;
}

/**
 * Reads the column that people look at.
 * @throws Refusal if it is one of Rasad's own
 */
export function cleanableColumn({ tabs }: OpenDocument): CleanableColumn {
  const sheet = SpreadsheetApp.getActiveSheet();
  const selected = sheet.getActiveRange() ?? sheet.getActiveCell();
  const column = readUsersColumn(sheet, sheet.getActiveCell().getColumn(), tabs);
  const [top, bottom] = [selected.getRow(), selected.getLastRow()];
  const firstRow = Math.max(column.headerRow + 1, top === bottom ? 1 : top);
  const lastRow = Math.min(column.values.length, top === bottom ? column.values.length : bottom);
  return {
    sheet: sheet.getSheetId(),
    tab: sheet.getName(),
    position: column.position,
    firstRow,
    cells: Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => cellOf(column, firstRow + index)),
    header: { row: column.headerRow, word: headerOf(column), isTyped: !column.formulas[column.headerRow - 1] },
  };
}

/** The word above a column, '' where there is none that could be one. */
export function headerOf({ values, headerRow }: UsersColumn): string {
  const word = values[headerRow - 1];
  return typeof word === 'string' ? word.trim() : '';
}

function cellOf(column: UsersColumn, row: number): ColumnCell {
  const value = contentOf(column, row);
  const format = column.formats[row - 1] ?? '';
  if (isDateCell(column.values[row - 1]) && typeof value === 'number') return { kind: 'day', serial: value, format };
  if (typeof value === 'number') return { kind: 'number', value, format };
  return typeof value === 'string' ? { kind: 'text', text: value, format } : { kind: 'other' };
}

/** A text, a number or the serial number of a day that stands in a cell by itself; null for anything else. */
export function contentOf({ values, formulas, isGiven }: UsersColumn, row: number): string | number | null {
  const value = values[row - 1];
  if (isGiven[row - 1] || formulas[row - 1] || isBlankCell(value)) return null;
  if (isDateCell(value)) return serialIn(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The serial number of a date cell by the nearest midnight: what a time zone was in the Middle Ages is not agreed upon. */
function serialIn(date: Date): number {
  return serialOf(Math.round(date.getTime() / MILLISECONDS_PER_DAY));
}

function refuseOwn(sheet: Sheet, position: number, tabs: Tabs): void {
  const table = ownTables.find((each) => tabs.of(each)?.getSheetId() === sheet.getSheetId());
  if (!table) return;
  const found = readTable<string>(table, sheet);
  const isOwn = !('table' in found) || Object.values(found.positions).includes(position);
  if (isOwn) throw new Refusal('ownColumn', { value: sheet.getName() });
}

/** The first word of a column that is no table, where it says no number; 0 where nothing tells. */
function headerRowOf(values: readonly Cell[]): number {
  const filled = values.flatMap((value, index) => (isBlankCell(value) ? [] : [{ value, row: index + 1 }]));
  const [first] = filled;
  return typeof first?.value === 'string' && !isTotal(first.value) && !/[\d۰-۹٠-٩]/.test(first.value) ? first.row : 0;
}

const SPILLING =
  /\b(ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|FLATTEN|SEQUENCE|TOCOL|[HV]STACK|WRAP(ROWS|COLS)|MAP|BY(ROW|COL)|SCAN|MAKEARRAY|CHOOSE(ROWS|COLS)|IMPORT\w+|GOOGLEFINANCE|KPI_ROWS|JALALI\w*|FA_\w+|MONEY_CONVERT)\(|\{/i;
const WIDE =
  /\b(ARRAY_CONSTRAIN|QUERY|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|HSTACK|WRAP(ROWS|COLS)|CHOOSECOLS|IMPORT\w+|GOOGLEFINANCE)\(|\{/i;

/**
 * Which cells may show the result of a formula that stands above them, or beside the first of them: Google does not say so of a
 * cell, and a value that is written there would stop the formula.
 */
function givenCells(formulas: readonly (readonly string[])[], position: number): boolean[] {
  let isGiven = false;
  return formulas.map((row) => {
    const own = row[position - 1] ?? '';
    if (own !== '') {
      isGiven = SPILLING.test(own);
      return false;
    }
    const beside = row.slice(0, position - 1).filter((formula) => formula !== '');
    const [last = ''] = beside.slice(-1);
    isGiven ||= WIDE.test(last);
    return isGiven;
  });
}
