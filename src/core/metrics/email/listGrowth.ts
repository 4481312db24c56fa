import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** List growth rate: net change of the list as a share of its size at the start. */
export const emailListGrowth = metric({
  fn: 'KPI_EMAIL_LIST_GROWTH',
  name: { en: 'List growth rate', fa: 'نرخ رشد فهرست ایمیل' },
  args: {
    newSubscribers: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'New subscribers', fa: 'مشترکان تازه' } },
    lost: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Unsubscribes and complaints', fa: 'لغو اشتراک‌ها و گزارش‌های هرزنامه' },
    },
    listSize: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'List size at the start', fa: 'اندازهٔ فهرست در آغاز' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ newSubscribers, lost, listSize }) => over(minus(newSubscribers, lost), listSize),
  guide: {
    family: 'email',
    synonyms: ['خبرنامه', 'subscribers', 'مشترکان', 'newsletter'],
    about: {
      en: 'Net change of the list as a share of its size at the start.',
      fa: 'تغییر خالص فهرست نسبت به اندازهٔ آن در آغاز دوره.',
    },
    notes: [{ en: 'A negative result is legal.', fa: 'نتیجهٔ منفی پذیرفته است.' }],
    source: {
      title: 'Operately KPI examples, subscriber list growth',
      url: 'https://kpiexamples.operately.com/marketing/subscriber-list-growth',
      certainty: 'documented',
    },
    examples: [{ given: { newSubscribers: 400, lost: 100, listSize: 10_000 }, gives: 0.03 }],
  },
});
