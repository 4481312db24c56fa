import type { Api, ExplainedMove } from '../../../src/api.ts';
import { isMoney } from '../../../src/core/facts/fact.ts';
import { accountName, sourceName } from '../../../src/core/facts/sourceNames.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** What is said of a change and of where it came from. */
export const whyWords = {
  title: { en: 'Why did it move?', fa: 'چرا تغییر کرد؟' },
  about: {
    en: 'Which channel, campaign or product a change came from',
    fa: 'تغییر از کدام کانال، کمپین یا محصول آمده است',
  },
  of: (tab: string): Text => ({ en: `From the rows of ${isolate(tab)}`, fa: `از ردیف‌های برگهٔ ${isolate(tab)}` }),
  how: {
    en: 'Go to a tab with a column of dates, a column of numbers and a column of words such as channels.',
    fa: 'به برگه‌ای بروید که ستون تاریخ، ستون عدد و ستونی از کلمه‌ها مانند کانال دارد.',
  },
  reading: { en: 'Adding up…', fa: 'در حال جمع زدن…' },
  again: { en: 'Read the table again', fa: 'خواندن دوبارهٔ جدول' },
  ratio: (numerator: string, denominator: string): Text => ({
    en: `“${isolate(numerator)} ÷ ${isolate(denominator)}”`,
    fa: `«${isolate(numerator)} ÷ ${isolate(denominator)}»`,
  }),
  total: (name: string): Text => ({ en: `“${isolate(name)}”`, fa: `«${isolate(name)}»` }),
  nothing: {
    en: 'One of the two periods has no rows. Choose other periods.',
    fa: 'یکی از دو دوره ردیفی ندارد. دوره‌های دیگری انتخاب کنید.',
  },
  unread: (column: string, { rows, example }: NonNullable<ExplainedMove['unread']>): Text => ({
    en: `The dates of ${rows} ${rows === 1 ? 'row' : 'rows'} in the column “${isolate(column)}” cannot be read, such as “${isolate(example)}”. Write days as 2026-11-23 or 1405/9/2, and months as Nov 2026 or 1405/9.`,
    fa: `تاریخ ${writeNumber(rows, 'fa')} ردیف در ستون «${isolate(column)}» خوانده نشد، مانند «${isolate(example)}». روز را مانند «۱۴۰۵/۹/۲» و ماه را مانند «آذر ۱۴۰۵» یا «۱۴۰۵/۹» بنویسید.`,
  }),
  before: { en: 'Before', fa: 'قبل' },
  after: { en: 'After', fa: 'بعد' },
  others: (count: number): Text => ({ en: `${count} others`, fa: `${writeNumber(count, 'fa')} مورد دیگر` }),
  segment: { en: 'Part', fa: 'بخش' },
  effect: { en: 'Effect', fa: 'اثر' },
  leftOut: (rows: number): Text => ({
    en: `${rows} ${rows === 1 ? 'row was' : 'rows were'} left out: no number to count, or nothing to divide by.`,
    fa: `${writeNumber(rows, 'fa')} ردیف کنار گذاشته شد: عددی برای شمردن یا مخرجی نداشت.`,
  }),
  honest: {
    en: 'The effects add up to the change. They say where it happened; what made people act, you know better.',
    fa: 'جمع اثرها همان تغییر است. این می‌گوید تغییر کجا رخ داد؛ دلیل رفتار مردم را شما بهتر می‌دانید.',
  },
  place: { en: 'Put it in the sheet', fa: 'گذاشتن در برگه' },
  placeAbout: {
    en: 'In a new tab: sums of your own rows, the causes as formulas that stay up to date, and a chart.',
    fa: 'در برگه‌ای تازه: جمع ردیف‌های خودتان، علت‌ها به شکل فرمول‌هایی که به‌روز می‌مانند و یک نمودار.',
  },
  placed: ({ tab, hasChart, asValues }: ReturnType<Api['placeMove']>): Text => ({
    en: [
      `The causes are in ${isolate(tab)}.`,
      ...(hasChart ? [] : ['No chart could be drawn.']),
      ...(asValues > 0
        ? [
            `${asValues} ${asValues === 1 ? 'part in the first column has a fixed sum' : 'parts in the first column have fixed sums'} instead of formulas, because their dates or numbers are typed as text or in the Jalali calendar. When your table changes, make the tab again.`,
          ]
        : []),
    ].join(' '),
    fa: [
      `علت‌ها در برگهٔ ${isolate(tab)} است.`,
      ...(hasChart ? [] : ['نموداری کشیده نشد.']),
      ...(asValues > 0
        ? [
            `جمع ${writeNumber(asValues, 'fa')} بخش از ستون اول به جای فرمول عدد ثابت است، چون تاریخ یا عدد آن در جدول شما به شکل متن یا با تقویم جلالی نوشته شده است. اگر جدول عوض شد، این برگه را دوباره بسازید.`,
          ]
        : []),
    ].join(' '),
  }),
  compare: { en: 'Compare', fa: 'مقایسه' },
  own: { en: 'Periods of my own', fa: 'دوره‌های خودم' },
  metric: { en: 'Metric', fa: 'سنجه' },
  account: { en: 'From', fa: 'از منبع' },
  ofAccount: ({ source, account, unit }: ExplainedMove['choices']['accounts'][number]): Text => {
    const { en, fa } = sourceName(source);
    const behind = [accountName(account), ...(isMoney(unit) ? [unit] : [])].join(' · ');
    return { en: `${en}: ${behind}`, fa: `${fa}: ${isolate(behind)}` };
  },
  numerator: { en: 'Number', fa: 'عدد' },
  denominator: { en: 'Divided by', fa: 'تقسیم بر' },
  byNothing: { en: 'Nothing: a total', fa: 'هیچ (فقط جمع)' },
  dates: { en: 'Dates', fa: 'تاریخ‌ها' },
  first: { en: 'Split by', fa: 'به تفکیک' },
  second: { en: 'And by', fa: 'و به تفکیک' },
  noSegment: { en: 'Nothing more', fa: 'بدون تفکیک دوم' },
  fields: {
    beforeFirst: { en: 'Before, from', fa: 'دورهٔ پیش، از' },
    beforeLast: { en: 'to', fa: 'تا' },
    afterFirst: { en: 'After, from', fa: 'دورهٔ بعد، از' },
    afterLast: { en: 'to', fa: 'تا' },
  },
  periods: (before: readonly [string, string], after: readonly [string, string]): Text => ({
    en: `${after.join(' – ')} beside ${before.join(' – ')}`,
    fa: `${after.join(' تا ')} در برابر ${before.join(' تا ')}`,
  }),
} as const;
