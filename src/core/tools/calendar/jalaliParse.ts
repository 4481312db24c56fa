import { sheetFunction } from '../../functions/sheetFunction.ts';
import { officialLeapYears } from './officialYears.ts';

/** A real date from a Jalali date typed as text. */
export const jalaliParse = sheetFunction({
  fn: 'JALALI_PARSE',
  name: { en: 'Date from Jalali text', fa: 'خواندن تاریخ جلالی' },
  args: {
    text: {
      kind: 'date',
      unit: 'date',
      calendar: 'jalali',
      guide: {
        en: 'Year, month, day: ۱۴۰۵/۹/۲, 1405-09-02, ۲ آذر ۱۴۰۵',
        fa: 'سال، ماه، روز: ۱۴۰۵/۹/۲، 1405-09-02، ۲ آذر ۱۴۰۵',
      },
    },
  },
  gives: { unit: 'date', shape: 'number' },
  compute: ({ text }) => ({ day: text }),
  guide: {
    family: 'calendar',
    synonyms: ['Shamsi', 'شمسی به میلادی', 'خورشیدی'],
    about: {
      en: 'Reads a Jalali date typed as text and gives a real date.',
      fa: 'تاریخ جلالی نوشته‌شده را می‌خواند و تاریخ واقعی می‌دهد.',
    },
    notes: [
      {
        en: 'A real date in the cell is passed through; one of the years 1206 to 1498 is a Jalali date in Latin digits.',
        fa: 'تاریخ واقعی در خانه همان‌گونه که هست برمی‌گردد؛ تاریخی با سال ۱۲۰۶ تا ۱۴۹۸ تاریخ جلالی با رقم لاتین است.',
      },
      {
        en: 'Digits of all three scripts; separators / - . or spaces; month names; weekday names are ignored.',
        fa: 'رقم فارسی، عربی و لاتین؛ جداکنندهٔ / - . یا فاصله؛ نام ماه‌ها؛ نام روز هفته نادیده گرفته می‌شود.',
      },
    ],
    source: officialLeapYears,
    examples: [
      { given: { text: '۱۴۰۵/۹/۲' }, gives: '2026-11-23' },
      { given: { text: '۲ آذر ۱۴۰۵' }, gives: '2026-11-23' },
      { given: { text: '1403-12-30' }, gives: '2025-03-20' },
    ],
  },
});
