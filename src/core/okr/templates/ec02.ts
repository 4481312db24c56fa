import { cartAbandon } from '../../metrics/ecommerce/cartAbandon.ts';
import { emailCvr } from '../../metrics/email/cvr.ts';
import { template } from './template.ts';

export const ec02 = template({
  id: 'EC-02',
  team: 'ecommerce',
  kind: 'committed',
  objective: { en: 'Rescue the abandoned carts', fa: 'سبدهای رهاشده را نجات دهیم' },
  keyResults: [
    {
      text: { en: 'Cart abandonment rate', fa: 'نرخ رها کردن سبد خرید' },
      metric: cartAbandon,
      unit: 'percent',
      type: 'decrease',
      from: 0.77,
      to: 0.65,
      sample: 0.684,
    },
    {
      text: { en: 'Recovery email conversion', fa: 'نرخ تبدیل ایمیل بازیابی سبد' },
      metric: emailCvr,
      unit: 'percent',
      type: 'increase',
      from: 0.02,
      to: 0.05,
      sample: 0.022,
    },
    {
      text: { en: 'Checkout steps cut', fa: 'کم کردن مراحل پرداخت' },
      unit: 'steps',
      type: 'decrease',
      from: 5,
      to: 3,
      sample: 4,
    },
  ],
});
