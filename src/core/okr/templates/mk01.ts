import { erReach } from '../../metrics/social/erReach.ts';
import { trafficGrowth } from '../../metrics/web/trafficGrowth.ts';
import { template } from './template.ts';

export const mk01 = template({
  id: 'MK-01',
  team: 'marketing',
  kind: 'aspirational',
  objective: { en: "Increase the brand's market share", fa: 'افزایش سهم بازار برند' },
  keyResults: [
    {
      text: { en: 'Grow website traffic by 20%', fa: 'رشد ۲۰ درصدی ترافیک وب‌سایت' },
      metric: trafficGrowth,
      unit: 'percent_growth',
      type: 'increase',
      from: 0,
      to: 0.2,
      sample: 0.144,
    },
    {
      text: { en: 'Acquire 1,000 new customers', fa: 'جذب ۱٬۰۰۰ مشتری جدید' },
      unit: 'customers',
      type: 'increase',
      from: 0,
      to: 1000,
      sample: 480,
    },
    {
      text: { en: 'Raise social engagement rate to 15%', fa: 'رساندن نرخ تعامل شبکه‌های اجتماعی به ۱۵ درصد' },
      metric: erReach,
      unit: 'percent',
      type: 'increase',
      from: 0.09,
      to: 0.15,
      sample: 0.095,
    },
  ],
});
