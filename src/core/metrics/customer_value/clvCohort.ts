import { Refusal } from '../../refusal/refusal.ts';
import { filledRows } from '../common/filledRows.ts';
import { metric } from '../metric.ts';

/** Discounted CLV from a cohort table: margins of the periods, weighed by survival and discounted to the first period. */
export const clvCohort = metric({
  fn: 'KPI_CLV_COHORT',
  name: { en: 'Discounted CLV from a cohort table', fa: 'ارزش طول عمر از جدول هم‌گروه' },
  args: {
    survival: {
      kind: 'series',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: {
        en: 'Share still there in each period, the first is 1',
        fa: 'سهم باقی‌مانده در هر دوره؛ نخستین عدد ۱ است',
      },
    },
    margins: {
      kind: 'series',
      unit: 'money',
      guide: { en: 'Margin of each period; one value serves all', fa: 'سود هر دوره؛ یک عدد برای همه هم کافی است' },
    },
    discount: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      default: 0,
      guide: { en: 'Discount rate per period', fa: 'نرخ تنزیل هر دوره' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  compute: ({ survival, margins, discount }) => {
    const oneMargin = margins.length === 1;
    if (!oneMargin && margins.length !== survival.length) {
      throw new Refusal('sameLength', {
        argument: 'survival',
        limit: 'margins',
        value: survival.length,
        otherLimit: margins.length,
      });
    }
    const periods = filledRows({
      survival,
      margins: oneMargin ? survival.map((share) => (share === null ? null : (margins[0] as number))) : margins,
    });
    let previous = 1;
    return periods.reduce((value, period, t) => {
      refuseGap(period.row, t + 1);
      refuseRise(period.survival, previous, period.row);
      previous = period.survival;
      return value + (period.survival * period.margins) / (1 + discount) ** t;
    }, 0);
  },
  guide: {
    family: 'customer_value',
    synonyms: ['LTV'],
    about: {
      en: 'Present value of a cohort from its survival table.',
      fa: 'ارزش فعلی یک هم‌گروه از روی جدول ماندگاری آن.',
    },
    source: {
      title: 'Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics',
      certainty: 'textbook',
    },
    examples: [
      { given: { survival: [1, 0.6, 0.4], margins: 100, discount: 0.1 }, gives: 187.603305785 },
      { given: { survival: [1, 0.5], margins: [40, 60] }, gives: 70 },
    ],
  },
});

/** A blank period between others would shift those after it. */
function refuseGap(row: number, expected: number): void {
  if (row !== expected) throw new Refusal('blankInRow', { argument: 'survival', row: expected });
}

/** Binary arithmetic makes 0.1 + 0.2 a hair more than 0.3; that hair is no rise. */
const TOLERANCE = 1e-9;

function refuseRise(share: number, previous: number, row: number): void {
  const argument = 'survival';
  if (row === 1 && share < 1 - TOLERANCE) throw new Refusal('min', { argument, row, value: share, limit: 1 });
  if (share > previous + TOLERANCE) throw new Refusal('notAbove', { argument, row, value: share, limit: previous });
}
