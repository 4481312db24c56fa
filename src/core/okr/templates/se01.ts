import { avgPosition } from '../../metrics/content_seo/avgPosition.ts';
import { seoCtr } from '../../metrics/content_seo/seoCtr.ts';
import { seoVisibility } from '../../metrics/content_seo/seoVisibility.ts';
import { template } from './template.ts';

export const se01 = template({
  id: 'SE-01',
  team: 'seo',
  kind: 'aspirational',
  objective: {
    en: 'Own the first page for the ten searches that sell',
    fa: 'صفحهٔ اول ده جستجوی پول‌ساز را مال خودمان کنیم',
  },
  keyResults: [
    {
      text: { en: 'Impression-weighted average position', fa: 'میانگین وزنی رتبه' },
      metric: avgPosition,
      unit: 'rank',
      type: 'decrease',
      from: 14,
      to: 7,
      sample: 9,
    },
    {
      text: { en: 'Organic click-through rate', fa: 'نرخ کلیک ارگانیک' },
      metric: seoCtr,
      unit: 'percent',
      type: 'increase',
      from: 0.021,
      to: 0.036,
      sample: 0.028,
    },
    {
      text: { en: 'Visibility index', fa: 'شاخص دیده‌شدن در جستجو' },
      metric: seoVisibility,
      unit: 'percent',
      type: 'increase',
      from: 0.11,
      to: 0.22,
      sample: 0.119,
    },
  ],
});
