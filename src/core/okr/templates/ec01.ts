import { daysBetweenOrders } from '../../metrics/ecommerce/daysBetweenOrders.ts';
import { repeatRate } from '../../metrics/ecommerce/repeatRate.ts';
import { template } from './template.ts';

export const ec01 = template({
  id: 'EC-01',
  team: 'ecommerce',
  kind: 'aspirational',
  objective: { en: 'Make the second order the normal thing', fa: 'خرید دوم را عادی کنیم' },
  keyResults: [
    {
      text: { en: 'Repeat purchase rate', fa: 'نرخ خرید مجدد' },
      metric: repeatRate,
      unit: 'percent',
      type: 'increase',
      from: 0.22,
      to: 0.3,
      sample: 0.278,
    },
    {
      text: { en: 'Average days between orders', fa: 'میانگین فاصلهٔ دو خرید' },
      metric: daysBetweenOrders,
      unit: 'days',
      type: 'decrease',
      from: 74,
      to: 55,
      sample: 65,
    },
    {
      text: { en: 'Customers in the top two RFM segments', fa: 'مشتریان دو بخش برتر RFM' },
      unit: 'customers',
      type: 'increase',
      from: 420,
      to: 700,
      sample: 442,
    },
  ],
});
