import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FedMetric, Feed } from '../../../src/core/facts/feeds.ts';
import {
  askedDrivers,
  type Driver,
  driverOf,
  type FedKpi,
  type SlicedFact,
  withDrivers,
} from '../../../src/core/insights/driver.ts';
import { findFunction } from '../../../src/core/registry.ts';

const TODAY = 20_800;

const metric = (name: string, unit = 'count'): FedMetric => ({
  ...{ source: 'ga4', account: 'shop', metric: name, unit, grain: 'day' },
});

const fact = (daysAgo: number, channel: string, value: number, more: Partial<SlicedFact> = {}): SlicedFact => ({
  ...{ day: TODAY - daysAgo, channel, campaign: '', entityName: '', value },
  ...{ numerator: null, denominator: null, isFinal: true },
  ...more,
});

const week = (feed: Feed, fn?: string): FedKpi => ({
  feed,
  declared: fn ? findFunction(fn) : undefined,
  period: 'last7',
});

function find(kpi: FedKpi, facts: Readonly<Record<string, readonly SlicedFact[]>>, days = 7): Driver | null {
  const all = Object.values(facts).flat();
  const lastDayOfAccount = all.length === 0 ? null : Math.max(...all.map(({ day }) => day));
  return driverOf(kpi, days, ({ metric: name }) => ({ facts: facts[name] ?? [], lastDayOfAccount }), 'gregorian');
}

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe('what drove a number of the week', () => {
  it('names the segment that moved a total most, with its part of the change and its days', () => {
    const sessions = [fact(8, 'Ads', 100), fact(8, 'Mail', 50), fact(1, 'Ads', 160), fact(0, 'Mail', 55)];
    const driver = find(week({ metric: metric('sessions') }), { sessions });
    expect(driver?.change).toBe(65);
    expect(plain(driver?.sentence.en)).toBe(
      'Mostly from the channel “Ads”: +60 of +65; 7 days of facts, compared with 7 days earlier.',
    );
    expect(plain(driver?.sentence.fa)).toBe(
      'بیشتر از کانال «Ads» آمد: +۶۰ از +۶۵؛ ۷ روز داده در برابر ۷ روز پیش از آن.',
    );
  });
  it('takes a ratio of two metrics apart, with shares as points', () => {
    const sessions = [fact(8, 'Ads', 1000), fact(8, 'Mail', 1000), fact(1, 'Ads', 1000), fact(1, 'Mail', 1000)];
    const orders = [fact(8, 'Ads', 40), fact(8, 'Mail', 20), fact(1, 'Ads', 20), fact(1, 'Mail', 20)];
    const feed = { args: { conversions: metric('orders'), visitors: metric('sessions') } };
    const driver = find(week(feed, 'KPI_CVR'), { sessions, orders });
    expect(driver?.change).toBeCloseTo(-0.01, 12);
    expect(plain(driver?.sentence.en)).toMatch(/^Mostly from the channel “Ads”: −1 pp of −1 pp;/);
  });
  it('takes a ratio apart that sources tell with both of its sides', () => {
    const share = (daysAgo: number, channel: string, numerator: number, denominator: number | null) =>
      fact(daysAgo, channel, 0, { numerator, denominator });
    const feed = { metric: metric('bounce', 'ratio') };
    const facts = [
      share(8, 'Ads', 10, 100),
      share(8, 'Mail', 5, 100),
      share(1, 'Ads', 10, 100),
      share(1, 'Mail', 25, 100),
    ];
    expect(plain(find(week(feed), { bounce: facts })?.sentence.en)).toMatch(/“Mail”: \+10 pp of \+10 pp/);
    expect(find(week(feed), { bounce: [...facts, share(0, 'Mail', 1, null)] })).toBeNull();
  });
  it('promises nothing where no segment stands out, or the last days may change', () => {
    const names = ['A', 'B', 'C', 'D'];
    const even = names.flatMap((name, index) => [
      fact(8, name, 100),
      fact(1, name, 110 + index, { isFinal: name !== 'B' }),
    ]);
    const { sentence } = find(week({ metric: metric('sessions') }), { sessions: even }) as Driver;
    expect(plain(sentence.en)).toMatch(/^No one channel made most of it; the largest part came from “D”: \+13 of \+46/);
    expect(plain(sentence.en)).toMatch(/whose last days may still change\.$/);
    expect(plain(sentence.fa)).toMatch(/^هیچ کانالی بیشترش را نساخت؛/);
  });
  it('takes what tells the change apart best, and is silent where nothing does', () => {
    const by = (daysAgo: number, channel: string, campaign: string, value: number) =>
      fact(daysAgo, channel, value, { campaign });
    const sessions = [by(8, 'A', 'x', 10), by(8, 'B', 'x', 10), by(8, 'B', 'y', 10)];
    const later = [by(1, 'A', 'x', 20), by(1, 'B', 'x', 20), by(1, 'B', 'y', 10)];
    expect(
      plain(find(week({ metric: metric('sessions') }), { sessions: [...sessions, ...later] })?.sentence.en),
    ).toMatch(/campaign “x”: \+20 of \+20/);
    const kpi = week({ metric: metric('sessions') });
    expect(find(kpi, { sessions: [fact(8, '', 10), fact(1, '', 20)] })).toBeNull();
    expect(find(kpi, { sessions: [fact(8, 'A', 10), fact(8, '', 10), fact(1, 'A', 11), fact(1, '', 30)] })).toBeNull();
    expect(find(kpi, { sessions: [] })).toBeNull();
    expect(find(week({ metric: { ...metric('nps'), grain: 'snapshot' } }), { nps: sessions })).toBeNull();
  });
  it('leaves alone a ratio whose sides are not told apart in the same way', () => {
    const facts = {
      ad_cost: [fact(8, 'Ads', 100), fact(8, 'Social', 100), fact(1, 'Ads', 300), fact(1, 'Social', 100)],
      customers_new: [fact(8, '', 10), fact(1, '', 10)],
    };
    const feed = { args: { cost: metric('ad_cost', 'USD'), newCustomers: metric('customers_new') } };
    expect(find(week(feed, 'KPI_CAC'), facts)).toBeNull();
  });
  it('says the change of the number itself, whatever the facts, over windows that overlap too', () => {
    const channels = ['A', 'B', 'C'] as const;
    const rows = fc.array(
      fc.record({ daysAgo: fc.integer({ min: 0, max: 40 }), channel: fc.constantFrom(...channels), value: fc.nat(99) }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (list, days) => {
        const sessions = list.map(({ daysAgo, channel, value }) => fact(daysAgo, channel, value));
        const kpi: FedKpi = { feed: { metric: metric('sessions') }, declared: undefined, period: 'last28' };
        const driver = find(kpi, { sessions }, days);
        if (!driver) return;
        const last = Math.max(...sessions.map(({ day }) => day));
        const until = (end: number): number =>
          sessions.reduce((sum, { day, value }) => (day <= end && day > end - 28 ? sum + value : sum), 0);
        expect(driver.change).toBe(until(last) - until(last - days));
      }),
    );
  });
});

describe('drivers of the news', () => {
  const readings = [
    { day: TODAY - 9, value: 10 },
    { day: TODAY - 1, value: 20 },
  ];
  const subject = {
    ...{
      id: 'a',
      name: 'a',
      readings,
      isHigherBetter: true,
      goal: null,
      decision: null,
      driver: null,
      status: null,
      kpi: 'Sessions',
    },
    write: (value: number) => ({ en: String(value), fa: String(value) }),
  };
  it('are asked for where a number that follows a KPI changed this week', () => {
    const still = { ...subject, id: 'still', readings: readings.map(({ day }) => ({ day, value: 10 })) };
    const first = { ...subject, id: 'first', readings: readings.slice(1) };
    expect(askedDrivers([subject, still, first, { ...subject, id: 'typed', kpi: null }], TODAY)).toEqual([
      { id: 'a', kpi: 'Sessions', days: 8 },
    ]);
  });
  it('are told only where the facts moved the same way', () => {
    const sentence = { en: 'Mostly.', fa: 'بیشتر.' };
    expect(withDrivers([subject], { a: { change: 3, sentence } }, TODAY)[0]?.driver).toEqual(sentence);
    expect(withDrivers([subject], { a: { change: -3, sentence } }, TODAY)[0]?.driver).toBeNull();
    expect(withDrivers([subject], {}, TODAY)[0]?.driver).toBeNull();
  });
});
