import { organicShare } from '../../metrics/content_seo/organicShare.ts';
import { trafficGrowth } from '../../metrics/web/trafficGrowth.ts';
import { template } from './template.ts';

export const se02 = template({
  id: 'SE-02',
  team: 'seo',
  kind: 'aspirational',
  objective: { en: 'Depend less on paid traffic', fa: 'کمتر به ترافیک پولی وابسته باشیم' },
  keyResults: [
    {
      text: { en: 'Organic share of sessions', fa: 'سهم ترافیک ارگانیک' },
      metric: organicShare,
      unit: 'percent',
      type: 'increase',
      from: 0.31,
      to: 0.45,
      sample: 0.411,
    },
    {
      text: { en: 'Organic sessions growth', fa: 'رشد نشست‌های ارگانیک' },
      metric: trafficGrowth,
      unit: 'percent',
      type: 'increase',
      from: 0,
      to: 0.25,
      sample: 0.12,
    },
    {
      text: { en: 'Pages passing Core Web Vitals', fa: 'صفحه‌های قبول‌شده در Core Web Vitals' },
      unit: 'percent',
      type: 'increase',
      from: 0.55,
      to: 0.9,
      sample: 0.578,
    },
  ],
});
