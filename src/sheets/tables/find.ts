import { type Cell, isErrorText } from '../../core/cell.ts';
import { findHeader, isHeaderOf, type Positions, SEARCHED_ROWS, saysStopped } from '../../core/tables/header.ts';
import { columnKeys, type Table } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { sheetCells } from '../services/sheetCells.ts';
import { markedPositions } from './marks.ts';
import { markTab, type Tabs } from './tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table as it stands in the document. */
export interface FoundTable<Key extends string = string> {
  readonly table: Table<Key>;
  readonly sheet: Sheet;
  /** The language of its headers, labels and statuses. */
  readonly language: Language;
  readonly positions: Positions<Key>;
  /** The row of the header, from 1: people may put rows above it. */
  readonly headerRow: number;
  /** Everything the sheet holds from its first row on, in one read. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A tab whose header is gone: cleared by someone, or filled with something else since. */
export interface EmptiedTab {
  readonly sheet: Sheet;
  readonly isBlank: boolean;
}

/** The table in the document; the tab alone, where people have cleared it; or null. */
export function findTable<Key extends string>(table: Table<Key>, tabs: Tabs): FoundTable<Key> | EmptiedTab | null {
  const sheet = tabs.of(table);
  return sheet && readTable(table, sheet);
}

/** The table in the document, or null where there is none to read. */
export function findWholeTable<Key extends string>(table: Table<Key>, tabs: Tabs): FoundTable<Key> | null {
  const found = findTable(table, tabs);
  return found && 'table' in found ? found : null;
}

/** The table as one sheet holds it. */
export function readTable<Key extends string>(table: Table<Key>, sheet: Sheet): FoundTable<Key> | EmptiedTab {
  const cells = sheetCells(sheet);
  if (cells.every((row) => row.every((cell) => cell === ''))) return { sheet, isBlank: true };
  const { row: headerRow, reading } = findHeader(table, cells);
  // The words tell where columns stand; a column whose word is gone or stands twice is asked for by its mark.
  const marked = markedPositions(table, sheet, reading.unsure, headerRow, cells[0]?.length ?? 0);
  const positions = { ...reading.positions, ...marked };
  if (positions[table.rowColumn] === undefined) {
    return { sheet, isBlank: false };
  }
  if (hasLostFormulas(table, positions, cells.slice(headerRow - 1))) return { sheet, isBlank: false };
  return { table, sheet, language: reading.language ?? 'en', positions, headerRow, cells };
}

/** Headers say that their columns have stopped, and no formula is there that could have: people deleted its row. */
function hasLostFormulas<Key extends string>(
  table: Table<Key>,
  positions: Positions<Key>,
  [header = [], formulas = []]: readonly (readonly Cell[])[],
): boolean {
  const stopped = columnKeys(table).filter((key) => {
    const position = positions[key];
    return position !== undefined && saysStopped(table as Table, key, header[position - 1]);
  });
  return (
    stopped.length > 0 && stopped.every((key) => !isErrorText(String(formulas[(positions[key] as number) - 1] ?? '')))
  );
}

/** Marks the active tab where its header is that of a table: one that was copied from another file may bring no mark. */
export function adoptTab(table: Table, tabs: Tabs): void {
  if (tabs.of(table)) return;
  const sheet = SpreadsheetApp.getActiveSheet();
  // A copy is called «Copy of OKRs»: any other tab is not worth a look at its cells.
  const name = sheet.getName();
  if (!name.includes(table.name.en) && !name.includes(table.name.fa)) return;
  const rows = Math.min(SEARCHED_ROWS, sheet.getMaxRows());
  const { reading } = findHeader(table, sheet.getRange(1, 1, rows, Math.max(1, sheet.getLastColumn())).getValues());
  if (!isHeaderOf(table, reading) || reading.unsure.includes(table.rowColumn)) return;
  markTab(table, sheet);
  tabs.add(table, sheet);
}
