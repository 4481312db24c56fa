import { wilsonInterval } from '../../statistics/wilson.ts';
import { confidenceLevel } from '../common/confidenceLevel.ts';
import { intervalColumns } from '../common/twoVariants.ts';
import { metric } from '../metric.ts';

/** Wilson interval of a rate: the rates that fit so many successes in so many trials (Wilson 1927). */
export const proportionCi = metric({
  fn: 'KPI_PROPORTION_CI',
  name: { en: 'Wilson interval of a rate', fa: 'بازهٔ اطمینان یک نرخ' },
  args: {
    successes: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Successes k', fa: 'تعداد موفقیت‌ها k' } },
    trials: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Trials n', fa: 'تعداد آزمایش‌ها n' } },
    confidence: confidenceLevel,
  },
  gives: { unit: 'fraction', shape: 'row' },
  better: 'none',
  checks: ({ successes, trials }) => [{ left: successes, must: 'not be above', right: trials }],
  compute: ({ successes, trials, confidence }) => [wilsonInterval(successes, trials, confidence)],
  columns: intervalColumns,
  guide: {
    family: 'experimentation',
    about: { en: 'Wilson interval of a rate.', fa: 'بازهٔ ویلسون برای یک نرخ.' },
    source: {
      title: 'Wilson 1927, JASA 22(158), 209-212',
      url: 'https://doi.org/10.1080/01621459.1927.10502953',
      certainty: 'documented',
    },
    examples: [
      { given: { successes: 8, trials: 10 }, gives: [[0.490162471537, 0.943317848546]] },
      { given: { successes: 0, trials: 20 }, gives: [[0, 0.161125158053]] },
    ],
  },
});
