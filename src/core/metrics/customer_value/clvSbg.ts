import { Refusal } from '../../refusal/refusal.ts';
import { discountedLifetime } from '../../statistics/sbg.ts';
import { readSbgParameters, sbgParameterChecks, sbgParameters } from '../common/modelParameters.ts';
import { metric } from '../metric.ts';

/** CLV of a subscriber: margin times the discounted expected (residual) lifetime (Fader and Hardie 2010). */
export const clvSbg = metric({
  fn: 'KPI_CLV_SBG',
  name: { en: 'CLV of a subscriber (sBG)', fa: 'ارزش طول عمر مشترک (sBG)' },
  args: {
    margin: { kind: 'level', unit: 'money', guide: { en: 'Net margin per period', fa: 'سود خالص هر دوره' } },
    params: sbgParameters,
    discount: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: { en: 'Discount rate per period', fa: 'نرخ تنزیل هر دوره' },
    },
    activePeriod: {
      kind: 'level',
      unit: 'periods',
      min: 0,
      whole: true,
      default: 0,
      guide: {
        en: 'Period the subscriber is in, about to renew; 0 for one not won yet',
        fa: 'دوره‌ای که مشترک در آن است و رو به تمدید دارد؛ صفر برای مشترکی که هنوز جذب نشده',
      },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  checks: ({ params }) => sbgParameterChecks(params),
  compute: ({ margin, params, discount, activePeriod }) => {
    const periods = discountedLifetime(activePeriod, discount, readSbgParameters(params));
    if (periods === Infinity)
      throw new Refusal('above', { argument: 'discount', value: discount, limit: 0, hint: ENDLESS });
    return margin * periods;
  },
  guide: {
    family: 'customer_value',
    synonyms: ['LTV', 'subscription LTV', 'residual lifetime value', 'DERL', 'ارزش مشترک'],
    about: {
      en: 'Present value of a subscriber, new or in any period, where subscribers differ in how easily they leave.',
      fa: 'ارزش فعلی یک مشترک، تازه یا در هر دوره، وقتی مشترکان در آسان رفتن با هم فرق دارند.',
    },
    notes: [
      {
        en: 'Margins come at the start of a period. Not won yet: margin · ₂F₁(1, β; α + β; 1/(1 + d)), the first period in full. In period n: margin · (β + n − 1)/(α + β + n − 1) · ₂F₁(1, β + n; α + β + n; 1/(1 + d)), from the coming renewal on.',
        fa: 'سود در آغاز هر دوره می‌رسد. مشترک هنوز جذب‌نشده: margin · ₂F₁(1, β; α + β; 1/(1 + d)) با دورهٔ نخست کامل. مشترک در دورهٔ n: margin · (β + n − 1)/(α + β + n − 1) · ₂F₁(1, β + n; α + β + n; 1/(1 + d)) از تمدید پیش رو به بعد.',
      },
      {
        en: 'Period and margin must be of the length that the model was fitted with: monthly survivors, monthly margin, monthly rate.',
        fa: 'دوره و سود باید هم‌طول دوره‌های برآورد مدل باشند: مشترکان ماهانه، سود ماهانه، نرخ ماهانه.',
      },
      {
        en: 'Whoever has stayed long is worth more than a new one: a single rate of retention undervalues the customers one has.',
        fa: 'کسی که مدت‌ها مانده از تازه‌وارد باارزش‌تر است: یک نرخ نگهداشت یکسان، مشتریان کنونی را کمتر از واقع ارزش می‌گذارد.',
      },
    ],
    source: {
      title: 'Fader and Hardie 2010, Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1)',
      url: 'http://brucehardie.com/papers/022/fader_hardie_mksc_10.pdf',
      certainty: 'documented',
    },
    examples: [
      { given: { margin: 100, params: [0.668, 3.806], discount: 0.1 }, gives: 592.25964076127 },
      { given: { margin: 100, params: [0.668, 3.806], discount: 0.1, activePeriod: 8 }, gives: 752.99495309109705 },
    ],
  },
});

const ENDLESS = {
  en: 'with an alpha of at most 1 the expected lifetime has no end',
  fa: 'با alpha حداکثر ۱، طول عمر مورد انتظار پایانی ندارد',
};
