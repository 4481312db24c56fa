import { statuses } from '../okr/status.ts';
import { comparisons, judgedStatuses, measures } from '../settings/judgingRules.ts';
import { settingRows } from '../settings/settingRows.ts';
import { type Column, DAY_FORMAT, type Table } from './table.ts';

const columns = {
  setting: {
    header: { en: 'Setting', fa: 'تنظیم' },
    widthPixels: 210,
    filledBy: 'rasad',
  },
  value: {
    header: { en: 'Value', fa: 'مقدار' },
    widthPixels: 165,
    filledBy: 'person',
  },
  effect: {
    header: { en: 'What it does', fa: 'توضیح' },
    widthPixels: 560,
    filledBy: 'rasad',
  },
  unit: {
    header: { en: 'Money unit', fa: 'واحد پول' },
    widthPixels: 120,
    filledBy: 'person',
  },
  rials: {
    header: { en: 'In current rials', fa: 'به ریال کنونی' },
    widthPixels: 110,
    format: '#,##0',
    filledBy: 'person',
  },
  firstDay: {
    header: { en: 'First day', fa: 'نخستین روز' },
    format: DAY_FORMAT,
    filledBy: 'person',
  },
  lastDay: {
    header: { en: 'Last day', fa: 'آخرین روز' },
    format: DAY_FORMAT,
    filledBy: 'person',
  },
  measure: {
    header: { en: 'Status rule: if the', fa: 'قاعدهٔ وضعیت: اگر' },
    widthPixels: 210,
    filledBy: 'person',
    oneOf: Object.values(measures),
  },
  comparison: {
    header: { en: 'is', fa: 'باشد' },
    widthPixels: 80,
    filledBy: 'person',
    oneOf: Object.values(comparisons),
  },
  limit: {
    header: { en: 'Limit', fa: 'حد' },
    widthPixels: 65,
    format: '0.0%',
    filledBy: 'person',
  },
  status: {
    header: { en: 'the status is', fa: 'وضعیت این است' },
    widthPixels: 120,
    filledBy: 'person',
    oneOf: judgedStatuses.map((id) => statuses[id]),
  },
} as const satisfies Readonly<Record<string, Column>>;

export type SettingsKey = keyof typeof columns;

/** The Settings tab: a choice a row, and right of them what money units are worth, and the rules of the status, a row each. */
export const settingsTable: Table<SettingsKey> = {
  id: 'settings',
  name: { en: 'Settings', fa: 'تنظیمات' },
  columns,
  rowColumn: 'setting',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};

export const settingKeys = Object.keys(settingRows) as (keyof typeof settingRows)[];
