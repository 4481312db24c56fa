import { avgEngagementTime } from '../../metrics/web/avgEngagementTime.ts';
import { template } from './template.ts';

export const co02 = template({
  id: 'CO-02',
  team: 'content',
  kind: 'committed',
  objective: { en: 'Turn old articles into working assets', fa: 'مقاله‌های قدیمی را دوباره به کار بیندازیم' },
  keyResults: [
    {
      text: { en: 'Articles refreshed (milestones 10/20/30/40)', fa: 'مقاله‌های به‌روزشده (گام‌های ۱۰، ۲۰، ۳۰ و ۴۰)' },
      unit: 'articles',
      type: 'milestone',
      from: 0,
      to: 40,
      sample: 30,
    },
    {
      text: { en: 'Their organic clicks', fa: 'کلیک ارگانیک همین مقاله‌ها' },
      unit: 'clicks_per_month',
      type: 'increase',
      from: 3200,
      to: 6000,
      sample: 3420,
    },
    {
      text: { en: 'Average engagement time', fa: 'میانگین زمان تعامل' },
      metric: avgEngagementTime,
      unit: 'seconds',
      type: 'increase',
      from: 38,
      to: 60,
      sample: 48,
    },
  ],
});
