import { newLeads } from '../../metrics/acquisition/newLeads.ts';
import { contentRoi } from '../../metrics/content_seo/contentRoi.ts';
import { ga4Engagement } from '../../metrics/web/ga4Engagement.ts';
import { template } from './template.ts';

export const co01 = template({
  id: 'CO-01',
  team: 'content',
  kind: 'aspirational',
  objective: { en: 'Publish what buyers really search for', fa: 'چیزی منتشر کنیم که خریدار واقعاً دنبالش می‌گردد' },
  keyResults: [
    {
      text: { en: 'Leads from content per month', fa: 'سرنخ ماهانه از محتوا' },
      metric: newLeads,
      unit: 'leads',
      type: 'increase',
      from: 60,
      to: 140,
      sample: 118,
    },
    {
      text: { en: 'Engagement rate of articles (GA4)', fa: 'نرخ تعامل مقاله‌ها (GA4)' },
      metric: ga4Engagement,
      unit: 'percent',
      type: 'increase',
      from: 0.48,
      to: 0.62,
      sample: 0.547,
    },
    {
      text: { en: 'Content ROI', fa: 'بازگشت سرمایهٔ محتوا' },
      metric: contentRoi,
      unit: 'percent',
      type: 'increase',
      from: -0.2,
      to: 0.5,
      sample: -0.15,
    },
  ],
});
