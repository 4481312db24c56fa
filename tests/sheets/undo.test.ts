import { describe, expect, it } from '@jest/globals';
import { asked, openAddon, valueAt } from './addon.ts';

const insert = (host: ReturnType<typeof openAddon>, template = 'MK-01') =>
  asked(host, 'insertTemplate', { template, language: 'en' });

describe('undo', () => {
  it('of the first insert leaves the workbook as it was', () => {
    const host = openAddon();
    asked(host, 'ping');
    const before = host.snapshot();
    insert(host);
    expect(host.snapshot()).not.toEqual(before);
    expect(asked(host, 'undo', { evenIfEdited: false })).toMatchObject({ done: true, undone: { what: 'MK-01' } });
    expect(host.snapshot()).toEqual(before);
  });

  it('of a second insert leaves the first as it was', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', 'B3', 'Sara');
    const before = host.snapshot();
    insert(host, 'MK-02');
    asked(host, 'undo', { evenIfEdited: false });
    expect(host.snapshot()).toEqual(before);
  });

  it('asks before it takes away what people typed since', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', 'E3', '0.19');
    host.type('OKRs', 'B3', 'Sara');
    expect(asked(host, 'undo', { evenIfEdited: false })).toEqual({ done: false, editedCells: 2 });
    expect(valueAt(host, 'OKRs', 'B3')).toBe('Sara');
    expect(asked(host, 'undo', { evenIfEdited: true })).toMatchObject({ done: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Campaigns']);
  });

  it('keeps the tab if people wrote something of their own into it', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', 'A9', 'our own line');
    asked(host, 'undo', { evenIfEdited: true });
    const values = Object.values(host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells ?? {}).map(
      ({ value }) => value,
    );
    expect(values).toContain('our own line');
    expect(values).not.toContain("Increase the brand's market share in Q2");
  });

  it('finds its rows again after others were put above them', () => {
    const host = openAddon();
    insert(host);
    const { getters } = host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'OKRs') as string;
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 1,
      position: 'before',
      quantity: 2,
      sheetId,
      sheetName: 'OKRs',
    });
    host.type('OKRs', 'A2', 'a line above');
    asked(host, 'undo', { evenIfEdited: true });
    const cells = host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells ?? {};
    expect(cells.A2?.value).toBe('a line above');
    expect(Object.values(cells).map(({ value }) => value)).not.toContain('Acquire 1,000 new customers');
  });

  it('says so when there is nothing to undo', () => {
    expect(asked(openAddon(), 'undo', { evenIfEdited: false })).toMatchObject({ done: true, undone: null });
  });

  it('goes back step by step', () => {
    const host = openAddon();
    insert(host);
    insert(host, 'MK-02');
    expect(asked(host, 'undo', { evenIfEdited: false })).toMatchObject({ undone: { what: 'MK-02' } });
    expect(asked(host, 'undo', { evenIfEdited: false })).toMatchObject({ undone: { what: 'MK-01' } });
    expect(asked(host, 'ping').undo).toBeNull();
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
    host.type('OKRs', 'B3', 'Sara');
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
    expect(valueAt(host, 'OKRs', 'I3')).toBe('Sample number');
    host.type('OKRs', 'E3', '0.19');
    expect(valueAt(host, 'OKRs', 'I3') ?? '').toBe('');
  });

  it('are cleared in one step, while numbers that people typed stay', () => {
    const host = openAddon();
    insert(host);
    host.type('OKRs', 'E3', '0.19');
    expect(asked(host, 'ping').samples).toBe(3);
    expect(asked(host, 'clearSamples')).toMatchObject({ cells: 3, standing: { samples: 0 } });
    expect(['E3', 'E4', 'E5', 'C4', 'C5', 'D5'].map((a1) => valueAt(host, 'OKRs', a1))).toEqual([
      0.19,
      null,
      null,
      0,
      null,
      0.15,
    ]);
  });

  it('come back with undo, except where someone has typed since', () => {
    const host = openAddon();
    insert(host);
    asked(host, 'clearSamples');
    host.type('OKRs', 'E4', '=5*4');
    asked(host, 'undo', { evenIfEdited: false });
    expect(['E3', 'E4', 'E5', 'C5'].map((a1) => valueAt(host, 'OKRs', a1))).toEqual([0.144, 20, 0.108, 0.09]);
    expect(host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells.E4?.formula).toContain('5*4');
  });
});
