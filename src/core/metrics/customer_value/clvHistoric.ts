import { foldText } from '../../fold.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { metric } from '../metric.ts';

/** Historic CLV: what one customer has brought so far, or the mean of all customers. */
export const clvHistoric = metric({
  fn: 'KPI_CLV_HISTORIC',
  name: { en: 'Historic CLV', fa: 'ارزش تاریخی مشتری' },
  args: {
    customerIds: {
      kind: 'labels',
      unit: 'text',
      guide: { en: 'Customer of each order', fa: 'شناسهٔ مشتری در هر سفارش' },
    },
    amounts: {
      kind: 'series',
      unit: 'money',
      guide: { en: 'Amount of each order; refunds negative', fa: 'مبلغ هر سفارش؛ مرجوعی با عدد منفی' },
    },
    margin: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      default: 1,
      guide: { en: 'Margin', fa: 'حاشیهٔ سود' },
    },
    customer: {
      kind: 'label',
      unit: 'text',
      optional: true,
      guide: { en: 'One customer; blank means the mean of all', fa: 'یک مشتری؛ خالی یعنی میانگین همه' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  parallel: ['customerIds', 'amounts'],
  compute: ({ customerIds, amounts, margin, customer }) => {
    const ids = customerIds.map((id) => id && foldText(id));
    const customers = new Set(ids.filter((id) => id !== null));
    const wanted = customer && foldText(customer);
    if (wanted !== null && !customers.has(wanted)) {
      throw new Refusal('option', { argument: 'customer', value: customer, words: ['customer_ids'] });
    }
    const spent = amounts.reduce<number>((sum, amount, row) => {
      const id = ids[row] ?? null;
      return id !== null && (wanted === null || id === wanted) ? sum + (amount ?? 0) : sum;
    }, 0);
    return (spent * margin) / (wanted === null ? customers.size : 1);
  },
  guide: {
    family: 'customer_value',
    synonyms: ['LTV'],
    about: {
      en: 'What one customer has brought so far, or the mean of all customers.',
      fa: 'آنچه یک مشتری تا امروز آورده است، یا میانگین همهٔ مشتریان.',
    },
    notes: [{ en: 'Rows with a blank id are skipped.', fa: 'ردیف بدون شناسه کنار گذاشته می‌شود.' }],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      {
        given: { customerIds: ['a', 'b', 'a', 'c'], amounts: [100, 50, 60, -10], margin: 0.5 },
        gives: 33.3333333333,
      },
      {
        given: { customerIds: ['a', 'b', 'a', 'c'], amounts: [100, 50, 60, -10], margin: 0.5, customer: 'a' },
        gives: 80,
      },
    ],
  },
});
