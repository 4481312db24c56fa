import { type Column, DAY_FORMAT } from '../table.ts';

/** What people say of a row of the plan; a blank cell says that nothing has happened yet. */
export const planStates = {
  doing: { en: 'In progress', fa: 'در حال انجام' },
  done: { en: 'Finished', fa: 'انجام شد' },
  dropped: { en: 'Dropped', fa: 'کنار گذاشته شد' },
} as const;

/** The columns of the Plan tab: in sum no wider than a sheet of paper that hangs on a wall. */
export const planColumns = {
  kind: {
    header: { en: 'What', fa: 'نوع' },
    widthPixels: 88,
    filledBy: 'rasad',
  },
  words: {
    header: { en: 'In words', fa: 'شرح' },
    widthPixels: 350,
    wraps: true,
    filledBy: 'rasad',
  },
  start: {
    header: { en: 'Start', fa: 'شروع' },
    widthPixels: 98,
    filledBy: 'rasad',
    optional: true,
  },
  current: {
    header: { en: 'Now', fa: 'اکنون' },
    widthPixels: 98,
    filledBy: 'rasad',
    optional: true,
  },
  target: {
    header: { en: 'Target', fa: 'مقدار هدف' },
    widthPixels: 100,
    filledBy: 'rasad',
    optional: true,
  },
  owner: {
    header: { en: 'Owner', fa: 'مسئول' },
    widthPixels: 96,
    filledBy: 'rasad',
    optional: true,
  },
  shown: {
    header: { en: 'When', fa: 'کِی' },
    widthPixels: 138,
    filledBy: 'formula',
    optional: true,
  },
  state: {
    header: { en: 'State', fa: 'وضعیت' },
    widthPixels: 96,
    filledBy: 'person',
    oneOf: Object.values(planStates),
  },
  key: {
    header: { en: 'Key', fa: 'کلید' },
    widthPixels: 44,
    filledBy: 'rasad',
  },
  day: {
    header: { en: 'Day', fa: 'روز' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
    grouped: true,
  },
  made: {
    header: { en: 'As Rasad wrote it', fa: 'آن‌طور که رصد نوشت' },
    filledBy: 'rasad',
    grouped: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type PlanKey = keyof typeof planColumns;
