import { sbgSurvival as survivalAfter } from '../../statistics/sbg.ts';
import { readSbgParameters, sbgParameterChecks, sbgParameters, sbgSource } from '../common/modelParameters.ts';
import { metric } from '../metric.ts';

/** Expected survival: the share of a group of subscribers still there after a number of periods (Fader and Hardie 2007). */
export const sbgSurvival = metric({
  fn: 'KPI_SBG_SURVIVAL',
  name: { en: 'Expected share of subscribers left', fa: 'سهم مورد انتظار مشترکان باقی‌مانده' },
  args: {
    period: {
      kind: 'level',
      unit: 'periods',
      min: 0,
      whole: true,
      guide: { en: 'Periods since the start; 0 is the start', fa: 'دوره‌های گذشته از آغاز؛ صفر یعنی آغاز' },
    },
    params: sbgParameters,
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ params }) => sbgParameterChecks(params),
  compute: ({ period, params }) => survivalAfter(period, readSbgParameters(params)),
  guide: {
    family: 'customer_value',
    synonyms: ['retention curve', 'survival curve', 'منحنی نگهداشت'],
    about: {
      en: 'Share of a group of subscribers to expect after a number of periods, also periods to come.',
      fa: 'سهمی از یک گروه مشترکان که پس از چند دوره انتظار می‌رود مانده باشند، حتی برای دوره‌های آینده.',
    },
    notes: [
      {
        en: 'Given a range of periods it spills the whole curve, to be drawn beside the true one.',
        fa: 'اگر بازه‌ای از دوره‌ها بدهید، کل منحنی را می‌دهد تا کنار منحنی واقعی رسم شود.',
      },
    ],
    source: sbgSource,
    examples: [
      { given: { period: 1, params: [0.668, 3.806] }, gives: 0.850692892266 },
      { given: { period: 12, params: [0.668, 3.806] }, gives: 0.378040420182 },
    ],
  },
});
