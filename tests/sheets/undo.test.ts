import { describe, expect, it } from '@jest/globals';
import { loadAddon } from '../../preview/host/node.ts';
import { ask, asked, openAddon, stateOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const silentConsole: Console = Object.assign(Object.create(console), { error: () => undefined });

const insert = (host: ReturnType<typeof openAddon>, template = 'MK-01') =>
  asked(host, 'insertTemplate', { template, language: 'en' });

describe('undo', () => {
  it('leaves the step where what it wrote cannot be carried out', () => {
    const { host, script } = loadAddon('dist/addon', { sheets: [{ name: 'S', cells: [] }], console: silentConsole });
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
    const own = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const failing = () => {
      throw new Error('Service error: Spreadsheets');
    };
    script.SpreadsheetApp = new Proxy(own, {
      get: (target, name) => (name === 'flush' ? failing : Reflect.get(target, name)),
    });
    expect(ask(host, 'undo', { force: false })).toMatchObject({
      ok: false,
      sentence: 'The undo could not be finished. Press Undo once more.',
    });
    script.SpreadsheetApp = own;
    expect(stateOf(host).undo).toHaveLength(1);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect([stateOf(host).undo, valueAt(host, 'S', 'A1')]).toEqual([[], null]);
  });

  it('of the first insert leaves the workbook as it was', () => {
    const host = openAddon();
    asked(host, 'connect', null);
    const before = host.snapshot();
    insert(host);
    expect(host.snapshot()).not.toEqual(before);
    expect(asked(host, 'undo', { force: false })).toMatchObject({
      done: true,
      undone: { en: expect.stringContaining('MK-01') },
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('of a second insert leaves the first as it was', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', at('owner', 4), 'Sara');
    const before = host.snapshot();
    insert(host, 'MK-02');
    asked(host, 'undo', { force: false });
    expect(host.snapshot()).toEqual(before);
  });

  it('asks before it takes away what people typed since', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', at('current', 4), '0.19');
    host.type('OKRs', at('owner', 4), 'Sara');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 2 });
    expect(valueAt(host, 'OKRs', at('owner', 4))).toBe('Sara');
    expect(asked(host, 'undo', { force: true })).toMatchObject({ done: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Campaigns']);
  });

  it('keeps the tab if people wrote something of their own into it', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', at('title', 10), 'our own line');
    asked(host, 'undo', { force: true });
    const values = Object.values(host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells ?? {}).map(
      ({ value }) => value,
    );
    expect(values).toContain('our own line');
    expect(values).not.toContain("Increase the brand's market share");
  });

  it('keeps the tab if people filled a column of their own beside the table', () => {
    const host = openAddon();
    insert(host);
    const sheet = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName('OKRs');
    sheet?.insertColumnAfter(2);
    host.type('OKRs', 'C1', 'Team');
    host.type('OKRs', 'C4', 'ours');
    asked(host, 'undo', { force: false });
    expect([valueAt(host, 'OKRs', 'C1'), valueAt(host, 'OKRs', 'C4')]).toEqual(['Team', 'ours']);
    expect(valueAt(host, 'OKRs', 'B3')).toBeNull();
  });

  it('tells its rows from one whose title looks like a number', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', at('title', 7), '1e5');
    expect(valueAt(host, 'OKRs', at('key', 7))).toBe('O1.4');
    asked(host, 'undo', { force: true });
    const cells = host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells ?? {};
    expect([String(cells[at('title', 3)]?.value), cells[at('key', 3)]?.value]).toEqual(['100000', 'O1.4']);
  });

  it('finds its rows again after others were put above them', () => {
    const host = openAddon();
    insert(host);
    const { getters } = host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'OKRs') as string;
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 2,
      position: 'before',
      quantity: 2,
      sheetId,
      sheetName: 'OKRs',
    });
    host.type('OKRs', at('title', 3), 'a line above');
    asked(host, 'undo', { force: true });
    const cells = host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells ?? {};
    expect(cells[at('title', 3)]?.value).toBe('a line above');
    expect(Object.values(cells).map(({ value }) => value)).not.toContain('Acquire 1,000 new customers');
  });

  it('says so when there is nothing to undo', () => {
    expect(asked(openAddon(), 'undo', { force: false })).toMatchObject({ done: true, undone: null });
  });

  it('goes back step by step', () => {
    const host = openAddon();
    insert(host);
    insert(host, 'MK-02');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ undone: { en: expect.stringContaining('MK-02') } });
    expect(asked(host, 'undo', { force: false })).toMatchObject({ undone: { en: expect.stringContaining('MK-01') } });
    expect(stateOf(host).undo).toEqual([]);
  });

  it('is offered by the menu too, which asks about edited cells', () => {
    const questions: string[] = [];
    const dialogs = {
      alert: () => undefined,
      prompt: () => null,
      confirm: (message: string) => questions.push(message) > 0,
    };
    const host = openAddon({ dialogs });
    insert(host);
    host.type('OKRs', at('owner', 4), 'Sara');
    host.run('undoLastChange');
    expect(questions).toEqual([expect.stringContaining('1 cell was changed')]);
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Campaigns']);
    expect(host.toast?.message).toBe('The last change was undone.');
  });
});

describe('sample numbers', () => {
  it('are marked with a word until someone types their own', () => {
    const host = openAddon();
    insert(host);
    expect(valueAt(host, 'OKRs', at('note', 4))).toBe('Sample number');
    host.type('OKRs', at('current', 4), '0.19');
    expect(valueAt(host, 'OKRs', at('note', 4)) ?? '').toBe('');
  });

  it('are cleared in one step, while numbers that people typed stay', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', at('current', 4), '0.19');
    expect(stateOf(host).samples).toBe(3);
    expect(asked(host, 'clearSamples', null)).toEqual({ cells: 3 });
    expect(stateOf(host).samples).toBe(0);
    expect(
      [at('current', 4), at('current', 5), at('current', 6), at('start', 5), at('start', 6), at('target', 6)].map(
        (a1) => valueAt(host, 'OKRs', a1),
      ),
    ).toEqual([0.19, null, null, 0, null, 0.15]);
  });

  it('come back with undo, except where someone has typed since', () => {
    const host = openAddon();
    insert(host);
    asked(host, 'clearSamples', null);
    host.type('OKRs', at('current', 5), '=5*4');
    asked(host, 'undo', { force: false });
    expect(
      [at('current', 4), at('current', 5), at('current', 6), at('start', 6)].map((a1) => valueAt(host, 'OKRs', a1)),
    ).toEqual([0.144, 20, 0.095, 0.09]);
    expect(host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells[at('current', 5)]?.formula).toContain(
      '5*4',
    );
  });
});
