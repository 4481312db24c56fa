import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { loadAddon } from '../../preview/host/node.ts';
import { ask, asked, stateOf, valueAt } from './addon.ts';

/** A document in which the add-on may not remember anything: Google gives null for its properties. */
function openWithoutRights(): Host {
  const sheets = [{ name: 'S', cells: [['ab']] }];
  const log = Object.assign(Object.create(console), { error: () => undefined });
  const { host, script } = loadAddon('dist/addon', { sheets, userLocale: 'fa', console: log });
  const own = host.globals.PropertiesService as typeof PropertiesService;
  script.PropertiesService = {
    getDocumentProperties: () => null,
    getUserProperties: () => own.getUserProperties(),
  };
  return host;
}

describe('a document without properties', () => {
  it('computes, is read, and keeps what belongs to the user', () => {
    const host = openWithoutRights();
    host.type('S', 'B1', '=KPI_CAC(1200; 8)');
    expect(valueAt(host, 'S', 'B1')).toBe(150);
    expect(stateOf(host)).toMatchObject({ language: 'fa', undo: [], samples: 0, notice: null });
    asked(host, 'setLanguage', 'en');
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    expect(stateOf(host)).toMatchObject({ language: 'en', favourites: ['KPI_CAC'] });
    expect(asked(host, 'undo', { force: false })).toEqual({ done: true, undone: null });
  });

  it('is never written to, and the reason is said', () => {
    const host = openWithoutRights();
    asked(host, 'setLanguage', 'en');
    const before = host.snapshot();
    const answers = [
      ask(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
      ask(host, 'insertFormula', { fn: 'KPI_CAC', args: [1, 2], overwrite: true }),
      ask(host, 'openSettings', null),
      ask(host, 'clearSamples', null),
      ask(host, 'repair', null),
      ask(host, 'convertFormulas', { part: 'sheet' }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('nothing it writes could be undone'),
      });
    }
    expect(host.snapshot()).toEqual(before);
  });
});
