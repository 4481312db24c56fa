import { type Column, DAY_FORMAT, type Table } from './table.ts';

const columns = {
  day: {
    header: { en: 'Day', fa: 'روز' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
  },
  key: {
    header: { en: 'Key', fa: 'کلید' },
    widthPixels: 60,
    filledBy: 'rasad',
  },
  title: {
    header: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
    widthPixels: 290,
    filledBy: 'rasad',
  },
  value: {
    header: { en: 'Value', fa: 'مقدار' },
    widthPixels: 110,
    filledBy: 'rasad',
  },
  confidence: {
    header: { en: 'Confidence', fa: 'اطمینان' },
    widthPixels: 90,
    filledBy: 'rasad',
  },
  note: {
    header: { en: 'Note', fa: 'یادداشت' },
    widthPixels: 320,
    filledBy: 'rasad',
  },
  who: {
    header: { en: 'Who', fa: 'چه کسی' },
    widthPixels: 120,
    filledBy: 'rasad',
  },
  acknowledgedBy: {
    header: { en: 'Acknowledged by', fa: 'چه کسانی دیدند' },
    widthPixels: 160,
    filledBy: 'rasad',
    optional: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type CheckInKey = keyof typeof columns;

/** The Check-ins tab: a row a reading of a key result, only ever added to. A correction is a new row. */
export const checkIns: Table<CheckInKey> = {
  id: 'checkIns',
  name: { en: 'Check-ins', fa: 'گزارش هفتگی' },
  columns,
  rowColumn: 'key',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
