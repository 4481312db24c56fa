import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'My templates';

/** MK-02 with a title that a sheet would read as a formula, and a target of people's own. */
function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  host.type('OKRs', at('title', 4), "'=Cut the cost");
  host.type('OKRs', at('target', 5), '4.5');
  return host;
}

const cells = (host: Host, row: number): unknown[] =>
  (['title', 'type', 'unit', 'start', 'target', 'current', 'weight', 'kpi'] as const).map((key) =>
    valueAt(host, 'OKRs', at(key, row)),
  );

describe('a template of people’s own', () => {
  it('keeps an objective with its key results, and brings them back without current values', () => {
    const host = openScorecard();
    const name = String(valueAt(host, 'OKRs', at('title', 3)));
    expect(asked(host, 'saveTemplate', { key: 'O1' })).toEqual({ name });
    expect(asked(host, 'insertOwnTemplate', { name })).toMatchObject({ tab: 'OKRs', rows: 5, objective: 'O2' });
    for (const row of [3, 4, 5, 6, 7]) {
      const original = cells(host, row);
      original[5] = null;
      expect(cells(host, row + 5)).toEqual(original);
    }
    expect(sheetOf(host).getRange(at('title', 9)).getFormula()).toBe('');
    expect(valueAt(host, 'OKRs', at('cycle', 8))).toBe(valueAt(host, 'OKRs', at('cycle', 3)));
    const format = (row: number): string => sheetOf(host).getRange(at('target', row)).getNumberFormat();
    expect([4, 5, 6].map((row) => format(row + 5))).toEqual([4, 5, 6].map(format));
  });

  it('is what stands in its tab: sorted, changed and renamed by hand', () => {
    const host = openScorecard();
    const { name } = asked(host, 'saveTemplate', { key: 'O1' });
    const sheet = sheetOf(host, TAB);
    sheet.getRange(2, 1, 5, sheet.getLastColumn()).sort({ column: 2, ascending: false });
    sheet.setName('Ours');
    const [template] = asked(host, 'ownTemplates', null);
    expect(template).toMatchObject({ name, objective: { title: name } });
    expect(template?.keyResults).toHaveLength(4);
  });

  it('gets a name of its own when an objective is saved twice', () => {
    const host = openScorecard();
    const { name } = asked(host, 'saveTemplate', { key: 'O1' });
    expect(asked(host, 'saveTemplate', { key: 'O1' })).toEqual({ name: `${name} (2)` });
    expect(asked(host, 'ownTemplates', null).map(({ keyResults }) => keyResults.length)).toEqual([4, 4]);
  });

  it('is taken back by undo, its tab with the first', () => {
    const host = openScorecard();
    const before = host.snapshot().sheets;
    asked(host, 'saveTemplate', { key: 'O1' });
    const saved = host.snapshot().sheets;
    asked(host, 'saveTemplate', { key: 'O1' });
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(saved);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('is undone once inserted, and asks first where a number was typed', () => {
    const host = openScorecard();
    const { name } = asked(host, 'saveTemplate', { key: 'O1' });
    const before = host.snapshot().sheets;
    asked(host, 'insertOwnTemplate', { name });
    host.type('OKRs', at('current', 9), '5');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    asked(host, 'undo', { force: true });
    expect(host.snapshot().sheets.map(({ cells: held }) => held)).toEqual(before.map(({ cells: held }) => held));
  });

  it('says in words that it is gone', () => {
    const host = openScorecard();
    expect(ask(host, 'insertOwnTemplate', { name: 'Ours' })).toMatchObject({ ok: false });
  });

  it.each([
    ['saveTemplate', { key: 'O1' }],
    ['insertOwnTemplate', null],
  ] as const)('leaves the file as it was where a service fails on the way: %s', (action, request) => {
    const host = openScorecard();
    const { name } = asked(host, 'saveTemplate', { key: 'O1' });
    const before = host.snapshot();
    for (let call = 1; ; call += 2) {
      host.failAt(call);
      const { ok } = request ? ask(host, action as 'saveTemplate', request) : ask(host, 'insertOwnTemplate', { name });
      host.failAt(null);
      if (ok) break;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });
});
