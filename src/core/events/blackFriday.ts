import { monthStart } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';

/**
 * The day after Thanksgiving, which is the fourth Thursday of November: not always its fourth Friday, nor its last one.
 * @example
 * isoText(blackFriday(2029)) //=> '2029-11-23'
 */
export function blackFriday(year: number): Day {
  const november = monthStart('gregorian', year, 11);
  // Day 0 is a Thursday.
  const daysToThursday = (7 - (((november % 7) + 7) % 7)) % 7;
  return november + daysToThursday + 22;
}
