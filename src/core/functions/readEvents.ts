import type { Day } from '../calendar/day.ts';
import { type Cell, type CellOrRange, isBlankCell, isRange } from '../cell.ts';
import { eventColumns } from '../events/columns.ts';
import type { Event } from '../events/event.ts';
import { type Repeat, repeatOf, repeatWords } from '../events/repeat.ts';
import { foldText } from '../fold.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Language } from '../text.ts';

/** How the cells of a range are read: null where one is blank. */
export interface EventCells {
  readonly day: (cell: Cell, row: number) => Day | null;
  readonly text: (cell: Cell, row: number) => string | null;
}

type Row = readonly Cell[];

/**
 * Reads events from columns as the Events tab has them, in their order: the event, its first day, its last day, how it repeats. Columns may
 * be missing at the end; one column alone holds days. Blank rows are passed over, and so is the header.
 * @returns null where no row holds anything
 * @throws Refusal that names the row which says no days
 */
export function readEvents(
  given: CellOrRange,
  argument: string,
  cells: EventCells,
  language: () => Language,
): readonly Event[] | null {
  const rows: readonly Row[] = isRange(given) ? given : [[given]];
  const width = rows[0]?.length ?? 0;
  if (width > Object.keys(eventColumns).length) {
    const words = Object.values(eventColumns).map((word) => word[language()]);
    throw new Refusal('eventColumns', { argument, value: width, words });
  }
  const events = rows.flatMap((row, index) => {
    if (row.every(isBlankCell) || (index === 0 && isHeader(row))) return [];
    const read = width === 1 ? aloneDay : eventIn;
    return [read(row, { argument, row: index + 1 }, cells, language)];
  });
  return events.length > 0 ? events : null;
}

interface Place {
  readonly argument: string;
  readonly row: number;
}

function aloneDay([cell]: Row, { row }: Place, { day }: EventCells, language: () => Language): Event {
  const only = day(cell, row) as Day;
  return { name: eventColumns.name[language()], firstDay: only, lastDay: only, repeats: 'once' };
}

function eventIn(
  [nameCell, firstCell, lastCell, repeatsCell]: Row,
  place: Place,
  { day, text }: EventCells,
  language: () => Language,
): Event {
  const { row } = place;
  const name = text(nameCell, row);
  const firstDay = day(firstCell, row);
  if (name === null || firstDay === null) throw new Refusal('blankInRow', place);
  const lastDay = day(lastCell, row) ?? firstDay;
  if (lastDay < firstDay) throw new Refusal('eventEnds', { ...place, value: { day: lastDay } });
  return { name, firstDay, lastDay, repeats: repeatIn(text(repeatsCell, row), place, language) };
}

function repeatIn(typed: string | null, place: Place, language: () => Language): Repeat {
  const repeat = typed === null ? 'once' : repeatOf(typed);
  if (repeat !== null) return repeat;
  const words = Object.values(repeatWords).map((word) => word[language()]);
  throw new Refusal('option', { ...place, value: typed, words });
}

const HEADERS: ReadonlySet<string> = new Set(
  Object.values(eventColumns).flatMap((words) => Object.values(words).map(foldText)),
);

/** Whoever hands over whole columns hands over their header. */
function isHeader(row: Row): boolean {
  return row.some((cell) => typeof cell === 'string' && HEADERS.has(foldText(cell)));
}
