import { describe, expect, it } from '@jest/globals';
import { actionItems } from '../../src/sheets/menu.ts';
import { openAddon } from './addon.ts';

describe('the menu', () => {
  it('is built with nothing but the menu service, as a document that has not agreed to anything demands', () => {
    const host = openAddon();
    host.resetCalls();
    host.run('onOpen', { authMode: 'NONE' });
    const services = Object.keys(host.calls.byMethod).map((name) => name.split('.')[0]);
    expect(new Set(services)).toEqual(new Set(['SpreadsheetApp', 'Ui', 'Menu']));
    expect(Object.keys(host.calls.byMethod)).toContain('SpreadsheetApp.getUi');
  });
  it('is built when the add-on is installed, too', () => {
    const host = openAddon();
    host.run('onInstall', { authMode: 'FULL' });
    expect(host.menu).toHaveLength(1);
  });
  it('names a function of the bundle in each item', () => {
    const host = openAddon();
    host.run('onOpen');
    const items =
      host.menu[0]?.items.flatMap((item) => (typeof item === 'object' && 'functionName' in item ? [item] : [])) ?? [];
    expect(items.map(({ functionName }) => functionName)).toEqual([
      'openSidebar',
      'undoLastChange',
      ...actionItems.map(({ fn }) => fn),
    ]);
    for (const { label } of items) expect(label).toMatch(/^[A-Z][^·]+ · [آ-ی]/);
    host.run(items[0]?.functionName ?? '');
    expect(host.sidebar?.title).toBe('Rasad · رصد');
  });
  it('opens the sidebar with the link of the file in its page, for who must open it in another window', () => {
    const host = openAddon();
    host.run('openSidebar');
    expect(host.sidebar?.html).toContain(
      '<data id="file-link" value="https://docs.google.com/spreadsheets/d/preview/edit" hidden></data>',
    );
  });
});
