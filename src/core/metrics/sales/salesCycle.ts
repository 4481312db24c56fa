import { average, averages, elapsedDays } from '../common/elapsedDays.ts';
import { metric } from '../metric.ts';

/** Average sales cycle: days from creating a deal to closing it. Common usage. */
export const salesCycle = metric({
  fn: 'KPI_SALES_CYCLE',
  name: { en: 'Average sales cycle', fa: 'میانگین طول چرخهٔ فروش' },
  args: {
    created: {
      kind: 'dates',
      unit: 'date',
      guide: { en: 'Creation date of each won deal', fa: 'تاریخ ثبت هر معاملهٔ موفق' },
    },
    closed: {
      kind: 'dates',
      unit: 'date',
      guide: { en: 'Closing date of each won deal', fa: 'تاریخ بسته شدن هر معاملهٔ موفق' },
    },
    stat: {
      kind: 'option',
      unit: 'word',
      words: averages,
      default: 'mean',
      guide: { en: 'Mean or median', fa: 'میانگین یا میانه' },
    },
  },
  gives: { unit: 'days', shape: 'number' },
  better: 'lower',
  parallel: ['created', 'closed'],
  compute: ({ created, closed, stat }) =>
    average(elapsedDays(created, closed, { start: 'created', end: 'closed' }), stat),
  guide: {
    family: 'sales',
    synonyms: ['time to close', 'زمان بستن قرارداد'],
    about: {
      en: 'Days from creating a deal to closing it, on average.',
      fa: 'میانگین روزهای میان ثبت معامله تا بسته شدن آن.',
    },
    notes: [
      {
        en: 'Rows with a blank closing date are skipped; no closed deal at all gives a blank cell.',
        fa: 'ردیفی که تاریخ بسته شدنش خالی باشد کنار گذاشته می‌شود؛ اگر هیچ معامله‌ای بسته نشده باشد خانه خالی می‌ماند.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: { created: ['2026-01-01', '2026-01-10', '2026-02-01'], closed: ['2026-01-31', '2026-03-01', null] },
        gives: 40,
      },
      {
        given: {
          created: ['2026-01-01', '2026-01-10', '2026-02-01'],
          closed: ['2026-01-31', '2026-03-01', '2026-02-21'],
          stat: 'median',
        },
        gives: 30,
      },
    ],
  },
});
