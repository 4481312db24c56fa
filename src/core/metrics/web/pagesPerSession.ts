import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Pages per session: pages viewed in one session on average. */
export const pagesPerSession = metric({
  fn: 'KPI_PAGES_PER_SESSION',
  name: { en: 'Pages per session', fa: 'میانگین صفحه در هر نشست' },
  args: {
    pageviews: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Page views', fa: 'تعداد بازدید صفحه' } },
    sessions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Sessions', fa: 'تعداد نشست‌ها' } },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ pageviews, sessions }) => over(pageviews, sessions),
  guide: {
    family: 'web',
    synonyms: ['page views', 'بازدید صفحه', 'پیج ویو'],
    about: { en: 'Pages viewed in one session on average.', fa: 'میانگین صفحه‌هایی که در یک نشست دیده شده است.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { pageviews: 7200, sessions: 3000 }, gives: 2.4 }],
  },
});
