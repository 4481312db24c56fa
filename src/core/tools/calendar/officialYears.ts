import type { Day } from '../../calendar/day.ts';
import { FIRST_JALALI_YEAR, jalaliDate, LAST_JALALI_YEAR } from '../../calendar/jalali.ts';
import type { Source } from '../../functions/sheetFunction.ts';
import { Refusal } from '../../refusal/refusal.ts';

export const officialLeapYears: Source = {
  title:
    'Official leap years 1206-1498, Calendar Centre of the University of Tehran (CC0 text in roozbehp/persiancalendar)',
  url: 'https://github.com/roozbehp/persiancalendar',
  certainty: 'documented',
};

/**
 * The day itself, if an official table covers its Jalali year.
 * @example
 * inOfficialYears(0) //=> 0
 */
export function inOfficialYears(date: Day): Day {
  const { year } = jalaliDate(date);
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return date;
  throw new Refusal('jalaliYears', { argument: 'date', value: { day: date } });
}
