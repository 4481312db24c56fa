import type { UndoLabel } from '../src/api.ts';
import type { Argument, Unit } from '../src/core/functions/argument.ts';
import { writeNumber } from '../src/core/numbers/write.ts';
import type { Text } from '../src/core/text.ts';
import { isolate } from './isolate.ts';

/** Every word that the sidebar says of its own; names and explanations of KPIs and templates come from their declarations. */
export const words = {
  product: { en: 'Rasad', fa: 'رصد' },
  about: {
    en: 'Rasad is free and open source. Font: Vazirmatn (SIL OFL 1.1).',
    fa: `رصد رایگان و متن‌باز است. قلم: وزیرمتن (${isolate('SIL OFL 1.1')}).`,
  },
  places: { en: 'What to look at', fa: 'بخش‌های رصد' },
  templates: { en: 'OKR templates', fa: 'قالب‌های OKR' },
  kpis: { en: 'KPIs', fa: 'شاخص‌ها' },

  search: { en: 'Search', fa: 'جستجو' },
  searchTemplates: { en: 'Search templates', fa: 'جستجوی قالب‌ها' },
  searchKpis: { en: 'Search KPIs', fa: 'جستجوی شاخص‌ها' },
  team: { en: 'Team', fa: 'تیم' },
  allTeams: { en: 'All teams', fa: 'همهٔ تیم‌ها' },
  family: { en: 'Family', fa: 'دسته' },
  allFamilies: { en: 'All families', fa: 'همهٔ دسته‌ها' },
  templatesFound: (found: number) => counted(found, ['template', 'templates'], 'قالب'),
  functionsFound: (found: number) => counted(found, ['function', 'functions'], 'تابع'),
  nothingFound: { en: 'Nothing found', fa: 'چیزی پیدا نشد' },
  searchOtherwise: {
    en: 'Try a shorter word or the other language, or show everything.',
    fa: 'واژه‌ای کوتاه‌تر یا انگلیسی را امتحان کنید، یا همه را ببینید.',
  },
  showEverything: { en: 'Show everything', fa: 'نمایش همه' },
  back: { en: 'Back to the list', fa: 'بازگشت به فهرست' },

  keyResults: { en: 'Key results', fa: 'نتیجه‌های کلیدی' },
  keyResultsCount: (count: number) => counted(count, ['key result', 'key results'], 'نتیجهٔ کلیدی'),
  kpi: { en: 'KPI:', fa: 'شاخص:' },
  to: { en: 'to', fa: 'تا' },
  atLeast: { en: 'at least', fa: 'دست‌کم' },
  atMost: { en: 'at most', fa: 'حداکثر' },
  and: { en: 'and', fa: 'و' },
  between: { en: 'between', fa: 'بین' },
  yes: { en: 'yes', fa: 'بله' },
  no: { en: 'no', fa: 'خیر' },
  currentValuesAreSamples: {
    en: 'The current values come as samples. Replace them with your own numbers.',
    fa: 'مقدارهای فعلی نمونه‌اند. عددهای خودتان را جای آن‌ها بگذارید.',
  },
  samplesLeft: (samples: number): Text => ({
    en: `${counted(samples, ['sample number is', 'sample numbers are'], '').en} still in this file.`,
    fa: `هنوز ${writeNumber(samples, 'fa')} عدد نمونه در این فایل هست.`,
  }),
  clearSamples: { en: 'Clear sample numbers', fa: 'پاک کردن عددهای نمونه' },
  insertTemplate: { en: 'Insert template', fa: 'درج قالب' },

  formula: { en: 'Formula', fa: 'فرمول' },
  showFormula: { en: 'Show the formula', fa: 'نمایش فرمول' },
  algorithm: { en: 'Computed step by step, not by one formula.', fa: 'گام‌به‌گام حساب می‌شود و فرمول یک‌خطی ندارد.' },
  arguments: { en: 'Arguments', fa: 'آرگومان‌ها' },
  optional: { en: 'optional', fa: 'اختیاری' },
  repeats: { en: 'may be repeated', fa: 'تکرارپذیر' },
  defaultIs: { en: 'default:', fa: 'پیش‌فرض:' },
  oneOf: { en: 'One of', fa: 'یکی از این‌ها:' },
  examples: { en: 'Example', fa: 'مثال' },
  result: { en: 'Result:', fa: 'نتیجه:' },
  blankCell: { en: 'a blank cell', fa: 'خانهٔ خالی' },
  higherIsBetter: { en: 'Higher is better', fa: 'بیشتر بهتر است' },
  lowerIsBetter: { en: 'Lower is better', fa: 'کمتر بهتر است' },
  bandIsBetter: { en: 'Best within a range', fa: 'ماندن در بازه بهتر است' },
  notes: { en: 'Notes', fa: 'یادداشت‌ها' },
  source: { en: 'Source', fa: 'منبع' },
  opensNewTab: { en: '(opens in a new tab)', fa: '(در زبانهٔ تازه باز می‌شود)' },
  insertFormula: { en: 'Insert into the active cell', fa: 'درج در خانهٔ فعال' },

  undo: { en: 'Undo', fa: 'برگرداندن' },
  connecting: { en: 'Connecting to the file…', fa: 'در حال وصل شدن به فایل…' },
  working: { en: 'Working…', fa: 'در حال انجام…' },
  templateInserted: (rows: number, tab: string): Text => ({
    en: `Template inserted: ${counted(rows, ['row', 'rows'], '').en} in the ${isolate(tab)} tab`,
    fa: `قالب درج شد: ${writeNumber(rows, 'fa')} ردیف در برگهٔ ${isolate(tab)}`,
  }),
  formulaInserted: (fn: string, cell: string): Text => ({
    en: `${fn} inserted into ${cell}`,
    fa: `${isolate(fn)} در خانهٔ ${isolate(cell)} درج شد`,
  }),
  samplesCleared: (cells: number): Text =>
    cells === 0
      ? { en: 'No sample number was left', fa: 'عدد نمونه‌ای نمانده بود' }
      : {
          en: `${counted(cells, ['sample number', 'sample numbers'], '').en} cleared`,
          fa: `${writeNumber(cells, 'fa')} عدد نمونه پاک شد`,
        },
  undone: (label: UndoLabel): Text => {
    const what = words.undoLabel(label);
    return { en: `Undone: ${what.en}`, fa: `برگردانده شد: ${what.fa}` };
  },
  nothingToUndo: { en: 'There is nothing to undo', fa: 'چیزی برای برگرداندن نیست' },
  undoLabel: ({ did, what }: UndoLabel): Text => {
    if (did === 'clearSamples') return { en: 'clearing of sample numbers', fa: 'پاک کردن عددهای نمونه' };
    const inserted = did === 'insertTemplate' ? { en: 'template', fa: 'قالب' } : { en: 'formula', fa: 'فرمول' };
    return { en: `${inserted.en} ${isolate(what)}`, fa: `${inserted.fa} ${isolate(what)}` };
  },

  replaceQuestion: (cell: string, holds: string): Text => ({
    en: `${isolate(cell)} holds “${isolate(holds)}”. Replace it?`,
    fa: `در خانهٔ ${isolate(cell)} «${isolate(holds)}» هست. جایگزین شود؟`,
  }),
  replace: { en: 'Replace', fa: 'جایگزین کن' },
  undoQuestion: (cells: number): Text => ({
    en: `${counted(cells, ['cell in these rows was', 'cells in these rows were'], '').en} changed since. Undo anyway?`,
    fa: `${writeNumber(cells, 'fa')} خانه از این ردیف‌ها پس از درج تغییر کرده است. باز هم برگردانده شود؟`,
  }),
  undoAnyway: { en: 'Undo anyway', fa: 'باز هم برگردان' },
  keep: { en: 'Keep', fa: 'نگه دار' },

  unreachable: { en: 'Rasad cannot reach this file', fa: 'رصد به این فایل وصل نشد' },
  unreachableRemedy: {
    en: 'You may be signed in to more than one Google account. Open this file in a window where only this account is signed in, such as an incognito window. If that is not it, check your connection.',
    fa: 'شاید در مرورگر با بیش از یک حساب گوگل وارد شده‌اید. این فایل را در پنجره‌ای باز کنید که فقط همین حساب در آن وارد شده باشد، مانند پنجرهٔ ناشناس. اگر چنین نیست، اتصال اینترنت را بررسی کنید.',
  },
  stillReadable: {
    en: 'Searching and reading work meanwhile.',
    fa: 'جستجو و خواندن در این میان کار می‌کند.',
  },
  tryAgain: { en: 'Try again', fa: 'تلاش دوباره' },
};

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
  labels: { en: 'a list', fa: 'فهرست' },
  dates: { en: 'a list', fa: 'فهرست' },
  date: { en: 'one value', fa: 'یک مقدار' },
  option: { en: 'one of a list', fa: 'یکی از چند واژه' },
};

/** A number with its noun; Persian nouns stay singular after a number. */
function counted(count: number, [one, many]: readonly [string, string], persian: string): Text {
  return {
    en: `${writeNumber(count, 'en')} ${count === 1 ? one : many}`,
    fa: `${writeNumber(count, 'fa')} ${persian}`,
  };
}
