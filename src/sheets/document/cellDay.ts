import type { Day } from '../../core/calendar/day.ts';
import { readDateCell, readDay, readMonth } from '../../core/calendar/read.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';

/** The day that a cell of people's own tells, in either calendar; a month counts as its first day. Null where it tells none. */
export function cellDay(cell: Cell, { dayOf }: Pick<Document, 'dayOf'>): Day | null {
  if (isDateCell(cell)) {
    const reading = readDateCell(dayOf(cell));
    return reading.kind === 'day' ? reading.day : null;
  }
  return typeof cell === 'string' ? (readDay(cell) ?? readMonth(cell)) : null;
}
