import { amplification } from '../../metrics/social/amplification.ts';
import { erReach } from '../../metrics/social/erReach.ts';
import { template } from './template.ts';

export const so01 = template({
  id: 'SO-01',
  team: 'social',
  kind: 'aspirational',
  objective: {
    en: 'Build a page people answer, not just scroll past',
    fa: 'صفحه‌ای بسازیم که مردم جوابش را بدهند، نه این‌که فقط رد شوند',
  },
  keyResults: [
    {
      text: { en: 'Engagement rate by reach', fa: 'نرخ تعامل بر اساس دسترسی' },
      metric: erReach,
      unit: 'percent',
      type: 'increase',
      from: 0.04,
      to: 0.09,
      sample: 0.076,
    },
    {
      text: { en: 'Amplification (shares per post)', fa: 'نرخ بازنشر هر پست' },
      metric: amplification,
      unit: 'shares_per_post',
      type: 'increase',
      from: 12,
      to: 30,
      sample: 21,
    },
    {
      text: { en: 'Replies within 2 hours', fa: 'پاسخ در کمتر از دو ساعت' },
      unit: 'percent',
      type: 'increase',
      from: 0.4,
      to: 0.85,
      sample: 0.436,
    },
  ],
});
