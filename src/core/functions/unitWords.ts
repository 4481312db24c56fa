import type { Text } from '../text.ts';
import type { Argument, Unit } from './argument.ts';

/** What a number counts, as people read it. */
export const unitWords: Readonly<Record<Unit, Text>> = {
  money: { en: 'money', fa: 'پول' },
  money_per_day: { en: 'money per day', fa: 'پول در روز' },
  count: { en: 'count', fa: 'تعداد' },
  fraction: { en: 'fraction (0.05 is 5%)', fa: 'کسر (۰٫۰۵ یعنی ۵٪)' },
  ratio: { en: 'ratio', fa: 'نسبت' },
  number: { en: 'number', fa: 'عدد' },
  points: { en: 'points', fa: 'امتیاز' },
  rank: { en: 'rank', fa: 'رتبه' },
  periods: { en: 'periods', fa: 'دوره' },
  seconds: { en: 'seconds', fa: 'ثانیه' },
  days: { en: 'days', fa: 'روز' },
  months: { en: 'months', fa: 'ماه' },
  years: { en: 'years', fa: 'سال' },
  date: { en: 'date', fa: 'تاریخ' },
  boolean: { en: 'TRUE or FALSE', fa: 'TRUE یا FALSE' },
  text: { en: 'text', fa: 'متن' },
  word: { en: 'word', fa: 'واژه' },
};

/** How an argument takes its cells. */
export const kindWords: Readonly<Record<Argument['kind'], Text>> = {
  flow: { en: 'a range is summed', fa: 'بازه جمع زده می‌شود' },
  level: { en: 'one value', fa: 'یک مقدار' },
  label: { en: 'one value', fa: 'یک مقدار' },
  series: { en: 'a list', fa: 'فهرست' },
  columns: { en: 'one or more columns', fa: 'یک یا چند ستون' },
  labels: { en: 'a list', fa: 'فهرست' },
  dates: { en: 'a list', fa: 'فهرست' },
  date: { en: 'one value', fa: 'یک مقدار' },
  events: { en: 'days, or the columns of the Events tab', fa: 'چند روز، یا ستون‌های برگهٔ روزهای خاص' },
  option: { en: 'one of a list', fa: 'یکی از چند واژه' },
};
