import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Pipeline coverage: open pipeline for each unit of quota still to close. */
export const pipelineCoverage = metric({
  fn: 'KPI_PIPELINE_COVERAGE',
  name: { en: 'Pipeline coverage', fa: 'پوشش خط فروش' },
  args: {
    pipeline: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'Value of the open pipeline', fa: 'ارزش فرصت‌های باز' },
    },
    remainingQuota: {
      kind: 'flow',
      unit: 'money',
      above: 0,
      guide: { en: 'Quota still to close', fa: 'سهمیهٔ باقی‌مانده' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ pipeline, remainingQuota }) => over(pipeline, remainingQuota),
  guide: {
    family: 'sales',
    synonyms: ['پایپ\u200cلاین', 'CRM'],
    about: {
      en: 'Open pipeline for each unit of quota still to close.',
      fa: 'ارزش فرصت‌های باز به ازای هر واحد از سهمیهٔ باقی‌مانده.',
    },
    notes: [
      {
        en: 'A remaining quota of 0 or less is refused: the quota is already met.',
        fa: 'سهمیهٔ باقی‌ماندهٔ صفر یا کمتر پذیرفته نیست: سهمیه پیش‌تر پر شده است.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { pipeline: 540_000, remainingQuota: 180_000 }, gives: 3 }],
  },
});
