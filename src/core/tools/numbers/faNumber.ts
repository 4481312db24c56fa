import { sheetFunction } from '../../functions/sheetFunction.ts';

/** A number from a text as people type it. */
export const faNumber = sheetFunction({
  fn: 'FA_NUMBER',
  name: { en: 'Number from text', fa: 'خواندن عدد از متن' },
  args: {
    text: {
      kind: 'level',
      unit: 'text',
      guide: { en: 'A number in words people use', fa: 'عددی به شکلی که نوشته می‌شود' },
    },
  },
  gives: { unit: 'number', shape: 'number' },
  compute: ({ text }) => text,
  guide: {
    family: 'numbers',
    synonyms: ['Persian digits', 'اعداد فارسی'],
    about: {
      en: 'Reads a number as people type it, in Persian or Latin digits.',
      fa: 'عدد را همان‌گونه که مردم می‌نویسند می‌خواند، با رقم فارسی یا لاتین.',
    },
    notes: [
      {
        en: 'A currency word is read and left out; nothing is converted (MONEY_CONVERT does that).',
        fa: 'واژهٔ واحد پول خوانده و کنار گذاشته می‌شود؛ چیزی تبدیل نمی‌شود (این کار MONEY_CONVERT است).',
      },
      {
        en: 'A number in the cell is passed through.',
        fa: 'عددی که در خانه باشد همان‌گونه که هست برمی‌گردد.',
      },
      {
        en: 'What has two readings, such as 12/5 or 12,5, and an unknown unit such as م are refused, never guessed.',
        fa: 'آنچه دو معنی دارد، مانند 12/5 یا 12,5، و واحد ناشناخته، مانند «م»، پذیرفته نمی‌شود و حدسی در کار نیست.',
      },
    ],
    source: {
      title: 'Unicode CLDR, locale fa: digits and separators',
      url: 'https://cldr.unicode.org',
      certainty: 'documented',
    },
    examples: [
      { given: { text: '۱۲٬۵۰۰' }, gives: 12_500 },
      { given: { text: '۳٫۵٪' }, gives: 0.035 },
      { given: { text: '۲ میلیون و ۵۰۰ هزار' }, gives: 2_500_000 },
      { given: { text: '(۱۲)' }, gives: -12 },
      { given: { text: '۱٫۵ میلیون تومان' }, gives: 1_500_000 },
      { given: { text: '۲ همت' }, gives: 2_000_000_000_000 },
      { given: { text: '١٢٣' }, gives: 123 },
    ],
  },
});
