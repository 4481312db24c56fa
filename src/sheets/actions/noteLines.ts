import { lineIn, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import type { Language } from '../../core/text.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell of a row by its key, and what Rasad's line in its note says. */
export interface NoteLine<Key extends ScorecardKey = ScorecardKey> {
  readonly key: string;
  readonly column: Key;
  readonly line: string;
}

/** What Rasad's lines say in the notes of some cells, of those that have one: once another value is written there, they tell of a text that is gone. */
export function noteLines<Key extends ScorecardKey>(
  found: FoundTable<ScorecardKey>,
  cells: readonly { readonly key: string; readonly column: Key }[],
): NoteLine<Key>[] {
  const block = blockOf(found, cells);
  if (!block) return [];
  const notes: string[][] = block.range.getNotes();
  return cells.flatMap((cell) => {
    const place = block.placeOf(cell);
    const line = place && lineIn(notes[place.row]?.[place.column] ?? '');
    return line ? [{ ...cell, line }] : [];
  });
}

/** Takes such lines out of the notes, or writes them again, in two calls; what people wrote there stays. */
export function writeNoteLines(
  found: FoundTable<ScorecardKey>,
  lines: readonly NoteLine[],
  which: 'out' | 'again',
  language: Language,
): void {
  const block = blockOf(found, lines);
  if (!block) return;
  const notes: string[][] = block.range.getNotes();
  for (const { line, ...cell } of lines) {
    const place = block.placeOf(cell);
    const row = place && notes[place.row];
    if (row) row[place.column] = withLine(row[place.column] ?? '', which === 'again' ? line : null, language);
  }
  block.range.setNotes(notes);
}

interface Block {
  readonly range: Range;
  /** Where a cell stands in it, from 0; undefined where its row or column is gone. */
  placeOf(cell: { readonly key: string; readonly column: ScorecardKey }): { row: number; column: number } | undefined;
}

/** The cells of the sheet that hold all of some, wherever their rows stand now. */
function blockOf(
  found: FoundTable<ScorecardKey>,
  cells: readonly { readonly key: string; readonly column: ScorecardKey }[],
): Block | null {
  const rows = new Map(tableRows(found).map((row) => [String(cellIn(found, row, 'key')), row.number]));
  const placed = cells.flatMap(({ key, column }) => {
    const [row, position] = [rows.get(key), found.positions[column]];
    return row === undefined || position === undefined ? [] : [{ row, position }];
  });
  if (placed.length === 0) return null;
  const top = Math.min(...placed.map(({ row }) => row));
  const left = Math.min(...placed.map(({ position }) => position));
  const height = Math.max(...placed.map(({ row }) => row)) - top + 1;
  const width = Math.max(...placed.map(({ position }) => position)) - left + 1;
  return {
    range: found.sheet.getRange(top, left, height, width),
    placeOf: ({ key, column }) => {
      const [row, position] = [rows.get(key), found.positions[column]];
      return row === undefined || position === undefined ? undefined : { row: row - top, column: position - left };
    },
  };
}
