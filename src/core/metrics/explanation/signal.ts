import { FEWEST_VALUES, individualsChart } from '../../explanation/individualsChart.ts';
import { signalWords } from '../../explanation/signalWords.ts';
import type { Computed } from '../../functions/sheetFunction.ts';
import { metric } from '../metric.ts';
import { signalColumns } from './signalColumns.ts';

/** Whether each value of a KPI moved for a reason, or only as it always does. Individuals (XmR) chart of Shewhart and Wheeler. */
export const signal = metric({
  fn: 'KPI_SIGNAL',
  name: { en: 'Signal or noise', fa: 'تغییر واقعی یا نوسان عادی' },
  args: {
    values: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'Values of the KPI, oldest first', fa: 'مقدارهای شاخص، از قدیم به جدید' },
    },
    baselineCount: {
      kind: 'level',
      unit: 'count',
      min: FEWEST_VALUES,
      whole: true,
      optional: true,
      guide: {
        en: 'How many of the first values set the mean and the limits; all by default',
        fa: 'تعداد مقدارهای نخست که میانگین و حدها را می‌سازند؛ به‌صورت پیش‌فرض همه',
      },
    },
  },
  gives: { unit: 'number', shape: 'table' },
  words: { ...signalWords, tooFew: { en: 'too few values', fa: 'مقدارها کم است' } },
  better: 'none',
  compute: ({ values, baselineCount }, word) => {
    const chart = individualsChart(values, baselineCount);
    return values.map((value, index): Computed[] => {
      if (value === null) return [null, null, null, null];
      if (!chart) return [word('tooFew'), null, null, null];
      return [word(chart.signals[index] as string), chart.mean, chart.lower, chart.upper];
    });
  },
  plainColumns: ({ args: { values, baselineCount }, own, word }) =>
    values === undefined ? null : signalColumns({ values, baseline: baselineCount ?? null, own, word }),
  columns: [
    { en: 'Signal', fa: 'نشانه' },
    { en: 'Mean', fa: 'میانگین', unit: 'number' },
    { en: 'Lower limit', fa: 'حد پایین', unit: 'number' },
    { en: 'Upper limit', fa: 'حد بالا', unit: 'number' },
  ],
  guide: {
    family: 'explanation',
    synonyms: [
      'XmR',
      'control chart',
      'SPC',
      'process behavior chart',
      'Wheeler',
      'نمودار کنترل',
      'نوسان',
      'نمودار کنترل فرایند',
    ],
    about: {
      en: 'Tells for each value whether it is a real change or the ordinary movement of the KPI.',
      fa: 'برای هر مقدار می‌گوید تغییر واقعی است یا نوسان عادی شاخص.',
    },
    notes: [
      {
        en: 'The limits are the mean ± 2.66 times the mean move from one value to the next. Without baseline_count all values set them, as on the published charts; with it the first ones do, so that a later change does not move them.',
        fa: 'حدها میانگین است، ۲٫۶۶ برابر میانگین جابه‌جایی از هر مقدار تا بعدی کمتر و بیشتر. بدون baseline_count همهٔ مقدارها آن‌ها را می‌سازند، مانند نمودارهای منتشرشده؛ با آن فقط مقدارهای نخست، تا تغییر بعدی حدها را جابه‌جا نکند.',
      },
      {
        en: 'Three rules, the first that holds: outside a limit; at least 3 of the last 4 values nearer the same limit than the mean; at least 8 in a row on one side of the mean. A word stands from the value on that completes its rule.',
        fa: 'سه قاعده، به ترتیب: بیرون از حد؛ دست‌کم ۳ مقدار از ۴ مقدار آخر به همان حد نزدیک‌تر از میانگین؛ دست‌کم ۸ مقدار پیاپی در یک سوی میانگین. واژه از مقداری می‌آید که قاعده را کامل می‌کند.',
      },
      {
        en: 'A blank value has a blank row and is passed over: the values around it are neighbours. A value on the mean ends a run.',
        fa: 'مقدار خالی ردیف خالی دارد و از آن می‌گذرد: مقدارهای دو سویش همسایه‌اند. مقدار برابر با میانگین، پیاپی بودن را می‌شکند.',
      },
      {
        en: 'Fewer than 6 values set no limits: the signal says so, and the rest is blank.',
        fa: 'با کمتر از ۶ مقدار حدی ساخته نمی‌شود: ستون نشانه همین را می‌گوید و بقیه خالی است.',
      },
      {
        en: 'The lower limit may lie below 0 even where the KPI cannot; it then says only that no value is too low.',
        fa: 'حد پایین شاید زیر ۰ باشد، حتی اگر شاخص منفی نشود؛ یعنی هیچ مقداری زیادی پایین نیست.',
      },
    ],
    source: {
      title:
        'D. J. Wheeler, Understanding Variation (1993); NIST/SEMATECH e-Handbook, 6.3.2.2 Individuals Control Charts',
      url: 'https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm',
      certainty: 'documented',
    },
    examples: [
      {
        given: { values: [41, 44, 40, 43, 42, 45, null, 60], baselineCount: 6 },
        gives: [
          ['ordinary', 42.5, 35.052, 49.948],
          ['ordinary', 42.5, 35.052, 49.948],
          ['ordinary', 42.5, 35.052, 49.948],
          ['ordinary', 42.5, 35.052, 49.948],
          ['ordinary', 42.5, 35.052, 49.948],
          ['ordinary', 42.5, 35.052, 49.948],
          [null, null, null, null],
          ['above limit', 42.5, 35.052, 49.948],
        ],
      },
      {
        given: { values: [41, 44, 40] },
        gives: [
          ['too few values', null, null, null],
          ['too few values', null, null, null],
          ['too few values', null, null, null],
        ],
      },
    ],
  },
});
