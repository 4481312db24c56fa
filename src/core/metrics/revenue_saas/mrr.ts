import { isBlank, over, sum, when } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Monthly recurring revenue: recurring revenue brought to one month, whatever the billing period. */
export const mrr = metric({
  fn: 'KPI_MRR',
  name: { en: 'Monthly recurring revenue', fa: 'درآمد تکرارشوندهٔ ماهانه' },
  args: {
    amounts: {
      kind: 'series',
      unit: 'money',
      guide: { en: 'Recurring amount of each subscription', fa: 'مبلغ تکرارشوندهٔ هر اشتراک' },
    },
    periodMonths: {
      kind: 'series',
      unit: 'months',
      above: 0,
      optional: true,
      broadcast: true,
      guide: {
        en: 'Months each amount pays for: 1, 3, 12…; one value serves all rows, 1 when left out',
        fa: 'هر مبلغ هزینهٔ چند ماه است: ۱، ۳، ۱۲ و …؛ یک عدد برای همهٔ ردیف‌ها هم کافی است؛ در نبودش ۱',
      },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  parallel: ['amounts', 'periodMonths'],
  formula: ({ amounts, periodMonths }) => when(isBlank(periodMonths), sum(amounts), sum(over(amounts, periodMonths))),
  guide: {
    family: 'revenue_saas',
    synonyms: ['subscription', 'درآمد اشتراک', 'subscribers', 'اشتراک ماهانه'],
    about: {
      en: 'Recurring revenue brought to one month, whatever the billing period.',
      fa: 'درآمد تکرارشونده که به یک ماه تبدیل شده است، با هر دورهٔ پرداختی.',
    },
    notes: [{ en: 'Leave one-off fees out.', fa: 'درآمدهای یک‌باره را کنار بگذارید.' }],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { amounts: [100, 900, 1200], periodMonths: [1, 3, 12] }, gives: 500 },
      { given: { amounts: [100, 250, 150] }, gives: 500 },
    ],
  },
});
