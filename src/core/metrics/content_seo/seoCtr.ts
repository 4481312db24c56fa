import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Organic click-through rate: share of search impressions that were clicked. */
export const seoCtr = metric({
  fn: 'KPI_SEO_CTR',
  name: { en: 'Organic click-through rate', fa: 'نرخ کلیک ارگانیک' },
  args: {
    clicks: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Organic clicks (Search Console)', fa: 'کلیک‌های ارگانیک (سرچ کنسول)' },
    },
    impressions: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Organic impressions', fa: 'نمایش‌های ارگانیک' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ clicks, impressions }) => over(clicks, impressions),
  guide: {
    family: 'content_seo',
    synonyms: ['Search Console', 'سرچ کنسول', 'سئو'],
    about: { en: 'Share of search impressions that were clicked.', fa: 'سهمی از نمایش‌های جستجو که به کلیک رسیده است.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { clicks: 840, impressions: 40_000 }, gives: 0.021 }],
  },
});
