import { type Column, DAY_FORMAT, type Table } from './table.ts';

/** A text from outside, which no spreadsheet may read as anything else. Not of the last column: one that people add beside it would
 * take formulas for texts. */
const TEXT = '@';

const filledBy = 'rasad';

/** The notes tell of words that formulas and other tools compare: they stay the same in every language. */
const columns = {
  date: { header: { en: 'date', fa: 'تاریخ' }, widthPixels: 90, format: DAY_FORMAT, filledBy },
  grain: {
    header: { en: 'grain', fa: 'نوع ردیف' },
    note: {
      en: 'day: may be added up. window: a total of several days, never added up. snapshot: how things stood on the date. These words never change, so that formulas and other tools can read them.',
      fa: 'day: روز یا ماه، جمع‌شدنی. window: جمع چند روز، که با ردیف دیگری جمع نمی‌شود. snapshot: وضع آن روز. این واژه‌ها به هر زبانی همین می‌مانند تا فرمول‌ها و ابزارهای دیگر بخوانندشان.',
    },
    widthPixels: 75,
    format: TEXT,
    filledBy,
  },
  windowDays: { header: { en: 'window_days', fa: 'طول به روز' }, widthPixels: 95, filledBy },
  source: { header: { en: 'source', fa: 'منبع' }, widthPixels: 90, format: TEXT, filledBy },
  account: { header: { en: 'account', fa: 'حساب' }, widthPixels: 120, format: TEXT, filledBy },
  channel: { header: { en: 'channel', fa: 'کانال' }, widthPixels: 120, format: TEXT, filledBy },
  campaign: { header: { en: 'campaign', fa: 'کمپین' }, widthPixels: 140, format: TEXT, filledBy },
  entityType: { header: { en: 'entity_type', fa: 'نوع مورد' }, widthPixels: 95, format: TEXT, filledBy },
  entityId: { header: { en: 'entity_id', fa: 'شناسهٔ مورد' }, widthPixels: 100, format: TEXT, filledBy },
  entityName: { header: { en: 'entity_name', fa: 'نام مورد' }, widthPixels: 160, format: TEXT, filledBy },
  metric: {
    header: { en: 'metric', fa: 'سنجه' },
    note: {
      en: 'The key of the metric. It never changes, so that formulas and other tools can read it; the sidebar shows its name.',
      fa: 'کلید سنجه. به هر زبانی همین می‌ماند تا فرمول‌ها و ابزارهای دیگر بخوانندش؛ نام آن را نوار کناری نشان می‌دهد.',
    },
    widthPixels: 150,
    format: TEXT,
    filledBy,
  },
  value: { header: { en: 'value', fa: 'مقدار' }, widthPixels: 100, filledBy },
  unit: {
    header: { en: 'unit', fa: 'واحد' },
    note: {
      en: 'count: a number. ratio: a share, 0.05 is 5%. seconds, points, or the code of a currency such as USD.',
      fa: 'count: تعداد. ratio: سهم، ۰٫۰۵ یعنی ۵٪. seconds: ثانیه. points: امتیاز. یا کد پول، مانند IRT برای تومان.',
    },
    widthPixels: 65,
    format: TEXT,
    filledBy,
  },
  numerator: { header: { en: 'numerator', fa: 'صورت' }, widthPixels: 90, filledBy },
  denominator: { header: { en: 'denominator', fa: 'مخرج' }, widthPixels: 95, filledBy },
  isFinal: { header: { en: 'is_final', fa: 'نهایی' }, widthPixels: 65, filledBy },
  quality: { header: { en: 'quality', fa: 'کیفیت' }, widthPixels: 110, format: TEXT, filledBy },
  rowKey: { header: { en: 'row_key', fa: 'کلید ردیف' }, widthPixels: 130, filledBy },
  pulledAt: {
    header: { en: 'pulled_at', fa: 'زمان دریافت' },
    widthPixels: 125,
    format: 'yyyy-mm-dd hh:mm',
    filledBy,
  },
  runId: { header: { en: 'run_id', fa: 'شناسهٔ دریافت' }, widthPixels: 110, filledBy },
} as const satisfies Readonly<Record<string, Column>>;

export type FactsKey = keyof typeof columns;

/**
 * The Facts tab: a row a number from outside, tidy, so that formulas and other tools read it. Rasad alone writes it; in English its
 * headers are those that other tools join by.
 */
export const factsTable: Table<FactsKey> = {
  id: 'facts',
  name: { en: 'Facts', fa: 'داده‌ها' },
  columns,
  rowColumn: 'rowKey',
  formulas: {},
  conditionalFormats: [],
  frozenColumns: 0,
};
