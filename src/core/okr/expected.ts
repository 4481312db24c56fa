import type { Day } from '../calendar/day.ts';
import { jalaliDay } from '../calendar/jalali.ts';
import { clamp, type Expression, fixedDay, floor, is, minus, over, plus, times, when } from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';

/** Expected progress: the share of a cycle that has passed, 0 on the first day and 1 on the last. Rule R8. */
export const okrExpected = sheetFunction({
  fn: 'OKR_EXPECTED',
  name: { en: 'Expected progress', fa: 'پیشرفت مورد انتظار' },
  args: {
    startDate: { kind: 'date', unit: 'date', guide: { en: 'First day of the cycle', fa: 'نخستین روز دوره' } },
    endDate: { kind: 'date', unit: 'date', guide: { en: 'Last day of the cycle', fa: 'آخرین روز دوره' } },
    today: { kind: 'date', unit: 'date', guide: { en: 'The day to judge', fa: 'روزی که سنجیده می‌شود' } },
    dayCount: {
      kind: 'option',
      unit: 'word',
      words: {
        endpoints: { en: 'Days passed', fa: 'روزهای گذشته' },
        inclusive: { en: 'Today counted', fa: 'با شمردن امروز' },
        after_nowruz: { en: 'After Nowruz', fa: 'پس از نوروز' },
      },
      default: 'endpoints',
      guide: {
        en: 'Days passed of days in between, or today counted as a full day, or days passed since the Nowruz holiday',
        fa: 'روزهای گذشته از فاصلهٔ دو سر دوره، یا با شمردن امروز، یا روزهای گذشته از پایان تعطیلات نوروز',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  checks: ({ startDate, endDate, dayCount }) => [
    { only: is(dayCount, 'endpoints', 'after_nowruz'), left: endDate, must: 'be a day after', right: startDate },
    { only: is(dayCount, 'inclusive'), left: endDate, must: 'be a day not before', right: startDate },
  ],
  formula: ({ startDate, endDate, today, dayCount }) => {
    const passed = minus(today, startDate);
    const all = minus(endDate, startDate);
    const inclusive = over(plus(passed, 1), plus(all, 1));
    const holidays = clamp(minus(HOLIDAY_DAYS, daysAfterNowruz(startDate)), 0, minus(all, 1));
    const afterNowruz = over(minus(passed, holidays), minus(all, holidays));
    return when(
      is(dayCount, 'inclusive'),
      clamp(inclusive, 0, 1),
      when(is(dayCount, 'after_nowruz'), clamp(afterNowruz, 0, 1), clamp(over(passed, all), 0, 1)),
    );
  },
  guide: {
    family: 'okr',
    about: {
      en: 'Share of the cycle that has passed: 0 on the first day, 1 on the last.',
      fa: 'سهمی از دوره که گذشته است: ۰ در روز نخست و ۱ در روز آخر.',
    },
    notes: [
      {
        en: 'Calendar days, whole dates; the calendar (Jalali or Gregorian) only decides which dates the cycle has.',
        fa: 'روزهای تقویمی و تاریخ‌های کامل؛ تقویم (جلالی یا میلادی) فقط تعیین می‌کند دوره چه تاریخ‌هایی دارد.',
      },
      {
        en: 'Jalali quarters have 93, 93, 90 and 89 or 90 days.',
        fa: 'فصل‌های جلالی ۹۳، ۹۳، ۹۰ و ۸۹ یا ۹۰ روز دارند.',
      },
      {
        en: 'With after_nowruz, a cycle that begins in the holiday of 1–13 Farvardin counts its pace from 14 Farvardin; any other cycle counts its days as usual.',
        fa: 'با after_nowruz، دوره‌ای که در تعطیلات ۱ تا ۱۳ فروردین آغاز شود، آهنگش از ۱۴ فروردین شمرده می‌شود؛ دوره‌های دیگر مثل همیشه‌اند.',
      },
    ],
    source: { title: 'Rule set of this project, R8', certainty: 'project rule' },
    examples: [
      { given: { startDate: '2026-09-23', endDate: '2026-12-21', today: '2026-11-23' }, gives: 61 / 89 },
      {
        given: { startDate: '2026-04-01', endDate: '2026-04-30', today: '2026-04-15', dayCount: 'inclusive' },
        gives: 0.5,
      },
      { given: { startDate: '2026-04-01', endDate: '2026-04-30', today: '2026-05-03' }, gives: 1 },
      {
        given: { startDate: '2026-03-21', endDate: '2026-06-21', today: '2026-04-09', dayCount: 'after_nowruz' },
        gives: 6 / 79,
      },
    ],
  },
});

/** The Nowruz holiday is 1–13 Farvardin. */
export const HOLIDAY_DAYS = 13;

/** The first day of a cycle of 33 years in the leap rule: 1 Farvardin 1354. */
const CYCLE_START = jalaliDay(1354, 1, 1) as Day;

/**
 * How many days after its 1 Farvardin a day lies, by the same 33-year rule as src/core/calendar/jalali.ts, as a formula:
 * 12,053 days make 33 years, and 8 of these are leap years.
 */
function daysAfterNowruz(day: Expression): Expression {
  const days = minus(day, fixedDay(CYCLE_START));
  const years = floor(over(plus(times(days, 33), 3), 12_053));
  const leapDays = floor(over(plus(times(years, 8), 29), 33));
  return minus(days, times(years, 365), leapDays);
}
