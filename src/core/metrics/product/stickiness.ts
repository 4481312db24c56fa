import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Stickiness (DAU/MAU): share of the month's users who come on an average day. */
export const stickiness = metric({
  fn: 'KPI_STICKINESS',
  name: { en: 'Stickiness (DAU/MAU)', fa: 'چسبندگی کاربران' },
  args: {
    dau: {
      kind: 'level',
      unit: 'count',
      min: 0,
      guide: { en: 'Average daily active users', fa: 'میانگین کاربران فعال روزانه' },
    },
    mau: { kind: 'level', unit: 'count', above: 0, guide: { en: 'Monthly active users', fa: 'کاربران فعال ماهانه' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ dau, mau }) => [{ left: dau, must: 'not be above', right: mau }],
  formula: ({ dau, mau }) => over(dau, mau),
  guide: {
    family: 'product',
    synonyms: ['کاربر فعال', 'active users', 'DAU', 'MAU', 'کاربر روزانه'],
    about: {
      en: "Share of the month's users who come on an average day.",
      fa: 'سهم کاربران ماه که در یک روز معمولی می‌آیند.',
    },
    source: {
      title: 'Pitchkit glossary, DAU/MAU',
      url: 'https://pitchkit.net/resources/glossary/dau-mau',
      certainty: 'restated',
    },
    examples: [{ given: { dau: 1700, mau: 10_000 }, gives: 0.17 }],
  },
});
