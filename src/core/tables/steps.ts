import { type Column, DAY_FORMAT, type Table } from './table.ts';

/** In no tab until work is brought in from another tool. */
const onDemand = { optional: true, neededBy: () => false } as const;

const columns = {
  key: {
    header: { en: 'Key', fa: 'کلید' },
    widthPixels: 60,
    filledBy: 'rasad',
  },
  title: {
    header: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
    widthPixels: 240,
    filledBy: 'rasad',
    optional: true,
  },
  text: {
    header: { en: 'Step', fa: 'گام' },
    widthPixels: 300,
    filledBy: 'person',
  },
  weight: {
    header: { en: 'Weight', fa: 'وزن' },
    widthPixels: 70,
    filledBy: 'person',
    optional: true,
  },
  doneOn: {
    header: { en: 'Done on', fa: 'روز انجام' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
  },
  owner: {
    header: { en: 'Owner', fa: 'مسئول' },
    filledBy: 'person',
    ...onDemand,
  },
  link: {
    header: { en: 'Link to the original', fa: 'پیوند به اصل' },
    widthPixels: 140,
    filledBy: 'rasad',
    ...onDemand,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type StepKey = keyof typeof columns;

/**
 * The Steps tab: a row a step of a milestone. A step with anything in Done on is done; one without a weight counts as much as a
 * weight of 1.
 */
export const stepsTable: Table<StepKey> = {
  id: 'steps',
  name: { en: 'Steps', fa: 'گام‌ها' },
  columns,
  rowColumn: 'text',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
