import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import type { WeekNote } from '../../core/cycle/weekNotes.ts';
import type { WeekNotesKey } from '../../core/tables/weekNotes/columns.ts';
import type { OpenDocument } from '../document/document.ts';
import { readWeekNotes } from '../document/weekNotes.ts';
import { asText } from '../tables/asText.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow } from '../tables/read.ts';
import { type ColumnCells, writeColumns } from '../tables/writeColumn.ts';

export type FoundNotes = FoundTable<WeekNotesKey>;

/** By what it says: people sort, insert and delete rows. */
export interface NoteId extends Pick<WeekNote, 'day' | 'who' | 'kind' | 'text'> {
  /** The key that it had: of lines that say the same, this one is meant. */
  readonly about?: string;
}

const COLUMNS = ['doneOn', 'key', 'acknowledgedBy'] as const satisfies readonly WeekNotesKey[];

export type Plain = string | { readonly day: Day };

export interface NoteChange {
  readonly note: NoteId;
  readonly column: (typeof COLUMNS)[number];
  readonly before: Plain;
  readonly after: Plain;
}

/** A change with the row in which it is to be made. */
export interface Placed {
  readonly row: number;
  readonly change: NoteChange;
}

/** The rows in which changes are to be made or taken back: those that hold what is to be replaced. */
export function placed(
  found: FoundNotes,
  changes: readonly NoteChange[],
  holds: 'before' | 'after',
  document: OpenDocument,
): Placed[] {
  const lines = readWeekNotes(found, document);
  const taken = new Set<string>();
  return changes.flatMap((change) => {
    const line = meantFirst(lines, change.note).find(
      ({ row, note }) =>
        isSame(note, change.note) &&
        !taken.has(`${row.number} ${change.column}`) &&
        isEqual(plain(found, row, change.column, document), change[holds]),
    );
    if (!line) return [];
    taken.add(`${line.row.number} ${change.column}`);
    return [{ row: line.row.number, change }];
  });
}

export function writePlaced(
  found: FoundNotes,
  all: readonly Placed[],
  which: 'before' | 'after',
  { dateOf }: OpenDocument,
): void {
  const cellsOf = (column: NoteChange['column']): ColumnCells =>
    new Map(
      all.flatMap(({ row, change }): [number, Cell][] => {
        if (change.column !== column) return [];
        const value = change[which];
        return [[row, typeof value === 'object' ? dateOf(value.day) : asText(value)]];
      }),
    );
  writeColumns(found, new Map(COLUMNS.map((column) => [column, cellsOf(column)])));
}

/** Whether a line holds something else by now; one that is gone was not edited. */
export function isEdited(
  found: FoundNotes,
  { note, column, before, after }: NoteChange,
  document: OpenDocument,
): boolean {
  const cells = readWeekNotes(found, document)
    .filter((line) => isSame(line.note, note))
    .map(({ row }) => plain(found, row, column, document));
  return cells.length > 0 && !cells.some((cell) => isEqual(cell, after) || isEqual(cell, before));
}

/** Lines about the key that a line had come before others that say the same. */
export function meantFirst<Line extends { readonly note: Pick<WeekNote, 'key'> }>(
  lines: readonly Line[],
  { about }: NoteId,
): Line[] {
  const isMeant = ({ note }: Line): boolean => note.key === about;
  return [...lines.filter(isMeant), ...lines.filter((line) => !isMeant(line))];
}

export function isSame(one: NoteId, other: NoteId): boolean {
  return (['day', 'who', 'kind', 'text'] as const).every((part) => one[part] === other[part]);
}

function isEqual(one: Plain, other: Plain): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function plain(found: FoundNotes, row: TableRow, column: WeekNotesKey, { dayOf }: OpenDocument): Plain {
  const cell = cellIn(found, row, column);
  return isDateCell(cell) ? { day: dayOf(cell) } : String(cell ?? '');
}
