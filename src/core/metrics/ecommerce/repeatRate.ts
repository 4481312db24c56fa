import { distinctNames } from '../../distinctNames.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { metric } from '../metric.ts';

/** Repeat purchase rate: share of customers who ordered at least twice. Definition of Little Stream Software. */
export const repeatRate = metric({
  fn: 'KPI_REPEAT_RATE',
  name: { en: 'Repeat purchase rate', fa: 'نرخ خرید مجدد' },
  args: {
    customerIds: {
      kind: 'labels',
      unit: 'text',
      guide: { en: 'Customer of each order', fa: 'شناسهٔ مشتری در هر سفارش' },
    },
    windowDays: {
      kind: 'level',
      unit: 'days',
      above: 0,
      optional: true,
      guide: {
        en: 'Count the second order only within this many days of the first',
        fa: 'خرید دوم فقط اگر تا این تعداد روز پس از خرید نخست باشد',
      },
    },
    dates: {
      kind: 'dates',
      unit: 'date',
      optional: true,
      guide: {
        en: 'Date of each order; needed with window_days',
        fa: 'تاریخ هر سفارش؛ با window_days لازم است',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  parallel: ['customerIds', 'dates'],
  compute: ({ customerIds, windowDays, dates }) => {
    if (windowDays !== null && !dates?.some((day) => day !== null)) {
      throw new Refusal('needs', { argument: 'window_days', limit: 'dates' });
    }
    const customers = distinctNames();
    /** The days of the first and second order of each customer; without a window all orders fall on one day. */
    const firstOrders: number[] = [];
    const secondOrders: number[] = [];
    customerIds.forEach((id, row) => {
      const day = windowDays === null ? 0 : (dates?.[row] ?? null);
      if (id === null || day === null) return;
      const customer = customers.numberOf(id);
      const [first = Infinity, second = Infinity] = [firstOrders[customer], secondOrders[customer]];
      firstOrders[customer] = Math.min(first, day);
      secondOrders[customer] = Math.min(second, Math.max(first, day));
    });
    if (firstOrders.length === 0) return null;
    const repeated = firstOrders.filter(
      (first, customer) => (secondOrders[customer] as number) - first <= (windowDays ?? 0),
    );
    return repeated.length / firstOrders.length;
  },
  guide: {
    family: 'ecommerce',
    synonyms: ['returning customers', 'loyalty', 'وفاداری', 'خرید دوباره', 'مشتری وفادار'],
    about: {
      en: 'Share of customers who ordered at least twice.',
      fa: 'سهم مشتریانی که دست‌کم دو بار خرید کرده‌اند.',
    },
    notes: [{ en: 'Blank ids (guest orders) are skipped.', fa: 'ردیف بدون شناسه (خرید مهمان) کنار گذاشته می‌شود.' }],
    source: {
      title: 'Little Stream Software, Shopify repeat-purchase metrics',
      url: 'https://www.littlestreamsoftware.com',
      certainty: 'documented',
    },
    examples: [
      { given: { customerIds: ['a', 'b', 'a', 'c', 'd', 'd'] }, gives: 0.5 },
      {
        given: {
          customerIds: ['a', 'b', 'a', 'c', 'd', 'd'],
          windowDays: 30,
          dates: ['2026-01-01', '2026-01-02', '2026-01-20', '2026-01-25', '2026-02-01', '2026-04-01'],
        },
        gives: 0.25,
      },
    ],
  },
});
