import { sum } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { fitGammaGamma } from '../../statistics/gammaGamma.ts';
import { gammaGammaSource } from '../common/customerHistory.ts';
import { filledRows } from '../common/filledRows.ts';
import { metric } from '../metric.ts';

/** Gamma-Gamma fit: the model of order values that makes a customer table most likely (Fader and Hardie 2013, note 025). */
export const ggFit = metric({
  fn: 'KPI_GG_FIT',
  name: { en: 'Gamma-Gamma fit', fa: 'برآورد مدل گاما-گاما' },
  args: {
    frequency: {
      kind: 'series',
      unit: 'count',
      min: 0,
      whole: true,
      guide: { en: 'Repeat purchases x', fa: 'خریدهای تکراری x' },
    },
    monetary: {
      kind: 'series',
      unit: 'money',
      guide: { en: 'Mean order value of each customer', fa: 'میانگین ارزش سفارش هر مشتری' },
    },
  },
  gives: { unit: 'number', shape: 'row' },
  better: 'none',
  parallel: ['frequency', 'monetary'],
  checks: ({ frequency }) => [{ left: sum(frequency), must: 'be above', right: 0 }],
  compute: ({ frequency, monetary }) => {
    // A customer without a repeat purchase has no mean order value; the cell may hold anything.
    const values = monetary.map((value, row) => (frequency[row] === 0 ? 0 : value));
    const customers = filledRows({ frequency, monetary: values }).filter((customer) => customer.frequency > 0);
    for (const { monetary: value, row } of customers) {
      if (value <= 0) throw new Refusal('above', { argument: 'monetary', row, value, limit: 0, hint: ZERO_BUYER });
    }
    const fit = fitGammaGamma(customers);
    if (!fit) throw new Refusal('undetermined', {});
    return [[fit.p, fit.q, fit.v, fit.logLikelihood]];
  },
  columns: [
    { en: 'p', fa: 'پارامتر p' },
    { en: 'q', fa: 'پارامتر q' },
    { en: 'v', fa: 'پارامتر v' },
    { en: 'Log likelihood', fa: 'لگاریتم درست‌نمایی' },
  ],
  guide: {
    family: 'customer_value',
    about: {
      en: 'Fits the Gamma-Gamma model of order values to a customer table.',
      fa: 'مدل گاما-گامای ارزش سفارش را با جدول مشتریان برازش می‌دهد.',
    },
    notes: [
      { en: 'Rows with frequency 0 are dropped.', fa: 'ردیف‌هایی که frequency صفر دارند کنار گذاشته می‌شوند.' },
      {
        en: 'The model takes order value and frequency as independent; a correlation beyond 0.3 makes it doubtful.',
        fa: 'مدل ارزش سفارش و تعداد خرید را مستقل می‌گیرد؛ همبستگی بیش از ۰٫۳ آن را بی‌اعتبار می‌کند.',
      },
      {
        en: 'Parameters are within 0.1 % and the log likelihood within 1e-6 of the optimum. Where the parameters run away without end, as happens with few customers, the call is refused.',
        fa: 'پارامترها تا ۰٫۱٪ و لگاریتم درست‌نمایی تا یک‌میلیونیم به مقدار بهینه نزدیک‌اند. اگر پارامترها بی‌پایان دور شوند (با مشتریان کم پیش می‌آید) نتیجه‌ای داده نمی‌شود.',
      },
    ],
    source: gammaGammaSource,
    examples: [
      {
        given: {
          frequency: [4, 2, 1, 1, 1, 3, 3, 0, 3, 3, 1, 1, 0, 1, 1, 0, 1, 9, 1, 2, 4, 1, 4, 2, 0, 12, 3, 5, 0, 0],
          monetary: [
            16, 12, 15, 22, 41, 33, 68, 0, 24, 25, 10, 24, 0, 73, 16, 0, 5, 19, 86, 22, 83, 25, 12, 8, 0, 21, 29, 11, 0,
            0,
          ],
        },
        gives: [[3.97949, 3.42773, 17.7316, -99.9315]],
        tolerance: 0.001,
      },
    ],
  },
});

const ZERO_BUYER = {
  en: 'only where frequency is 0 may it be 0',
  fa: 'فقط وقتی frequency صفر است می‌تواند صفر باشد',
};
