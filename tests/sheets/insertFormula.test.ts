import { describe, expect, it } from '@jest/globals';
import { ask, asked, openAddon, valueAt } from './addon.ts';

describe('inserting a formula', () => {
  it('puts a call into the active cell', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    expect(asked(host, 'insertFormula', { formula: '=KPI_CAC(50000; 250)', overwrite: false })).toMatchObject({
      done: true,
      cell: 'F2',
    });
    expect(valueAt(host, 'Campaigns', 'F2')).toBe(200);
  });
  it('asks before it covers anything', () => {
    const host = openAddon();
    host.select('Campaigns', 'B2');
    expect(asked(host, 'insertFormula', { formula: '=KPI_CAC(50000; 250)', overwrite: false })).toEqual({
      done: false,
      cell: 'B2',
      holds: '1000',
    });
    expect(valueAt(host, 'Campaigns', 'B2')).toBe(1000);
  });
  it.each([
    ['B2', '1000', 1000],
    ['F5', '=B2*2', 2000],
    ['F5', 'a text', 'a text'],
  ])('gives %s back what it held: %s', (cell, typed, value) => {
    const host = openAddon();
    host.type('Campaigns', cell, typed);
    const before = host.snapshot();
    host.select('Campaigns', cell);
    asked(host, 'insertFormula', { formula: '=KPI_CAC(50000; 250)', overwrite: true });
    asked(host, 'undo', { evenIfEdited: false });
    expect(valueAt(host, 'Campaigns', cell)).toBe(value);
    expect(host.snapshot()).toEqual(before);
  });
  it('asks before undo covers what was typed since', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    asked(host, 'insertFormula', { formula: '=KPI_CAC(50000; 250)', overwrite: false });
    host.type('Campaigns', 'F2', '77');
    expect(asked(host, 'undo', { evenIfEdited: false })).toEqual({ done: false, editedCells: 1 });
    expect(valueAt(host, 'Campaigns', 'F2')).toBe(77);
  });
  it('refuses a name that is no function', () => {
    expect(ask(openAddon(), 'insertFormula', { formula: '=SUM(1; 2)', overwrite: false })).toMatchObject({ ok: false });
  });
});
