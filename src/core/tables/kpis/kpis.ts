import type { Column, Table } from '../table.ts';

const columns = {
  name: {
    header: { en: 'KPI', fa: 'شاخص' },
    widthPixels: 200,
    filledBy: 'rasad',
  },
  value: {
    header: { en: 'Value', fa: 'مقدار' },
    widthPixels: 90,
    filledBy: 'rasad',
  },
  unit: {
    header: { en: 'Unit', fa: 'واحد' },
    widthPixels: 65,
    filledBy: 'rasad',
  },
  better: {
    header: { en: 'Good direction', fa: 'جهت خوب' },
    widthPixels: 120,
    filledBy: 'rasad',
    optional: true,
  },
  formula: {
    header: { en: 'Formula in words', fa: 'فرمول به زبان ساده' },
    widthPixels: 220,
    wraps: true,
    filledBy: 'rasad',
    optional: true,
  },
  note: {
    header: { en: 'Note', fa: 'نکته' },
    widthPixels: 260,
    filledBy: 'rasad',
    optional: true,
  },
  from: {
    header: { en: 'Computed from', fa: 'حساب‌شده از' },
    widthPixels: 260,
    filledBy: 'rasad',
    optional: true,
  },
  fn: {
    header: { en: 'Function', fa: 'تابع' },
    widthPixels: 150,
    filledBy: 'rasad',
    grouped: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type KpisKey = keyof typeof columns;

/** The KPIs tab: a row a KPI with its value now. A row is known by its function, and by its name where a person added it. */
export const kpisTable: Table<KpisKey> = {
  id: 'kpis',
  name: { en: 'KPIs', fa: 'شاخص‌ها' },
  columns,
  rowColumn: 'name',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 1,
};
