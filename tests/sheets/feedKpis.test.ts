import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';
import { type FileFact, fileFact } from './fileFact.ts';
import { kpiAt, kpiColumn } from './kpis.ts';

const LAST = gregorianDay(2026, 11, 20) as number;

function bring(host: Host, account: string, facts: readonly FileFact[]): void {
  const metrics = facts.map(({ metric, unit, grain }) => ({ metric, unit, grain }));
  asked(host, 'importFacts', {
    source: 'csv',
    account,
    run: '',
    facts,
    whole: { metrics, firstDay: LAST - 100, lastDay: LAST, rows: facts.length, state: '', columns: {} },
  });
}

const cost = (daysBefore: number, value: number, unit = 'USD') =>
  fileFact(LAST - daysBefore, 'ad_cost', value, { unit });
const leads = (daysBefore: number, value: number) => fileFact(LAST - daysBefore, 'contacts_new', value);

const feed = (host: Host, ...names: string[]) =>
  asked(host, 'feedKpis', { kpis: names.map((name) => ({ name, period: 'last28' as const })) });

function openKpis(): Host {
  const host = openAddon();
  asked(host, 'insertKpis', { fns: ['KPI_CPL', 'KPI_CAC'] });
  return host;
}

const CPL = 'Cost per lead';

describe('KPIs that are fed from sources', () => {
  it('are computed over the same days of every source, and move with new facts', () => {
    const host = openKpis();
    bring(host, 'ads', [cost(0, 900), cost(2, 100), cost(40, 5_000)]);
    bring(host, 'leads', [leads(2, 20), leads(29, 20), leads(31, 1_000)]);
    feed(host, CPL);
    // The leads end two days before the cost does: 28 days back from there.
    expect(kpiColumn(host, 'KPIs', 'value')[CPL]).toBe(100 / 40);
    expect(kpiColumn(host, 'KPIs', 'unit')[CPL]).toBe('US dollar');
    expect(kpiColumn(host, 'KPIs', 'from')[CPL]).toContain('leads: New contacts (A file or table');
    bring(host, 'leads', [leads(0, 60)]);
    expect(kpiColumn(host, 'KPIs', 'value')[CPL]).toBe(1_000 / 80);
  });

  it('are refused in a sentence where their money is in two currencies', () => {
    const host = openKpis();
    bring(host, 'shop', [cost(0, 100), cost(0, 5_000_000, 'IRT'), leads(0, 20)]);
    const answer = ask(host, 'feedKpis', { kpis: [{ name: CPL, period: 'last28' }] });
    expect(JSON.stringify(answer).replace(/[\u2066-\u2069]/g, '')).toContain(
      'is in two currencies, which are not added up',
    );
    expect(kpiColumn(host, 'KPIs', 'value')[CPL]).toBeNull();
  });

  it('carry the key result that follows them along', () => {
    const host = openKpis();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const [keyResult] = asked(host, 'numberSources', null).keyResults;
    asked(host, 'bindCurrent', { key: keyResult?.key ?? '', source: { kpi: CPL } });
    bring(host, 'shop', [cost(0, 100), leads(0, 20)]);
    feed(host, CPL);
    const current = () =>
      sheetOf(host, 'OKRs')
        .getDataRange()
        .getValues()
        .find((row) => row[0] === keyResult?.key);
    expect(current()).toContain(5);
    bring(host, 'shop', [cost(0, 300), leads(0, 20)]);
    expect(current()).toContain(15);
  });

  it('get back what they held with one Undo, wherever their rows stand now', () => {
    const host = openKpis();
    sheetOf(host, 'KPIs').getRange(kpiAt('value', 2)).setValue(7);
    bring(host, 'shop', [cost(0, 100), leads(0, 20)]);
    const before = host.snapshot().sheets;
    feed(host, CPL);
    expect(kpiColumn(host, 'KPIs', 'value')[CPL]).toBe(5);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
    feed(host, CPL);
    sheetOf(host, 'KPIs').insertRowsBefore(2, 1);
    sheetOf(host, 'KPIs').setName('Our KPIs');
    asked(host, 'undo', { force: false });
    expect(kpiColumn(host, 'Our KPIs', 'value')[CPL]).toBe(7);
  });

  it('ask before an Undo covers a value that someone typed since', () => {
    const host = openKpis();
    bring(host, 'shop', [cost(0, 100), leads(0, 20)]);
    feed(host, CPL);
    sheetOf(host, 'KPIs').getRange(kpiAt('value', 2)).setValue(9);
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(stateOf(host).undo[0]?.label.en).toContain(CPL);
  });

  it('say that a target was in another unit', () => {
    const host = openKpis();
    sheetOf(host, 'KPIs').getRange(kpiAt('unit', 2)).setValue('toman');
    sheetOf(host, 'KPIs').getRange(kpiAt('target', 2)).setValue(50_000);
    bring(host, 'shop', [cost(0, 100), leads(0, 20)]);
    expect(feed(host, CPL)).toEqual({ fed: 1, otherUnit: 'toman' });
  });

  it('are blank, and no error, once their facts are gone', () => {
    const host = openKpis();
    bring(host, 'shop', [cost(0, 100), leads(0, 20)]);
    feed(host, CPL);
    const facts = sheetOf(host, 'Facts');
    facts.getRange(2, 1, 2, 20).clearContent();
    expect(kpiColumn(host, 'KPIs', 'value')[CPL] ?? '').toBe('');
  });

  it('stay as they are where a source has not all that they need', () => {
    const host = openKpis();
    bring(host, 'ads', [cost(0, 100)]);
    const before = host.snapshot();
    const request: Parameters<Api['feedKpis']>[0] = { kpis: [{ name: CPL, period: 'last28' }] };
    expect(ask(host, 'feedKpis', request).ok).toBe(false);
    expect(host.snapshot()).toEqual(before);
  });
});
