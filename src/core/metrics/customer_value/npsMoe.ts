import { count } from '../../formula/expression.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { confidenceLevel } from '../common/confidenceLevel.ts';
import { metric } from '../metric.ts';

/** NPS margin of error: half the width of the normal interval of a mean whose answers count +1, 0 or -1. */
export const npsMoe = metric({
  fn: 'KPI_NPS_MOE',
  name: { en: 'NPS margin of error', fa: 'حاشیهٔ خطای شاخص خالص مروجان' },
  args: {
    scores: {
      kind: 'series',
      unit: 'points',
      min: 0,
      max: 10,
      whole: true,
      guide: { en: 'Answers from 0 to 10', fa: 'پاسخ‌ها از ۰ تا ۱۰' },
    },
    confidence: confidenceLevel,
  },
  gives: { unit: 'points', shape: 'number' },
  better: 'lower',
  checks: ({ scores }) => [{ left: count(scores), must: 'be at least', right: 2 }],
  compute: ({ scores, confidence }) => {
    const answers = scores.filter((score): score is number => score !== null);
    const promoters = answers.filter((score) => score >= 9).length;
    const detractors = answers.filter((score) => score <= 6).length;
    const n = answers.length;
    const variance = (n * (promoters + detractors) - (promoters - detractors) ** 2) / (n * n);
    return 100 * normalQuantile((1 - confidence) / 2) * Math.sqrt(variance / n);
  },
  guide: {
    family: 'customer_value',
    about: {
      en: 'How far the net promoter score may be from its true value.',
      fa: 'فاصله‌ای که شاخص خالص مروجان ممکن است با مقدار واقعی داشته باشد.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { scores: [10, 9, 9, 8, 7, 6, 3, 10, 9, 5] }, gives: 54.0324782305 }],
  },
});
