import type { Day } from '../../calendar/day.ts';
import { distinctNames } from '../../distinctNames.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { stepScores, stepScoresWithin } from '../../statistics/stepScores.ts';
import { rfmSegment, rfmSegments } from '../common/rfmSegments.ts';
import { metric } from '../metric.ts';

/** RFM score: how recently, how often and for how much each customer bought. Method of Hughes. */
export const rfm = metric({
  fn: 'KPI_RFM',
  name: { en: 'RFM score', fa: 'امتیاز RFM مشتری' },
  args: {
    customerIds: {
      kind: 'labels',
      unit: 'text',
      guide: { en: 'Customer of each order', fa: 'شناسهٔ مشتری در هر سفارش' },
    },
    dates: { kind: 'dates', unit: 'date', guide: { en: 'Date of each order', fa: 'تاریخ هر سفارش' } },
    amounts: {
      kind: 'series',
      unit: 'money',
      guide: { en: 'Amount of each order; refunds negative', fa: 'مبلغ هر سفارش؛ مرجوعی با عدد منفی' },
    },
    today: {
      kind: 'date',
      unit: 'date',
      guide: { en: 'The day to count from', fa: 'روزی که فاصله تا آن سنجیده می‌شود' },
    },
    bins: {
      kind: 'level',
      unit: 'count',
      min: 2,
      max: 9,
      whole: true,
      default: 5,
      guide: { en: 'Number of score steps k', fa: 'تعداد پله‌های امتیاز k' },
    },
    method: {
      kind: 'option',
      unit: 'word',
      words: {
        independent: { en: 'Independent', fa: 'جدا از هم' },
        nested: { en: 'Nested', fa: 'تو در تو' },
      },
      default: 'independent',
      guide: {
        en: 'Score the three apart, or nested as Hughes does',
        fa: 'سه امتیاز جدا از هم، یا تو در تو به روش هیوز',
      },
    },
  },
  gives: { unit: 'count', shape: 'table' },
  words: rfmSegments,
  better: 'higher',
  parallel: ['customerIds', 'dates', 'amounts'],
  compute: ({ customerIds, dates, amounts, today, bins, method }, word) => {
    const { customers, lastOrders, orders, spent } = totals(customerIds, dates, amounts, today);
    if (customers.length === 0) return null;
    // The newest customers score `bins`, however many share the day.
    const sinceLast = lastOrders.map((day) => today - day);
    const recency = stepScores(sinceLast, bins).map((score) => bins + 1 - score);
    const nested = method === 'nested';
    const everyone = customers.map(() => 0);
    const frequency = stepScoresWithin(nested ? recency : everyone, orders, bins);
    const sameBoth = recency.map((r, customer) => r * 10 + (frequency[customer] as number));
    const monetary = stepScoresWithin(nested ? sameBoth : everyone, spent, bins);
    return customers.map((customer, index) => {
      const [r, f, m] = [recency[index] as number, frequency[index] as number, monetary[index] as number];
      return [customer, r, f, m, r * 100 + f * 10 + m, word(rfmSegment(r, f, bins))];
    });
  },
  columns: [
    { en: 'Customer', fa: 'مشتری' },
    { en: 'R', fa: 'تازگی (R)' },
    { en: 'F', fa: 'تناوب (F)' },
    { en: 'M', fa: 'مبلغ (M)' },
    { en: 'Code', fa: 'کد' },
    { en: 'Segment', fa: 'بخش' },
  ],
  guide: {
    family: 'ecommerce',
    synonyms: ['segmentation', 'بخش\u200cبندی مشتریان'],
    about: {
      en: 'Scores each customer by how recently, how often and for how much they bought.',
      fa: 'هر مشتری را از نظر تازگی، تناوب و مبلغ خرید امتیاز می‌دهد.',
    },
    notes: [
      {
        en: 'Rows with a blank id or date are skipped.',
        fa: 'ردیفی که شناسه یا تاریخش خالی باشد کنار گذاشته می‌شود.',
      },
      {
        en: 'With fewer customers than bins the higher steps stay empty.',
        fa: 'اگر شمار مشتریان کمتر از پله‌ها باشد، پله‌های بالاتر خالی می‌ماند.',
      },
    ],
    source: {
      title: 'Hughes, Strategic Database Marketing; method at Essence of Email',
      url: 'https://essenceofemail.com/blog/rfm-strategy-email-segmentation',
      certainty: 'restated',
    },
    examples: [
      {
        given: {
          customerIds: ['a', 'b', 'c', 'd', 'e', 'a', 'b', 'a', 'c', 'd', 'a', 'b', 'c', 'a', 'b'],
          dates: [
            '2026-01-10',
            '2026-02-01',
            '2026-03-01',
            '2026-04-01',
            '2026-05-01',
            '2026-06-20',
            '2026-05-15',
            '2026-03-05',
            '2026-05-20',
            '2026-05-10',
            '2026-04-11',
            '2026-03-20',
            '2026-04-25',
            '2026-02-02',
            '2026-04-04',
          ],
          amounts: [50, 30, 20, 10, 90, 60, 30, 50, 20, 10, 40, 30, 20, 50, 25],
          today: '2026-07-01',
        },
        gives: [
          ['a', 5, 5, 5, 555, 'Champions'],
          ['b', 3, 4, 4, 344, 'Loyal customers'],
          ['c', 4, 3, 2, 432, 'Potential loyalists'],
          ['d', 2, 2, 1, 221, 'Hibernating'],
          ['e', 1, 1, 3, 113, 'Hibernating'],
        ],
      },
    ],
  },
});

/** Last order, number of orders and money of each customer, in order of first appearance. */
function totals(
  ids: readonly (string | null)[],
  dates: readonly (Day | null)[],
  amounts: readonly (number | null)[],
  today: Day,
) {
  const { names: customers, numberOf } = distinctNames();
  const lastOrders: Day[] = [];
  const orders: number[] = [];
  const spent: number[] = [];
  ids.forEach((id, row) => {
    const day = dates[row] ?? null;
    if (id === null || day === null) return;
    if (day > today) {
      throw new Refusal('notAfter', { argument: 'dates', limit: 'today', row: row + 1, value: { day } });
    }
    const customer = numberOf(id);
    lastOrders[customer] = Math.max(lastOrders[customer] ?? day, day);
    orders[customer] = (orders[customer] ?? 0) + 1;
    spent[customer] = (spent[customer] ?? 0) + (amounts[row] ?? 0);
  });
  return { customers, lastOrders, orders, spent: spent.map(withoutNoise) };
}

/** 0.1 + 0.2 and 0.3 are the same money; the last bits of binary arithmetic must not part two customers. */
function withoutNoise(money: number): number {
  return Math.round(money * 1e6) / 1e6;
}
