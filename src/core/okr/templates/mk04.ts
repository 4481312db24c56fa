import { sov } from '../../metrics/advertising/sov.ts';
import { shareOfSearch } from '../../metrics/content_seo/shareOfSearch.ts';
import { marketShare } from '../../metrics/revenue_saas/marketShare.ts';
import { template } from './template.ts';

export const mk04 = template({
  id: 'MK-04',
  team: 'marketing',
  kind: 'aspirational',
  objective: {
    en: 'Be the first name people say in our category',
    fa: 'اولین اسمی باشیم که در حوزهٔ ما به ذهن مردم می‌رسد',
  },
  keyResults: [
    {
      text: { en: 'Share of search', fa: 'سهم جستجوی برند' },
      metric: shareOfSearch,
      unit: 'percent',
      type: 'increase',
      from: 0.12,
      to: 0.2,
      sample: 0.178,
    },
    {
      text: { en: 'Share of voice in target media', fa: 'سهم صدای برند در رسانه‌های هدف' },
      metric: sov,
      unit: 'percent',
      type: 'increase',
      from: 0.09,
      to: 0.15,
      sample: 0.119,
    },
    {
      text: { en: 'Market share', fa: 'سهم بازار' },
      metric: marketShare,
      unit: 'percent',
      type: 'increase',
      from: 0.06,
      to: 0.08,
      sample: 0.061,
    },
  ],
});
