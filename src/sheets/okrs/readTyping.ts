import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import { dayLine, lineIn, typedLine, withLine } from '../../core/okr/scorecard/cellNotes.ts';
import { type ColumnKey, columnNumber, columns } from '../../core/okr/scorecard/columns.ts';
import { isReadColumn, readTyped } from '../../core/okr/scorecard/readTyped.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { openDocument } from '../document.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep, type Step } from '../undo/journal.ts';
import { cellIn, readTabRows, runsOf, type TabRow } from './readTab.ts';
import { findOkrsTab } from './tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TypingStep = Extract<Step, { did: 'readTyping' }>;

/** A cell that a person has filled. */
interface Filled {
  readonly row: TabRow;
  readonly key: ColumnKey;
  /** The number or date that is to replace the text; null where the cell stays as it is. */
  readonly becomes: number | { readonly day: Day } | null;
  readonly noteBefore: string;
  readonly note: string;
}

/**
 * Google's trigger after an edit: a Persian number or a Jalali date typed into one of Rasad's own columns becomes a real one,
 * where the document's owner has switched that on. What cannot be read stays, and its note says why.
 */
export function onEdit(event: { readonly range?: Range } | undefined): void {
  try {
    if (event?.range) readTyping(event.range);
  } catch (error) {
    // A trigger has nobody to talk to.
    console.error(error);
  }
}

function readTyping(range: Range): void {
  const keys = columnsOf(range);
  if (keys.length === 0) return;
  const document = openDocument();
  if (!document.settings().readsTyping) return;
  const sheet = findOkrsTab();
  if (!sheet || sheet.getSheetId() !== range.getSheet().getSheetId()) return;
  allOrNothing((onFailure) => {
    const [first, last] = [range.getRow(), range.getLastRow()];
    // A row without an id is somebody's own.
    const rows = readTabRows(sheet).filter(
      (row) => row.number >= first && row.number <= last && !isBlankCell(cellIn(row, 'id')),
    );
    const filled = keys.flatMap((key) => filledIn(sheet, key, rows, document));
    const read = filled.filter(({ becomes }) => becomes !== null);
    const noted = filled.filter(({ note, noteBefore }) => note !== noteBefore);
    onFailure(() => {
      writeValues(sheet, read, (cell) => cellIn(cell.row, cell.key));
      writeNotes(sheet, noted, ({ noteBefore }) => noteBefore);
    });
    writeValues(sheet, read, ({ becomes }) => inCell(becomes, document));
    writeNotes(sheet, noted, ({ note }) => note);
    if (read.length > 0) pushStep(stepOf(sheet, read), onFailure);
    SpreadsheetApp.flush();
  });
}

/** The columns under a range in which numbers and dates are read. */
function columnsOf(range: Range): ColumnKey[] {
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  return columns.slice(first - 1, last).flatMap(({ key }) => (isReadColumn(key) ? [key] : []));
}

function filledIn(sheet: Sheet, key: ColumnKey, rows: readonly TabRow[], document: Document): Filled[] {
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (!top || !bottom) return [];
  const height = bottom.number - top.number + 1;
  const notes: string[][] = sheet.getRange(top.number, columnNumber(key), height, 1).getNotes();
  return rows.map((row) => {
    const noteBefore = notes[row.number - top.number]?.[0] ?? '';
    const { becomes, line } = readCell(row, key, document);
    return { row, key, becomes, noteBefore, note: withLine(noteBefore, line, document.language()) };
  });
}

/** What the text of a cell becomes, and what its note says of it. */
function readCell(row: TabRow, key: ColumnKey, document: Document): Pick<Filled, 'becomes'> & { line: string | null } {
  const cell = cellIn(row, key);
  const language = document.language();
  const shownDay = (day: Day) => (document.settings().calendar === 'jalali' ? dayLine(day, language) : null);
  if (isDateCell(cell)) return { becomes: null, line: shownDay(document.dayOf(cell)) };
  if (typeof cell !== 'string' || cell.trim() === '') return { becomes: null, line: null };
  try {
    const becomes = readTyped(key, cell, String(cellIn(row, 'unit')), document);
    const day = typeof becomes === 'object' ? shownDay(becomes.day) : null;
    return { becomes, line: [typedLine(cell, language), day].filter(Boolean).join(' · ') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { becomes: null, line: error.sentenceIn(language, document.settings().calendar) };
  }
}

function inCell(value: Filled['becomes'], document: Document): Cell {
  return typeof value === 'object' && value !== null ? document.dateOf(value.day) : value;
}

function writeValues(sheet: Sheet, cells: readonly Filled[], valueFor: (cell: Filled) => Cell): void {
  eachRun(sheet, cells, (range, run) => range.setValues(run.map((cell) => [valueFor(cell)])));
}

function writeNotes(sheet: Sheet, cells: readonly Filled[], noteOf: (cell: Filled) => string): void {
  eachRun(sheet, cells, (range, run) => range.setNotes(run.map((cell) => [noteOf(cell)])));
}

/** Cells that stand directly below one another are written together. */
function eachRun(sheet: Sheet, cells: readonly Filled[], write: (range: Range, run: readonly Filled[]) => void): void {
  for (const key of new Set(cells.map((cell) => cell.key))) {
    const inColumn = cells.filter((cell) => cell.key === key);
    for (const { firstRow, rows } of runsOf(inColumn.map(({ row }) => row))) {
      const run = inColumn.filter(({ row }) => rows.includes(row));
      write(sheet.getRange(firstRow, columnNumber(key), rows.length, 1), run);
    }
  }
}

function stepOf(sheet: Sheet, read: readonly Filled[]): TypingStep {
  const cells = read.map(({ row, key, becomes, noteBefore }) => ({
    id: String(cellIn(row, 'id')),
    column: key,
    typed: String(cellIn(row, key)),
    read: becomes as number | { readonly day: Day },
    line: lineIn(noteBefore),
  }));
  return { did: 'readTyping', what: cells.map(({ typed }) => typed).join('، '), sheet: sheet.getSheetId(), cells };
}
