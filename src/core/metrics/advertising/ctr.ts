import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Click-through rate: share of impressions that were clicked. */
export const ctr = metric({
  fn: 'KPI_CTR',
  name: { en: 'Click-through rate', fa: 'نرخ کلیک' },
  args: {
    clicks: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Clicks', fa: 'تعداد کلیک' } },
    impressions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Impressions', fa: 'تعداد نمایش' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ clicks, impressions }) => over(clicks, impressions),
  guide: {
    family: 'advertising',
    synonyms: ['سی تی آر'],
    about: { en: 'Share of impressions that were clicked.', fa: 'سهمی از نمایش‌ها که به کلیک رسیده است.' },
    notes: [
      {
        en: 'Clicks above impressions is legal (total clicks, not unique).',
        fa: 'کلیک بیشتر از نمایش پذیرفته است (کل کلیک‌ها، نه کلیک یکتا).',
      },
    ],
    source: {
      title: 'Google Ads Help definitions, restated by D. McLaughlin',
      url: 'https://dallasmclaughlin.com/tools/ppc-forecast/',
      certainty: 'restated',
    },
    examples: [{ given: { clicks: 1500, impressions: 60_000 }, gives: 0.025 }],
  },
});
