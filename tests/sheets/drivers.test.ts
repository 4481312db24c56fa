import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { type FileFact, fileFact } from './fileFact.ts';

const TODAY = Math.floor(Date.now() / 86_400_000);

function bring(host: Host, account: string, facts: readonly FileFact[]): void {
  const metrics = facts.map(({ metric, unit, grain }) => ({ metric, unit, grain }));
  const whole = { metrics, firstDay: TODAY - 300, lastDay: TODAY, rows: facts.length, state: '', columns: {} };
  asked(host, 'importFacts', { source: 'csv', account, run: '', facts, whole });
}

const on = (daysAgo: number, metric: string, channel: string, value: number): FileFact =>
  fileFact(TODAY - daysAgo, metric, value, { channel });

/** A week in which Ads brought more, beside one in which it did not, and days long before. */
const sessions = (old = 1): FileFact[] => [
  ...Array.from({ length: old }, (_, index) => on(100 + (index % 150), 'sessions', `old ${index}`, 5)),
  ...[on(9, 'sessions', 'Ads', 100), on(9, 'sessions', 'Mail', 50)],
  ...[on(1, 'sessions', 'Ads', 160), on(1, 'sessions', 'Mail', 55)],
];

function openFed(facts = sessions()): { readonly host: Host; readonly kpi: string } {
  const host = openAddon();
  bring(host, 'shop', facts);
  const { name } = asked(host, 'addFactKpi', {
    ...{ source: 'csv', account: 'shop', metric: 'sessions', unit: 'count', period: 'last7' as const },
  });
  return { host, kpi: name };
}

const drivers = (host: Host, kpi: string, days = 8) => asked(host, 'drivers', { asked: [{ id: 'x', kpi, days }] });

describe('what drove numbers that facts feed', () => {
  it('is found for a KPI of one metric, wherever its row and the columns of the facts stand', () => {
    const { host, kpi } = openFed();
    const before = host.snapshot();
    const told = drivers(host, kpi);
    expect(told.x?.change).toBe(65);
    expect(told.x?.sentence.en).toMatch(/Ads/);
    expect(host.snapshot()).toEqual(before);
    const facts = sheetOf(host, 'Facts');
    facts.insertColumnsBefore(3, 2);
    facts.setName('Numbers');
    sheetOf(host, 'KPIs').insertRowsBefore(2, 2);
    expect(drivers(host, kpi)).toEqual(told);
  });
  it('is found for a KPI of two metrics', () => {
    const host = openAddon();
    asked(host, 'insertKpis', { fns: ['KPI_CVR'] });
    const orders = [
      on(9, 'orders', 'Ads', 10),
      on(9, 'orders', 'Mail', 5),
      on(1, 'orders', 'Ads', 4),
      on(1, 'orders', 'Mail', 5),
    ];
    bring(host, 'shop', [...sessions(), ...orders]);
    const [kpi = ''] = asked(host, 'kpis', null).cards.map(({ name }) => name);
    expect(drivers(host, kpi)).toEqual({});
    asked(host, 'feedKpis', { kpis: [{ name: kpi, period: 'last7' }] });
    const told = drivers(host, kpi);
    expect(told.x?.change).toBeCloseTo(9 / 215 - 15 / 150, 12);
    expect(told.x?.sentence.en).toMatch(/Ads/);
  });
  it('is left out for numbers that people type or that no row holds, and without facts', () => {
    const { host, kpi } = openFed();
    expect(drivers(host, 'No such KPI')).toEqual({});
    sheetOf(host, 'KPIs').getRange('B2').setValue(7);
    expect(drivers(host, kpi)).toEqual({});
    expect(drivers(openAddon(), kpi)).toEqual({});
  });
  it('takes as many service calls for many facts and KPIs as for few', () => {
    const calls = (facts: FileFact[], numbers: number): number => {
      const { host, kpi } = openFed(facts);
      const before = host.calls.total;
      const list = Array.from({ length: numbers }, (_, index) => ({ id: String(index), kpi, days: 8 }));
      expect(ask(host, 'drivers', { asked: list }).ok).toBe(true);
      return host.calls.total - before;
    };
    expect(calls(sessions(300), 30)).toBe(calls(sessions(), 1));
  });
});
