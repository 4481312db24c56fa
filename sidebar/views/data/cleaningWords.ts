import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

const cells = (count: number): string => `${writeNumber(count, 'en')} ${count === 1 ? 'cell' : 'cells'}`;

/** The words of cleaning a column. */
export const cleaningWords = {
  title: { en: 'Clean this column', fa: 'پاک‌سازی این ستون' },
  offer: {
    en: 'Numbers and dates that stand in your sheet as text become real ones.',
    fa: 'عددها و تاریخ‌هایی که در برگه‌تان به شکل متن‌اند، به عدد و تاریخ واقعی تبدیل می‌شوند.',
  },
  about: {
    en: 'Go to a cell of your column, or select rows of it. Formulas, blanks and other words stay as they are.',
    fa: 'به خانه‌ای از ستون خود بروید یا ردیف‌هایی از آن را انتخاب کنید. فرمول‌ها، خانه‌های خالی و واژه‌های دیگر دست نمی‌خورند.',
  },
  reading: { en: 'Reading the column…', fa: 'در حال خواندن ستون…' },
  again: { en: 'Look at my column', fa: 'نگاه به ستون من' },
  column: (letters: string, word: string, tab: string): Text => ({
    en: word ? `${isolate(word)} (column ${letters}) of ${isolate(tab)}` : `Column ${letters} of ${isolate(tab)}`,
    fa: word ? `${isolate(word)} (ستون ${letters}) از برگهٔ ${isolate(tab)}` : `ستون ${letters} از برگهٔ ${isolate(tab)}`,
  }),
  becomes: (numbers: number, dates: number): Text => {
    const parts = [
      { count: numbers, en: 'numbers', fa: 'عدد' },
      { count: dates, en: 'dates', fa: 'تاریخ' },
    ].filter(({ count }) => count > 0);
    return {
      en: parts
        .map(({ count, en }) => `${cells(count)} ${count === 1 ? `becomes a ${en.slice(0, -1)}` : `become ${en}`}`)
        .join(', '),
      fa: parts.map(({ count, fa }) => `${writeNumber(count, 'fa')} خانه ${fa} می‌شود`).join('، '),
    };
  },
  nothing: {
    en: 'Nothing here stands as text that means a number or a date.',
    fa: 'این‌جا متنی نیست که معنای عدد یا تاریخ بدهد.',
  },
  sayFirst: {
    en: 'Say below how the column is written; the rest follows.',
    fa: 'در پایین بگویید ستون چگونه نوشته شده است تا بقیه هم خوانده شود.',
  },
  left: (count: number): Text => ({
    en: `${cells(count)} ${count === 1 ? 'stays' : 'stay'} as text`,
    fa: `${writeNumber(count, 'fa')} خانه متن می‌ماند`,
  }),
  more: (count: number): Text => ({
    en: `and ${cells(count)} more`,
    fa: `و ${writeNumber(count, 'fa')} خانهٔ دیگر`,
  }),
  decimal: { en: 'Decimals are written', fa: 'اعشار چگونه نوشته شده؟' },
  percent: { en: 'Numbers without a % sign', fa: 'عددهای بی‌نشانهٔ ٪' },
  percents: {
    yes: { en: '3.5 means 3.5%', fa: '۳٫۵ یعنی ۳٫۵٪' },
    no: { en: '3.5 is a plain number', fa: '۳٫۵ عددی ساده است' },
  },
  unit: (unit: Text): Text => ({ en: `Where “${unit.en}” stands`, fa: `«${unit.fa}» کجا بیاید` }),
  units: {
    format: { en: 'With each amount', fa: 'کنار هر مبلغ' },
    header: { en: 'Once, in the header', fa: 'یک بار، در سرستون' },
  },
  clean: (count: number): Text => ({ en: `Clean ${cells(count)}`, fa: `پاک‌سازی ${writeNumber(count, 'fa')} خانه` }),
  done: (cleaned: number, left: number): Text => ({
    en: `${cells(cleaned)} cleaned${left === 0 ? '' : `, ${writeNumber(left, 'en')} left as text`}`,
    fa: `${writeNumber(cleaned, 'fa')} خانه پاک‌سازی شد${left === 0 ? '' : ` و ${writeNumber(left, 'fa')} خانه متن ماند`}`,
  }),
};
