import { mer } from '../../metrics/advertising/mer.ts';
import { template } from './template.ts';

export const mk06 = template({
  id: 'MK-06',
  team: 'marketing',
  kind: 'committed',
  objective: { en: 'Know which channel really brings the sale', fa: 'بدانیم فروش واقعاً از کدام کانال می‌آید' },
  keyResults: [
    {
      text: { en: 'Orders with a known path', fa: 'سفارش‌های دارای مسیر مشخص' },
      unit: 'percent',
      type: 'increase',
      from: 0.4,
      to: 0.85,
      sample: 0.724,
    },
    {
      text: { en: 'Budget moved on attribution evidence', fa: 'بودجهٔ جابه‌جاشده بر پایهٔ انتساب' },
      unit: 'percent_of_budget',
      type: 'increase',
      from: 0,
      to: 0.2,
      sample: 0.016,
    },
    {
      text: { en: 'Marketing efficiency ratio', fa: 'نسبت کارایی بازاریابی' },
      metric: mer,
      unit: 'times',
      type: 'increase',
      from: 3.1,
      to: 4.2,
      sample: 3.6,
    },
  ],
});
