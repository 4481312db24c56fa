import { type Day, serialOf } from '../calendar/day.ts';
import type { MailDay, MailSettings } from '../settings/settings.ts';

/** From the weekday of day 0, 1970-01-01. */
const WEEKDAYS: readonly MailDay[] = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'];
/** A mail that could not be sent for so long would tell of last week. */
const MOST_DAYS_LATE = 2;

/**
 * The day on which a mail has become due that may still be sent; null where the last one is past, or was due before anyone asked.
 * @param now the moment as a serial number, as a cell holds it
 * @param since when the mail was turned on, as such a number
 * @example
 * dueMail({ day: 'monday', hour: 9 }, gregorianDay(2026, 11, 23), 46349.5, 46340) //=> gregorianDay(2026, 11, 23)
 */
export function dueMail(
  { day, hour }: Pick<MailSettings, 'day' | 'hour'>,
  today: Day,
  now: number,
  since: number,
): Day | null {
  const back = (((today - WEEKDAYS.indexOf(day)) % 7) + 7) % 7;
  const [thisOne, before] = [today - back, today - back - 7].map((due) => ({ due, at: serialOf(due) + hour / 24 }));
  const last = [thisOne, before].find((each) => each !== undefined && each.at <= now);
  return last && last.at >= since && now - last.at <= MOST_DAYS_LATE ? last.due : null;
}
