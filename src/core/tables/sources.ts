import { schedules } from '../facts/schedules.ts';
import { tabColors } from './colors.ts';
import { jalaliDays } from './jalaliDays.ts';
import { type Column, DAY_FORMAT, type Table } from './table.ts';

const columns = {
  source: { header: { en: 'Source', fa: 'منبع' }, widthPixels: 120, filledBy: 'rasad' },
  account: { header: { en: 'Account or file', fa: 'حساب یا فایل' }, widthPixels: 180, filledBy: 'rasad' },
  fields: { header: { en: 'Metrics', fa: 'سنجه‌ها' }, widthPixels: 300, wraps: true, filledBy: 'rasad' },
  query: {
    header: { en: 'What is brought', fa: 'چه می‌آید' },
    widthPixels: 240,
    wraps: true,
    filledBy: 'rasad',
    optional: true,
  },
  firstDay: { header: { en: 'From', fa: 'از' }, widthPixels: 90, format: DAY_FORMAT, filledBy: 'rasad' },
  lastDay: { header: { en: 'To', fa: 'تا' }, widthPixels: 90, format: DAY_FORMAT, filledBy: 'rasad' },
  jalaliDays,
  schedule: {
    header: { en: 'How often', fa: 'هر چند وقت' },
    widthPixels: 110,
    filledBy: 'rasad',
    oneOf: Object.values(schedules),
  },
  lastRun: {
    header: { en: 'Last run', fa: 'آخرین دریافت' },
    widthPixels: 130,
    format: 'yyyy-mm-dd hh:mm',
    filledBy: 'rasad',
  },
  rows: { header: { en: 'Rows', fa: 'ردیف‌ها' }, widthPixels: 80, filledBy: 'rasad' },
  state: { header: { en: 'State', fa: 'وضعیت' }, widthPixels: 280, wraps: true, filledBy: 'rasad' },
} as const satisfies Readonly<Record<string, Column>>;

export type SourcesKey = keyof typeof columns;

const STALE_DAYS = 14;
const STALE_COLOR = tabColors.sampleText;

/** The Sources tab: a row for each account or file that numbers came from, what it brings and how its last run went. */
export const sourcesTable: Table<SourcesKey> = {
  id: 'sources',
  name: { en: 'Sources', fa: 'منبع‌ها' },
  columns,
  rowColumn: 'source',
  formulas: {},
  conditionalFormats: [
    {
      columns: ['source', 'account', 'fields', 'firstDay', 'lastDay', 'lastRun', 'rows'],
      // Numbers that nobody has renewed for so long tell of the past.
      when: (cell) => `AND(ISNUMBER(${cell('lastRun')});${cell('lastRun')}<TODAY()-${STALE_DAYS})`,
      textColor: STALE_COLOR,
    },
  ],
  frozenColumns: 0,
};
