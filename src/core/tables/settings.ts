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
    widthPixels: 120,
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
} as const satisfies Readonly<Record<string, Column>>;

export type SettingsKey = keyof typeof columns;

/** The Settings tab: a choice a row, and right of them what money units are worth. */
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
