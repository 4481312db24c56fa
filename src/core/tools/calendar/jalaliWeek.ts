import { weekOf } from '../../calendar/week.ts';
import { twoDigits } from '../../calendar/write.ts';
import { sheetFunction } from '../../functions/sheetFunction.ts';
import { inOfficialYears, officialLeapYears } from './officialYears.ts';

/** The week of the Jalali quarter that a date falls in: `1405-Q3-W09`. */
export const jalaliWeek = sheetFunction({
  fn: 'JALALI_WEEK',
  name: { en: 'Jalali week', fa: 'هفتهٔ جلالی' },
  args: {
    date: { kind: 'date', unit: 'date', guide: { en: 'A date', fa: 'یک تاریخ' } },
  },
  gives: { unit: 'text', shape: 'text' },
  compute: ({ date }) => {
    const { quarter, number } = weekOf(inOfficialYears(date), 'jalali', 'saturday');
    return `${quarter.id}-W${twoDigits(number)}`;
  },
  guide: {
    family: 'calendar',
    synonyms: ['Shamsi', 'شمسی'],
    about: {
      en: 'The week of the Jalali quarter a date falls in, from Saturday to Friday.',
      fa: 'هفتهٔ فصل جلالی که تاریخ در آن است، از شنبه تا جمعه.',
    },
    notes: [
      {
        en: 'A Saturday–Friday week belongs to the quarter that holds its Tuesday; a quarter has 12, 13 or 14 weeks.',
        fa: 'هفتهٔ شنبه تا جمعه از آنِ فصلی است که سه‌شنبهٔ آن هفته در آن باشد؛ هر فصل ۱۲، ۱۳ یا ۱۴ هفته دارد.',
      },
    ],
    source: officialLeapYears,
    examples: [
      { given: { date: '2026-11-23' }, gives: '1405-Q3-W09' },
      { given: { date: '2026-09-23' }, gives: '1405-Q2-W14' },
    ],
  },
});
