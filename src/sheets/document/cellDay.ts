import type { Day } from '../../core/calendar/day.ts';
import { readMonth } from '../../core/calendar/read.ts';
import type { Cell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import { typedDayIn } from '../tables/dayIn.ts';

/** The day that a cell of people's own tells, in either calendar; a month counts as its first day. Null where it tells none. */
export function cellDay(cell: Cell, document: Pick<Document, 'dayOf'>): Day | null {
  return typedDayIn(cell, document) ?? (typeof cell === 'string' ? readMonth(cell) : null);
}
