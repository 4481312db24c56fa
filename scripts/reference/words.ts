import type { Source } from '../../src/core/functions/sheetFunction.ts';
import { writeNumber } from '../../src/core/numbers/write.ts';
import type { Language, Text } from '../../src/core/text.ts';

/** Every word that the reference says of its own; what is also said in the sidebar is said in the same words. */
export const words = {
  title: { en: 'Functions of Rasad', fa: 'تابع‌های رصد' },
  allFunctions: { en: 'All functions', fa: 'همهٔ تابع‌ها' },
  otherLanguage: { en: 'فارسی', fa: 'English' },
  function: { en: 'Function', fa: 'تابع' },
  name: { en: 'Name', fa: 'نام' },
  tells: { en: 'What it tells', fa: 'چه می‌گوید' },

  formula: { en: 'Formula', fa: 'فرمول' },
  showFormula: { en: 'Show the formula', fa: 'نمایش فرمول' },
  algorithm: { en: 'Computed step by step, not by one formula.', fa: 'گام‌به‌گام حساب می‌شود و فرمول یک‌خطی ندارد.' },
  arguments: { en: 'Arguments', fa: 'آرگومان‌ها' },
  argument: { en: 'Argument', fa: 'آرگومان' },
  meaning: { en: 'Meaning', fa: 'معنی' },
  takes: { en: 'Takes', fa: 'چه می‌گیرد' },
  allowed: { en: 'Allowed', fa: 'مقدارهای مجاز' },
  leftOut: { en: 'If left out', fa: 'اگر داده نشود' },
  required: { en: 'required', fa: 'لازم' },
  optional: { en: 'optional', fa: 'اختیاری' },
  mayBeBlank: { en: 'may be blank', fa: 'می‌تواند خالی باشد' },
  defaultIs: { en: 'default:', fa: 'پیش‌فرض:' },
  repeats: { en: 'may be repeated', fa: 'تکرارپذیر' },
  broadcast: { en: 'one value serves every row', fa: 'یک مقدار برای همهٔ ردیف‌ها کافی است' },

  anyNumber: { en: 'any number', fa: 'هر عددی' },
  anyText: { en: 'any text', fa: 'هر متنی' },
  count: { en: 'a count', fa: 'یک تعداد' },
  anyDate: { en: 'a date, Gregorian or Jalali', fa: 'تاریخ جلالی یا میلادی' },
  jalaliDate: { en: 'a real date, or a Jalali one as text', fa: 'تاریخ واقعی، یا متنی با تاریخ جلالی' },
  or: { en: 'or', fa: 'یا' },

  gives: { en: 'Gives', fa: 'چه می‌دهد' },
  oneCell: { en: 'one cell', fa: 'یک خانه' },
  row: { en: 'a row of cells', fa: 'یک ردیف خانه' },
  column: { en: 'a column of cells', fa: 'یک ستون خانه' },
  tableOf: { en: 'a table', fa: 'یک جدول' },
  oneOf: { en: 'one of', fa: 'یکی از این‌ها:' },
  higher: { en: '▲ Higher is better', fa: '▲ بیشتر بهتر است' },
  lower: { en: '▼ Lower is better', fa: '▼ کمتر بهتر است' },
  band: { en: '◆ Best within a range', fa: '◆ ماندن در بازه بهتر است' },

  examples: { en: 'Examples', fa: 'مثال‌ها' },
  type: { en: 'Type', fa: 'بنویسید' },
  result: { en: 'Result', fa: 'نتیجه' },
  blankCell: { en: 'a blank cell', fa: 'خانهٔ خالی' },
  refusals: { en: 'What it says when a rule is broken', fa: 'اگر قاعده‌ای رعایت نشود چه می‌گوید' },
  where: { en: 'Where', fa: 'وقتی' },
  notes: { en: 'Notes', fa: 'یادداشت‌ها' },
  plainFormula: { en: 'The same without Rasad', fa: 'همین حساب بدون رصد' },
  with: { en: 'With', fa: 'با' },
  source: { en: 'Source', fa: 'منبع' },
} as const satisfies Readonly<Record<string, Text>>;

/** How sure a definition is. */
export const certaintyWords: Readonly<Record<Source['certainty'], Text>> = {
  documented: { en: 'its owner documents it', fa: 'صاحب تعریف آن را نوشته است' },
  restated: { en: 'restated from its owner by another site', fa: 'بازگفتهٔ یک سایت دیگر از تعریف اصلی' },
  textbook: { en: 'textbooks agree on it', fa: 'در کتاب‌های درسی یکسان آمده است' },
  'common usage': { en: 'common usage, without one owner', fa: 'کاربرد رایج؛ صاحب مشخصی ندارد' },
  'project rule': { en: 'a rule of Rasad', fa: 'قاعدهٔ خود رصد' },
};

/** Where the cells of the plain formula are. */
export function placeWords(name: string, cells: string, language: Language): string {
  return language === 'en' ? `${name} in ${cells}` : `${name} در ${cells}`;
}

export function countWords(functions: number, families: number): Text {
  return {
    en: `${writeNumber(functions, 'en')} functions in ${writeNumber(families, 'en')} families.`,
    fa: `${writeNumber(functions, 'fa')} تابع در ${writeNumber(families, 'fa')} دسته.`,
  };
}

/**
 * Names one after another, as a sentence of the language lists them.
 * @example
 * joined(['a', 'b'], 'en') //=> 'a, b'
 */
export function joined(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? ', ' : '، ');
}

/** Longer parts one after another, which may hold commas themselves. */
export function joinedParts(parts: readonly string[], language: Language): string {
  return parts.join(language === 'en' ? '; ' : '؛ ');
}
