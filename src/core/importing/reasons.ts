import { isolate } from '../isolate.ts';
import type { NumberReading } from '../numbers/read.ts';
import { writeNumber } from '../numbers/write.ts';
import type { Text } from '../text.ts';
import type { FileDate } from './fileDate.ts';

/** Why a cell of a file means nothing. */
export const reasons = {
  date(read: Exclude<FileDate, { readonly kind: 'day' }>): Text {
    if (read.kind === 'noSuchDay') {
      return {
        en: `${isolate(read.unit.en)} has only ${read.limit} days`,
        fa: `${isolate(read.unit.fa)} فقط ${writeNumber(read.limit, 'fa')} روز دارد`,
      };
    }
    if (read.kind === 'fourDigitYear') return { en: 'Write the year in four digits', fa: 'سال را چهاررقمی بنویسید' };
    if (read.kind === 'jalaliYears') return { en: 'No calendar has this year', fa: 'این سال در هیچ تقویمی نیست' };
    return { en: 'Not a date', fa: 'تاریخ نیست' };
  },
  number(read: Exclude<NumberReading, { readonly kind: 'number' }>): Text {
    if (read.kind === 'ambiguous') {
      return { en: `May be ${read.readings.en}`, fa: `هم ${read.readings.fa} خوانده می‌شود` };
    }
    if (read.kind === 'unknownWord') {
      return { en: `Unknown word ${isolate(read.word)}`, fa: `واژهٔ ناشناختهٔ ${isolate(read.word)}` };
    }
    return { en: 'Not a number', fa: 'عدد نیست' };
  },
  noYear: { en: 'Write the year beside the month', fa: 'کنار نام ماه، سال را هم بنویسید' },
  month: { en: 'A month, without its day', fa: 'ماه است و روز ندارد' },
  dateOrder: { en: 'Its day and month can be read both ways', fa: 'روز و ماهش دو جور خوانده می‌شود' },
  time: { en: 'There is no such time of day', fa: 'چنین ساعتی نیست' },
  code: { en: 'A code or phone number: it would lose digits', fa: 'کد یا شمارهٔ تلفن است و رقمی از آن گم می‌شد' },
  share: (value: number): Text => ({
    en: `May be ${writeNumber(value, 'en')} or ${writeNumber(value, 'en')}%`,
    fa: `هم ${writeNumber(value, 'fa')} خوانده می‌شود هم ${writeNumber(value, 'fa')}٪`,
  }),
  decimal: (one: number, other: number): Text => ({
    en: `May be ${writeNumber(one, 'en')} or ${writeNumber(other, 'en')}`,
    fa: `هم ${writeNumber(one, 'fa')} خوانده می‌شود هم ${writeNumber(other, 'fa')}`,
  }),
  unit: (unit: Text): Text => ({ en: `Not in ${unit.en}`, fa: `به ${unit.fa} نیست` }),
  noShare: { en: 'A percent in a column of counts', fa: 'درصد در ستون شمارش' },
  noMoney: { en: 'Money in a column of counts', fa: 'مبلغ در ستون شمارش' },
  duration: { en: 'Not a length of time', fa: 'مدت زمان نیست' },
  noCurrency: { en: 'No currency that is known', fa: 'واحد پول شناخته نشد' },
  noGoal: { en: 'A goal without a name', fa: 'هدف نام ندارد' },
  currency: (currency: string): Text => ({ en: `Not in ${currency}`, fa: `به واحد ${isolate(currency)} نیست` }),
  score: (low: number, high: number): Text => ({
    en: `An answer is a whole number from ${low} to ${high}`,
    fa: `پاسخ عددی صحیح از ${writeNumber(low, 'fa')} تا ${writeNumber(high, 'fa')} است`,
  }),
  sameRow: (line: number): Text => ({
    en: `The same row as line ${writeNumber(line, 'en')}`,
    fa: `با ردیف خط ${writeNumber(line, 'fa')} یکی است`,
  }),
  endsBefore: { en: 'It ends before it begins', fa: 'پیش از آغازش تمام می‌شود' },
  sameGoal: (line: number): Text => ({
    en: `The same goal as in line ${writeNumber(line, 'en')}`,
    fa: `هدفش با خط ${writeNumber(line, 'fa')} یکی است`,
  }),
  sameId: (line: number): Text => ({
    en: `The same identifier as line ${writeNumber(line, 'en')}`,
    fa: `شناسه‌اش با خط ${writeNumber(line, 'fa')} یکی است`,
  }),
  twice: {
    en: 'The same day, channel and campaign stands in the file twice',
    fa: 'همین روز و کانال و کمپین دو بار در فایل است',
  },
} as const;
