import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import { FIRST_JALALI_YEAR, jalaliDate, jalaliMonthStart, LAST_JALALI_YEAR } from '../../calendar/jalali.ts';
import { HOLIDAY_DAYS } from '../../okr/expected.ts';

interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The Nowruz holiday that touches some days of a Jalali document; null where none does. */
export function nowruzIn({ first, last }: Days, calendar: Calendar): Days | null {
  if (calendar !== 'jalali') return null;
  for (const day of [first, last]) {
    const { year } = jalaliDate(day);
    if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR) continue;
    const newYear = jalaliMonthStart(year, 1);
    if (newYear <= last && newYear + HOLIDAY_DAYS > first) return { first: newYear, last: newYear + HOLIDAY_DAYS - 1 };
  }
  return null;
}
