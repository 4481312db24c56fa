import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Feature adoption rate: share of active users who use a feature. */
export const featureAdoption = metric({
  fn: 'KPI_FEATURE_ADOPTION',
  name: { en: 'Feature adoption rate', fa: 'نرخ پذیرش ویژگی' },
  args: {
    featureUsers: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Users of the feature', fa: 'کاربران آن ویژگی' },
    },
    activeUsers: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Active users', fa: 'کاربران فعال' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ featureUsers, activeUsers }) => over(featureUsers, activeUsers),
  guide: {
    family: 'product',
    synonyms: ['usage', 'استفاده از قابلیت'],
    about: { en: 'Share of active users who use a feature.', fa: 'سهم کاربران فعالی که از یک ویژگی استفاده می‌کنند.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { featureUsers: 140, activeUsers: 400 }, gives: 0.35 }],
  },
});
