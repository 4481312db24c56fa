import { patternParts, strangePiece, writeByPattern } from '../../calendar/pattern.ts';
import { sheetFunction } from '../../functions/sheetFunction.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { inOfficialYears, officialLeapYears } from './officialYears.ts';

/** A date in the Jalali calendar, as text. */
export const jalali = sheetFunction({
  fn: 'JALALI',
  name: { en: 'Jalali date', fa: 'تاریخ جلالی' },
  args: {
    date: { kind: 'date', unit: 'date', guide: { en: 'A date', fa: 'یک تاریخ' } },
    pattern: {
      kind: 'label',
      unit: 'text',
      default: 'yyyy/MM/dd',
      guide: {
        en: 'yyyy, yy, MM, M, dd, d, MMMM (month name), EEEE (weekday)',
        fa: 'yyyy، yy، MM، M، dd، d، MMMM (نام ماه)، EEEE (نام روز)',
      },
    },
  },
  gives: { unit: 'text', shape: 'text' },
  compute: ({ date, pattern }) => {
    const strange = strangePiece(pattern);
    if (strange !== null)
      throw new Refusal('datePattern', { argument: 'pattern', value: strange, words: patternParts });
    return writeByPattern(inOfficialYears(date), pattern);
  },
  guide: {
    family: 'calendar',
    synonyms: ['Shamsi', 'Persian date', 'شمسی', 'خورشیدی', 'تقویم', 'calendar'],
    about: { en: 'Writes a date in the Jalali calendar.', fa: 'یک تاریخ را به تقویم جلالی می‌نویسد.' },
    notes: [
      {
        en: 'A pattern of digits alone writes Latin digits, so that the text sorts; a pattern with a name or a Persian word writes Persian digits.',
        fa: 'الگویی که فقط رقم دارد رقم لاتین می‌نویسد تا متن درست مرتب شود؛ الگویی که نام یا واژهٔ فارسی دارد رقم فارسی می‌نویسد.',
      },
      {
        en: 'Text between single quotes, and whatever is no Latin letter, is written as it is.',
        fa: "متن میان دو نشانهٔ ' و هرچه حرف لاتین نباشد، همان‌گونه که هست نوشته می‌شود.",
      },
      {
        en: 'The Jalali years 1206 to 1498 are covered, by the 33-year rule: year y is leap when (25 y + 11) mod 33 < 8.',
        fa: 'سال‌های ۱۲۰۶ تا ۱۴۹۸ جلالی پوشش داده می‌شود، با قاعدهٔ ۳۳ساله: سال y کبیسه است اگر باقی‌ماندهٔ (25 y + 11) بر ۳۳ کمتر از ۸ باشد.',
      },
    ],
    source: officialLeapYears,
    examples: [
      { given: { date: '2026-11-23' }, gives: '1405/09/02' },
      { given: { date: '2026-11-23', pattern: 'EEEE d MMMM yyyy' }, gives: 'دوشنبه ۲ آذر ۱۴۰۵' },
      { given: { date: '2025-03-20' }, gives: '1403/12/30' },
    ],
  },
});
