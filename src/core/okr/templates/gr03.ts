import { bounceRate } from '../../metrics/web/bounceRate.ts';
import { cvr } from '../../metrics/web/cvr.ts';
import { rpv } from '../../metrics/web/rpv.ts';
import { template } from './template.ts';

export const gr03 = template({
  id: 'GR-03',
  team: 'growth',
  kind: 'aspirational',
  objective: {
    en: 'Stop losing visitors between the ad and the checkout',
    fa: 'بازدیدکننده را بین تبلیغ و پرداخت از دست ندهیم',
  },
  keyResults: [
    {
      text: { en: 'Landing page conversion rate', fa: 'نرخ تبدیل صفحهٔ فرود' },
      metric: cvr,
      unit: 'percent',
      type: 'increase',
      from: 0.024,
      to: 0.04,
      sample: 0.036,
    },
    {
      text: { en: 'Bounce rate of paid sessions', fa: 'نرخ پرش نشست‌های تبلیغاتی' },
      metric: bounceRate,
      unit: 'percent',
      type: 'decrease',
      from: 0.62,
      to: 0.45,
      sample: 0.538,
    },
    {
      text: { en: 'Revenue per visitor', fa: 'درآمد به ازای هر بازدیدکننده' },
      metric: rpv,
      unit: 'toman',
      type: 'increase',
      from: 5200,
      to: 8000,
      sample: 5400,
    },
  ],
});
