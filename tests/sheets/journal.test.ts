import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, stateOf, valueAt } from './addon.ts';

/** The document's properties, as they are kept. */
function propertiesOf(host: Host): GoogleAppsScript.Properties.Properties {
  return (host.globals.PropertiesService as typeof PropertiesService).getDocumentProperties();
}

function insert(host: Host, cell: string): void {
  host.select('Campaigns', cell);
  asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
}

/** Reading, inserting and undoing, as in a document in which nothing ever went wrong. */
function expectToWork(host: Host): void {
  const before = stateOf(host).undo.length;
  insert(host, 'H2');
  expect(stateOf(host).undo.length).toBe(before + 1);
  expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true, undone: expect.anything() });
  expect(valueAt(host, 'Campaigns', 'H2')).toBeNull();
  expect(stateOf(host).undo.length).toBe(before);
}

describe('the list of changes', () => {
  it('tells each of the last twenty with its time, newest first', () => {
    const host = openAddon();
    for (let row = 1; row <= 22; row++) insert(host, `G${row}`);
    const { undo } = stateOf(host);
    expect(undo).toHaveLength(20);
    expect(undo.map(({ id }) => id)).toEqual([...undo.keys()].map((index) => 22 - index));
    expect(undo.every(({ at }) => Math.abs(Date.now() - at) < 600_000)).toBe(true);
    expect(Object.keys(propertiesOf(host).getProperties()).filter((name) => /undo\.\d/.test(name))).toHaveLength(20);
  });

  it('stays whole while long and short steps take the places of those that are dropped', () => {
    const host = openAddon();
    for (const template of ['MK-01', 'MK-02']) asked(host, 'insertTemplate', { template, language: 'en' });
    const keys = Array.from({ length: 4 }, (_, index) => `O2.${index + 1}`);
    for (let turn = 1; turn <= 30; turn++) {
      const entries = (turn % 3 === 0 ? keys : keys.slice(0, 1)).map((key) => ({
        ...{ key, value: String(turn), confidence: '' },
        note: 'Long words '.repeat(turn % 3 === 0 ? 300 : 1),
      }));
      asked(host, 'checkIn', { who: 'Sara', entries });
    }
    const { undo } = stateOf(host);
    expect(undo.length).toBeGreaterThan(5);
    for (const [index] of undo.entries()) {
      expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true, undone: expect.anything() });
      expect(stateOf(host).undo).toHaveLength(undo.length - index - 1);
    }
    expect(Object.keys(propertiesOf(host).getProperties()).filter((name) => /undo\.\d/.test(name))).toEqual([]);
  });

  it.each([
    '',
    '{',
    '[]',
    '[{"id":1}]',
    'null',
    '[null]',
    '7',
    '[{"id":1,"action":"x","target":"x","at":1,"pieces":1e9,"characters":1}]',
  ])('that holds %j in any of its properties leaves everything else working', (garbage) => {
    const names = [
      'rasad.undo',
      'rasad.undo.1.0',
      'rasad.undo.2.0',
      'rasad.undo.unreadable',
      'rasad.undo.untold',
      'rasad.language',
    ];
    for (const name of names) {
      const host = openAddon();
      insert(host, 'G2');
      insert(host, 'G3');
      propertiesOf(host).setProperty(name, garbage);
      expectToWork(host);
      asked(host, 'undo', { force: false });
      asked(host, 'undo', { force: false });
      expect(stateOf(host).undo).toEqual([]);
    }
  });

  it('is set aside where it cannot be read, which people are told once', () => {
    const host = openAddon();
    insert(host, 'G2');
    propertiesOf(host).setProperty('rasad.undo', '{');
    expect(stateOf(host)).toMatchObject({ undo: [], notice: { en: expect.stringContaining('set aside') } });
    expect(stateOf(host).notice).toBeNull();
    expect(propertiesOf(host).getProperty('rasad.undo.unreadable')).toBe('{');
    expectToWork(host);
  });

  it('says so from the menu too', () => {
    const host = openAddon();
    insert(host, 'G2');
    propertiesOf(host).setProperty('rasad.undo', '{');
    host.run('undoLastChange');
    expect(host.toast?.message).toContain('set aside');
    host.run('undoLastChange');
    expect(host.toast?.message).toBe('There is nothing to undo.');
  });

  it('passes over a step with a torn or a missing piece, and over an action that it does not know', () => {
    const spoil: ((kept: GoogleAppsScript.Properties.Properties) => void)[] = [
      (kept) => kept.setProperty('rasad.undo.2.0', (kept.getProperty('rasad.undo.2.0') ?? '').slice(0, 20)),
      (kept) => kept.deleteProperty('rasad.undo.2.0'),
      (kept) => {
        const list = JSON.parse(kept.getProperty('rasad.undo') ?? '[]');
        kept.setProperty('rasad.undo', JSON.stringify([list[0], { ...list[1], action: 'fromTheFuture' }]));
      },
    ];
    for (const make of spoil) {
      const host = openAddon();
      insert(host, 'G2');
      insert(host, 'G3');
      make(propertiesOf(host));
      expect(stateOf(host).undo.map(({ id }) => id)).toEqual([1]);
      expectToWork(host);
      expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true, undone: expect.anything() });
      expect(valueAt(host, 'Campaigns', 'G2')).toBeNull();
      expect(stateOf(host).undo).toEqual([]);
    }
  });
});

describe('a service that fails at any call', () => {
  const actions: Readonly<Record<string, (host: Host) => { readonly ok: boolean }>> = {
    connect: (host) => ask(host, 'connect', null),
    insert: (host) => {
      host.select('Campaigns', 'G9');
      return ask(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: true });
    },
    undo: (host) => ask(host, 'undo', { force: false }),
  };
  it.each(Object.keys(actions))('of %s leaves reading, inserting and undoing as they were', (name) => {
    const host = openAddon();
    for (let call = 1; call < 100; call++) {
      insert(host, 'G2');
      host.failAt(call);
      const { ok } = actions[name]?.(host) ?? { ok: false };
      host.failAt(null);
      expectToWork(host);
      while (stateOf(host).undo.length > 0) asked(host, 'undo', { force: true });
      expect([call, valueAt(host, 'Campaigns', 'G2'), valueAt(host, 'Campaigns', 'G9')]).toEqual([call, null, null]);
      if (ok) return;
    }
    throw new Error('The action never ended.');
  });
});
