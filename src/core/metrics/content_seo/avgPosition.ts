import { over, sum, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Impression-weighted average position: average search position, each query weighted by its impressions. */
export const avgPosition = metric({
  fn: 'KPI_AVG_POSITION',
  name: { en: 'Impression-weighted average position', fa: 'میانگین وزنی رتبه' },
  args: {
    positions: {
      kind: 'series',
      unit: 'rank',
      min: 1,
      guide: { en: 'Average position of each query', fa: 'میانگین رتبهٔ هر عبارت' },
    },
    impressions: {
      kind: 'series',
      unit: 'count',
      min: 0,
      guide: { en: 'Impressions of each query', fa: 'نمایش‌های هر عبارت' },
    },
  },
  gives: { unit: 'rank', shape: 'number' },
  better: 'lower',
  parallel: ['positions', 'impressions'],
  checks: ({ impressions }) => [{ left: sum(impressions), must: 'be above', right: 0 }],
  formula: ({ positions, impressions }) => over(sum(times(positions, impressions)), sum(impressions)),
  guide: {
    family: 'content_seo',
    synonyms: ['رتبهٔ گوگل', 'Google ranking', 'رنک گوگل', 'keyword ranking'],
    about: {
      en: 'Average search position, each query weighted by its impressions.',
      fa: 'میانگین رتبه در جستجو که هر عبارت در آن به اندازهٔ نمایش‌هایش وزن دارد.',
    },
    notes: [
      {
        en: 'A plain average of positions is a different, wrong number.',
        fa: 'میانگین سادهٔ رتبه‌ها عددی دیگر و نادرست است.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { positions: [2, 5, 20], impressions: [1000, 600, 400] }, gives: 6.5 }],
  },
});
