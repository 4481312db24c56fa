import { minus, over, plus, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Net promoter score from counts: net promoter score when the answers are already counted. */
export const npsCounts = metric({
  fn: 'KPI_NPS_COUNTS',
  name: { en: 'Net promoter score from counts', fa: 'شاخص خالص مروجان از روی شمارش' },
  args: {
    promoters: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Answers 9 and 10', fa: 'پاسخ‌های ۹ و ۱۰' } },
    passives: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Answers 7 and 8', fa: 'پاسخ‌های ۷ و ۸' } },
    detractors: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Answers 0 to 6', fa: 'پاسخ‌های ۰ تا ۶' } },
  },
  gives: { unit: 'points', shape: 'number' },
  better: 'higher',
  checks: ({ promoters, passives, detractors }) => [
    { left: plus(promoters, passives, detractors), must: 'be above', right: 0 },
  ],
  formula: ({ promoters, detractors, passives }) =>
    over(times(100, minus(promoters, detractors)), plus(promoters, passives, detractors)),
  guide: {
    family: 'customer_value',
    synonyms: ['promoters', 'detractors'],
    about: {
      en: 'Net promoter score when the answers are already counted.',
      fa: 'شاخص خالص مروجان وقتی پاسخ‌ها از پیش شمرده شده‌اند.',
    },
    source: {
      title: 'Reichheld, HBR 2003; definition as in the DELA annual report 2018',
      url: 'https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score',
      certainty: 'restated',
    },
    examples: [{ given: { promoters: 50, passives: 30, detractors: 20 }, gives: 30 }],
  },
});
