import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Organic traffic share: share of all sessions that came from organic search. */
export const organicShare = metric({
  fn: 'KPI_ORGANIC_SHARE',
  family: 'content_seo',
  name: { en: 'Organic traffic share', fa: 'سهم ترافیک ارگانیک' },
  about: {
    en: 'Share of all sessions that came from organic search.',
    fa: 'سهم نشست‌های جستجوی ارگانیک از همهٔ نشست‌ها.',
  },
  args: {
    organic: { kind: 'flow', unit: 'count', min: 0, about: { en: 'Organic sessions', fa: 'نشست‌های ارگانیک' } },
    total: { kind: 'flow', unit: 'count', above: 0, about: { en: 'All sessions', fa: 'همهٔ نشست‌ها' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ organic, total }) => [{ left: organic, must: 'not be above', right: total }],
  formula: ({ organic, total }) => over(organic, total),
  source: { title: 'Common usage; no single authority', certainty: 'common usage' },
  examples: [{ given: { organic: 3100, total: 10_000 }, gives: 0.31 }],
});
