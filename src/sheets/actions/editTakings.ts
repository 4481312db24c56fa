import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { dayLine, lineIn, typedLine, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { tidyKey } from '../../core/tables/scorecard/keys.ts';
import { ownTargetsText } from '../../core/tables/scorecard/ownTargets.ts';
import { isReadColumn, readTyped } from '../../core/tables/scorecard/readTyped.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { columnKeys } from '../../core/tables/table.ts';
import type { OpenDocument } from '../document/document.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { strayCells } from '../tables/repair.ts';
import { keysWanted } from './keysWanted.ts';
import { keyIn, namedObjectives, parentNamed } from './scorecardRows.ts';
import { eachRun, type Taken, type Taking } from './takenCells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Found = FoundTable<ScorecardKey>;

/** Whether an edit reaches over a column. */
export function isUnder({ positions }: Found, range: Range, key: ScorecardKey): boolean {
  const position = positions[key];
  return position !== undefined && position >= range.getColumn() && position <= range.getLastColumn();
}

/** What was typed into computed columns, which it would stop. */
export function strayTakings(found: Found, document: Document): Taking[] {
  const stray = strayCells(found);
  if (stray.length === 0) return [];
  const language = document.language();
  const takings: Taking[] = [];
  const placed = stray.map(({ key, row, typed }) => ({ row, column: key, typed }));
  eachRun(found, placed, (range, run) => {
    const notes: string[][] = range.getNotes();
    for (const [index, { row, column, typed }] of run.entries()) {
      const before = notes[index]?.[0] ?? '';
      takings.push({
        row,
        column,
        taken: { row, column, typed, becomes: '', line: lineIn(before) },
        note: { before, after: withLine(before, typedLine(String(typed), language), language) },
      });
    }
  });
  return takings;
}

/** What is typed into the columns under an edit, read as an argument of a function is; `typed` leaves out what a formula gives. */
export function readTakings(
  found: Found,
  range: Range,
  typed: (key: ScorecardKey) => readonly TableRow[],
  document: Document,
): Taking[] {
  const keys = columnKeys(scorecard).filter(
    (key) => (isReadColumn(key) || key === 'targets') && isUnder(found, range, key),
  );
  return keys.flatMap((key) => readColumn(found, key, typed(key), document));
}

/** What is typed into one column. */
export function readColumn(found: Found, key: ScorecardKey, rows: readonly TableRow[], document: Document): Taking[] {
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (!top || !bottom) return [];
  const height = bottom.number - top.number + 1;
  const notes: string[][] = found.sheet.getRange(top.number, found.positions[key] as number, height, 1).getNotes();
  return rows.map((row) => {
    const before = notes[row.number - top.number]?.[0] ?? '';
    const { becomes, line } = readCell(found, row, key, document);
    const typed = cellIn(found, row, key);
    return {
      row: row.number,
      column: key,
      taken:
        becomes === null ? null : { row: row.number, column: key, typed: shown(typed), becomes, line: lineIn(before) },
      note: { before, after: withLine(before, line, document.language()) },
    };
  });
}

/** What the text of a cell becomes, and what its note says of it. */
function readCell(
  found: Found,
  row: TableRow,
  key: ScorecardKey,
  document: Document,
): { readonly becomes: string | number | { readonly day: Day } | null; readonly line: string | null } {
  const cell = cellIn(found, row, key);
  const language = document.language();
  const shownDay = (day: Day) => (document.settings().calendar === 'jalali' ? dayLine(day, language) : null);
  if (isDateCell(cell)) return { becomes: null, line: shownDay(document.dayOf(cell)) };
  if (typeof cell !== 'string' || cell.trim() === '') return { becomes: null, line: null };
  try {
    if (key === 'parent') {
      const parent = parentNamed(cell, keyIn(found, row), namedObjectives(found));
      return { becomes: parent === cell ? null : parent, line: parent === cell ? null : typedLine(cell, language) };
    }
    const unit = String(cellIn(found, row, 'unit'));
    const becomes = key === 'targets' ? ownTargetsText(cell, unit, document) : readTyped(key, cell, unit, document);
    if (becomes === cell) return { becomes: null, line: null };
    const day = typeof becomes === 'object' ? shownDay(becomes.day) : null;
    return { becomes, line: [typedLine(cell, language), day].filter(Boolean).join(' · ') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { becomes: null, line: error.sentenceIn(language, document.settings().calendar) };
  }
}

/**
 * A row that was typed or pasted gets the key that its place says, one whose key was cleared its own, and a key that was typed by
 * hand is written as Rasad does.
 */
export function keyTakings(found: Found, edited: readonly TableRow[], range: Range, document: OpenDocument): Taking[] {
  const isTidy = (row: TableRow): boolean =>
    keyIn(found, row) !== '' && tidyKey(keyIn(found, row)) === keyIn(found, row);
  if (found.positions.key === undefined || edited.every(isTidy)) return [];
  const rows = tableRows(found);
  const wanted = keysWanted(found, document, { mayBeCleared: isUnder(found, range, 'key') });
  return edited.flatMap((row) => {
    const key = wanted[rows.indexOf(rows.find(({ number }) => number === row.number) as TableRow)] ?? '';
    if (key === '' || isTidy(row)) return [];
    const taken: Taken = { row: row.number, column: 'key', typed: keyIn(found, row), becomes: key, line: null };
    return [{ row: row.number, column: 'key' as const, taken }];
  });
}

function shown(cell: Cell): string | number | boolean {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}
