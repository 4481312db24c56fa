import { count, countWhere, minus, over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Net promoter score: share of promoters (9–10) less share of detractors (0–6), in points. */
export const nps = metric({
  fn: 'KPI_NPS',
  name: { en: 'Net promoter score', fa: 'شاخص خالص مروجان (NPS)' },
  args: {
    scores: {
      kind: 'series',
      unit: 'points',
      min: 0,
      max: 10,
      whole: true,
      guide: { en: 'Answers from 0 to 10', fa: 'پاسخ‌ها از ۰ تا ۱۰' },
    },
  },
  gives: { unit: 'points', shape: 'number' },
  better: 'higher',
  formula: ({ scores }) =>
    over(times(100, minus(countWhere(scores, '>=', 9), countWhere(scores, '<=', 6))), count(scores)),
  guide: {
    family: 'customer_value',
    synonyms: ['survey', 'نظرسنجی', 'وفاداری', 'ان پی اس', 'likelihood to recommend', 'توصیه به دوستان'],
    about: {
      en: 'Share of promoters (9–10) less share of detractors (0–6), in points.',
      fa: 'سهم مروجان (۹ و ۱۰) منهای سهم منتقدان (۰ تا ۶)، به امتیاز.',
    },
    notes: [
      { en: 'Blank answers are skipped.', fa: 'پاسخ‌های خالی کنار گذاشته می‌شوند.' },
      {
        en: 'Points from -100 to 100, not a percent cell; rounding is for display only.',
        fa: 'امتیازی از ۱۰۰− تا ۱۰۰ است، نه درصد؛ گرد کردن فقط برای نمایش است.',
      },
    ],
    source: {
      title: 'Reichheld, HBR 2003; definition as in the DELA annual report 2018',
      url: 'https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score',
      certainty: 'restated',
    },
    examples: [{ given: { scores: [10, 9, 9, 8, 7, 6, 3, 10, 9, 5] }, gives: 20 }],
  },
});
