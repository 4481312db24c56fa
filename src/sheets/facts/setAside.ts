import { type Cell, isBlankCell } from '../../core/cell.ts';
import { withCurrency } from '../../core/facts/rowKey.ts';
import type { FactsKey } from '../../core/tables/facts.ts';
import type { Text } from '../../core/text.ts';
import { kept } from '../changes/journal.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { freeName } from '../services/freeName.ts';
import { sheetById } from '../services/sheetById.ts';
import { asText } from '../tables/asText.ts';
import { bodyRow, runsOf } from '../tables/read.ts';
import { ensureFacts, type FactsHead } from './openFacts.ts';
import { appendFacts, areas, type FactCells, factKeys, written } from './writeFacts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that were taken out of the Facts tab: a hidden tab holds them for as long as Undo may bring them back. */
export interface SetAside {
  /** The id of the hidden tab. */
  readonly sheet: number;
  /** That of the tab from which they were taken. */
  readonly from: number;
}

const NAME: Text = { en: 'Removed facts', fa: 'داده‌های برداشته' };
const MARK = 'rasad.removed';
/** Rows in more pieces than these are not deleted one by one, but closed up. */
const MOST_PIECES = 40;

/** Takes rows out of the Facts tab, in a number of calls that does not grow with them: they may be more than the journal holds. */
export function setAside(
  found: FactsHead,
  numbers: readonly number[],
  document: OpenDocument,
  onFailure: OnFailure,
): SetAside {
  dropForgotten(document);
  const rows = readRows(found, numbers);
  const sheet = makeHidden(
    rows.map(({ cells }) => cells),
    document,
    onFailure,
  );
  takeAway(found, rows, onFailure);
  return { sheet: sheet.getSheetId(), from: found.sheet.getSheetId() };
}

/** Brings the rows back, below all others; those that came in again meanwhile stay as they are. */
export function bringBack({ sheet: id, from }: SetAside, document: OpenDocument): void {
  const sheet = sheetById(id);
  if (!sheet) return;
  const { found } = ensureFacts(document, () => undefined, from);
  const [head = [], ...rows]: Cell[][] = sheet.getDataRange().getValues();
  const known = new Set(factKeys(found));
  const cells = rows.map(
    (row) => Object.fromEntries(head.map((key, index) => [String(key), row[index] ?? ''])) as FactCells,
  );
  appendFacts(
    found,
    cells.filter((row) => !known.has(keyOf(row))),
    () => undefined,
  );
  SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
}

function keyOf({ rowKey, unit }: FactCells): string {
  return withCurrency(String(rowKey), String(unit));
}

interface PlacedFact {
  readonly number: number;
  readonly cells: FactCells;
}

/** What the rows hold, from the top. */
function readRows(found: FactsHead, numbers: readonly number[]): PlacedFact[] {
  const sorted = [...numbers].sort((one, other) => one - other).map((number) => ({ number }));
  const runs = runsOf(sorted);
  const first = sorted[0]?.number ?? 0;
  const last = sorted[sorted.length - 1]?.number ?? 0;
  const blocks =
    runs.length <= MOST_PIECES / 10
      ? runs.map(({ firstRow, rows }) => [firstRow, rows.length] as const)
      : [[first, last - first + 1] as const];
  const standing = new Map<number, Record<string, Cell>>();
  for (const [top, height] of blocks) {
    for (const { from, keys } of areas(found)) {
      const values: Cell[][] = found.sheet.getRange(top, from, height, keys.length).getValues();
      for (const [index, row] of values.entries()) {
        const cells = standing.get(top + index) ?? {};
        for (const [place, key] of keys.entries()) cells[key] = row[place] ?? '';
        standing.set(top + index, cells);
      }
    }
  }
  return sorted.map(({ number }) => ({ number, cells: (standing.get(number) ?? {}) as FactCells }));
}

function makeHidden(rows: readonly FactCells[], { language }: OpenDocument, onFailure: OnFailure): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const looksAt = spreadsheet.getActiveSheet();
  const tabs = spreadsheet.getSheets();
  const sheet = spreadsheet.insertSheet(freeName(NAME[language()], tabs), tabs.length);
  onFailure(() => spreadsheet.deleteSheet(sheet));
  looksAt.activate();
  sheet.hideSheet();
  sheet.addDeveloperMetadata(MARK, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const keys = keysOf(rows);
  const [missing, most] = [rows.length + 1 - sheet.getMaxRows(), sheet.getMaxRows()];
  if (missing > 0) sheet.insertRowsAfter(most, missing);
  sheet
    .getRange(1, 1, rows.length + 1, keys.length)
    .setValues([keys, ...rows.map((cells) => keys.map((key) => asText(cells[key] ?? '')))]);
  return sheet;
}

function keysOf([first]: readonly FactCells[]): FactsKey[] {
  return Object.keys(first ?? {}) as FactsKey[];
}

/** Deletes the rows; in many pieces, and where people have no columns beside them, those between close up instead. */
function takeAway(found: FactsHead, rows: readonly PlacedFact[], onFailure: OnFailure): void {
  const { sheet } = found;
  const runs = runsOf(rows);
  const most = sheet.getMaxRows();
  if (rows.length > most - bodyRow(found)) {
    // A tab keeps one row below its head.
    sheet.insertRowsAfter(most, 1);
    onFailure(() => sheet.deleteRows(sheet.getMaxRows(), 1));
  }
  if (runs.length > MOST_PIECES && !hasOtherColumns(found)) {
    closeUp(found, rows, onFailure);
    return;
  }
  onFailure(() => putBackInPlace(found, rows));
  for (const { firstRow, rows: together } of [...runs].reverse()) sheet.deleteRows(firstRow, together.length);
}

/** Moves the rows between up, and deletes as many below as have gone. */
function closeUp(found: FactsHead, rows: readonly PlacedFact[], onFailure: OnFailure): void {
  const { sheet } = found;
  const [first, last] = [rows[0]?.number ?? 0, rows[rows.length - 1]?.number ?? 0];
  const [height, most] = [last - first + 1, sheet.getMaxRows()];
  const gone = new Set(rows.map(({ number }) => number));
  const blocks = areas(found).map(({ from, keys }) => {
    const cells: Cell[][] = sheet.getRange(first, from, height, keys.length).getValues();
    return { from, width: keys.length, cells: cells.map((row) => row.map(written)) };
  });
  onFailure(() => {
    const lost = most - sheet.getMaxRows();
    if (lost > 0) sheet.insertRowsAfter(last - lost, lost);
    for (const { from, width, cells } of blocks) sheet.getRange(first, from, height, width).setValues(cells);
  });
  for (const { from, width, cells } of blocks) {
    const stay = cells.filter((_, index) => !gone.has(first + index));
    if (stay.length > 0) sheet.getRange(first, from, stay.length, width).setValues(stay);
  }
  sheet.deleteRows(last - rows.length + 1, rows.length);
}

function hasOtherColumns({ sheet, positions, headerRow }: FactsHead): boolean {
  const own = new Set(Object.values(positions));
  const header: Cell[] = sheet.getRange(headerRow, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];
  return header.length > own.size || header.some((cell, index) => !own.has(index + 1) && !isBlankCell(cell));
}

/** Rows whose removal failed on the way stand where they stood. */
function putBackInPlace(found: FactsHead, rows: readonly PlacedFact[]): void {
  const known = new Set(factKeys(found));
  const missing = rows.filter(({ cells }) => !known.has(keyOf(cells)));
  for (const { firstRow, rows: together } of runsOf(missing)) {
    found.sheet.insertRowsBefore(firstRow, together.length);
    for (const { from, keys } of areas(found)) {
      found.sheet
        .getRange(firstRow, from, together.length, keys.length)
        .setValues(together.map(({ cells }) => keys.map((key) => written(cells[key] ?? ''))));
    }
  }
}

/** Deletes the hidden tabs that no step of Undo names any more. */
function dropForgotten({ properties }: OpenDocument): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  if (marks.length === 0) return;
  const steps = kept(properties).map(({ step }) => (step as { readonly aside?: SetAside | null }).aside?.sheet);
  for (const mark of marks) {
    const sheet = mark.getLocation().getSheet();
    if (sheet && !steps.includes(sheet.getSheetId())) spreadsheet.deleteSheet(sheet);
  }
}
