import type { Column, Table } from './table.ts';

const columns = {
  at: {
    header: { en: 'When', fa: 'کِی' },
    widthPixels: 130,
    format: 'yyyy-mm-dd hh:mm',
    filledBy: 'rasad',
  },
  source: { header: { en: 'Source', fa: 'منبع' }, widthPixels: 110, filledBy: 'rasad' },
  account: { header: { en: 'Account or file', fa: 'حساب یا فایل' }, widthPixels: 160, filledBy: 'rasad' },
  added: { header: { en: 'Added', fa: 'افزوده' }, widthPixels: 80, filledBy: 'rasad' },
  replaced: { header: { en: 'Brought up to date', fa: 'به‌روزشده' }, widthPixels: 120, filledBy: 'rasad' },
  seconds: { header: { en: 'Seconds', fa: 'ثانیه' }, widthPixels: 75, filledBy: 'rasad' },
  state: { header: { en: 'State', fa: 'وضعیت' }, widthPixels: 320, filledBy: 'rasad' },
} as const satisfies Readonly<Record<string, Column>>;

export type RunsKey = keyof typeof columns;

/** The hidden Runs tab: a row each time that a source was pulled or a file brought in. It holds no key, no address and no answer. */
export const runsTable: Table<RunsKey> = {
  id: 'runs',
  name: { en: 'Runs', fa: 'دریافت‌ها' },
  columns,
  rowColumn: 'at',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
