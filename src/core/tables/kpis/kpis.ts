import type { Text } from '../../text.ts';
import { targetTypes } from '../../tools/health.ts';
import type { Column, Table } from '../table.ts';
import { healthFormats } from './health.ts';

/** How often a target is to be met. */
export const targetPeriods = {
  week: { en: 'Every week', fa: 'هر هفته' },
  month: { en: 'Every month', fa: 'هر ماه' },
  quarter: { en: 'Every quarter', fa: 'هر فصل' },
} as const satisfies Readonly<Record<string, Text>>;

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
  target: {
    header: { en: 'Target', fa: 'مقدار هدف' },
    widthPixels: 90,
    filledBy: 'person',
  },
  health: {
    header: { en: 'Health', fa: 'سلامت' },
    widthPixels: 120,
    filledBy: 'rasad',
  },
  targetType: {
    header: { en: 'Target type', fa: 'نوع مقدار هدف' },
    widthPixels: 120,
    filledBy: 'rasad',
    oneOf: Object.values(targetTypes),
  },
  period: {
    header: { en: 'To be met', fa: 'سررسید مقدار هدف' },
    widthPixels: 120,
    filledBy: 'person',
    optional: true,
    oneOf: Object.values(targetPeriods),
  },
  owner: {
    header: { en: 'Owner', fa: 'مسئول' },
    filledBy: 'person',
    optional: true,
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

/** What a tab of an earlier version has none of. */
export const cardColumns = ['target', 'health', 'targetType', 'period', 'owner'] as const satisfies readonly KpisKey[];

/** The KPIs tab: a row a KPI, its definition card with its value now. A row is known by its function, and by its name where a person added it. */
export const kpisTable: Table<KpisKey> = {
  id: 'kpis',
  name: { en: 'KPIs', fa: 'شاخص‌ها' },
  columns,
  rowColumn: 'name',
  formulas: {},
  conditionalFormats: healthFormats,
  frozenColumns: 1,
};
