import { must } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** Ranges that do not fit each other. */
export const listRefusals = {
  oneColumn: must('be one column', 'باید یک ستون باشد'),
  sameLength: ({ argument, value, limit, otherLimit }: Given<'argument' | 'value' | 'limit' | 'otherLimit'>, show) => ({
    en: `${argument} and ${limit} must have the same length, got ${show(value)} and ${show(otherLimit)} cells.`,
    fa: `${argument} و ${limit} باید هم‌اندازه باشند، ولی ${show(value)} و ${show(otherLimit)} خانه دارند.`,
  }),
  sameShape: ({ argument, limit }: Given<'argument' | 'limit'>) => ({
    en: `${argument} and ${limit} must be ranges of one shape, or single cells.`,
    fa: `${argument} و ${limit} باید بازه‌هایی هم‌شکل یا تک‌خانه باشند.`,
  }),
  mixedRanges: ({ argument, limit }: Given<'argument' | 'limit'>) => ({
    en: `${limit} is a range that is summed, so ${argument} must be a single value. Use KPI_ROWS for one result a row, or SUM for one total.`,
    fa: `${limit} بازه‌ای است که جمع زده می‌شود، پس ${argument} باید یک مقدار باشد. برای یک نتیجه در هر ردیف KPI_ROWS و برای یک جمع کل SUM را به کار ببرید.`,
  }),
  blankInRow: ({ argument, row }: Given<'argument' | 'row'>, show) => ({
    en: `${argument} is blank in row ${show(row)}. Fill it, or empty the whole row.`,
    fa: `${argument} در ردیف ${show(row)} خالی است. آن را پر کنید یا کل ردیف را خالی بگذارید.`,
  }),
  notRowByRow: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} takes a whole list, so it cannot run row by row. Call it on the list itself.`,
    fa: `${show(value)} یک فهرست کامل می‌گیرد و ردیف به ردیف حساب نمی‌شود. آن را روی خود فهرست به کار ببرید.`,
  }),
} satisfies Sentences;
