import { activation } from '../../metrics/product/activation.ts';
import { dnRetention } from '../../metrics/product/dnRetention.ts';
import { ttv } from '../../metrics/product/ttv.ts';
import { template } from './template.ts';

export const pr01 = template({
  id: 'PR-01',
  team: 'product',
  kind: 'aspirational',
  objective: { en: 'Get new users to their first win on day one', fa: 'کاربر تازه همان روز اول نتیجه بگیرد' },
  keyResults: [
    {
      text: { en: 'Activation rate', fa: 'نرخ فعال‌سازی' },
      metric: activation,
      unit: 'percent',
      type: 'increase',
      from: 0.32,
      to: 0.5,
      sample: 0.45,
    },
    {
      text: { en: 'Median time to value', fa: 'میانهٔ زمان رسیدن به ارزش' },
      metric: ttv,
      unit: 'days',
      type: 'decrease',
      from: 4,
      to: 1,
      sample: 3,
    },
    {
      text: { en: 'Day-7 retention', fa: 'نرخ بازگشت روز هفتم' },
      metric: dnRetention,
      unit: 'percent',
      type: 'increase',
      from: 0.18,
      to: 0.28,
      sample: 0.188,
    },
  ],
});
