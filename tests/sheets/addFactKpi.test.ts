import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';
import { type FileFact, fileFact } from './fileFact.ts';

type Period = Parameters<Api['addFactKpi']>[0]['period'];

const LAST = gregorianDay(2026, 11, 20) as number;

const fact = (daysBefore: number, metric: string, value: number, more: Partial<FileFact> = {}): FileFact =>
  fileFact(LAST - daysBefore, metric, value, more);

const rate = (daysBefore: number, numerator: number, denominator: number): FileFact =>
  fact(daysBefore, 'cvr', numerator / denominator, { unit: 'ratio', numerator, denominator });

function bring(host: Host, facts: readonly FileFact[], account = 'a*.csv'): void {
  const metrics = facts.map(({ metric, unit, grain }) => ({ metric, unit, grain }));
  asked(host, 'importFacts', {
    source: 'csv',
    account,
    run: '',
    facts,
    whole: { metrics, firstDay: LAST - 100, lastDay: LAST, rows: facts.length, state: '', columns: {} },
  });
}

const UNITS: Readonly<Record<string, string>> = { cvr: 'ratio', nps: 'points' };

function kpi(host: Host, metric: string, period: Period, account = 'a*.csv', unit = UNITS[metric] ?? 'count') {
  return asked(host, 'addFactKpi', { source: 'csv', account, metric, unit, period });
}

/** The number of a KPI by its name. */
function numberOf(host: Host, name: string, tab = 'KPIs'): unknown {
  const rows = sheetOf(host, tab).getDataRange().getValues();
  return rows.find(([word]) => word === name)?.[1];
}

describe('a KPI from facts', () => {
  it('adds up the counts of its days, back from the last one that has any', () => {
    const host = openAddon();
    bring(host, [
      fact(0, 'ad_clicks', 5),
      fact(6, 'ad_clicks', 7),
      fact(7, 'ad_clicks', 100),
      fact(60, 'ad_clicks', 1),
    ]);
    expect(numberOf(host, kpi(host, 'ad_clicks', 'last7').name)).toBe(12);
    expect(numberOf(host, kpi(host, 'ad_clicks', 'last28').name)).toBe(112);
    expect(numberOf(host, kpi(host, 'ad_clicks', 'last90').name)).toBe(113);
    expect(numberOf(host, kpi(host, 'ad_clicks', 'all').name)).toBe(113);
  });

  it('counts one currency, and stands beside that of another', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_cost', 20, { unit: 'USD' }), fact(0, 'ad_cost', 900, { unit: 'IRT' })]);
    const [dollars, tomans] = ['USD', 'IRT'].map((unit) => kpi(host, 'ad_cost', 'all', 'a*.csv', unit).name);
    expect([dollars, tomans].map((name) => numberOf(host, name ?? ''))).toEqual([20, 900]);
    expect(kpi(host, 'ad_cost', 'all', 'a*.csv', 'IRT')).toMatchObject({ name: tomans, isKnown: true });
  });

  it('takes the month of the calendar of the document', () => {
    const facts = [
      fact(0, 'ad_clicks', 1),
      fact(19, 'ad_clicks', 10),
      fact(20, 'ad_clicks', 100),
      fact(29, 'ad_clicks', 1000),
      fact(30, 'ad_clicks', 10000),
    ];
    const gregorian = openAddon();
    bring(gregorian, facts);
    expect(numberOf(gregorian, kpi(gregorian, 'ad_clicks', 'month').name)).toBe(11);
    const jalali = openAddon();
    asked(jalali, 'setLanguage', 'fa');
    bring(jalali, facts);
    // 20 November 2026 is 29 Aban, and Aban began 28 days before.
    const { name, tab } = kpi(jalali, 'ad_clicks', 'month');
    expect(numberOf(jalali, name, tab)).toBe(111);
  });

  it('is never a mean of ratios', () => {
    const host = openAddon();
    bring(host, [rate(0, 1, 10), rate(1, 90, 100)]);
    expect(numberOf(host, kpi(host, 'cvr', 'last7').name)).toBeCloseTo(91 / 110, 12);
  });

  it('is blank where several ratios do not say what they are shares of, and where nothing is', () => {
    const host = openAddon();
    bring(host, [fact(0, 'cvr', 0.1, { unit: 'ratio' }), fact(1, 'cvr', 0.9, { unit: 'ratio' }), rate(0, 1, 2)]);
    expect(numberOf(host, kpi(host, 'cvr', 'last7').name)).toBe('');
    bring(host, [fact(0, 'ad_clicks', 3)]);
    const { name } = kpi(host, 'ad_clicks', 'last7');
    sheetOf(host, 'Facts').getRange('A2:T10').clearContent();
    expect(numberOf(host, name)).toBe('');
  });

  it('takes a state from its last day and sums none', () => {
    const host = openAddon();
    const state = (daysBefore: number, value: number) => fact(daysBefore, 'followers', value, { grain: 'snapshot' });
    bring(host, [state(0, 120), state(1, 110), state(30, 90)]);
    expect(numberOf(host, kpi(host, 'followers', 'last28').name)).toBe(120);
  });

  it('weighs points by their answers', () => {
    const host = openAddon();
    const nps = (daysBefore: number, numerator: number, denominator: number) =>
      fact(daysBefore, 'nps', (100 * numerator) / denominator, { unit: 'points', numerator, denominator });
    bring(host, [nps(0, 5, 20), nps(1, 30, 40)]);
    expect(numberOf(host, kpi(host, 'nps', 'last7').name)).toBeCloseTo((100 * 35) / 60, 10);
  });

  it('moves with new facts, a renamed tab, moved columns and sorted rows', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_clicks', 5), fact(1, 'ad_clicks', 6)]);
    const { name } = kpi(host, 'ad_clicks', 'last7');
    const tab = sheetOf(host, 'Facts');
    tab.setName('Numbers').insertColumnsBefore(1, 2);
    tab.getRange('A2:V3').sort({ column: 14, ascending: false });
    bring(host, [fact(0, 'ad_clicks', 50)]);
    expect(numberOf(host, name)).toBe(56);
  });

  it('counts one file alone, whatever its name', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_clicks', 5)], 'a*.csv');
    bring(host, [fact(0, 'ad_clicks', 70)], 'abc.csv');
    const first = kpi(host, 'ad_clicks', 'last7', 'a*.csv');
    const second = kpi(host, 'ad_clicks', 'last7', 'abc.csv');
    expect([first.name, second.name]).toEqual([
      'Ad clicks, Last 7 days of data',
      'Ad clicks, Last 7 days of data (abc.csv)',
    ]);
    expect([numberOf(host, first.name), numberOf(host, second.name)]).toEqual([5, 70]);
  });

  it('stands there once, and goes with Undo', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_clicks', 5)]);
    kpi(host, 'ad_clicks', 'last7');
    expect(kpi(host, 'ad_clicks', 'last7').isKnown).toBe(true);
    expect(stateOf(host).undo).toHaveLength(2);
    asked(host, 'undo', { force: false });
    expect(stateOf(host).hasKpis).toBe(false);
  });

  it('asks before Undo takes a target that people typed', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_clicks', 5)]);
    kpi(host, 'ad_clicks', 'last7');
    sheetOf(host, 'KPIs').getRange('D2').setValue(10);
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
  });

  it('keeps the units of a metric apart', () => {
    const host = openAddon();
    bring(host, [
      fact(0, 'deals_won_value', 100, { unit: 'USD' }),
      fact(1, 'deals_won_value', 7, { unit: 'EUR' }),
      fact(2, 'deals_won_value', 30, { unit: 'USD' }),
    ]);
    expect(numberOf(host, kpi(host, 'deals_won_value', 'last7', 'a*.csv', 'USD').name)).toBe(130);
  });

  it('is healthy below its target where less is better', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_cost', 120, { unit: 'USD' }), fact(0, 'sessions', 120)]);
    kpi(host, 'ad_cost', 'last7', 'a*.csv', 'USD');
    kpi(host, 'sessions', 'last7');
    const tab = sheetOf(host, 'KPIs');
    tab.getRange('D2:D3').setValues([[100], [100]]);
    expect(tab.getRange('E2:E3').getValues()).toEqual([['✕ Unhealthy'], ['✓ Healthy']]);
  });

  it('says that a state has no days', () => {
    const host = openAddon();
    bring(host, [fact(0, 'sessions', 120, { grain: 'snapshot' })]);
    expect(kpi(host, 'sessions', 'last28').name).toBe('Sessions, latest state');
  });

  it('feeds a key result', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    bring(host, [fact(0, 'ad_clicks', 5)]);
    const { name } = kpi(host, 'ad_clicks', 'last7');
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: name } });
    bring(host, [fact(1, 'ad_clicks', 6)]);
    const okrs = asked(host, 'okrs', null);
    expect(okrs.rows.find(({ cells }) => cells.key === 'O1.2')?.cells.current).toBe(11);
  });

  it('says so where the source is not listed any more', () => {
    const host = openAddon();
    bring(host, [fact(0, 'ad_clicks', 5)]);
    const answer = ask(host, 'addFactKpi', {
      source: 'csv',
      account: 'other.csv',
      metric: 'ad_clicks',
      unit: 'count',
      period: 'all',
    });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('Ad clicks') });
  });
});
