import type { Language } from '../text.ts';
import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';

type Names = Readonly<Record<Language, readonly string[]>>;

/** The months as they stand before a year: «فوریهٔ ۲۰۲۶». */
export const monthNames: Readonly<Record<Calendar, Names>> = {
  jalali: {
    en: listed('Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'),
    fa: listed('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  },
  gregorian: {
    en: listed('January February March April May June July August September October November December'),
    fa: listed('ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر'),
  },
};

/** From Thursday, the weekday of 1970-01-01. */
const weekdays: Names = {
  en: listed('Thursday Friday Saturday Sunday Monday Tuesday Wednesday'),
  fa: listed('پنجشنبه جمعه شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه'),
};

/**
 * The name of a weekday.
 * @example
 * weekdayName(0, 'en') //=> 'Thursday'
 */
export function weekdayName(day: Day, language: Language): string {
  return weekdays[language][((day % 7) + 7) % 7] as string;
}

function listed(names: string): readonly string[] {
  return names.split(' ');
}
