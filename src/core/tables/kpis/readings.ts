import { foldText } from '../../fold.ts';
import { type Column, DAY_FORMAT, type Table } from '../table.ts';
import { type Health, healthFormats } from './health.ts';

const columns = {
  day: {
    header: { en: 'Day', fa: 'روز' },
    widthPixels: 90,
    format: DAY_FORMAT,
    filledBy: 'rasad',
  },
  name: {
    header: { en: 'KPI', fa: 'شاخص' },
    widthPixels: 220,
    filledBy: 'rasad',
  },
  value: {
    header: { en: 'Value', fa: 'مقدار' },
    widthPixels: 110,
    filledBy: 'rasad',
  },
  target: {
    header: { en: 'Target then', fa: 'مقدار هدف در آن روز' },
    widthPixels: 130,
    filledBy: 'rasad',
  },
  health: {
    header: { en: 'Health', fa: 'سلامت' },
    widthPixels: 130,
    filledBy: 'rasad',
  },
  who: {
    header: { en: 'Who', fa: 'چه کسی' },
    widthPixels: 120,
    filledBy: 'rasad',
  },
  note: {
    header: { en: 'Note', fa: 'یادداشت' },
    widthPixels: 320,
    filledBy: 'rasad',
  },
  fn: {
    header: { en: 'Function', fa: 'تابع' },
    widthPixels: 150,
    filledBy: 'rasad',
    grouped: true,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type KpiReadingKey = keyof typeof columns;

/** The KPI readings tab: a row a reading of a KPI, only ever added to, whatever quarter it is. A correction is a new row. */
export const kpiReadings: Table<KpiReadingKey> = {
  id: 'kpiReadings',
  name: { en: 'KPI readings', fa: 'ثبت شاخص‌ها' },
  columns,
  rowColumn: 'name',
  formulas: {},
  conditionalFormats: healthFormats,
  frozenColumns: 0,
};

/** What a KPI is known by in its tab and in the log. */
export interface KpiIdentity {
  readonly name: string;
  readonly fn: string;
}

/**
 * Finds the KPI of a reading among those of the tab: by its name, else by its function where only one of them has it, as a KPI may
 * have got another name since. −1 where there is none.
 * @example
 * kpiFinder([{ name: 'Our CAC', fn: 'KPI_CAC' }])({ name: 'CAC', fn: 'KPI_CAC' }) //=> 0
 */
export function kpiFinder(kpis: readonly KpiIdentity[]): (reading: KpiIdentity) => number {
  const names = kpis.map(({ name }) => foldText(name));
  const fns = kpis.map(({ fn }) => fn);
  return ({ name, fn }) => {
    const named = names.indexOf(foldText(name));
    if (named >= 0) return named;
    const first = fns.indexOf(fn);
    return fn !== '' && first === fns.lastIndexOf(fn) ? first : -1;
  };
}

/**
 * Whether a KPI asks for attention: it was unhealthy in so many readings running, the last ones. Rule R15.
 * @param healths from the first reading to the last, one a day
 * @example
 * asksForAttention(['healthy', 'unhealthy', 'unhealthy'], 2) //=> true
 */
export function asksForAttention(healths: readonly Health[], unhealthyReadings: number): boolean {
  const last = healths.slice(-unhealthyReadings);
  return last.length === unhealthyReadings && last.every((health) => health === 'unhealthy');
}
