import { count } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { metric } from '../metric.ts';

/** Funnel conversion: each stage as a share of the stage before and of the first, and the drop. Common usage. */
export const funnel = metric({
  fn: 'KPI_FUNNEL',
  name: { en: 'Funnel step and total conversion', fa: 'نرخ تبدیل مراحل قیف' },
  args: {
    counts: {
      kind: 'series',
      unit: 'count',
      min: 0,
      guide: {
        en: 'People at each stage, top of the funnel first',
        fa: 'تعداد افراد در هر مرحله، از بالای قیف به پایین',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'table' },
  better: 'higher',
  checks: ({ counts }) => [{ left: count(counts), must: 'be at least', right: 2 }],
  compute: ({ counts }) => {
    let first: number | null = null;
    let previous = { people: 0, row: 0 };
    return counts.map((people, index) => {
      // An unfilled stage stays clean; the next one is compared with the last that is filled.
      if (people === null) return [null, null, null];
      const before = previous;
      previous = { people, row: index + 1 };
      if (first === null) {
        if (people === 0) throw emptyStage(previous.row);
        first = people;
        return [null, 1, null];
      }
      if (before.people === 0) return [emptyStage(before.row), people / first, null];
      return [people / before.people, people / first, 1 - people / before.people];
    });
  },
  columns: [
    { en: 'Step', fa: 'نرخ مرحله', unit: 'fraction' },
    { en: 'Cumulative', fa: 'نرخ از آغاز', unit: 'fraction' },
    { en: 'Drop-off', fa: 'ریزش', unit: 'fraction' },
  ],
  guide: {
    family: 'web',
    synonyms: ['فانل', 'drop-off'],
    about: {
      en: 'For each stage of a funnel: share of the previous stage, share of the first, and the drop.',
      fa: 'برای هر مرحلهٔ قیف: سهم از مرحلهٔ پیش، سهم از مرحلهٔ نخست، و ریزش.',
    },
    notes: [
      {
        en: 'A stage larger than the one before is legal (people may enter late) and gives a negative drop_off.',
        fa: 'مرحله‌ای بزرگ‌تر از مرحلهٔ پیش از خود پذیرفته است (شاید کسانی از میانه وارد شده باشند) و ریزش آن منفی می‌شود.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: { counts: [1000, 400, 100, 25] },
        gives: [
          [null, 1, null],
          [0.4, 0.4, 0.6],
          [0.25, 0.1, 0.75],
          [0.25, 0.025, 0.75],
        ],
      },
    ],
  },
});

function emptyStage(row: number): Refusal {
  return new Refusal('above', { argument: 'counts', row, limit: 0, value: 0 });
}
