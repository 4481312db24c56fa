import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Burn multiple: cash burned for each unit of new yearly recurring revenue. */
export const burnMultiple = metric({
  fn: 'KPI_BURN_MULTIPLE',
  name: { en: 'Burn multiple', fa: 'ضریب سوخت سرمایه' },
  args: {
    netBurn: {
      kind: 'flow',
      unit: 'money',
      guide: { en: 'Net cash burned in the period', fa: 'سوخت خالص سرمایه در دوره' },
    },
    netNewArr: {
      kind: 'flow',
      unit: 'money',
      above: 0,
      guide: { en: 'Net new ARR of the period', fa: 'درآمد سالانهٔ خالص تازه در همان دوره' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'lower',
  formula: ({ netBurn, netNewArr }) => over(netBurn, netNewArr),
  guide: {
    family: 'unit_economics',
    synonyms: ['burn rate'],
    about: {
      en: 'Cash burned for each unit of new yearly recurring revenue.',
      fa: 'سرمایهٔ سوخته به ازای هر واحد درآمد سالانهٔ تازه.',
    },
    notes: [
      {
        en: 'A net new ARR of 0 or less is refused: that is burning without growth.',
        fa: 'درآمد سالانهٔ تازهٔ صفر یا کمتر پذیرفته نیست: سوخت سرمایه بدون رشد.',
      },
      {
        en: 'A net burn of 0 or less gives 0 or less: not burning.',
        fa: 'سوخت خالص صفر یا کمتر نتیجهٔ صفر یا کمتر می‌دهد: سرمایه نمی‌سوزد.',
      },
    ],
    source: {
      title: 'David Sacks, the burn multiple (2020), transcript',
      url: 'https://lawwu.github.io/transcripts/SjDmtKF4EZA.html',
      certainty: 'documented',
    },
    examples: [{ given: { netBurn: 900_000, netNewArr: 600_000 }, gives: 1.5 }],
  },
});
