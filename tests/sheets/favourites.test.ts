import { describe, expect, it } from '@jest/globals';
import { sheetFunctions } from '../../src/core/registry.ts';
import { ask, asked, openAddon } from './addon.ts';

const names = (host: ReturnType<typeof openAddon>): readonly string[] => asked(host, 'ping').favourites;

describe('favourites', () => {
  it('are none at first', () => {
    expect(names(openAddon())).toEqual([]);
  });
  it('are kept in the order of marking, each once, until they are taken out', () => {
    const host = openAddon();
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    asked(host, 'setFavourite', { fn: 'OKR_SCORE', favourite: true });
    expect(asked(host, 'setFavourite', { fn: 'OKR_SCORE', favourite: true }).favourites).toEqual([
      'KPI_CAC',
      'OKR_SCORE',
    ]);
    expect(asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: false }).favourites).toEqual(['OKR_SCORE']);
    expect(names(host)).toEqual(['OKR_SCORE']);
  });
  it('belong to the user and change nothing in the document', () => {
    const host = openAddon();
    asked(host, 'ping');
    const before = host.snapshot();
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    const { properties, ...after } = host.snapshot();
    expect({ ...after, properties: { ...properties, user: {} } }).toEqual(before);
    expect(asked(host, 'ping').undo).toBeNull();
  });
  it('come with every answer that says where things stand', () => {
    const host = openAddon();
    asked(host, 'setFavourite', { fn: 'KPI_CAC', favourite: true });
    expect(asked(host, 'setLanguage', 'fa').favourites).toEqual(['KPI_CAC']);
    expect(asked(host, 'clearSamples').standing.favourites).toEqual(['KPI_CAC']);
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
    expect(asked(host, 'setFavourite', { fn: 'KPI_CPL', favourite: true }).favourites).toEqual([
      ...expected,
      'KPI_CPL',
    ]);
  });
  it('fit the 9 KB of a property even if everything is one', () => {
    const all = JSON.stringify(sheetFunctions.map(({ fn }) => fn));
    expect(Buffer.byteLength(all)).toBeLessThan(9 * 1024);
  });
});
