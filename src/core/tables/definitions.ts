import { type Column, DAY_FORMAT, type Table } from './table.ts';

const filledBy = 'rasad';

/** Words that other tools compare: they stay the same in every language. */
const notes = {
  kind: {
    en: 'note, kpi, function, okr_rule or unit. These words never change, so that other tools can read them. Rasad writes this tab again each time Definitions is chosen; your own words go into notes, or into columns of your own, and stay.',
    fa: 'note یادداشت، kpi شاخص، function تابع، okr_rule قاعدهٔ OKR، unit واحد. این واژه‌ها به هر زبانی همین می‌مانند تا ابزارهای دیگر بخوانندشان. رصد این برگه را با هر بار زدن «تعریف‌ها» از نو می‌نویسد؛ نوشتهٔ خودتان در ستون یادداشت یا ستون‌های خودتان می‌ماند.',
  },
  unit: {
    en: 'A row of the kind unit says what each of these words means.',
    fa: 'ردیف‌های unit می‌گویند هر یک از این واژه‌ها یعنی چه.',
  },
  direction: {
    en: 'higher, lower or band: more is better, less is better, or best within a range. none: neither.',
    fa: 'higher: بیشتر بهتر است. lower: کمتر بهتر است. band: ماندن در بازه بهتر است. none: هیچ‌کدام.',
  },
  lastReading: {
    en: 'The day of the last reading in the KPI readings tab. A plain formula: it needs no add-on.',
    fa: 'روز آخرین ثبت در برگهٔ ثبت شاخص‌ها؛ با فرمول ساده که افزونه لازم ندارد.',
  },
} as const;

const columns = {
  kind: { header: { en: 'kind', fa: 'نوع' }, note: notes.kind, widthPixels: 70, filledBy },
  id: { header: { en: 'id', fa: 'شناسه' }, widthPixels: 150, filledBy },
  name: { header: { en: 'name', fa: 'نام' }, widthPixels: 180, wraps: true, filledBy },
  words: {
    header: { en: 'formula_in_words', fa: 'فرمول به زبان ساده' },
    widthPixels: 260,
    wraps: true,

    filledBy,
  },
  formula: { header: { en: 'formula', fa: 'فرمول' }, widthPixels: 220, filledBy },
  call: { header: { en: 'call', fa: 'در خانه بنویسید' }, widthPixels: 220, filledBy },
  args: { header: { en: 'arguments', fa: 'آرگومان‌ها' }, widthPixels: 260, filledBy },
  unit: { header: { en: 'unit', fa: 'واحد' }, note: notes.unit, widthPixels: 75, filledBy },
  better: {
    header: { en: 'good_direction', fa: 'جهت خوب' },
    note: notes.direction,
    widthPixels: 105,

    filledBy,
  },
  target: { header: { en: 'target', fa: 'مقدار هدف' }, widthPixels: 90, filledBy, optional: true },
  period: {
    header: { en: 'target_period', fa: 'سررسید مقدار هدف' },
    widthPixels: 110,
    filledBy,
    optional: true,
  },
  owner: { header: { en: 'owner', fa: 'مسئول' }, widthPixels: 100, filledBy, optional: true },
  lastReading: {
    header: { en: 'last_reading', fa: 'آخرین ثبت' },
    note: notes.lastReading,
    widthPixels: 95,
    format: DAY_FORMAT,
    filledBy,
    optional: true,
  },
  source: { header: { en: 'source', fa: 'منبع' }, widthPixels: 170, filledBy, optional: true },
  link: { header: { en: 'source_link', fa: 'پیوند منبع' }, widthPixels: 170, filledBy, optional: true },
  usedIn: { header: { en: 'used_in', fa: 'به‌کاررفته در' }, widthPixels: 150, filledBy },
  notes: { header: { en: 'notes', fa: 'یادداشت' }, widthPixels: 220, filledBy: 'person', optional: true },
} as const satisfies Readonly<Record<string, Column>>;

export type DefinitionsKey = keyof typeof columns;

/**
 * The Definitions tab: a row a KPI, function, OKR rule and unit that the file uses, for people, Power BI, Tableau and assistants. In
 * English its headers are those that other tools join by.
 */
export const definitionsTable: Table<DefinitionsKey> = {
  id: 'definitions',
  name: { en: 'Definitions', fa: 'تعریف‌ها' },
  columns,
  rowColumn: 'id',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
