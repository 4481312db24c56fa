import { over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Sales velocity: revenue the pipeline produces per day. */
export const salesVelocity = metric({
  fn: 'KPI_SALES_VELOCITY',
  name: { en: 'Sales velocity', fa: 'سرعت فروش' },
  args: {
    opportunities: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Qualified opportunities', fa: 'فرصت‌های واجد شرایط' },
    },
    avgDeal: {
      kind: 'level',
      unit: 'money',
      min: 0,
      guide: { en: 'Average deal value', fa: 'میانگین ارزش هر معامله' },
    },
    winRate: { kind: 'level', unit: 'fraction', min: 0, max: 1, guide: { en: 'Win rate', fa: 'نرخ موفقیت' } },
    cycleDays: {
      kind: 'level',
      unit: 'days',
      above: 0,
      guide: { en: 'Average length of the sales cycle', fa: 'میانگین طول چرخهٔ فروش به روز' },
    },
  },
  gives: { unit: 'money_per_day', shape: 'number' },
  better: 'higher',
  formula: ({ opportunities, avgDeal, winRate, cycleDays }) => over(times(opportunities, avgDeal, winRate), cycleDays),
  guide: {
    family: 'sales',
    about: { en: 'Revenue the pipeline produces per day.', fa: 'درآمدی که خط فروش هر روز می‌سازد.' },
    source: {
      title: 'Sales velocity, common usage; nrev glossary',
      url: 'https://www.nrev.ai/glossary/sales-pipeline-velocity-formula',
      certainty: 'restated',
    },
    examples: [{ given: { opportunities: 60, avgDeal: 5000, winRate: 0.25, cycleDays: 50 }, gives: 1500 }],
  },
});
