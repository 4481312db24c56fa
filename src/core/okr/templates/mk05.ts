import { roi } from '../../metrics/advertising/roi.ts';
import { cvr } from '../../metrics/web/cvr.ts';
import { template } from './template.ts';

export const mk05 = template({
  id: 'MK-05',
  team: 'marketing',
  kind: 'committed',
  objective: {
    en: 'Turn the Nowruz campaign into our most profitable one so far',
    fa: 'کمپین نوروز را به سودآورترین کمپین‌مان تبدیل کنیم',
  },
  keyResults: [
    {
      text: { en: 'Campaign ROI after cost of goods', fa: 'بازگشت سرمایهٔ کمپین پس از کسر بهای کالا' },
      metric: roi,
      unit: 'percent',
      type: 'increase',
      from: 0.15,
      to: 0.6,
      sample: 0.474,
    },
    {
      text: { en: 'Campaign conversion rate', fa: 'نرخ تبدیل کمپین' },
      metric: cvr,
      unit: 'percent',
      type: 'increase',
      from: 0.018,
      to: 0.03,
      sample: 0.024,
    },
    {
      text: { en: 'Share of first-time buyers', fa: 'سهم خریداران بار اول' },
      unit: 'percent',
      type: 'increase',
      from: 0.3,
      to: 0.45,
      sample: 0.312,
    },
  ],
});
