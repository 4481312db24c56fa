import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { DAYS_PLANNED_AHEAD } from '../../src/core/tables/weekNotes/daysPlannedAhead.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';

const TAB = 'Weekly notes';

function openWeek(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  return host;
}

type Kind = 'plan' | 'progress' | 'problem';
const line = (kind: Kind, text: string, key = '') => ({ kind, text, key });

function save(host: Host, ...added: ReturnType<typeof line>[]): void {
  expect(asked(host, 'saveWeekNotes', { who: 'Sara', added, changed: [] })).toEqual({ saved: added.length });
}

const notes = (host: Host) => asked(host, 'checkIns', null).notes;
const noteOf = (host: Host, text: string) => {
  const note = notes(host).find((each) => each.text === text);
  if (!note) throw new Error(text);
  return note;
};
function finish(host: Host, ...texts: string[]): void {
  const changed = texts.map((text) => ({ note: noteOf(host, text), isDone: true }));
  expect(asked(host, 'saveWeekNotes', { who: 'Sara', added: [], changed })).toEqual({ saved: texts.length });
}

/** Back to a day that belongs to the week so many weeks before today's, whatever weekday that is: two days count ahead. */
function move(host: Host, row: number, weeks: number): void {
  sheetOf(host, TAB)
    .getRange(row, 1)
    .setValue(new Date(Date.now() - (weeks * 7 + DAYS_PLANNED_AHEAD) * 86_400_000));
}

const stateAt = (host: Host, row: number) => [valueAt(host, TAB, `F${row}`), valueAt(host, TAB, `G${row}`)];
const cellsOf = (host: Host) => host.snapshot().sheets.find(({ name }) => name === TAB)?.cells;

describe('lines of the week', () => {
  it('stand in a tab of their own as they were typed, never as a formula or a number', () => {
    const host = openWeek();
    save(host, line('plan', '=1+1', 'O1.1'), line('problem', '12%'), line('progress', 'Agency briefed'));
    expect(['B3', 'C3', 'D3', 'E3', 'F3'].map((cell) => valueAt(host, TAB, cell))).toEqual([
      'Sara',
      'Plan',
      '=1+1',
      'O1.1',
      'Open',
    ]);
    expect(['D4', 'F4', 'F5'].map((cell) => valueAt(host, TAB, cell))).toEqual(['12%', 'Open', '']);
    expect(notes(host).map(({ kind, text }) => [kind, text])).toEqual([
      ['plan', '=1+1'],
      ['progress', 'Agency briefed'],
      ['problem', '12%'],
    ]);
  });

  it('come back as postponed, with the weeks, in the sheet and in the sidebar, until they are done', () => {
    const host = openWeek();
    save(host, line('plan', 'Call the agency'), line('plan', 'Write the brief'), line('problem', 'No budget'));
    for (const row of [3, 4, 5]) move(host, row, 2);
    expect([3, 4, 5].map((row) => stateAt(host, row))).toEqual([
      ['Postponed', 2],
      ['Postponed', 2],
      ['Open', ''],
    ]);
    finish(host, 'Write the brief');
    expect(stateAt(host, 4)).toEqual(['Finished', '']);
    expect(noteOf(host, 'Write the brief')).toMatchObject({ kind: 'plan', isDone: true, doneOn: expect.any(Number) });
    // What was done in an earlier week is no news any more.
    sheetOf(host, TAB)
      .getRange('H4')
      .setValue(new Date(Date.now() - 7 * 86_400_000));
    expect(notes(host).map(({ text }) => text)).toEqual(['Call the agency', 'No budget']);
  });

  it('count as they are typed, changed and sorted in the tab itself', () => {
    const host = openWeek();
    save(host, line('plan', 'B'), line('plan', 'A'), line('plan', 'C'));
    sheetOf(host, TAB).getRange('A3:I5').sort({ column: 4, ascending: true });
    host.type(TAB, 'D6', 'Typed here');
    host.type(TAB, 'H5', 'yes');
    finish(host, 'A');
    expect([3, 4, 5, 6].map((row) => [valueAt(host, TAB, `D${row}`), stateAt(host, row)[0]])).toEqual([
      ['A', 'Finished'],
      ['B', 'Open'],
      ['C', 'Finished'],
      ['Typed here', 'Open'],
    ]);
    expect(noteOf(host, 'Typed here')).toMatchObject({ kind: 'plan', who: '', day: null });
    host.type(TAB, 'D4', 'B, but later');
    finish(host, 'B, but later');
    expect(stateAt(host, 4)[0]).toBe('Finished');
  });

  it('are not saved, and nothing with them, where one of them was changed in the tab meanwhile', () => {
    const host = openWeek();
    save(host, line('plan', 'A'));
    const note = noteOf(host, 'A');
    host.type(TAB, 'D3', 'B');
    const before = host.snapshot();
    const request = { who: 'Sara', added: [line('plan', 'C')], changed: [{ note, isDone: true }] };
    expect(ask(host, 'saveWeekNotes', request)).toMatchObject({ ok: false, sentence: expect.stringMatching(/“?A/) });
    expect(host.snapshot()).toEqual(before);
  });

  it('that say the same are done one by one', () => {
    const host = openWeek();
    save(host, line('plan', 'A'), line('plan', 'A'));
    finish(host, 'A');
    expect([3, 4].map((row) => stateAt(host, row)[0])).toEqual(['Finished', 'Open']);
    asked(host, 'saveWeekNotes', { who: '', added: [], changed: [{ note: noteOf(host, 'A'), isDone: true }] });
    expect([3, 4].map((row) => stateAt(host, row)[0])).toEqual(['Finished', 'Finished']);
    asked(host, 'undo', { force: false });
    asked(host, 'undo', { force: false });
    expect([3, 4].map((row) => stateAt(host, row)[0])).toEqual(['Open', 'Open']);
  });

  it('are undone whole, the tab that was made for them too', () => {
    const host = openWeek();
    const before = host.snapshot().sheets;
    save(host, line('plan', 'A', 'O1.1'), line('problem', 'B'));
    const saved = cellsOf(host);
    const changed = [{ note: noteOf(host, 'A'), isDone: true, key: 'O1.2' }];
    asked(host, 'saveWeekNotes', { who: 'Sara', added: [line('plan', 'C')], changed });
    expect(['E3', 'F3'].map((cell) => valueAt(host, TAB, cell))).toEqual(['O1.2', 'Finished']);
    asked(host, 'undo', { force: false });
    expect(cellsOf(host)).toEqual(saved);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('ask before undo takes what people typed beside them', () => {
    const host = openWeek();
    save(host, line('plan', 'A'));
    host.type(TAB, 'E3', 'O1.3');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain(TAB);
  });

  it('get the columns back that people deleted once there is something for them', () => {
    const host = openWeek();
    save(host, line('plan', 'A', 'O1.1'));
    // From Weeks postponed on, and the key.
    sheetOf(host, TAB).deleteColumns(7, 3);
    sheetOf(host, TAB).deleteColumn(5);
    expect(noteOf(host, 'A')).toMatchObject({ key: '', isDone: false });
    save(host, line('plan', 'B'));
    expect(sheetOf(host, TAB).getLastColumn()).toBe(5);
    finish(host, 'A');
    expect(sheetOf(host, TAB).getDataRange().getValues()[0]?.filter(Boolean)).toEqual([
      ...['Day', 'Who', 'Kind', 'Text', 'State', 'Done on'],
    ]);
    expect(notes(host).map(({ text, isDone }) => [text, isDone])).toEqual([
      ['B', false],
      ['A', true],
    ]);
  });

  it('are told apart by their keys where two say the same', () => {
    const host = openWeek();
    save(host, line('plan', 'Call', 'O1.1'), line('plan', 'Call', 'O1.2'));
    const { key: about, ...note } = notes(host).find(({ key }) => key === 'O1.2') as ReturnType<typeof noteOf>;
    asked(host, 'saveWeekNotes', { who: 'Sara', added: [], changed: [{ note: { ...note, about }, isDone: true }] });
    expect(notes(host).map(({ key, isDone }) => [key, isDone])).toEqual([
      ['O1.1', false],
      ['O1.2', true],
    ]);
    asked(host, 'undo', { force: false });
    expect(notes(host).some(({ isDone }) => isDone)).toBe(false);
  });

  it('are put right by Repair, which undo takes back', () => {
    const host = openWeek();
    save(host, line('plan', 'A'), line('plan', 'B'));
    const before = cellsOf(host);
    host.type(TAB, 'F4', 'Done');
    const typed = cellsOf(host);
    expect(String(valueAt(host, TAB, 'D1'))).toMatch(/Repair/);
    asked(host, 'repair', null);
    expect(cellsOf(host)).toEqual(before);
    asked(host, 'undo', { force: false });
    expect(cellsOf(host)).toEqual(typed);
  });

  it('start their week on the day that Settings say', () => {
    const host = openWeek();
    save(host, line('plan', 'A'));
    const formula = () => sheetOf(host, TAB).getRange('F2').getFormula();
    const before = formula();
    asked(host, 'openSettings', null);
    const names = sheetOf(host, 'Settings').getRange('A1:A30').getValues();
    host.type('Settings', `B${names.findIndex(([name]) => name === 'First day of the week') + 1}`, 'Saturday');
    expect(formula()).not.toBe(before);
    expect(asked(host, 'checkIns', null).firstWeekday).toBe('saturday');
  });

  it('take as many calls however many they are, and so does opening My week', () => {
    const host = openWeek();
    const lines = Array.from({ length: 12 }, (_, index) => line('plan', `Plan ${index}`));
    save(host, ...lines);
    asked(host, 'checkIn', { who: 'Sara', entries: [{ key: 'O1.1', value: '700000', confidence: '7', note: '' }] });
    host.resetCalls();
    save(host, line('plan', 'Another'));
    const { total, readsAfterWrites } = host.calls;
    expect([total <= 40, readsAfterWrites <= 4]).toEqual([true, true]);
    const changed = lines.map(({ text }) => ({ note: noteOf(host, text), isDone: true }));
    host.resetCalls();
    asked(host, 'saveWeekNotes', { who: 'Sara', added: [...lines, line('problem', 'B', 'O1.1')], changed });
    expect(host.calls.total).toBeLessThanOrEqual(40);
    host.resetCalls();
    asked(host, 'checkIns', null);
    expect(host.calls.total).toBeLessThanOrEqual(25);
  });
});

describe('two people', () => {
  it('lose no line when they save at the same time, whenever the other begins', () => {
    const host = openWeek();
    save(host, line('plan', 'First'));
    const texts = () => notes(host).map(({ text }) => text);
    for (let call = 1, isInside = true; isInside; call += 2) {
      const other = () =>
        ask(host, 'saveWeekNotes', { who: 'Omid', added: [line('plan', `Theirs ${call}`)], changed: [] });
      let answer: ReturnType<typeof other> | null = null;
      host.interruptAt(call, () => {
        answer = other();
      });
      save(host, line('plan', `Mine ${call}`));
      isInside = answer !== null;
      host.interruptAt(Number.MAX_SAFE_INTEGER, () => undefined);
      // Who is refused because another saves is told so, and saves again.
      if (!(answer as unknown as { ok: boolean } | null)?.ok) expect(other()).toMatchObject({ ok: true });
      expect(texts().slice(-2)).toEqual(expect.arrayContaining([`Mine ${call}`, `Theirs ${call}`]));
    }
  });
});
