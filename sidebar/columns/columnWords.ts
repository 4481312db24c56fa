import { isolate } from '../../src/core/isolate.ts';
import { writeNumber } from '../../src/core/numbers/write.ts';
import type { Text } from '../../src/core/text.ts';

/** What the sidebar says of the columns that a KPI reads. */
export const columnWords = {
  heading: { en: 'Use my columns', fa: 'با ستون‌های من' },
  reading: { en: 'Reading the columns of the sheet…', fa: 'در حال خواندن ستون‌های برگه…' },
  noTable: {
    en: 'This sheet has no table with header words. Type values or take a selection.',
    fa: 'این برگه جدولی با سرستون ندارد. مقدار بنویسید یا محدوده‌ای را در برگه انتخاب کنید.',
  },
  missing: (name: Text): Text => ({
    en: `No column found for “${name.en}”`,
    fa: `ستونی برای «${name.fa}» پیدا نشد`,
  }),
  several: (name: Text): Text => ({
    en: `Several columns fit “${name.en}”. Choose one.`,
    fa: `چند ستون به «${name.fa}» می‌خورد. یکی را انتخاب کنید.`,
  }),
  choose: { en: 'Choose a column', fa: 'انتخاب ستون' },
  type: { en: 'Type a value or range', fa: 'نوشتن مقدار یا بازه' },
  typed: (name: Text): Text => ({ en: `Value or range for ${name.en}`, fa: `مقدار یا بازهٔ ${name.fa}` }),
  selection: (range: string): Text => ({ en: `Selection ${isolate(range)}`, fa: `انتخاب ${isolate(range)}` }),
  takeSelection: { en: 'Take the selection', fa: 'استفاده از محدودهٔ انتخاب‌شده' },
  takeSelectionFor: (name: Text): Text => ({
    en: `Take the selection for ${name.en}`,
    fa: `استفاده از محدودهٔ انتخاب‌شده برای ${name.fa}`,
  }),
  totals: (rows: readonly number[]): Text => ({
    en: `Left out as totals: row ${rows.map((row) => writeNumber(row, 'en')).join(', ')}.`,
    fa: `کنار گذاشته شد، چون جمع است: ردیف ${rows.map((row) => writeNumber(row, 'fa')).join('، ')}.`,
  }),
  subtotals: (rows: readonly number[]): Text => ({
    en: `Looks like a subtotal, and is counted too: row ${rows.map((row) => writeNumber(row, 'en')).join(', ')}.`,
    fa: `به جمع میانی می‌ماند و آن هم شمرده می‌شود: ردیف ${rows.map((row) => writeNumber(row, 'fa')).join('، ')}.`,
  }),
  insert: { en: 'Insert with these columns', fa: 'درج با همین ستون‌ها' },
  everyRow: { en: 'Insert a result for every row', fa: 'درج نتیجهٔ هر ردیف' },
  inserted: (kpi: Text, cell: string, tab: string): Text => ({
    en: `“${kpi.en}” inserted into ${isolate(cell)} of ${isolate(tab)}`,
    fa: `«${kpi.fa}» در خانهٔ ${isolate(cell)} از برگهٔ ${isolate(tab)} درج شد`,
  }),
};
