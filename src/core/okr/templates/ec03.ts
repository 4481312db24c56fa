import { aov } from '../../metrics/ecommerce/aov.ts';
import { refundRate } from '../../metrics/ecommerce/refundRate.ts';
import { cmRatio } from '../../metrics/unit_economics/cmRatio.ts';
import { template } from './template.ts';

export const ec03 = template({
  id: 'EC-03',
  team: 'ecommerce',
  kind: 'aspirational',
  objective: { en: 'Earn more from every order, honestly', fa: 'از هر سفارش، منصفانه، درآمد بیشتری داشته باشیم' },
  keyResults: [
    {
      text: { en: 'Average order value', fa: 'میانگین ارزش سفارش' },
      metric: aov,
      unit: 'toman',
      type: 'increase',
      from: 780_000,
      to: 950_000,
      sample: 900_000,
    },
    {
      text: { en: 'Contribution margin ratio', fa: 'نسبت حاشیهٔ مشارکت' },
      metric: cmRatio,
      unit: 'percent',
      type: 'increase',
      from: 0.24,
      to: 0.31,
      sample: 0.245,
    },
    {
      text: { en: 'Return rate stays at or below 6%', fa: 'نرخ مرجوعی از ۶ درصد بیشتر نشود' },
      metric: refundRate,
      unit: 'percent',
      type: 'stay_at_or_below',
      to: 0.06,
      sample: 0.054,
    },
  ],
});
