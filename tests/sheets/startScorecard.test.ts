import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetIdOf, stateOf, valueAt } from './addon.ts';
import { kpiColumn, openSales } from './kpis.ts';
import { at } from './scorecard.ts';

const start = {
  goal: 'Our ads pay for themselves',
  kpis: ['KPI_CAC', 'KPI_AOV', 'KPI_ROAS'],
  templates: ['MK-02'],
  language: 'en',
} as const;

const names = (host: Host): string[] => host.snapshot().sheets.map(({ name }) => name);

describe('a scorecard from two answers', () => {
  it('has the KPIs with what the columns of the file give, and the OKRs with sample numbers', () => {
    const host = openSales();
    expect(asked(host, 'startScorecard', start)).toEqual({ done: true, tab: 'OKRs', objective: 'O1' });
    expect(kpiColumn(host, 'KPIs', 'value')).toMatchObject({ 'Customer acquisition cost': 100 });
    expect([3, 4, 7].map((row) => valueAt(host, 'OKRs', at('key', row)))).toEqual(['O1', 'O1.1', 'O1.4']);
    expect(stateOf(host)).toMatchObject({ hasOkrs: true, samples: expect.any(Number) });
    expect(stateOf(host).samples).toBeGreaterThan(3);
  });

  it('gives each of two templates an objective of its own', () => {
    const host = openAddon();
    asked(host, 'startScorecard', { ...start, templates: ['SE-01', 'SE-02'] });
    expect([3, 7].map((row) => valueAt(host, 'OKRs', at('key', row)))).toEqual(['O1', 'O2']);
  });

  it('selects the first number that waits for one of people’s own', () => {
    const host = openAddon();
    asked(host, 'startScorecard', start);
    const { getters } = host.model;
    const { col, row, sheetId } = getters.getActivePosition();
    expect(sheetId).toBe(sheetIdOf(host));
    expect([col, row]).toEqual([5, 3]);
  });

  it('is written in Persian, with money in toman, for a Persian reader', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'connect', null);
    asked(host, 'startScorecard', { ...start, language: 'fa' });
    expect(names(host)).toEqual(expect.arrayContaining(['شاخص‌ها', 'اهداف']));
    expect(stateOf(host).money).toEqual({ en: 'toman', fa: 'تومان' });
  });

  it('is undone whole in one step', () => {
    const host = openSales();
    asked(host, 'connect', null);
    const before = host.snapshot().sheets;
    asked(host, 'startScorecard', start);
    expect(stateOf(host).undo).toHaveLength(1);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('takes nothing back before people agree, where they edited any of its tabs', () => {
    const host = openSales();
    asked(host, 'startScorecard', start);
    host.type('KPIs', 'B3', '12');
    host.type('OKRs', at('current', 4), '700000');
    const before = host.snapshot().sheets;
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 2 });
    expect(host.snapshot().sheets).toEqual(before);
    asked(host, 'undo', { force: true });
    expect(names(host)).toEqual(['Sales 1405']);
  });

  it('adds to what stands there, brings no KPI twice, and undo leaves that alone', () => {
    const host = openSales();
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const before = host.snapshot().sheets;
    asked(host, 'startScorecard', start);
    expect(Object.keys(kpiColumn(host, 'KPIs', 'value'))).toHaveLength(3);
    expect(valueAt(host, 'OKRs', at('key', 7))).toBe('O2');
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('asks before it writes an objective that stands there already, and writes nothing', () => {
    const host = openAddon();
    asked(host, 'startScorecard', start);
    const before = host.snapshot();
    expect(asked(host, 'startScorecard', start)).toEqual({ done: false, tab: 'OKRs' });
    expect(host.snapshot()).toEqual(before);
    expect(asked(host, 'startScorecard', { ...start, again: true })).toMatchObject({ objective: 'O2' });
  });

  it('leaves tabs of people’s own alone that are called the same', () => {
    const mine = (name: string) => ({ name, cells: [['My list'], ['Milk']] });
    const host = openAddon({ sheets: [mine('OKRs'), mine('KPIs')] });
    const before = host.snapshot().sheets;
    asked(host, 'startScorecard', start);
    expect(host.snapshot().sheets.slice(0, 2)).toEqual(before);
    expect(names(host)).toHaveLength(4);
  });

  it('is made where only tabs of Rasad’s own are left, with KPIs that wait for numbers', () => {
    const host = openAddon();
    asked(host, 'openSettings', null);
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const campaigns = app.getActiveSpreadsheet().getSheetByName('Campaigns');
    if (campaigns) app.getActiveSpreadsheet().deleteSheet(campaigns);
    expect(asked(host, 'startScorecard', start)).toMatchObject({ done: true });
    expect(Object.keys(kpiColumn(host, 'KPIs', 'value'))).toHaveLength(3);
  });

  it('refuses a template and a KPI that it does not know, and writes nothing', () => {
    const host = openAddon();
    asked(host, 'connect', null);
    const before = host.snapshot();
    expect(ask(host, 'startScorecard', { ...start, templates: ['XX-01'] })).toMatchObject({ ok: false });
    expect(ask(host, 'startScorecard', { ...start, kpis: ['KPI_NONE'] })).toMatchObject({ ok: false });
    expect(host.snapshot()).toEqual(before);
  });

  it('asks the services at most 200 times for the very first scorecard', () => {
    const host = openAddon({ userLocale: 'fa', sheets: [{ name: 'Sheet1', cells: [] }] });
    host.resetCalls();
    asked(host, 'startScorecard', { ...start, language: 'fa', templates: ['SE-01', 'SE-02'] });
    expect(host.calls.total).toBeLessThanOrEqual(200);
  });
});
