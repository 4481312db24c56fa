import { clv } from '../../metrics/customer_value/clv.ts';
import { grr } from '../../metrics/retention/grr.ts';
import { template } from './template.ts';

export const cs03 = template({
  id: 'CS-03',
  team: 'customer_success',
  kind: 'aspirational',
  objective: { en: 'Grow with the customers we have', fa: 'همراه مشتریان فعلی رشد کنیم' },
  keyResults: [
    {
      text: { en: 'Expansion MRR per month', fa: 'درآمد افزودهٔ ماهانه از مشتریان فعلی' },
      unit: 'million_toman',
      type: 'increase',
      from: 40,
      to: 110,
      sample: 90,
    },
    {
      text: {
        en: 'Gross revenue retention stays at or above 90%',
        fa: 'نرخ نگهداشت ناخالص درآمد از ۹۰ درصد کمتر نشود',
      },
      metric: grr,
      unit: 'percent',
      type: 'stay_at_or_above',
      to: 0.9,
      sample: 0.954,
    },
    {
      text: { en: 'Mean customer lifetime value', fa: 'میانگین ارزش طول عمر مشتری' },
      metric: clv,
      unit: 'million_toman',
      type: 'increase',
      from: 6.5,
      to: 8.5,
      sample: 6.6,
    },
  ],
});
