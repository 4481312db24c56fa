import { chanceAlive } from '../../statistics/bgnbdForecast.ts';
import { customerHistory, historyChecks } from '../common/customerHistory.ts';
import { bgnbdParameterChecks, bgnbdParameters, readBgnbdParameters } from '../common/modelParameters.ts';
import { metric } from '../metric.ts';

/** P(alive): the chance that a customer is still a customer (Fader, Hardie and Lee 2008, note 021). */
export const bgnbdPalive = metric({
  fn: 'KPI_BGNBD_PALIVE',
  name: { en: 'Probability the customer is alive', fa: 'احتمال فعال بودن مشتری' },
  args: { ...customerHistory, params: bgnbdParameters },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: (args) => [...historyChecks(args), ...bgnbdParameterChecks(args.params)],
  compute: ({ params, ...customer }) => chanceAlive(customer, readBgnbdParameters(params)),
  guide: {
    family: 'customer_value',
    synonyms: ['inactive customers', 'مشتری غیرفعال'],
    about: {
      en: 'Chance that a customer is still a customer.',
      fa: 'احتمال اینکه مشتری هنوز مشتری باشد.',
    },
    notes: [
      {
        en: 'A customer with no repeat purchase always gives 1: in this model people leave only right after a repeat purchase.',
        fa: 'مشتری بدون خرید تکراری همیشه ۱ می‌گیرد؛ در این مدل، مشتری فقط بلافاصله پس از یک خرید تکراری می‌رود.',
      },
    ],
    source: {
      title: 'Fader, Hardie and Lee 2008, note 021 (P(alive) of BG/NBD)',
      url: 'http://www.brucehardie.com/notes/021/',
      certainty: 'documented',
    },
    examples: [
      {
        given: { frequency: 2, recency: 30.43, age: 38.86, params: [0.243, 4.414, 0.793, 2.426] },
        gives: 0.726578570081,
      },
      { given: { frequency: 0, recency: 0, age: 38.86, params: [0.243, 4.414, 0.793, 2.426] }, gives: 1 },
    ],
  },
});
