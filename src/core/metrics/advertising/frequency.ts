import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Average frequency: how many times one person saw the ad on average. */
export const frequency = metric({
  fn: 'KPI_FREQUENCY',
  name: { en: 'Average frequency', fa: 'میانگین تکرار نمایش' },
  args: {
    impressions: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Impressions', fa: 'تعداد نمایش' } },
    reach: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: {
        en: 'Unique people reached; rows are added, so a person reached in two rows counts twice',
        fa: 'افراد یکتایی که تبلیغ را دیده‌اند؛ ردیف‌ها جمع می‌شوند و هر نفر در هر ردیف یک بار شمرده می‌شود',
      },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'band',
  checks: ({ impressions, reach }) => [{ left: impressions, must: 'be at least', right: reach }],
  formula: ({ impressions, reach }) => over(impressions, reach),
  guide: {
    family: 'advertising',
    about: {
      en: 'How many times one person saw the ad on average.',
      fa: 'میانگین دفعاتی که هر نفر تبلیغ را دیده است.',
    },
    source: {
      title: 'Bionic Advertising, reach, frequency, ratings, impressions and CPM',
      url: 'http://www.bionic-ads.com/2016/03/reach-frequency-ratings-grps-impressions-cpp-and-cpm-in-advertising/',
      certainty: 'documented',
    },
    examples: [{ given: { impressions: 90_000, reach: 30_000 }, gives: 3 }],
  },
});
