import { over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cost per thousand impressions: ad spend for a thousand impressions. */
export const cpm = metric({
  fn: 'KPI_CPM',
  name: { en: 'Cost per thousand impressions', fa: 'هزینهٔ هر هزار نمایش' },
  args: {
    spend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Ad spend', fa: 'هزینهٔ تبلیغ' } },
    impressions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Impressions', fa: 'تعداد نمایش' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ spend, impressions }) => times(over(spend, impressions), 1000),
  guide: {
    family: 'advertising',
    synonyms: ['تبلیغات بنری', 'سی پی ام', 'banner ads'],
    about: { en: 'Ad spend for a thousand impressions.', fa: 'هزینهٔ تبلیغ برای هر هزار بار نمایش.' },
    source: {
      title: 'Bionic Advertising, reach, frequency, ratings, impressions and CPM',
      url: 'http://www.bionic-ads.com/2016/03/reach-frequency-ratings-grps-impressions-cpp-and-cpm-in-advertising/',
      certainty: 'documented',
    },
    examples: [{ given: { spend: 600, impressions: 240_000 }, gives: 2.5 }],
  },
});
