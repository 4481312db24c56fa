import { pmf } from '../../metrics/product/pmf.ts';
import { trialCvr } from '../../metrics/product/trialCvr.ts';
import { template } from './template.ts';

export const pr03 = template({
  id: 'PR-03',
  team: 'product',
  kind: 'aspirational',
  objective: { en: 'Prove that people would miss us', fa: 'ثابت کنیم اگر نباشیم جایمان خالی است' },
  keyResults: [
    {
      text: { en: 'Product/market-fit score', fa: 'امتیاز تناسب محصول و بازار' },
      metric: pmf,
      unit: 'percent',
      type: 'increase',
      from: 0.26,
      to: 0.4,
      sample: 0.361,
    },
    {
      text: { en: 'Trial-to-paid rate', fa: 'نرخ تبدیل دورهٔ آزمایشی به خرید' },
      metric: trialCvr,
      unit: 'percent',
      type: 'increase',
      from: 0.07,
      to: 0.14,
      sample: 0.075,
    },
    {
      text: { en: 'User interviews done', fa: 'مصاحبهٔ انجام‌شده با کاربر' },
      unit: 'interviews',
      type: 'increase',
      from: 0,
      to: 30,
      sample: 22,
    },
  ],
});
