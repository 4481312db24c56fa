import type { Day } from '../../core/calendar/day.ts';
import type { OpenDocument } from '../document/document.ts';

/**
 * Days by one that is looked up, so that hundreds of days cost one call: their cells lie whole days apart, give or take an hour of
 * summer time.
 */
export function daysFrom({ dayOf }: Pick<OpenDocument, 'dayOf'>): (date: Date) => Day {
  let known: { readonly moment: number; readonly day: Day } | undefined;
  return (date) => {
    known ??= { moment: date.getTime(), day: dayOf(date) };
    return known.day + Math.round((date.getTime() - known.moment) / MILLISECONDS_PER_DAY);
  };
}

const MILLISECONDS_PER_DAY = 86_400_000;
