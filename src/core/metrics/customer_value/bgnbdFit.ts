import { sum } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type CustomerHistory, fitBgnbd } from '../../statistics/bgnbdFit.ts';
import { bgnbdSource, customerHistory, noRecencyHint, oneUnitNote } from '../common/customerHistory.ts';
import { filledRows } from '../common/filledRows.ts';
import { metric } from '../metric.ts';

const PENALIZER_HINT = { en: 'give a penalizer such as 0.001', fa: 'برای penalizer عددی مانند ۰٫۰۰۱ بگذارید' };

/** BG/NBD fit: the model of repeat purchases that makes a customer table most likely (Fader, Hardie and Lee 2005). */
export const bgnbdFit = metric({
  fn: 'KPI_BGNBD_FIT',
  name: { en: 'BG/NBD fit', fa: 'برآورد مدل BG/NBD' },
  args: {
    frequency: { ...customerHistory.frequency, kind: 'series' },
    recency: { ...customerHistory.recency, kind: 'series' },
    age: { ...customerHistory.age, kind: 'series' },
    penalizer: {
      kind: 'level',
      unit: 'number',
      min: 0,
      default: 0,
      guide: { en: 'Weight of the L2 penalty', fa: 'وزن جریمهٔ L2' },
    },
  },
  gives: { unit: 'number', shape: 'row' },
  better: 'none',
  parallel: ['frequency', 'recency', 'age'],
  checks: ({ frequency }) => [{ left: sum(frequency), must: 'be above', right: 0 }],
  compute: ({ frequency, recency, age, penalizer }) => {
    const customers = filledRows({ frequency, recency, age });
    customers.forEach(refuseImpossible);
    const fit = fitBgnbd(customers, penalizer);
    if (!fit) throw new Refusal('undetermined', { hint: PENALIZER_HINT });
    return [[fit.r, fit.alpha, fit.a, fit.b, fit.logLikelihood]];
  },
  columns: [
    { en: 'r', fa: 'پارامتر r' },
    { en: 'alpha', fa: 'پارامتر alpha' },
    { en: 'a', fa: 'پارامتر a' },
    { en: 'b', fa: 'پارامتر b' },
    { en: 'Log likelihood', fa: 'لگاریتم درست‌نمایی' },
  ],
  guide: {
    family: 'customer_value',
    about: {
      en: 'Fits the BG/NBD model of repeat purchases to a customer table.',
      fa: 'مدل BG/NBD خریدهای تکراری را با جدول مشتریان برازش می‌دهد.',
    },
    notes: [
      { en: 'With fewer than about 50 customers the fit is weak.', fa: 'با کمتر از حدود ۵۰ مشتری، برآورد ضعیف است.' },
      oneUnitNote,
      {
        en: 'Where the parameters run away without end, as happens with few customers, there is no best fit and the call is refused; a penalizer such as 0.001 mends it.',
        fa: 'اگر پارامترها بی‌پایان دور شوند (با مشتریان کم پیش می‌آید) بهترین برآورد وجود ندارد و نتیجه‌ای داده نمی‌شود؛ با penalizer، مثلاً ۰٫۰۰۱، درست می‌شود.',
      },
      {
        en: 'Parameters are within 0.1 % and the log likelihood within 1e-6 of the optimum.',
        fa: 'پارامترها تا ۰٫۱٪ و لگاریتم درست‌نمایی تا یک‌میلیونیم به مقدار بهینه نزدیک‌اند.',
      },
      {
        en: 'Published check: the CDNOW sample (2,357 customers, weeks) gives r 0.243, alpha 4.414, a 0.793, b 2.426.',
        fa: 'نمونهٔ منتشرشده: داده‌های CDNOW (۲٬۳۵۷ مشتری، به هفته) r برابر ۰٫۲۴۳، alpha برابر ۴٫۴۱۴، a برابر ۰٫۷۹۳ و b برابر ۲٫۴۲۶ می‌دهد.',
      },
    ],
    source: bgnbdSource,
    examples: [
      {
        given: {
          frequency: [4, 2, 1, 1, 1, 3, 3, 0, 3, 3, 1, 1, 0, 1, 1, 0, 1, 9, 1, 2, 4, 1, 4, 2, 0, 12, 3, 5, 0, 0],
          recency: [
            26, 8, 17, 11, 23, 2, 27, 0, 11, 26, 35, 16, 0, 3, 11, 0, 6, 35, 7, 26, 13, 7, 22, 27, 0, 36, 23, 25, 0, 0,
          ],
          age: [
            27, 27, 30, 32, 35, 36, 30, 33, 34, 27, 35, 34, 28, 31, 37, 27, 27, 36, 27, 36, 26, 37, 36, 33, 29, 37, 32,
            32, 27, 29,
          ],
        },
        gives: [[1.29033, 12.7718, 0.5139, 2.04333, -238.589]],
        tolerance: 0.001,
      },
    ],
  },
});

function refuseImpossible({ frequency, recency, age, row }: CustomerHistory & { readonly row: number }): void {
  const refused = { argument: 'recency', row, value: recency };
  if (recency > age) throw new Refusal('notAbove', { ...refused, limit: 'age' });
  if (frequency === 0 && recency > 0) throw new Refusal('notAbove', { ...refused, limit: 0, hint: noRecencyHint });
}
