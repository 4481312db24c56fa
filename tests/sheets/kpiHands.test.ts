import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { kpisTable } from '../../src/core/tables/kpis/kpis.ts';
import { asked, dispatch, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { kpiAt, kpiColumn, openSales } from './kpis.ts';
import { at } from './scorecard.ts';

const TAB = 'KPIs';
const CAC = 'Customer acquisition cost';
const AOV = 'Average order value';
const REFUNDS = 'Refund/return rate';

/** CAC and AOV stand at 100 by formulas, the refund rate at 3 % by hand; each has a target. */
function openKpis(): Host {
  const host = openSales();
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV', 'KPI_REFUND_RATE'] });
  for (const [name, target] of [
    [CAC, '90'],
    [AOV, '80'],
    [REFUNDS, '4%'],
  ] as const)
    asked(host, 'editKpi', { name, fields: { target }, language: 'en' });
  record(host, '3%');
  return host;
}

function record(host: Host, refunds: string): void {
  const entries = [{ name: REFUNDS, value: refunds, note: '' }];
  expect(asked(host, 'recordKpis', { who: 'Sara', entries, language: 'en' })).toEqual({ saved: 3 });
}

const said = (host: Host) =>
  (['value', 'target', 'health', 'targetType', 'fn'] as const).map((key) => kpiColumn(host, TAB, key));

/** From Z to A by the first column, with the header, which people have unfrozen. */
function sortWithHeader(host: Host, tab: string, rows: number): void {
  const sheet = sheetOf(host, tab);
  sheet.setFrozenRows(0);
  dispatch(host, 'SORT_CELLS', {
    sheetId: sheetIdOf(host, tab),
    col: 0,
    row: 0,
    zone: { left: 0, right: sheet.getLastColumn() - 1, top: 0, bottom: rows - 1 },
    sortDirection: 'desc',
    sortOptions: { emptyCellAsZero: false, sortHeaders: true },
  });
  expect(valueAt(host, tab, 'A1')).not.toBe(tab === TAB ? 'KPI' : 'Day');
}

describe('the KPIs tab in people’s hands', () => {
  it('gets KPIs back that were sorted above its header, each with its target', () => {
    const host = openKpis();
    const before = said(host);
    sortWithHeader(host, TAB, 4);
    expect(asked(host, 'kpis', null).cards).toHaveLength(2);
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
    expect(asked(host, 'kpis', null).cards).toHaveLength(3);
    expect(valueAt(host, TAB, 'A1')).toBe('KPI');
  });

  it('gets names back that were cleared', () => {
    const host = openKpis();
    const before = said(host);
    host.type(TAB, kpiAt('name', 3), '');
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
  });

  it('gets numbers back that were formatted as plain text, and keeps its formulas', () => {
    const host = openKpis();
    const before = said(host);
    const formulas = kpiColumn(host, TAB, 'value', 'formula');
    sheetOf(host, TAB)
      .getRange(`A2:${kpiAt('fn', 20)}`)
      .setNumberFormat('@');
    host.type(TAB, kpiAt('target', 4), '4%');
    expect(said(host)).not.toEqual(before);
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
    expect(kpiColumn(host, TAB, 'value', 'formula')).toEqual(formulas);
    record(host, '3%');
    expect(kpisTable.columns.value.header.en).toBe(valueAt(host, TAB, kpiAt('value', 1)));
  });
});

describe('a key result that follows a KPI', () => {
  function bound(): Host {
    const host = openKpis();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: CAC } });
    return host;
  }
  const current = (host: Host) => [
    valueAt(host, 'OKRs', at('current', 5)),
    valueAt(host, 'OKRs', at('source', 5)),
    asked(host, 'kpis', null).cards.find(({ fn }) => fn === 'KPI_CAC')?.keyResult?.key,
  ];

  it('goes on with it under each new name that someone types', () => {
    const host = bound();
    expect(current(host)).toEqual([100, `KPI: ${CAC}`, 'O1.2']);
    host.type(TAB, kpiAt('name', 2), 'Cost of a customer');
    expect(current(host)).toEqual([100, 'KPI: Cost of a customer', 'O1.2']);
    record(host, '3%');
    host.type(TAB, kpiAt('name', 2), 'Price of a customer');
    expect(current(host)).toEqual([100, 'KPI: Price of a customer', 'O1.2']);
  });

  it('is given to no other KPI that is renamed once its own is gone', () => {
    const host = bound();
    sheetOf(host, TAB).deleteRow(2);
    host.type(TAB, kpiAt('name', 2), 'Basket');
    expect(valueAt(host, 'OKRs', at('source', 5))).toBe(`KPI: ${CAC}`);
    expect(valueAt(host, 'OKRs', at('current', 5))).not.toBe(100);
  });
});

it('gives a log whose header was deleted its words again, and loses no reading', () => {
  const host = openKpis();
  const readings = () => asked(host, 'kpis', null).cards.map(({ name, readings: own }) => [name, own.length]);
  const before = readings();
  const log = sheetOf(host, 'KPI readings');
  const rows = log.getDataRange().getValues().map(String);
  log.deleteRow(1);
  expect(readings()).not.toEqual(before);
  asked(host, 'repair', null);
  expect([readings(), log.getDataRange().getValues().map(String)]).toEqual([before, rows]);
});

it('brings readings back that were sorted above the header of their log', () => {
  const host = openKpis();
  record(host, '2%');
  const readings = () => asked(host, 'kpis', null).cards.map(({ name, readings: own }) => [name, own.length]);
  const before = readings();
  const log = () => sheetOf(host, 'KPI readings').getDataRange().getValues().map(String).sort();
  const rows = log();
  // A day is no text: sorted up, it would stand below; by the name of the KPI it does not.
  sheetOf(host, 'KPI readings').setFrozenRows(0);
  sheetOf(host, 'KPI readings').getRange('A1:H7').sort({ column: 2, ascending: false });
  expect(readings()).not.toEqual(before);
  asked(host, 'repair', null);
  expect([readings(), log()]).toEqual([before, rows]);
  expect(valueAt(host, 'KPI readings', 'A1')).toBe('Day');
});
