import { isoText } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { columnKeys, holdsValues, type NewRow, type Value } from '../../core/tables/table.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, isBlankRow, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { otherCells, removeRows } from '../tables/remove.ts';
import { NOTHING_TO_UNDO, type Undoing, undoAll } from './undoing.ts';

/** A row as it was written, to tell what people changed in it: a text a column. One that a formula fills is left out. */
export type WrittenRow = Readonly<Partial<Record<ScorecardKey, string>>>;

export interface Added {
  readonly sheet: number;
  readonly madeTab: boolean;
  /** Whether rows were made for them between others, and not taken from the blank ones below. */
  readonly inserted: boolean;
  readonly rows: readonly WrittenRow[];
}

/** The day of a reading comes with the number that people type: it is no edit of its own. */
const valueColumns = columnKeys(scorecard).filter((key) => holdsValues(scorecard.columns[key]) && key !== 'checkedIn');

export function writtenRow({ values }: NewRow<ScorecardKey>): WrittenRow {
  return Object.fromEntries(valueColumns.map((key) => [key, writtenValue(values[key])]));
}

/** Takes rows out again that were added. */
export function undoAdding(added: Added, document: Document, options: { readonly force: boolean }): number {
  return undoAll([addedRows(added, document)], options);
}

/**
 * Rows that were added, to be removed wherever they stand now; the tab too, if it was made for them and holds nothing else. Should a
 * call fail on the way, undoing once more finishes what is left.
 */
export function addedRows(added: Added, document: Document): Undoing {
  const sheet = sheetById(added.sheet);
  const found = sheet && readTable(scorecard, sheet);
  if (!sheet || !found || !('table' in found)) return NOTHING_TO_UNDO;
  const all = tableRows(found);
  const rows = added.rows.flatMap((written) => {
    const row = all.find((each) => cellIn(found, each, 'key') === written.key);
    return row ? [{ row, written }] : [];
  });
  const own = rows.map(({ row }) => row);
  const holdsElse = otherCells(found) > 0 || !all.every((row) => own.includes(row) || isBlankRow(row));
  return {
    edited: rows.reduce((sum, { row, written }) => sum + editedCells(found, row, written, document), 0),
    takeBack: () => {
      if (added.madeTab && !holdsElse) {
        SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
        return;
      }
      const fromTop = [...own].sort((one, other) => one.number - other.number);
      for (const { firstRow, rows: run } of runsOf(fromTop).reverse()) {
        removeRows(found, firstRow, run.length, { keepCount: !added.inserted });
      }
    },
  };
}

/** How many cells of a row a person has changed since it was written. */
function editedCells(found: FoundTable<ScorecardKey>, row: TableRow, written: WrittenRow, document: Document): number {
  return valueColumns.filter(
    (key) =>
      found.positions[key] !== undefined &&
      written[key] !== undefined &&
      shownCell(found, row, key, document) !== written[key],
  ).length;
}

/** What a cell holds, as a written row says it. */
export function shownCell(
  found: FoundTable<ScorecardKey>,
  row: TableRow,
  key: ScorecardKey,
  { dayOf }: Document,
): string {
  const now = cellIn(found, row, key);
  return isDateCell(now) ? isoText(dayOf(now)) : String(now ?? '');
}

export function writtenValue(value: Value | undefined): string {
  if (typeof value !== 'object') return String(value ?? '');
  return 'text' in value ? value.text : isoText(value.day);
}
