import { abLift } from '../../metrics/experimentation/abLift.ts';
import { ltvCac } from '../../metrics/unit_economics/ltvCac.ts';
import { template } from './template.ts';

export const gr01 = template({
  id: 'GR-01',
  team: 'growth',
  kind: 'aspirational',
  objective: { en: 'Find one channel we can scale without fear', fa: 'یک کانال پیدا کنیم که با خیال راحت بزرگش کنیم' },
  keyResults: [
    {
      text: { en: 'Experiments finished with enough sample', fa: 'آزمون‌های تمام‌شده با حجم نمونهٔ کافی' },
      unit: 'tests',
      type: 'increase',
      from: 0,
      to: 12,
      sample: 8,
    },
    {
      text: { en: 'Winning lift on sign-up rate', fa: 'بهبود نسبی نرخ ثبت‌نام' },
      metric: abLift,
      unit: 'percent_lift',
      type: 'increase',
      from: 0,
      to: 0.15,
      sample: 0.072,
    },
    {
      text: { en: 'LTV:CAC of the best channel', fa: 'نسبت ارزش طول عمر به هزینهٔ جذب در بهترین کانال' },
      metric: ltvCac,
      unit: 'times',
      type: 'increase',
      from: 1.9,
      to: 3,
      sample: 1.98,
    },
  ],
});
