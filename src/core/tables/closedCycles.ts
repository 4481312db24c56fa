import { type Column, DAY_FORMAT, type Table } from './table.ts';

const columns = {
  cycle: {
    header: { en: 'Cycle', fa: 'دوره' },
    widthPixels: 110,
    filledBy: 'rasad',
  },
  key: {
    header: { en: 'Key', fa: 'کلید' },
    widthPixels: 60,
    filledBy: 'rasad',
  },
  title: {
    header: { en: 'Objective / key result', fa: 'هدف / نتیجهٔ کلیدی' },
    widthPixels: 310,
    filledBy: 'rasad',
  },
  owner: {
    header: { en: 'Owner', fa: 'مسئول' },
    filledBy: 'rasad',
  },
  score: {
    header: { en: 'Score', fa: 'امتیاز' },
    widthPixels: 70,
    format: '0.0',
    filledBy: 'rasad',
  },
  grade: {
    header: { en: 'Grade', fa: 'نمره' },
    widthPixels: 80,
    filledBy: 'rasad',
  },
  outcome: {
    header: { en: 'Outcome', fa: 'سرانجام' },
    widthPixels: 120,
    filledBy: 'rasad',
  },
  next: {
    header: { en: 'What came next', fa: 'گام بعدی' },
    widthPixels: 110,
    filledBy: 'rasad',
  },
  reason: {
    header: { en: 'Reason', fa: 'دلیل' },
    widthPixels: 240,
    filledBy: 'rasad',
  },
  lesson: {
    header: { en: 'Lesson', fa: 'درس این دوره' },
    widthPixels: 240,
    filledBy: 'rasad',
  },
  closedOn: {
    header: { en: 'Closed on', fa: 'روز بستن' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
  },
  type: {
    header: { en: 'Type', fa: 'نوع' },
    filledBy: 'rasad',
    grouped: true,
  },
  weight: {
    header: { en: 'Weight', fa: 'وزن' },
    filledBy: 'rasad',
    grouped: true,
  },
  unit: {
    header: { en: 'Unit', fa: 'واحد' },
    filledBy: 'rasad',
    grouped: true,
  },
  start: {
    header: { en: 'Start', fa: 'مقدار شروع' },
    filledBy: 'rasad',
    grouped: true,
  },
  target: {
    header: { en: 'Target', fa: 'مقدار هدف' },
    filledBy: 'rasad',
    grouped: true,
  },
  last: {
    header: { en: 'Last value', fa: 'آخرین مقدار' },
    filledBy: 'rasad',
    grouped: true,
  },
  progress: {
    header: { en: 'Progress', fa: 'پیشرفت' },
    format: '0%',
    filledBy: 'rasad',
    grouped: true,
  },
  timesCarried: {
    header: { en: 'Times carried over', fa: 'دفعه‌های انتقال' },
    filledBy: 'rasad',
    grouped: true,
  },
  firstDay: {
    header: { en: 'First day', fa: 'نخستین روز' },
    format: DAY_FORMAT,
    filledBy: 'rasad',
    grouped: true,
  },
  lastDay: {
    header: { en: 'Last day', fa: 'آخرین روز' },
    format: DAY_FORMAT,
    filledBy: 'rasad',
    grouped: true,
  },
  judgedBy: {
    header: { en: 'Judged by', fa: 'سنجیده با' },
    widthPixels: 320,
    filledBy: 'rasad',
    grouped: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type ClosedCycleKey = keyof typeof columns;

/**
 * The Closed cycles tab: a row an objective and a key result as they stood when their cycle was closed. Values only, and only ever
 * added to: what was closed stays as it was judged.
 */
export const closedCycles: Table<ClosedCycleKey> = {
  id: 'closedCycles',
  name: { en: 'Closed cycles', fa: 'دوره‌های بسته' },
  columns,
  rowColumn: 'key',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
