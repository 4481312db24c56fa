import type { Day } from '../../calendar/day.ts';
import { distinctNames } from '../../distinctNames.ts';
import type { Table } from '../../functions/sheetFunction.ts';
import { cohortPeriods, type Periods } from '../common/cohortPeriods.ts';
import { metric } from '../metric.ts';

/** Cohort retention: of the customers who started in a period, the share active again in each later one. Common usage. */
export const cohortRetention = metric({
  fn: 'KPI_COHORT_RETENTION',
  name: { en: 'Cohort retention table', fa: 'جدول نگهداشت هم‌گروه‌ها' },
  args: {
    customerIds: {
      kind: 'labels',
      unit: 'text',
      guide: { en: 'Customer of each order or visit', fa: 'شناسهٔ مشتری در هر سفارش یا بازدید' },
    },
    dates: {
      kind: 'dates',
      unit: 'date',
      guide: { en: 'Date of each order or visit', fa: 'تاریخ هر سفارش یا بازدید' },
    },
    period: {
      kind: 'option',
      unit: 'word',
      words: {
        week: { en: 'Week', fa: 'هفته' },
        month: { en: 'Month', fa: 'ماه میلادی' },
        jalali_month: { en: 'Jalali month', fa: 'ماه جلالی' },
      },
      default: 'month',
      guide: { en: 'Length of a period', fa: 'طول هر دوره' },
    },
  },
  gives: { unit: 'fraction', shape: 'table' },
  better: 'higher',
  parallel: ['customerIds', 'dates'],
  compute: ({ customerIds, dates, period }) => retentionTable(customerIds, dates, cohortPeriods[period]),
  columns: [
    { en: 'Cohort', fa: 'هم‌گروه' },
    { en: 'Customers', fa: 'مشتریان' },
    { en: 'Period 0', fa: 'دورهٔ ۰', unit: 'fraction' },
    { en: 'Period 1', fa: 'دورهٔ ۱', unit: 'fraction' },
    { en: '…', fa: '…' },
  ],
  guide: {
    family: 'retention',
    synonyms: ['کوهورت', 'cohort analysis', 'تحلیل کوهورت', 'ریتنشن'],
    about: {
      en: 'For each starting period, the share of its customers active again in every later period.',
      fa: 'برای هر دورهٔ شروع، سهم مشتریان همان دوره که در دوره‌های بعد دوباره فعال بوده‌اند.',
    },
    notes: [
      {
        en: 'Cells after the last period in the data are blank, not 0.',
        fa: 'خانه‌های پس از آخرین دورهٔ داده‌ها خالی است، نه صفر.',
      },
      {
        en: 'Rows with a blank id or date are skipped.',
        fa: 'ردیفی که شناسه یا تاریخش خالی باشد کنار گذاشته می‌شود.',
      },
      { en: 'A period in which nobody started has no row.', fa: 'دوره‌ای که کسی در آن شروع نکرده باشد ردیفی ندارد.' },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: {
          customerIds: ['a', 'b', 'a', 'c', 'b', 'a'],
          dates: ['2026-01-05', '2026-01-20', '2026-02-03', '2026-02-10', '2026-03-01', '2026-03-15'],
        },
        gives: [
          ['2026-01', 2, 1, 0.5, 1],
          ['2026-02', 1, 1, 0, null],
        ],
      },
    ],
  },
});

interface Cohort {
  readonly name: string;
  /** Customers active so many periods after the first; entry 0 is the size of the cohort. */
  readonly active: number[];
}

function retentionTable(
  ids: readonly (string | null)[],
  dates: readonly (Day | null)[],
  { numberOf, nameOf }: Periods,
): Table | null {
  const customers = distinctNames();
  const firstDays: Day[] = [];
  /** The periods in which each customer was active. */
  const activePeriods: Set<number>[] = [];
  let last = -Infinity;
  ids.forEach((id, row) => {
    const day = dates[row] ?? null;
    if (id === null || day === null) return;
    const customer = customers.numberOf(id);
    const period = numberOf(day);
    last = Math.max(last, period);
    firstDays[customer] = Math.min(firstDays[customer] ?? day, day);
    const known = activePeriods[customer];
    if (known) known.add(period);
    else activePeriods[customer] = new Set([period]);
  });
  if (firstDays.length === 0) return null;
  const cohorts = new Map<number, Cohort>();
  firstDays.forEach((day, customer) => {
    const start = numberOf(day);
    const cohort = cohorts.get(start) ?? { name: nameOf(day), active: Array(last - start + 1).fill(0) };
    cohorts.set(start, cohort);
    for (const period of activePeriods[customer] as Set<number>) {
      cohort.active[period - start] = (cohort.active[period - start] as number) + 1;
    }
  });
  const starts = [...cohorts.keys()].sort((one, other) => one - other);
  const width = last - (starts[0] as number) + 1;
  return starts.map((start) => {
    const { name, active } = cohorts.get(start) as Cohort;
    const size = active[0] as number;
    const shares = Array.from({ length: width }, (_, k) => (k < active.length ? (active[k] as number) / size : null));
    return [name, size, ...shares];
  });
}
