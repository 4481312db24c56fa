import { compared, type Probe } from '../probe.ts';

/** What cells hand to a custom function, and what they make of its result. */
export const customFunctions: readonly Probe[] = [
  {
    id: 'blank-argument',
    relies: {
      en: 'A blank or left out argument arrives as undefined, null or an empty text',
      fa: 'آرگومان خالی یا داده‌نشده به صورت undefined، null یا متن خالی می‌رسد',
    },
    consequence: {
      en: 'A call with a blank in the middle would be refused or computed with 0',
      fa: 'فراخوانی با یک جای خالی در میان، پذیرفته نمی‌شود یا با صفر حساب می‌شود',
    },
    run({ cells, computed }) {
      const blank = cells(1, 1).getA1Notation();
      const [first = [], middle = []] = computed(`=KPI_PROBE(${blank};;2)`, 4, 3);
      const isBlank = ([, , text]: string[]): boolean => ['undefined', 'null', ''].includes(text ?? '?');
      return { isAsExpected: isBlank(first) && isBlank(middle), saw: JSON.stringify([first, middle]) };
    },
  },
  {
    id: 'error-argument',
    relies: {
      en: 'A cell in error arrives as a text such as #N/A',
      fa: 'خانهٔ دارای خطا به صورت متنی مانند ⁨#N/A⁩ می‌رسد',
    },
    consequence: {
      en: 'Errors would not be named in the refusal, or the call would fail without a word',
      fa: 'پیام رد نام خطا را نمی‌گوید، یا تابع بی هیچ توضیحی از کار می‌افتد',
    },
    run({ cells, computed }) {
      const range = cells(1, 2).setFormulas([['=NA()', '=1/0']]);
      const rows = computed(`=KPI_PROBE(${range.getA1Notation()})`, 3, 3);
      const texts = rows.map((row) => row[2] ?? '').slice(0, 2);
      return { isAsExpected: texts.every((text) => text.startsWith('#')), saw: JSON.stringify(rows) };
    },
  },
  {
    id: 'date-argument',
    relies: { en: 'A date arrives as a Date, and 10% as 0.1', fa: 'تاریخ به صورت Date و ۱۰٪ به صورت ۰٫۱ می‌رسد' },
    consequence: {
      en: 'Dates and shares in cells would be read as something else',
      fa: 'تاریخ‌ها و سهم‌های خانه‌ها چیز دیگری خوانده می‌شوند',
    },
    run({ cells, computed }) {
      const range = cells(1, 2).setValues([[46_000, 0.1]]);
      range.setNumberFormats([['yyyy-mm-dd', '0%']]);
      const [date = [], share = []] = computed(`=KPI_PROBE(${range.getA1Notation()})`, 3, 3);
      return compared([date[1], share[2]], ['[object Date]', '0.1']);
    },
  },
  {
    id: 'blank-result',
    relies: { en: 'A result of null or an empty text is a blank cell', fa: 'نتیجهٔ null یا متن خالی، خانهٔ خالی است' },
    consequence: {
      en: 'Unfilled rows would show something',
      fa: 'ردیف‌های پرنشده چیزی نشان می‌دهند',
    },
    run: ({ computed }) =>
      compared([computed('=KPI_PROBE_GIVES("null")'), computed('=KPI_PROBE_GIVES("blank")')], [[['']], [['']]]),
  },
  {
    id: 'table-result',
    relies: {
      en: 'A table of numbers, texts and dates spills from the cell of the call',
      fa: 'جدولی از عدد، متن و تاریخ از خانهٔ فراخوانی پخش می‌شود',
    },
    consequence: {
      en: 'KPI_ROWS and forecasts would not fill their columns',
      fa: 'KPI_ROWS و پیش‌بینی‌ها ستون خود را پر نمی‌کنند',
    },
    run({ cells, shown }) {
      const range = cells(2, 2);
      range.getCell(1, 1).setFormula('=KPI_PROBE_GIVES("table")');
      const [row = []] = shown(range);
      const date: unknown = range.getCell(2, 2).getValue();
      const isDate = typeof (date as Date).getTime === 'function' || typeof date === 'number';
      return { isAsExpected: row[0] === '1' && row[1] === 'سلام' && isDate, saw: JSON.stringify([row, date]) };
    },
  },
  {
    id: 'thrown-error',
    relies: {
      en: 'A thrown error makes the cell an error; whoever rests on it reads the message',
      fa: 'خطای پرتاب‌شده خانه را خطا می‌کند و با رفتن روی آن پیام خوانده می‌شود',
    },
    consequence: { en: 'Refusals would not be seen', fa: 'پیام‌های رد دیده نمی‌شوند' },
    run({ computed }) {
      const [[shown = ''] = []] = computed('=KPI_PROBE_FAILS("KPI_CAC: cost must be above 0")');
      return { isAsExpected: shown.startsWith('#'), saw: shown };
    },
  },
  {
    id: 'today-argument',
    relies: { en: 'TODAY() may be an argument of a custom function', fa: '⁨TODAY()⁩ می‌تواند آرگومان تابع سفارشی باشد' },
    consequence: {
      en: 'Days must stand in a cell; formulas with TODAY() inside a call are errors',
      fa: 'روز باید در خانه‌ای بیاید؛ فرمولی که ⁨TODAY()⁩ درون فراخوانی دارد خطا می‌شود',
    },
    run({ computed }) {
      const [row = []] = computed('=KPI_PROBE(TODAY())', 2, 3);
      return { isAsExpected: row[1] === '[object Date]', saw: JSON.stringify(row) };
    },
  },
  {
    id: 'call-time',
    relies: { en: 'A call is computed within five seconds', fa: 'هر فراخوانی در پنج ثانیه حساب می‌شود' },
    consequence: { en: 'The bundle is too large for cells', fa: 'حجم افزونه برای خانه‌ها زیاد است' },
    run({ computed }) {
      const began = Date.now();
      const [[shown = ''] = []] = computed('=KPI_CAC(1000;10)');
      const milliseconds = Date.now() - began;
      return { isAsExpected: shown === '100' && milliseconds < 5_000, saw: `${shown}, ${milliseconds} ms` };
    },
  },
];
