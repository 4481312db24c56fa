import { distinctNames } from '../../distinctNames.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { metric } from '../metric.ts';

interface Orders {
  first: number;
  last: number;
  count: number;
}

/** Average days between two orders of the same customer: a mean of customers, not of gaps. After Little Stream Software. */
export const daysBetweenOrders = metric({
  fn: 'KPI_DAYS_BETWEEN_ORDERS',
  name: { en: 'Average days between orders', fa: 'میانگین فاصلهٔ دو خرید' },
  args: {
    customerIds: {
      kind: 'labels',
      unit: 'text',
      guide: { en: 'Customer of each order', fa: 'شناسهٔ مشتری در هر سفارش' },
    },
    dates: { kind: 'dates', unit: 'date', guide: { en: 'Date of each order', fa: 'تاریخ هر سفارش' } },
  },
  gives: { unit: 'days', shape: 'number' },
  better: 'lower',
  parallel: ['customerIds', 'dates'],
  compute: ({ customerIds, dates }) => {
    const customers = distinctNames();
    const orders: Orders[] = [];
    customerIds.forEach((id, row) => {
      const day = dates[row] ?? null;
      if (id === null || day === null) return;
      const customer = customers.numberOf(id);
      const known = orders[customer];
      if (!known) {
        orders[customer] = { first: day, last: day, count: 1 };
        return;
      }
      known.first = Math.min(known.first, day);
      known.last = Math.max(known.last, day);
      known.count += 1;
    });
    if (orders.length === 0) return null;
    const repeated = orders.filter(({ count }) => count > 1);
    if (repeated.length === 0) throw new Refusal('noRepeatCustomer', {});
    const gaps = repeated.map(({ first, last, count }) => (last - first) / (count - 1));
    return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  },
  guide: {
    family: 'ecommerce',
    about: {
      en: 'Days between two orders of the same customer, on average.',
      fa: 'میانگین روزهای میان دو سفارش یک مشتری.',
    },
    notes: [
      {
        en: 'Rows with a blank id or date are skipped.',
        fa: 'ردیفی که شناسه یا تاریخش خالی باشد کنار گذاشته می‌شود.',
      },
    ],
    source: {
      title: 'Little Stream Software, Shopify repeat-purchase metrics',
      url: 'https://www.littlestreamsoftware.com',
      certainty: 'documented',
    },
    examples: [
      {
        given: {
          customerIds: ['a', 'a', 'a', 'b', 'b', 'c'],
          dates: ['2026-01-01', '2026-01-31', '2026-03-02', '2026-01-10', '2026-01-30', '2026-02-02'],
        },
        gives: 25,
      },
    ],
  },
});
