import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Day-N retention: share of a cohort that is active on day N after the start. */
export const dnRetention = metric({
  fn: 'KPI_DN_RETENTION',
  name: { en: 'Day-N retention', fa: 'نرخ بازگشت روز N' },
  args: {
    cohort: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Users who started', fa: 'کاربرانی که شروع کرده‌اند' },
    },
    activeDayN: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Of those, users active on day N', fa: 'از همان‌ها، کاربران فعال در روز N' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ activeDayN, cohort }) => [{ left: activeDayN, must: 'not be above', right: cohort }],
  formula: ({ activeDayN, cohort }) => over(activeDayN, cohort),
  guide: {
    family: 'product',
    synonyms: ['app retention', 'ریتنشن', 'day 30'],
    about: {
      en: 'Share of a cohort that is active on day N after the start.',
      fa: 'سهم یک هم‌گروه که در روز N پس از شروع فعال است.',
    },
    source: {
      title: 'Metrix glossary (Persian term and formula)',
      url: 'https://metrix.ir/fa/glossary/cac/',
      certainty: 'documented',
    },
    examples: [{ given: { cohort: 1000, activeDayN: 180 }, gives: 0.18 }],
  },
});
