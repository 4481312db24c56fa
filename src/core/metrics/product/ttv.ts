import { average, averages, elapsedDays } from '../common/elapsedDays.ts';
import { metric } from '../metric.ts';

/** Time to value: days from sign-up to the first useful moment. Common usage. */
export const ttv = metric({
  fn: 'KPI_TTV',
  name: { en: 'Time to value', fa: 'زمان رسیدن به ارزش' },
  args: {
    signup: {
      kind: 'dates',
      unit: 'date',
      guide: { en: 'Sign-up date of each user', fa: 'تاریخ ثبت‌نام هر کاربر' },
    },
    value: {
      kind: 'dates',
      unit: 'date',
      guide: { en: 'Date of the first useful event of each user', fa: 'تاریخ نخستین رویداد مفید هر کاربر' },
    },
    stat: {
      kind: 'option',
      unit: 'word',
      words: { median: averages.median, mean: averages.mean },
      default: 'median',
      guide: { en: 'Median or mean', fa: 'میانه یا میانگین' },
    },
  },
  gives: { unit: 'days', shape: 'number' },
  better: 'lower',
  parallel: ['signup', 'value'],
  compute: ({ signup, value, stat }) => average(elapsedDays(signup, value, { start: 'signup', end: 'value' }), stat),
  guide: {
    family: 'product',
    about: {
      en: 'Days from sign-up to the first useful moment, usually the median.',
      fa: 'روزهای میان ثبت‌نام تا نخستین تجربهٔ مفید، معمولاً میانه.',
    },
    notes: [
      {
        en: 'Users without a value date are skipped, so the number flatters: show the share that got there beside it.',
        fa: 'کاربری که تاریخ ارزش ندارد کنار گذاشته می‌شود و عدد خوش‌بینانه است؛ سهم کسانی را که به آن رسیده‌اند کنارش بنویسید.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: {
          signup: ['2026-01-01', '2026-01-03', '2026-01-05', '2026-01-06'],
          value: ['2026-01-02', '2026-01-07', '2026-01-15', null],
        },
        gives: 4,
      },
    ],
  },
});
