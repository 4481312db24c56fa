import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, dispatch, openAddon, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { at, newTabKeys } from './scorecard.ts';

const TAB = 'OKRs';
const STEPS = 'Steps';
/** Articles refreshed, from 0 to 40, a milestone: the first key result of CO-02. */
const KEY = 'O1.1';
const ROW = 4;

function openMilestone(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'CO-02', language: 'en' });
  return host;
}

const add = (host: Host, ...texts: string[]): void => {
  for (const text of texts) asked(host, 'saveSteps', { key: KEY, change: { add: text } });
};
const tick = (host: Host, text: string, isDone = false) =>
  asked(host, 'saveSteps', { key: KEY, change: { tick: { text, isDone } } });
const remove = (host: Host, text: string, isDone = false) =>
  asked(host, 'saveSteps', { key: KEY, change: { remove: { text, isDone } } });
const current = (host: Host, row = ROW) => valueAt(host, TAB, at('current', row));
const progress = (host: Host, row = ROW) => valueAt(host, TAB, at('progress', row));
const steps = (host: Host) => asked(host, 'okrs', null).steps;
const undo = (host: Host) => asked(host, 'undo', { force: false });

describe('the steps of a milestone', () => {
  it('are those of its key, however people type it', () => {
    const host = openMilestone();
    add(host, 'A');
    host.type(STEPS, 'A3', ' o1.1');
    host.type(STEPS, 'C3', 'B');
    expect(steps(host).map(({ key, text }) => [key, text])).toEqual([
      [KEY, 'A'],
      [KEY, 'B'],
    ]);
  });

  it('count from the first one on again once their tab was deleted', () => {
    const host = openMilestone();
    add(host, 'A', 'B');
    tick(host, 'A');
    expect(current(host)).toBe(20);
    dispatch(host, 'DELETE_SHEET', { sheetId: sheetIdOf(host, STEPS), sheetName: STEPS });
    expect(current(host)).toBe(30);
    add(host, 'New');
    expect(current(host)).toBe(0);
    tick(host, 'New');
    expect(current(host)).toBe(40);
  });

  it('stand in a tab of their own as they were typed, and the current value follows them', () => {
    const host = openMilestone();
    add(host, '=1+1', '۱۲٪', 'Publish');
    expect(['A2', 'C2', 'C3'].map((cell) => valueAt(host, STEPS, cell))).toEqual([KEY, '=1+1', '۱۲٪']);
    expect([current(host), progress(host), valueAt(host, TAB, at('source', ROW))]).toEqual([0, 0, 'Finished steps']);
    expect(tick(host, 'Publish')).toEqual({ steps: 3 });
    expect(current(host)).toBeCloseTo(40 / 3, 9);
    expect(progress(host)).toBeCloseTo(1 / 3, 9);
    tick(host, '=1+1');
    tick(host, '۱۲٪');
    expect([current(host), progress(host)]).toEqual([40, 1]);
    expect(steps(host).map(({ text, isDone }) => [text, isDone])).toEqual([
      ['=1+1', true],
      ['۱۲٪', true],
      ['Publish', true],
    ]);
    tick(host, 'Publish', true);
    expect(current(host)).toBeCloseTo(80 / 3, 9);
  });

  it('count by their weights, whatever people do to the tab without the add-on', () => {
    const host = openMilestone();
    add(host, 'A', 'B', 'C');
    const tab = sheetOf(host, STEPS);
    tab.getRange('D2').setValue(2);
    tab.getRange('E2').setValue('yes');
    expect(progress(host)).toBe(0.5);
    tab.getRange('E3').setValue(false);
    expect(progress(host)).toBe(0.5);
    tab.getRange('D3:D4').setValues([[0], ['much']]);
    expect(progress(host)).toBeCloseTo(2 / 3, 9);
    tab.setName('Our steps');
    tab.getRange('A2:E4').sort({ column: 3, ascending: false });
    tab.insertRowBefore(2);
    tab.getRange('A2:C2').setValues([[KEY, '', 'D']]);
    expect(progress(host)).toBe(0.5);
    // What counts nothing leaves the number that was typed before.
    tab.getRange('D2:D5').setValues([[0], [0], [0], [0]]);
    expect(current(host)).toBe(30);
    tab.deleteColumn(4);
    expect(progress(host)).toBe(0.25);
    tab.deleteColumn(2);
    expect(progress(host)).toBe(0.25);
  });

  it('count again once a column that they cannot do without is back', () => {
    const host = openMilestone();
    add(host, 'A', 'B');
    sheetOf(host, STEPS).deleteColumn(5);
    tick(host, 'A');
    expect([current(host), progress(host)]).toEqual([20, 0.5]);
  });

  it('stay with their key result when the OKRs tab is sorted, gets a row, or loses a column that nothing needs', () => {
    const host = openMilestone();
    add(host, 'A', 'B');
    tick(host, 'A');
    const tab = sheetOf(host);
    tab.getRange('A3:AM6').sort({ column: 1, ascending: false });
    const row = [3, 4, 5, 6].find((each) => valueAt(host, TAB, at('key', each)) === KEY) ?? 0;
    expect([row, current(host, row), progress(host, row)]).toEqual([5, 20, 0.5]);
    dispatch(host, 'ADD_COLUMNS_ROWS', {
      ...{ sheetId: sheetIdOf(host), sheetName: TAB, dimension: 'ROW', base: 3, quantity: 1, position: 'before' },
    });
    expect(current(host, row + 1)).toBe(20);
    tab.deleteColumn(newTabKeys.indexOf('source') + 1);
    tick(host, 'B');
    expect(current(host, row + 1)).toBe(40);
  });

  it('give way to a number that someone types, until they are asked to count again', () => {
    const host = openMilestone();
    add(host, 'A', 'B');
    host.type(TAB, at('current', ROW), '7');
    tick(host, 'A');
    add(host, 'C');
    expect([current(host), valueAt(host, TAB, at('source', ROW))]).toEqual([7, null]);
    expect(asked(host, 'okrs', null).rows[1]?.followsSteps).toBeUndefined();
    asked(host, 'bindCurrent', { key: KEY, source: 'steps' });
    expect(current(host)).toBeCloseTo(40 / 3, 9);
    expect(asked(host, 'okrs', null).rows[1]?.followsSteps).toBe(true);
    undo(host);
    expect(current(host)).toBe(7);
  });

  it('leave a current value alone that is computed from elsewhere', () => {
    const host = openMilestone();
    host.type(TAB, at('current', ROW), '=1+2');
    add(host, 'A');
    tick(host, 'A');
    expect(current(host)).toBe(3);
  });

  it('fall back to what was typed once they are gone, in the sidebar and in the sheet', () => {
    const host = openMilestone();
    host.type(TAB, at('current', ROW), '8.5');
    add(host, 'A');
    sheetOf(host, STEPS).deleteRow(2);
    expect(current(host)).toBe(8.5);
    undo(host);
    add(host, 'A', 'B');
    remove(host, 'A');
    expect(current(host)).toBe(0);
    remove(host, 'B');
    const cell = sheetOf(host).getRange(at('current', ROW));
    expect([cell.getValue(), cell.getFormula(), valueAt(host, TAB, at('source', ROW))]).toEqual([8.5, '', null]);
  });

  it('are undone one by one, the tab that was made for them too', () => {
    const host = openMilestone();
    const before = [host.snapshot().sheets];
    const keep = (): void => void before.push(host.snapshot().sheets);
    add(host, 'A');
    keep();
    add(host, 'B');
    sheetOf(host, STEPS).getRange('F3').setValue('mine');
    keep();
    tick(host, 'A');
    keep();
    remove(host, 'B');
    keep();
    remove(host, 'A', true);
    for (const sheets of before.reverse().slice(0, 3)) {
      undo(host);
      expect(host.snapshot().sheets).toEqual(sheets);
    }
    sheetOf(host, STEPS).getRange('F3').clearContent();
    undo(host);
    undo(host);
    expect(host.snapshot().sheets).toEqual(before.at(-1));
  });

  it('ask before undo takes what people changed since', () => {
    const host = openMilestone();
    add(host, 'A');
    tick(host, 'A');
    sheetOf(host, STEPS).getRange('E2').setValue('soon');
    expect(undo(host)).toMatchObject({ editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(valueAt(host, STEPS, 'E2')).toBeNull();
    sheetOf(host, STEPS).getRange('E2').setValue('soon');
    expect(undo(host)).toMatchObject({ editedCells: 1 });
  });

  it('refuse a step or a key result that is gone, and take no blank one', () => {
    const host = openMilestone();
    add(host, 'A', ' ');
    expect(steps(host)).toHaveLength(1);
    const gone = { key: KEY, change: { tick: { text: 'B', isDone: false } } };
    expect(ask(host, 'saveSteps', gone)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/B.*no longer in its tab/),
    });
    expect(ask(host, 'saveSteps', { ...gone, key: 'O7.1' })).toMatchObject({ ok: false });
  });

  it('keep their key from being given again once its row is gone', () => {
    const host = openMilestone();
    asked(host, 'saveSteps', { key: 'O1.3', change: { add: 'A' } });
    asked(host, 'deleteRow', { key: 'O1.3', confirmed: true });
    expect(asked(host, 'addKeyResult', { objective: 'O1', fields: { title: 'New' }, language: 'en' })).toMatchObject({
      key: 'O1.4',
    });
  });

  it('go on from where they are when their key result is carried over', () => {
    const host = openMilestone();
    add(host, 'A', 'B');
    tick(host, 'A');
    const [cycle] = asked(host, 'cycles', null).open;
    const keyResults = (cycle?.objectives ?? []).flatMap((objective) =>
      objective.keyResults.map(({ key, outcome }) => ({
        ...{ key, outcome: outcome ?? 'missed', next: key === KEY ? 'carry' : 'close', reason: 'Time', target: '' },
      })),
    );
    const close = { cycle: cycle?.id ?? '', keyResults, lessons: [], language: 'en' as const };
    expect(asked(host, 'closeCycle', close)).toMatchObject({ done: true, carried: 1 });
    expect([valueAt(host, TAB, at('start', ROW)), current(host), progress(host)]).toEqual([0, 20, 0.5]);
  });

  it('take at most forty calls, however many there are, and a fault at any of them leaves the workbook as it was', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `Step ${index}`);
    const changes = [
      { add: 'B' },
      { tick: { text: 'A', isDone: false } },
      { remove: { text: 'A', isDone: true } },
      { tick: { text: 'B', isDone: false } },
    ];
    for (const count of [0, 9]) {
      const host = openMilestone();
      add(host, 'A', ...texts.slice(0, count));
      for (const change of changes) {
        for (let call = 1; ; call += 7) {
          const before = host.snapshot();
          host.resetCalls();
          host.failAt(call);
          const { ok } = ask(host, 'saveSteps', { key: KEY, change });
          host.failAt(null);
          if (ok) break;
          expect([call, host.snapshot()]).toEqual([call, before]);
        }
        const { total, readsAfterWrites } = host.calls;
        expect([change, total <= 40, readsAfterWrites <= 4]).toEqual([change, true, true]);
      }
    }
  });
});
