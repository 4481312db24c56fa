import { describe, expect, it } from '@jest/globals';
import { sheetFunctions } from '../../src/core/registry.ts';
import { ask, asked, openAddon, stateOf } from './addon.ts';

const names = (host: ReturnType<typeof openAddon>): readonly string[] => stateOf(host).favourites;

function starred(host: ReturnType<typeof openAddon>, request: { fn: string; favourite: boolean }): readonly string[] {
  asked(host, 'setFavourite', request);
  return names(host);
}

describe('favourites', () => {
  it('are none at first', () => {
    expect(names(openAddon())).toEqual([]);
  });
  it('are kept in the order of marking, each once, until they are taken out', () => {
    const host = openAddon();
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    asked(host, 'setFavourite', { fn: 'OKR_SCORE', favourite: true });
    expect(starred(host, { fn: 'OKR_SCORE', favourite: true })).toEqual(['KPI_CAC', 'OKR_SCORE']);
    expect(starred(host, { fn: 'KPI_CAC', favourite: false })).toEqual(['OKR_SCORE']);
    expect(names(host)).toEqual(['OKR_SCORE']);
  });
  it('belong to the user and change nothing in the document', () => {
    const host = openAddon();
    asked(host, 'connect', null);
    const before = host.snapshot();
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    const { properties, ...after } = host.snapshot();
    expect({ ...after, properties: { ...properties, user: {} } }).toEqual(before);
    expect(stateOf(host).undo).toEqual([]);
  });
  it('come with the answers of questions; an action, which changes none, leaves those that are known', () => {
    const host = openAddon();
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    expect(ask(host, 'setLanguage', 'fa')).toMatchObject({ state: { favourites: ['KPI_CAC'] } });
    expect(ask(host, 'clearSamples', null)).not.toHaveProperty('state.favourites');
    expect(ask(host, 'clearSamples', null)).toHaveProperty('state.samples', 0);
  });
  it('refuse a name that is no function', () => {
    const host = openAddon();
    expect(ask(host, 'setFavourite', { fn: 'KPI_NO_SUCH', favourite: true })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('KPI_NO_SUCH'),
    });
    expect(names(host)).toEqual([]);
  });
  it.each([
    ['["KPI_GONE","KPI_CAC",7,"KPI_CAC"]', ['KPI_CAC']],
    ['not JSON', []],
    ['{"KPI_CAC":true}', []],
  ])('drop what is no function from a stored %s', (stored, expected) => {
    const host = openAddon();
    const service = host.globals.PropertiesService as GoogleAppsScript.Properties.PropertiesService;
    service.getUserProperties().setProperty('rasad.favourites', stored);
    expect(names(host)).toEqual(expected);
    expect(starred(host, { fn: 'KPI_CPL', favourite: true })).toEqual([...expected, 'KPI_CPL']);
  });
  it('fit the 9 KB of a property even if everything is one', () => {
    const all = JSON.stringify(sheetFunctions.map(({ fn }) => fn));
    expect(Buffer.byteLength(all)).toBeLessThan(9 * 1024);
  });
});
