import { keyResultTypes } from '../../okr/progress.ts';
import { objectiveKinds } from '../../okr/templates/template.ts';
import { type Column, DAY_FORMAT, type Table } from '../table.ts';

const columns = {
  template: {
    header: { en: 'Template', fa: 'قالب' },
    widthPixels: 220,
    filledBy: 'rasad',
  },
  title: {
    header: { en: 'Objective or key result', fa: 'هدف یا نتیجهٔ کلیدی' },
    widthPixels: 310,
    filledBy: 'person',
  },
  type: {
    header: { en: 'Type', fa: 'نوع' },
    widthPixels: 120,
    filledBy: 'person',
    oneOf: [...Object.values(objectiveKinds), ...Object.values(keyResultTypes)],
  },
  unit: {
    header: { en: 'Unit', fa: 'واحد' },
    filledBy: 'person',
    optional: true,
  },
  start: {
    header: { en: 'Start', fa: 'مقدار شروع' },
    filledBy: 'person',
    optional: true,
  },
  target: {
    header: { en: 'Target', fa: 'مقدار هدف' },
    filledBy: 'person',
    optional: true,
  },
  weight: {
    header: { en: 'Weight', fa: 'وزن' },
    filledBy: 'person',
    optional: true,
  },
  kpi: {
    header: { en: 'KPI', fa: 'شاخص' },
    filledBy: 'person',
    optional: true,
  },
  day: {
    header: { en: 'Saved on', fa: 'روز ذخیره' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
  },
} as const satisfies Readonly<Record<string, Column>>;

export type OwnTemplateKey = keyof typeof columns;

/** The tab of people's own templates: a row an objective or a key result, those of one template under one name. */
export const ownTemplatesTable: Table<OwnTemplateKey> = {
  id: 'ownTemplates',
  name: { en: 'My templates', fa: 'قالب‌های من' },
  columns,
  rowColumn: 'title',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
