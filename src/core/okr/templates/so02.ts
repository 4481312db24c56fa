import { cvr } from '../../metrics/web/cvr.ts';
import { template } from './template.ts';

export const so02 = template({
  id: 'SO-02',
  team: 'social',
  kind: 'aspirational',
  objective: { en: 'Turn followers into buyers', fa: 'دنبال‌کننده را به خریدار تبدیل کنیم' },
  keyResults: [
    {
      text: { en: 'Sessions from social', fa: 'نشست از شبکه‌های اجتماعی' },
      unit: 'sessions_per_month',
      type: 'increase',
      from: 8000,
      to: 14_000,
      sample: 12_320,
    },
    {
      text: { en: 'Conversion rate of social sessions', fa: 'نرخ تبدیل نشست‌های شبکه‌های اجتماعی' },
      metric: cvr,
      unit: 'percent',
      type: 'increase',
      from: 0.007,
      to: 0.015,
      sample: 0.011,
    },
    {
      text: { en: 'Orders with an influencer code', fa: 'سفارش با کد اینفلوئنسر' },
      unit: 'orders',
      type: 'increase',
      from: 90,
      to: 300,
      sample: 106,
    },
  ],
});
