import { jalaliDays } from './jalaliDays.ts';
import type { Column, Table } from './table.ts';

const columns = {
  at: {
    header: { en: 'When', fa: 'کِی' },
    widthPixels: 130,
    format: 'yyyy-mm-dd hh:mm',
    filledBy: 'rasad',
  },
  jalaliDay: { ...jalaliDays, widthPixels: 110 },
  who: {
    header: { en: 'Who', fa: 'چه کسی' },
    widthPixels: 110,
    filledBy: 'rasad',
    optional: true,
  },
  what: {
    header: { en: 'What was done', fa: 'چه کاری' },
    widthPixels: 260,
    filledBy: 'rasad',
  },
  where: {
    header: { en: 'Where', fa: 'کجا' },
    widthPixels: 180,
    filledBy: 'rasad',
    optional: true,
  },
  before: {
    header: { en: 'Before', fa: 'پیش از آن' },
    widthPixels: 130,
    filledBy: 'rasad',
  },
  after: {
    header: { en: 'After', fa: 'پس از آن' },
    widthPixels: 130,
    filledBy: 'rasad',
  },
} as const satisfies Readonly<Record<string, Column>>;

export type ChangeLogKey = keyof typeof columns;

/** The Change log tab: what Rasad did in the file, who had it done and when, only ever added to. */
export const changeLog: Table<ChangeLogKey> = {
  id: 'changeLog',
  name: { en: 'Change log', fa: 'رویدادها' },
  columns,
  rowColumn: 'what',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
