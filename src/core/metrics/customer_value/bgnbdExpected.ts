import { expectedPurchases } from '../../statistics/bgnbdForecast.ts';
import { bgnbdSource, customerHistory, historyChecks, oneUnitNote } from '../common/customerHistory.ts';
import { bgnbdParameterChecks, bgnbdParameters, readBgnbdParameters } from '../common/modelParameters.ts';
import { metric } from '../metric.ts';

/** Expected purchases in the next t periods: equation 10 of Fader, Hardie and Lee 2005. */
export const bgnbdExpected = metric({
  fn: 'KPI_BGNBD_EXPECTED',
  name: { en: 'Expected purchases in the next t', fa: 'تعداد خرید مورد انتظار' },
  args: {
    t: {
      kind: 'level',
      unit: 'periods',
      min: 0,
      guide: { en: 'Length of the coming time', fa: 'طول زمان پیش رو' },
    },
    ...customerHistory,
    params: bgnbdParameters,
  },
  gives: { unit: 'count', shape: 'number' },
  better: 'higher',
  checks: (args) => [...historyChecks(args), ...bgnbdParameterChecks(args.params)],
  compute: ({ t, params, ...customer }) => expectedPurchases(t, customer, readBgnbdParameters(params)),
  guide: {
    family: 'customer_value',
    about: {
      en: 'Purchases to expect from one customer in the next t periods.',
      fa: 'تعداد خریدی که در t دورهٔ آینده از یک مشتری انتظار می‌رود.',
    },
    notes: [
      {
        en: 'a = 1, where the closed form is 0/0, is computed as its limit.',
        fa: 'در a = 1 که فرمول بسته صفر تقسیم بر صفر است، حد آن حساب می‌شود.',
      },
      oneUnitNote,
      {
        en: 'The first example is the one of the original paper and its spreadsheet note: 1.226.',
        fa: 'نمونهٔ نخست همان نمونهٔ مقالهٔ اصلی و برگهٔ همراه آن است: ۱٫۲۲۶.',
      },
    ],
    source: bgnbdSource,
    examples: [
      {
        given: { t: 39, frequency: 2, recency: 30.43, age: 38.86, params: [0.243, 4.414, 0.793, 2.426] },
        gives: 1.22602817477,
      },
      {
        given: { t: 39, frequency: 0, recency: 0, age: 38.86, params: [0.243, 4.414, 0.793, 2.426] },
        gives: 0.195098052011,
      },
    ],
  },
});
