import { churn } from '../../metrics/retention/churn.ts';
import { nrr } from '../../metrics/retention/nrr.ts';
import { template } from './template.ts';

export const cs01 = template({
  id: 'CS-01',
  team: 'customer_success',
  kind: 'committed',
  objective: { en: 'Keep the customers we worked so hard to win', fa: 'مشتریانی را که به‌سختی جذب کرده‌ایم نگه داریم' },
  keyResults: [
    {
      text: { en: 'Monthly customer churn', fa: 'نرخ ریزش ماهانهٔ مشتری' },
      metric: churn,
      unit: 'percent',
      type: 'decrease',
      from: 0.05,
      to: 0.03,
      sample: 0.036,
    },
    {
      text: { en: 'Net revenue retention', fa: 'نرخ نگهداشت خالص درآمد' },
      metric: nrr,
      unit: 'percent',
      type: 'increase',
      from: 0.94,
      to: 1.04,
      sample: 0.988,
    },
    {
      text: { en: 'Onboarding finished in 14 days', fa: 'راه‌اندازی کامل در ۱۴ روز' },
      unit: 'percent',
      type: 'increase',
      from: 0.48,
      to: 0.8,
      sample: 0.505,
    },
  ],
});
