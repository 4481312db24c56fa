import { expectedOrderValue } from '../../statistics/gammaGamma.ts';
import { gammaGammaSource } from '../common/customerHistory.ts';
import {
  gammaGammaParameterChecks,
  gammaGammaParameters,
  readGammaGammaParameters,
} from '../common/modelParameters.ts';
import { metric } from '../metric.ts';

/** Expected average order value of one customer, drawn towards the mean of all (Fader and Hardie 2013, note 025). */
export const ggValue = metric({
  fn: 'KPI_GG_VALUE',
  name: { en: 'Expected average order value', fa: 'ارزش مورد انتظار هر خرید' },
  args: {
    frequency: {
      kind: 'level',
      unit: 'count',
      min: 0,
      whole: true,
      guide: { en: 'Repeat purchases x', fa: 'خریدهای تکراری x' },
    },
    monetary: {
      kind: 'level',
      unit: 'money',
      min: 0,
      guide: { en: 'Mean order value', fa: 'میانگین ارزش سفارش' },
    },
    params: gammaGammaParameters,
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  checks: ({ params }) => gammaGammaParameterChecks(params),
  compute: ({ params, ...customer }) => expectedOrderValue(customer, readGammaGammaParameters(params)),
  guide: {
    family: 'customer_value',
    about: {
      en: 'Order value to expect from one customer, drawn towards the mean of all.',
      fa: 'ارزش سفارشی که از یک مشتری انتظار می‌رود، با گرایش به میانگین همه.',
    },
    source: gammaGammaSource,
    examples: [
      { given: { frequency: 2, monetary: 30, params: [6.25, 3.74, 15.44] }, gives: 30.93832021 },
      { given: { frequency: 0, monetary: 0, params: [6.25, 3.74, 15.44] }, gives: 35.2189781022 },
    ],
  },
});
