import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, dispatch, openAddon, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

/** O1 serves O2, which serves nothing; a number, a note and a column of people's own stand among them. */
function openAligned(): Host {
  const host = openAddon();
  for (const template of ['MK-01', 'SA-01']) asked(host, 'insertTemplate', { template, language: 'en' });
  host.type('OKRs', at('parent', 3), 'O2');
  host.type('OKRs', at('current', 5), '3.4');
  sheetOf(host).getRange(at('title', 5)).setNote('Ask Sara');
  return host;
}

const shown = (host: Host, key: 'key' | 'title' | 'current' | 'progress', rows = 8): unknown[] =>
  Array.from({ length: rows }, (_, index) => valueAt(host, 'OKRs', at(key, index + 3)));
const rowOf = (host: Host, key: string): number => shown(host, 'key', 12).indexOf(key) + 3;
const groups = (host: Host) =>
  host
    .snapshot()
    .sheets.find(({ name }) => name === 'OKRs')
    ?.rowGroups.map(({ from, to, depth }) => [from, to, depth]);

describe('the OKRs tab as an outline', () => {
  it('stands in the order of the alignment, folds, and computes what it computed', () => {
    const host = openAligned();
    const progress = Object.fromEntries(shown(host, 'key').map((key, index) => [key, shown(host, 'progress')[index]]));
    asked(host, 'arrangeOkrs', null);
    expect(shown(host, 'key')).toEqual(['O2', 'O2.1', 'O2.2', 'O2.3', 'O1', 'O1.1', 'O1.2', 'O1.3']);
    expect(groups(host)).toEqual([
      [4, 10, 1],
      [8, 10, 2],
    ]);
    const after = Object.fromEntries(shown(host, 'key').map((key, index) => [key, shown(host, 'progress')[index]]));
    expect(after).toEqual(progress);
    const moved = rowOf(host, 'O1.2');
    expect(valueAt(host, 'OKRs', at('current', moved))).toBe(3.4);
    expect(sheetOf(host).getRange(at('title', moved)).getNote()).toBe('Ask Sara');
    expect(sheetOf(host).getRange(at('title', moved)).getNumberFormat()).toBe('        @');
  });

  it('does the same once more without grouping deeper', () => {
    const host = openAligned();
    asked(host, 'arrangeOkrs', null);
    const before = host.snapshot().sheets;
    asked(host, 'arrangeOkrs', null);
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('is undone as a whole', () => {
    const host = openAligned();
    const before = host.snapshot().sheets;
    asked(host, 'arrangeOkrs', null);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('is undone around what people typed, inserted and deleted since', () => {
    const host = openAligned();
    asked(host, 'arrangeOkrs', null);
    host.type('OKRs', at('title', 11), 'Typed since');
    dispatch(host, 'REMOVE_COLUMNS_ROWS', {
      dimension: 'ROW',
      elements: [rowOf(host, 'O2.2') - 1],
      sheetId: sheetIdOf(host),
      sheetName: 'OKRs',
    });
    asked(host, 'undo', { force: false });
    const keys = shown(host, 'key');
    expect(keys.slice(0, 7)).toEqual(['O1', 'O1.1', 'O1.2', 'O1.3', 'O2', 'O2.1', 'O2.3']);
    expect(valueAt(host, 'OKRs', at('title', 10))).toBe('Typed since');
    expect(groups(host)).toEqual([]);
  });

  it('leaves the tab as it was where a service fails on the way', () => {
    const host = openAligned();
    const before = host.snapshot();
    for (let call = 1; ; call += 2) {
      host.failAt(call);
      const { ok } = ask(host, 'arrangeOkrs', null);
      host.failAt(null);
      if (ok) break;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });

  it('takes no more calls for more key results', () => {
    const callsWith = (copies: number): number => {
      const host = openAddon();
      asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      for (let copy = 0; copy < copies; copy++) asked(host, 'duplicateRow', { key: 'O1.1' });
      host.resetCalls();
      asked(host, 'arrangeOkrs', null);
      return host.calls.total;
    };
    expect(callsWith(4)).toBe(callsWith(0));
  });
});
