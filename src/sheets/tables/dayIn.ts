import type { Day } from '../../core/calendar/day.ts';
import { readDateCell, readDay } from '../../core/calendar/read.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';

/**
 * The day that a date cell means: `1405/9/9` in Latin digits is a day of the Middle Ages to the spreadsheet. Null for what is no
 * date, or no day of the calendar.
 */
export function dayIn(cell: Cell, { dayOf }: Pick<Document, 'dayOf'>): Day | null {
  const reading = isDateCell(cell) ? readDateCell(dayOf(cell)) : null;
  return reading?.kind === 'day' ? reading.day : null;
}

/** The same of a tab whose edits nobody reads: a day may stand there as the text that was typed, «۹ آذر ۱۴۰۵». */
export function typedDayIn(cell: Cell, document: Pick<Document, 'dayOf'>): Day | null {
  return typeof cell === 'string' ? readDay(cell) : dayIn(cell, document);
}
