import { sum } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { metric } from '../metric.ts';

type Series = readonly (number | null)[];

/** Click-through rates of positions 1 to 10: Sistrix study of 2020. */
const SISTRIX_2020: Series = [0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025];

/** Search visibility index: expected clicks at the present positions as a share of those at position 1. Common usage. */
export const seoVisibility = metric({
  fn: 'KPI_SEO_VISIBILITY',
  name: { en: 'Search visibility index', fa: 'شاخص دیده‌شدن در جستجو' },
  args: {
    positions: {
      kind: 'series',
      unit: 'rank',
      min: 1,
      guide: { en: 'Position of each query; blank when it does not rank', fa: 'رتبهٔ هر عبارت؛ خالی یعنی رتبه ندارد' },
    },
    volumes: {
      kind: 'series',
      unit: 'count',
      min: 0,
      guide: { en: 'Monthly search volume of each query', fa: 'حجم جستجوی ماهانهٔ هر عبارت' },
    },
    ctrCurve: {
      kind: 'series',
      unit: 'fraction',
      min: 0,
      max: 1,
      optional: true,
      guide: { en: 'Click-through rate of positions 1, 2, 3…', fa: 'نرخ کلیک رتبه‌های ۱، ۲، ۳ و …' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  parallel: ['positions', 'volumes'],
  checks: ({ volumes }) => [{ left: sum(volumes), must: 'be above', right: 0 }],
  compute: ({ positions, volumes, ctrCurve }) => {
    const curve = filledCurve(ctrCurve ?? []);
    const top = curve[0] as number;
    if (top <= 0) throw new Refusal('above', { argument: 'ctr_curve', row: 1, limit: 0, value: top });
    let clicks = 0;
    let allVolume = 0;
    volumes.forEach((volume, row) => {
      clicks += (volume ?? 0) * clickRate(positions[row] ?? null, curve);
      allVolume += volume ?? 0;
    });
    return clicks / (allVolume * top);
  },
  guide: {
    family: 'content_seo',
    synonyms: ['سئو'],
    about: {
      en: 'Expected clicks at the present positions as a share of the clicks at position 1.',
      fa: 'کلیک‌های مورد انتظار با رتبهٔ فعلی نسبت به کلیک‌ها در رتبهٔ یک.',
    },
    notes: [
      {
        en: 'The default curve is the Sistrix study of 2020 (28.5 % at position 1, 2.5 % at position 10); it is an assumption.',
        fa: 'منحنی پیش‌فرض از پژوهش سیستریکس در سال ۲۰۲۰ است (۲۸٫۵٪ در رتبهٔ ۱ و ۲٫۵٪ در رتبهٔ ۱۰)؛ این یک فرض است.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: { positions: [1, 3, null], volumes: [1000, 500, 500], ctrCurve: [0.3, 0.15, 0.1] },
        gives: 0.583333333333,
      },
      { given: { positions: [1, 10], volumes: [100, 100] }, gives: 0.543859649123 },
    ],
  },
});

/** The curve up to its last filled position, or the default one where none is filled. */
function filledCurve(curve: Series): number[] {
  let length = curve.length;
  while (length > 0 && curve[length - 1] === null) length -= 1;
  return (length > 0 ? curve.slice(0, length) : SISTRIX_2020).map((rate, index) => {
    if (rate === null) throw new Refusal('number', { argument: 'ctr_curve', row: index + 1, value: '' });
    return rate;
  });
}

/** Straight lines between whole positions; 0 beyond the last position of the curve. */
function clickRate(position: number | null, curve: readonly number[]): number {
  if (position === null || position > curve.length) return 0;
  const [whole, rest] = [Math.floor(position), position % 1];
  const rate = curve[whole - 1] as number;
  return rate + rest * ((curve[whole] ?? rate) - rate);
}
