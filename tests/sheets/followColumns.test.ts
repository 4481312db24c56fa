import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { kpiAt, kpiColumn } from './kpis.ts';

const CAC = 'Customer acquisition cost';
const AOV = 'Average order value';
const HEADER = ['Month', 'Ad spend', 'New customers', 'Revenue', 'Orders'];
const MONTHS = [
  ['2026-07', 1000, 10, 5000, 50],
  ['2026-08', 1200, 10, 6600, 60],
  ['2026-09', 1500, 10, 7700, 70],
];
const OCTOBER = ['2026-10', 1800, 10, 8800, 80];

function opened(rows: readonly unknown[][] = MONTHS, header: readonly string[] = HEADER): Host {
  const host = openAddon({ sheets: [{ name: 'Data', cells: [header, ...rows] as string[][] }] });
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
  return host;
}

function typeRow(host: Host, row: number, cells: readonly unknown[]): void {
  for (const [index, cell] of cells.entries()) host.type('Data', `${'ABCDE'[index]}${row}`, String(cell));
}

const follow = (host: Host) => asked(host, 'followColumns', null);
const values = (host: Host) => kpiColumn(host, 'KPIs', 'value');

describe('KPIs of own columns, as rows come', () => {
  it('go on with a new month below, once, and say which rows they are of', () => {
    const host = opened();
    expect(values(host)).toEqual({ [CAC]: 150, [AOV]: 110 });
    typeRow(host, 5, OCTOBER);
    expect(follow(host)).toBe(2);
    expect(values(host)).toEqual({ [CAC]: 180, [AOV]: 110 });
    expect(kpiColumn(host, 'KPIs', 'from')[CAC]).toContain('row 5');
    expect(follow(host)).toBe(0);
  });
  it('go on with a new month above, where the newest stands first', () => {
    const host = opened([...MONTHS].reverse());
    sheetOf(host, 'Data').insertRowsBefore(2, 1);
    typeRow(host, 2, OCTOBER);
    expect(follow(host)).toBe(2);
    expect(values(host)[CAC]).toBe(180);
  });
  it('take in rows that were added to a table without months', () => {
    const host = opened(
      MONTHS.map(([, ...numbers], index) => [`Campaign ${'ABC'[index]}`, ...numbers]),
      ['Campaign', ...HEADER.slice(1)],
    );
    expect(values(host)[CAC]).toBeCloseTo(3700 / 30);
    typeRow(host, 5, ['Campaign D', 1800, 10, 8800, 80]);
    expect(follow(host)).toBe(2);
    expect(values(host)[CAC]).toBe(137.5);
  });
  it('stay where a person chose the rows, or typed the number', () => {
    const host = opened();
    host.type('KPIs', kpiAt('value', 2), '=KPI_CAC(Data!B2:B4; Data!C2:C4)');
    host.type('KPIs', kpiAt('value', 3), '99');
    typeRow(host, 5, OCTOBER);
    expect(follow(host)).toBe(0);
    expect(values(host)).toEqual({ [CAC]: 3700 / 30, [AOV]: 99 });
  });
  it('stay while nothing is newer, in a sorted tab and in one that is gone', () => {
    const host = opened();
    sheetOf(host, 'Data').getRange('A2:E4').sort({ column: 1, ascending: false });
    expect(follow(host)).toBe(2);
    expect(values(host)[CAC]).toBe(150);
    expect(follow(host)).toBe(0);
    const spreadsheet = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
    spreadsheet.deleteSheet(sheetOf(host, 'Data'));
    expect(follow(host)).toBe(0);
  });
  it('are moved back by one undo', () => {
    const host = opened();
    typeRow(host, 5, OCTOBER);
    const before = host.snapshot().sheets;
    follow(host);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });
  it('are as they were, or have gone on, whichever call fails', () => {
    const prepare = (): Host => {
      const host = opened();
      typeRow(host, 5, OCTOBER);
      return host;
    };
    const whole = prepare();
    whole.resetCalls();
    follow(whole);
    const { total } = whole.calls;
    let host = prepare();
    let failures = 0;
    for (let call = 1; call <= total; call++) {
      const before = host.snapshot();
      host.failAt(call);
      const { ok } = ask(host, 'followColumns', null);
      host.failAt(null);
      if (!ok) {
        failures += 1;
        expect([call, host.snapshot()]).toEqual([call, before]);
        continue;
      }
      expect([call, values(host)[CAC]]).toEqual([call, 180]);
      host = prepare();
    }
    expect(failures).toBeGreaterThan(total / 2);
  });
});
