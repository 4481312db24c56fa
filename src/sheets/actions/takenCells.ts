import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import { withLine } from '../../core/tables/scorecard/cellNotes.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { writeTexts } from '../changes/cells.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, runsOf, type TableRow } from '../tables/read.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Found = FoundTable<ScorecardKey>;

/** What a cell holds now instead of what a person typed. */
export interface Taken {
  readonly row: number;
  readonly column: ScorecardKey;
  readonly typed: string | number | boolean;
  readonly becomes: string | number | { readonly day: Day };
  /** What Rasad's line in the note was before. */
  readonly line: string | null;
}

/** A cell that was looked at: what it becomes, if anything, and the note that says so. */
export interface Taking {
  readonly row: number;
  readonly column: ScorecardKey;
  readonly taken: Taken | null;
  readonly note?: { readonly before: string; readonly after: string };
}

/** Writes what cells become. */
export function writeTaken(found: Found, cells: readonly Taken[], document: Document): void {
  writeCells(found, cells, ({ becomes }) => inCell(becomes, document));
}

function inCell(value: Taken['becomes'], document: Document): string | number | Date {
  return typeof value === 'object' ? document.dateOf(value.day) : value;
}

/** Whether a cell holds what Rasad made of it, or what was typed: an undo that failed on the way is finished the second time. */
export function holds(
  found: Found,
  row: TableRow | undefined,
  { column, typed, becomes }: Taken,
  document: Document,
): boolean {
  if (found.table.columns[column].filledBy === 'formula') return true;
  const now = row ? cellIn(found, row, column) : '';
  if (now === typed) return true;
  if (typeof becomes === 'object') return isDateCell(now) && document.dayOf(now) === becomes.day;
  return now === becomes;
}

/** The texts go back, and in the notes only Rasad's own line: people may have written into them since. */
export function giveBack(found: Found, cells: readonly Taken[], document: Document): void {
  const isText = ({ typed }: Taken): boolean => typeof typed === 'string' && typed !== '';
  eachRun(found, cells.filter(isText), (range, run) =>
    writeTexts(
      range,
      run.map(({ typed }) => [String(typed)]),
    ),
  );
  writeCells(
    found,
    cells.filter((cell) => !isText(cell)),
    ({ typed }) => typed,
  );
  eachRun(found, cells, (range, run) => {
    const notes: string[][] = range.getNotes();
    const language = document.language();
    range.setNotes(run.map(({ line }, index) => [withLine(notes[index]?.[0] ?? '', line, language)]));
  });
}

function writeCells(found: Found, cells: readonly Taken[], valueFor: (cell: Taken) => Cell): void {
  eachRun(found, cells, (range, run) => range.setValues(run.map((cell) => [valueFor(cell)])));
}

/** Writes the notes that say what was typed. */
export function writeNotes(found: Found, takings: readonly Taking[]): void {
  const changed = takings.filter(({ note }) => note && note.before !== note.after);
  eachRun(found, changed, (range, run) => range.setNotes(run.map(({ note }) => [note?.after ?? ''])));
}

/** Cells that stand directly below one another are written together. */
export function eachRun<C extends { readonly row: number; readonly column: ScorecardKey }>(
  found: Found,
  cells: readonly C[],
  write: (range: Range, run: readonly C[]) => void,
): void {
  for (const key of new Set(cells.map(({ column }) => column))) {
    const inColumn = cells
      .filter(({ column }) => column === key)
      .map((cell) => ({ cell, number: cell.row }))
      .sort((one, other) => one.number - other.number);
    for (const { firstRow, rows } of runsOf(inColumn)) {
      const range = found.sheet.getRange(firstRow, found.positions[key] as number, rows.length, 1);
      write(
        range,
        rows.map(({ cell }) => cell),
      );
    }
  }
}
