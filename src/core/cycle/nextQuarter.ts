import type { Day } from '../calendar/day.ts';
import { type Quarter, quarterOf } from '../calendar/quarter.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The quarter to plan for: the one after the last day that is closed, and never one that is over.
 * @param closedUntil the last day of a cycle that is closed; null where none is
 * @example
 * nextQuarter(jalaliDay(1405, 9, 30), jalaliDay(1405, 9, 25), { calendar: 'jalali', fiscalStartMonth: 1 }).id //=> '1405-Q4'
 */
export function nextQuarter(
  closedUntil: Day | null,
  today: Day,
  { calendar, fiscalStartMonth }: Pick<Settings, 'calendar' | 'fiscalStartMonth'>,
): Quarter {
  const day = closedUntil === null ? today : Math.max(closedUntil + 1, today);
  return quarterOf(day, calendar, fiscalStartMonth);
}
