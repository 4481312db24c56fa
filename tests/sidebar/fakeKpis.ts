import type { Api, KpiCard } from '../../src/api.ts';
import type { Language } from '../../src/core/text.ts';
import type { Did } from './fakeOkrs.ts';

export interface FakeKpis {
  readonly api: Pick<Api, 'kpis' | 'recordKpis' | 'editKpi' | 'draftObjective' | 'drivers'>;
}

/**
 * Puts a KPIs tab into the page: a cost that keeps missing its target, a share that someone types, and a KPI that a key result has
 * brought back. It runs inside the browser, so it may use nothing from outside.
 */
export function fakeKpis({ language }: { readonly language: Language }): void {
  /** Sunday 29 November 2026. */
  const today = 20_786;
  const name = {
    cac: { en: 'Customer acquisition cost', fa: 'هزینهٔ جذب مشتری' }[language],
    refunds: { en: 'Refund/return rate', fa: 'نرخ مرجوعی' }[language],
    aov: { en: 'Average order value', fa: 'میانگین ارزش سفارش' }[language],
  };
  const money = { en: 'toman', fa: 'تومان' }[language];
  const blank: KpiCard = {
    ...{ name: '', fn: '', value: null, isComputed: true, unit: money, from: '', target: null, targetType: null },
    ...{
      period: '',
      owner: '',
      health: 'no_data',
      readings: [],
      change: null,
      asksForAttention: false,
      keyResult: null,
      typedKeyResult: null,
    },
  };
  const unhealthy = (age: number, value: number) =>
    ({ day: today - age, value, target: 650_000, health: 'unhealthy' }) as const;
  const risen = [810, 790, 812, 795, 808, 792, 805, 900].map((value, index) => ({
    ...{ day: today - 58 + 7 * index, value: value * 1000, target: 850_000 },
    health: index === 7 ? ('healthy' as const) : ('unhealthy' as const),
  }));
  let cards: readonly KpiCard[] = [
    {
      ...blank,
      ...{ name: name.cac, fn: 'KPI_CAC', value: 720_000, target: 650_000, targetType: 'stay_at_or_below' },
      ...{
        period: 'month',
        owner: 'Sara',
        health: 'unhealthy',
        from: 'Sales',
        asksForAttention: true,
        change: -12_000,
      },
      readings: [unhealthy(23, 760_000), unhealthy(16, 732_000), unhealthy(9, 720_000)],
    },
    {
      ...blank,
      ...{ name: name.refunds, fn: 'KPI_REFUND_RATE', isComputed: false },
      unit: { en: '%', fa: 'درصد' }[language],
    },
    {
      ...blank,
      ...{
        name: name.aov,
        fn: 'KPI_AOV',
        value: 900_000,
        target: 850_000,
        targetType: 'increase_to',
        health: 'healthy',
      },
      readings: risen,
      keyResult: {
        key: 'O1.2',
        title: `${name.aov} 850`,
        isDone: true,
        type: { en: 'Increase', fa: 'افزایش' }[language],
      },
    },
  ];
  const change = (did: Did, next: readonly KpiCard[]): void => {
    const before = cards;
    cards = next;
    did('KPIs', 'شاخص‌ها', () => {
      cards = before;
    });
  };
  const edited = (of: string, with_: Partial<KpiCard>) =>
    cards.map((card) => (card.name === of ? { ...card, ...with_ } : card));
  const sentence = { en: '“abc” is no number.', fa: 'مقدار «abc» عدد نیست.' }[language];
  const makeKpis = (did: Did): FakeKpis => ({
    api: {
      kpis: () => ({ me: 'Sara', today, calendar: language === 'fa' ? 'jalali' : 'gregorian', cards }),
      drivers: ({ asked }) => {
        const en = 'Mostly from the channel “Search”: +3 of +4; 28 days of facts, compared with 7 days earlier.';
        const fa = 'بیشتر از کانال «جست‌وجو» آمد: +۳ از +۴؛ ۲۸ روز داده در برابر ۷ روز پیش از آن.';
        return Object.fromEntries(asked.map(({ id }) => [id, { change: 4, sentence: { en, fa } }]));
      },
      recordKpis: ({ entries }) => {
        const wrong = entries.find(({ value }) => value === 'abc');
        if (wrong) return { refused: { name: wrong.name, sentence } };
        const typed = entries[0] ? edited(entries[0].name, { value: 0.125, health: 'no_target' }) : cards;
        const next = typed.map((card) => {
          const { value, target, health, readings } = card;
          return value === null ? card : { ...card, readings: [...readings, { day: today, value, target, health }] };
        });
        change(did, next);
        return { saved: next.filter(({ value }) => value !== null).length };
      },
      editKpi: ({ name: of, fields }) => {
        if (fields.target === 'abc') return { done: false, refused: { field: 'target', sentence } };
        const owner = fields.owner ?? '';
        change(did, edited(of, { owner, ...(fields.target && { target: 0.05, health: 'no_data' }) }));
        return { done: true };
      },
      draftObjective: ({ name: of }) => {
        change(did, edited(of, { keyResult: { key: 'O2.1', title: of, isDone: false, type: '' } }));
        return { key: 'O2' };
      },
    },
  });
  Object.assign(window, { makeKpis });
}
