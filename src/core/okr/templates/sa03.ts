import { leadToCustomer } from '../../metrics/sales/leadToCustomer.ts';
import { template } from './template.ts';

export const sa03 = template({
  id: 'SA-03',
  team: 'sales',
  kind: 'aspirational',
  objective: { en: 'Open a second city', fa: 'فروش را در شهر دوم راه بیندازیم' },
  keyResults: [
    {
      text: { en: 'Paying customers in the new city', fa: 'مشتری پرداخت‌کننده در شهر جدید' },
      unit: 'customers',
      type: 'increase',
      from: 0,
      to: 60,
      sample: 43,
    },
    {
      text: { en: 'Lead-to-customer rate there', fa: 'نرخ تبدیل سرنخ به مشتری در آن شهر' },
      metric: leadToCustomer,
      unit: 'percent',
      type: 'increase',
      from: 0,
      to: 0.09,
      sample: 0.043,
    },
    {
      text: { en: 'Local sales partner signed', fa: 'قرارداد با شریک فروش محلی' },
      unit: 'yes_no',
      type: 'yes_no',
      from: 0,
      to: 1,
      sample: 0,
    },
  ],
});
