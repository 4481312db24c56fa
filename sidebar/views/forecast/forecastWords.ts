import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

interface Said {
  readonly name: string;
  readonly periods: number;
  readonly level: number;
}

type Written = Readonly<Record<'en' | 'fa', string>>;

/** What is said of a forecast: it tells the doubt, and promises nothing. */
export const forecastWords = {
  title: { en: 'Forecast of a column', fa: 'پیش‌بینی یک ستون' },
  about: {
    en: 'How the numbers of a column go on, and how sure that is',
    fa: 'عددهای یک ستون چطور ادامه می‌یابد و چقدر می‌شود به آن تکیه کرد',
  },
  column: (letters: string, word: string, tab: string): Text => ({
    en: `Column ${letters} “${isolate(word)}” of ${isolate(tab)}`,
    fa: `ستون ${letters} «${isolate(word)}» از برگهٔ ${isolate(tab)}`,
  }),
  how: {
    en: 'Go to a cell of the column that you want to see. Its dates are taken from the column of dates beside it.',
    fa: 'به خانه‌ای از ستونی بروید که می‌خواهید ببینید. تاریخ‌ها از ستون تاریخ کنار آن برداشته می‌شود.',
  },
  reading: { en: 'Working it out…', fa: 'در حال محاسبه…' },
  again: { en: 'Read the column again', fa: 'خواندن دوبارهٔ ستون' },
  horizon: { en: 'Periods ahead', fa: 'دوره‌های پیش رو' },
  ahead: (count: number): Text => ({
    en: `${count} ${count === 1 ? 'period' : 'periods'}`,
    fa: `${writeNumber(count, 'fa')} دوره`,
  }),
  level: { en: 'The range should hold', fa: 'پهنای بازه' },
  levels: {
    '0.5': { en: '5 of 10 futures', fa: '۵ آینده از هر ۱۰ آینده' },
    '0.8': { en: '8 of 10 futures', fa: '۸ آینده از هر ۱۰ آینده' },
    '0.95': { en: '19 of 20 futures', fa: '۱۹ آینده از هر ۲۰ آینده' },
  },
  says: ({ name, periods, level }: Said, expected: Written, lower: Written, upper: Written): Text => ({
    en: `If things go on as before, “${isolate(name)}” is about ${expected.en} after ${periods} ${periods === 1 ? 'period' : 'periods'}; ${writePercent(level, 'en', 0)} of such futures lie between ${lower.en} and ${upper.en}.`,
    fa: `اگر روند همین بماند، «${isolate(name)}» پس از ${writeNumber(periods, 'fa')} دوره حدود ${expected.fa} است؛ ${writePercent(level, 'fa', 0)} از چنین آینده‌هایی میان ${lower.fa} و ${upper.fa} است.`,
  }),
  alone: (name: string): Text => ({
    en: `“${isolate(name)}” has only one value so far: it shows no movement to go by. Come back once there are a few.`,
    fa: `«${isolate(name)}» تا حالا فقط یک مقدار دارد و روندی از آن پیدا نیست. وقتی چند مقدار شد دوباره ببینید.`,
  }),
  error: (usual: number): Text => ({
    en: `On the past, one period ahead, it was off by about ${writePercent(usual, 'en', 0)}.`,
    fa: `روی داده‌های گذشته، پیش‌بینی یک دوره بعد حدود ${writePercent(usual, 'fa', 0)} خطا داشت.`,
  }),
  season: (length: number): Text => ({
    en: `A season of ${length} periods repeats and is counted in.`,
    fa: `الگویی هر ${writeNumber(length, 'fa')} دوره تکرار می‌شود و به حساب آمده است.`,
  }),
  noSeason: {
    en: 'No season repeats clearly enough to count.',
    fa: 'الگوی تکرارشونده‌ای آن‌قدر روشن نیست که به حساب بیاید.',
  },
  short: (count: number): Text => ({
    en: `Only ${count} periods are known: take it as a guess.`,
    fa: `فقط ${writeNumber(count, 'fa')} دوره در دست است: آن را حدس بدانید.`,
  }),
  gaps: (count: number): Text => ({
    en: `${count} missing ${count === 1 ? 'period was' : 'periods were'} filled in between the neighbours.`,
    fa: `${writeNumber(count, 'fa')} دورهٔ بی‌مقدار از همسایه‌ها پر شد.`,
  }),
  unusual: (count: number): Text => ({
    en: `${count} unusual ${count === 1 ? 'value' : 'values'} (◆): neither the past nor the neighbours explain ${count === 1 ? 'it' : 'them'}.`,
    fa: `${writeNumber(count, 'fa')} مقدار نامعمول (◆): نه گذشته توضیحش می‌دهد و نه همسایه‌ها.`,
  }),
  events: (names: readonly string[]): Text => ({
    en: `Days of the Events tab (▲): ${names.map(isolate).join(', ')}. What came at least twice is counted in.`,
    fa: `روزهای خاص (▲): ${names.map(isolate).join('، ')}. آن‌چه دست‌کم دو بار آمده، به حساب آمده است.`,
  }),
  picture: (name: string, count: number, ahead: number): Text => ({
    en: `Line of ${name}: ${count} past periods and ${ahead} coming ones with their range. The table below has the numbers.`,
    fa: `نمودار ${name}: ${writeNumber(count, 'fa')} دورهٔ گذشته و ${writeNumber(ahead, 'fa')} دورهٔ پیش رو با بازهٔ هر کدام. عددها در جدول زیر است.`,
  }),
  past: { en: 'past', fa: 'گذشته' },
  coming: { en: 'expected, with its range', fa: 'مورد انتظار، با بازه' },
  table: { en: 'The numbers as a table', fa: 'عددها در جدول' },
  when: { en: 'Period', fa: 'دوره' },
  expected: { en: 'Expected', fa: 'مورد انتظار' },
  between: { en: 'Between', fa: 'میان' },
  to: { en: 'and', fa: 'و' },
  formulas: { en: 'Insert as formulas', fa: 'درج به صورت فرمول' },
  values: { en: 'Insert as values', fa: 'درج به صورت عدد' },
  valuesAbout: {
    en: 'Formulas move with the column; values stay as they are today.',
    fa: 'فرمول با ستون تازه می‌شود؛ عدد همان که امروز است می‌ماند.',
  },
} as const;
