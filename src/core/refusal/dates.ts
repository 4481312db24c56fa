import { isolate } from '../isolate.ts';
import { inRow, must } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** A text that is no day, or a pattern that is none of a date. */
export const dateRefusals = {
  date: must('be a date, such as 2026-11-23 or 1405/09/02', 'باید تاریخ باشد؛ مانند ۱۴۰۵/۰۹/۰۲ یا ۲۰۲۶-۱۱-۲۳'),
  monthOnly: must(
    'name the day of the month too, such as 2 Azar 1405',
    'باید روز ماه را هم داشته باشد، مانند ۲ آذر ۱۴۰۵',
  ),
  noSuchDay: ({ argument, value, row, unit, limit }: Given<'argument' | 'value' | 'unit' | 'limit', 'row'>, show) => ({
    en: `${argument}${inRow(row, show).en} names a day that does not exist: ${show(value)}. ${unit.en} has ${show(limit)} days; write another day.`,
    fa: `روزی که در ${argument}${inRow(row, show).fa} نوشته شده است وجود ندارد: ${show(value)}. ${unit.fa} فقط ${show(limit)} روز دارد؛ روز دیگری بنویسید.`,
  }),
  fourDigitYear: must(
    'have a year of four digits, such as 1405/09/02',
    'باید سال چهاررقمی داشته باشد، مانند ۱۴۰۵/۰۹/۰۲',
  ),
  jalaliYears: must(
    'lie in the years 1206 to 1498 of the Jalali calendar',
    'باید در سال‌های ۱۲۰۶ تا ۱۴۹۸ تقویم جلالی باشد',
  ),
  datePattern: ({ argument, value, words }: Given<'argument' | 'value' | 'words'>, show) => ({
    en: `${argument} holds ${show(value)}, which is no part of a date. Use ${words.join(', ')}, and put other letters between single quotes.`,
    fa: `${show(value)} در ${argument} بخشی از تاریخ نیست. این‌ها را به کار ببرید: ${isolate(words.join(', '))}؛ و حرف‌های لاتین دیگر را میان دو نشانهٔ ${isolate("'")} بگذارید.`,
  }),
} satisfies Sentences;
