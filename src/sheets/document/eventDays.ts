import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import { readOne } from '../../core/functions/read.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { type EventsKey, eventsTable } from '../../core/tables/events.ts';
import { dayLine, typedLine, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { writeColumn } from '../tables/writeColumn.ts';
import type { OpenDocument } from './document.ts';

/**
 * Makes real dates of the days in some rows of the Events tab that stand below one another, where the settings ask for it. A note keeps
 * what was typed and says the day in the other calendar, or why it is no day.
 * @param isRead whether the column at a position is to be read
 */
export function readEventDays(
  found: FoundTable<EventsKey>,
  rows: readonly TableRow[],
  document: OpenDocument,
  isRead: (position: number) => boolean = () => true,
): void {
  const [top] = rows;
  if (!top || !document.settings().readsTyping) return;
  for (const key of ['firstDay', 'lastDay'] as const) {
    const position = found.positions[key];
    if (position === undefined || !isRead(position)) continue;
    const range = found.sheet.getRange(top.number, position, rows.length, 1);
    const formulas: string[][] = range.getFormulas();
    const notes: string[][] = range.getNotes();
    const dates = new Map<number, Date>();
    const after = rows.map((row, index) => {
      const before = notes[index]?.[0] ?? '';
      if (formulas[index]?.[0]) return [before];
      const { day, line } = readDay(key, cellIn(found, row, key), document);
      if (day !== null) dates.set(row.number, document.dateOf(day));
      // What a line said of an earlier day, it says no more.
      return [withLine(before, line, document.language())];
    });
    writeColumn(found, key, dates);
    if (after.some(([note], index) => note !== notes[index]?.[0])) range.setNotes(after);
  }
}

/** The same for rows that were just written, from one on. */
export function nameNewDays({ sheet }: FoundTable<EventsKey>, firstRow: number, document: OpenDocument): void {
  if (!document.settings().readsTyping) return;
  const found = readTable(eventsTable, sheet);
  if (!('table' in found)) return;
  const rows = tableRows(found).filter(({ number }) => number >= firstRow);
  readEventDays(found, rows, document);
}

interface Read {
  /** What the cell is to hold instead; null where it stays. */
  readonly day: Day | null;
  readonly line: string | null;
}

function readDay(key: 'firstDay' | 'lastDay', cell: Cell, document: OpenDocument): Read {
  if (isBlankCell(cell)) return { day: null, line: null };
  const { header } = eventsTable.columns[key];
  const language = document.language();
  try {
    const day = readOne({ kind: 'date', unit: 'date', guide: header }, header[language], cell, document) as Day;
    const isThere = isDateCell(cell) && document.dayOf(cell) === day;
    const says = [
      ...(typeof cell === 'string' ? [typedLine(cell, language)] : []),
      ...(document.settings().calendar === 'jalali' ? [dayLine(day, language)] : []),
    ];
    return { day: isThere ? null : day, line: says.join(' · ') || null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { day: null, line: error.sentenceIn(language, document.settings().calendar) };
  }
}
