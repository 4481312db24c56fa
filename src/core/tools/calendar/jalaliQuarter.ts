import { quarterOf } from '../../calendar/quarter.ts';
import { sheetFunction } from '../../functions/sheetFunction.ts';
import { inOfficialYears, officialLeapYears } from './officialYears.ts';

/** The Jalali quarter of a date: `1405-Q3`. */
export const jalaliQuarter = sheetFunction({
  fn: 'JALALI_QUARTER',
  name: { en: 'Jalali quarter', fa: 'فصل جلالی' },
  args: {
    date: { kind: 'date', unit: 'date', guide: { en: 'A date', fa: 'یک تاریخ' } },
    fiscalStartMonth: {
      kind: 'level',
      unit: 'count',
      default: 1,
      min: 1,
      max: 12,
      whole: true,
      guide: { en: 'First month of the fiscal year', fa: 'نخستین ماه سال مالی' },
    },
  },
  gives: { unit: 'text', shape: 'text' },
  compute: ({ date, fiscalStartMonth }) => quarterOf(inOfficialYears(date), 'jalali', fiscalStartMonth).id,
  guide: {
    family: 'calendar',
    synonyms: ['Shamsi', 'شمسی'],
    about: {
      en: 'The Jalali quarter of a date, as an id that sorts.',
      fa: 'فصل جلالی یک تاریخ، به شکل شناسه‌ای که مرتب می‌شود.',
    },
    notes: [
      {
        en: '1405-Q3 is shown as «پاییز ۱۴۰۵» by the labels of the sheet when the year starts in Farvardin.',
        fa: 'اگر سال مالی از فروردین آغاز شود، برچسب‌های برگه 1405-Q3 را «پاییز ۱۴۰۵» نشان می‌دهند.',
      },
      {
        en: 'A fiscal year has the number of the Jalali year in which it ends.',
        fa: 'شمارهٔ سال مالی همان شمارهٔ سال جلالی است که در آن پایان می‌یابد.',
      },
    ],
    source: officialLeapYears,
    examples: [
      { given: { date: '2026-11-23' }, gives: '1405-Q3' },
      { given: { date: '2026-11-23', fiscalStartMonth: 7 }, gives: '1406-Q1' },
      { given: { date: '2026-03-20' }, gives: '1404-Q4' },
    ],
  },
});
