import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';
import { ask, asked, dispatch, openAddon, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { at, newTabKeys } from './scorecard.ts';

const TAB = 'OKRs';
const COPY = 'Copy of OKRs';

function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  host.type(TAB, at('current', 5), '3.4');
  return host;
}

const spreadsheet = (host: Host) => (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
function openCopied(): Host {
  const host = openScorecard();
  dispatch(host, 'DUPLICATE_SHEET', { sheetId: sheetIdOf(host, TAB), sheetIdTo: 'copy', sheetNameTo: COPY });
  return host;
}

/** What each row says, by its title: key, numbers and computed words. */
function said(host: Host, name = TAB): Record<string, unknown> {
  const columns = ['key', 'current', 'progress', 'expected', 'status', 'bar', 'note'] as const;
  const rows = Array.from({ length: 12 }, (_, index) => index + 3);
  const titled = rows.filter((row) => valueAt(host, name, at('title', row)));
  return Object.fromEntries(
    titled.map((row) => [
      valueAt(host, name, at('title', row)),
      columns.map((column) => valueAt(host, name, at(column, row))),
    ]),
  );
}

describe('a tab that was duplicated', () => {
  it('says the same, and a number that is typed into one of the two changes that one alone', () => {
    const host = openCopied();
    const before = said(host);
    expect(Object.keys(before)).toHaveLength(5);
    expect(said(host, COPY)).toEqual(before);
    host.type(COPY, at('current', 5), '4');
    expect(said(host)).toEqual(before);
    expect(said(host, COPY)).not.toEqual(before);
  });

  it('gets what is asked for while people look at it, and the original what is asked for there', () => {
    const host = openCopied();
    const before = said(host);
    host.select(COPY, 'A1');
    asked(host, 'editRow', { key: 'O1.1', fields: { current: '600000' }, language: 'en' });
    asked(host, 'insertTemplate', { template: 'GR-01', language: 'en' });
    expect(said(host)).toEqual(before);
    const copied = said(host, COPY);
    expect(Object.keys(copied)).toHaveLength(9);
    host.select(TAB, 'A1');
    asked(host, 'addKeyResult', {
      objective: 'O1',
      fields: { title: 'Win 40 partners', target: '40' },
      language: 'en',
    });
    expect(Object.keys(said(host))).toEqual([...Object.keys(before), 'Win 40 partners']);
    expect(said(host, COPY)).toEqual(copied);
  });

  it('is left alone while people look at a tab of their own', () => {
    const host = openCopied();
    const copied = said(host, COPY);
    host.select('Campaigns', 'A1');
    asked(host, 'editRow', { key: 'O1.1', fields: { current: '600000' }, language: 'en' });
    expect(said(host, COPY)).toEqual(copied);
    expect(said(host)).not.toEqual(copied);
  });

  it('gives back by undo what was changed in it, whatever people look at by then', () => {
    const host = openCopied();
    const before = said(host, COPY);
    host.select(COPY, 'A1');
    asked(host, 'editRow', { key: 'O1.1', fields: { current: '600000' }, language: 'en' });
    host.select(TAB, 'A1');
    asked(host, 'undo', { force: false });
    expect([said(host), said(host, COPY)]).toEqual([before, before]);
  });

  it('goes on when the original is deleted', () => {
    const host = openCopied();
    const before = said(host, COPY);
    spreadsheet(host).deleteSheet(sheetOf(host, TAB));
    expect(said(host, COPY)).toEqual(before);
    host.select('Campaigns', 'A1');
    asked(host, 'editRow', { key: 'O1.2', fields: { current: '4' }, language: 'en' });
    expect(valueAt(host, COPY, at('current', 5))).toBe(4);
    expect(asked(host, 'repair', null)).toEqual({ repaired: 0 });
  });
});

/** The tab as its cells arrive in another file: formulas in the head, values below, nothing of what Rasad keeps beside cells. */
function plainCells(host: Host): (string | number | boolean | null)[][] {
  const cells = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
  return Array.from({ length: 20 }, (_, row) =>
    newTabKeys.map((key, column) => {
      const cell = cells[`${columnLetters(column + 1)}${row + 1}`];
      if (row >= 2 && scorecardColumns[key].filledBy === 'formula') return null;
      return cell?.formula ?? cell?.value ?? null;
    }),
  );
}

describe('a tab that came into another file as cells alone', () => {
  it('says the same, and Repair takes it in, after which every action goes there', () => {
    const host = openScorecard();
    const before = said(host);
    const other = openAddon({ sheets: [{ name: COPY, cells: plainCells(host) }] });
    expect(said(other, COPY)).toEqual(before);
    other.select(COPY, 'A1');
    asked(other, 'repair', null);
    expect(said(other, COPY)).toEqual(before);
    expect(asked(other, 'repair', null)).toEqual({ repaired: 0 });
    asked(other, 'editRow', { key: 'O1.2', fields: { current: '4' }, language: 'en' });
    expect(valueAt(other, COPY, at('current', 5))).toBe(4);
    expect(asked(other, 'okrs', null).rows.map(({ cells }) => cells.title)).toEqual(Object.keys(before));
  });
});

describe('what people do with cells', () => {
  it.each<[string, (host: Host, sheetId: string) => void]>([
    [
      'a row that is dragged below the others',
      (host, sheetId) =>
        dispatch(host, 'MOVE_COLUMNS_ROWS', {
          ...{ sheetId, sheetName: TAB, dimension: 'ROW', base: 7, elements: [4], position: 'after' },
        }),
    ],
    [
      'merged cells of an objective',
      (host, sheetId) => dispatch(host, 'ADD_MERGE', { sheetId, target: [{ left: 2, right: 6, top: 2, bottom: 2 }] }),
    ],
    [
      'a filter over the head',
      (host, sheetId) =>
        dispatch(host, 'CREATE_TABLE', {
          sheetId,
          ranges: [{ _sheetId: sheetId, _zone: { left: 0, right: 6, top: 0, bottom: 7 } }],
          tableType: 'static',
          config: {
            ...{
              hasFilters: true,
              styleId: 'TableStyleLight1',
              totalRow: false,
              firstColumn: false,
              lastColumn: false,
            },
            numberOfHeaders: 1,
          },
        }),
    ],
  ])('%s changes no number, and an insert goes on below', (_name, change) => {
    const host = openScorecard();
    const before = said(host);
    change(host, sheetIdOf(host, TAB));
    expect(said(host)).toEqual(before);
    asked(host, 'insertTemplate', { template: 'GR-01', language: 'en' });
    expect(said(host)).toMatchObject(before);
    expect(Object.keys(said(host))).toHaveLength(Object.keys(before).length + 4);
  });

  it('a row that is cut and pasted further down keeps its key and its numbers', () => {
    const host = openScorecard();
    const before = said(host);
    const filled = newTabKeys.flatMap((key, index) =>
      scorecardColumns[key].filledBy === 'formula' ? [] : [index + 1],
    );
    const sheet = sheetOf(host, TAB);
    const values = filled.map((column) => sheet.getRange(5, column).getValue());
    for (const column of filled) sheet.getRange(5, column).clearContent();
    expect(Object.keys(said(host))).toHaveLength(Object.keys(before).length - 1);
    const row = 4 + Object.keys(before).length;
    for (const [index, column] of filled.entries()) sheet.getRange(row, column).setValue(values[index]);
    expect(said(host)).toEqual(before);
  });
});

describe('what is remembered of the tabs', () => {
  const TABS = 'rasad.tabs';
  const properties = (host: Host) =>
    (host.globals.PropertiesService as GoogleAppsScript.Properties.PropertiesService).getDocumentProperties();
  const sheetNames = (host: Host) => host.snapshot().sheets.map(({ name }) => name);

  it.each(['not JSON', '[1]', '{"scorecard":"1"}', '{"scorecard":987654321}', '{"scorecard":null}', ''])(
    'is passed over where it leads nowhere: %s',
    (kept) => {
      const host = openScorecard();
      const before = properties(host).getProperty(TABS);
      properties(host).setProperty(TABS, kept);
      host.select('Campaigns', 'A1');
      expect(asked(host, 'okrs', null).rows).toHaveLength(5);
      asked(host, 'editRow', { key: 'O1.2', fields: { current: '4' }, language: 'en' });
      expect(valueAt(host, TAB, at('current', 5))).toBe(4);
      expect(properties(host).getProperty(TABS)).toBe(before);
    },
  );

  it('learns of a tab that came from elsewhere when the sidebar is opened, or when people look at it', () => {
    const host = openScorecard();
    const before = String(properties(host).getProperty(TABS));
    asked(host, 'openSettings', null);
    const names = sheetOf(host, 'Settings').getRange('A1:A30').getValues();
    host.type('Settings', `B${names.findIndex(([name]) => name === 'Calendar') + 1}`, 'Jalali');
    const calendar = () => asked(host, 'okrs', null).calendar;
    for (const notice of [() => asked(host, 'connect', null), () => host.select('Settings', 'A1')]) {
      host.select(TAB, 'A1');
      properties(host).setProperty(TABS, before);
      expect(calendar()).toBe('gregorian');
      notice();
      expect(calendar()).toBe('jalali');
    }
  });

  it('never makes a second tab of a table', () => {
    const host = openScorecard();
    const before = String(properties(host).getProperty(TABS));
    asked(host, 'openSettings', null);
    const names = sheetNames(host);
    host.select(TAB, 'A1');
    properties(host).setProperty(TABS, before);
    asked(host, 'openSettings', null);
    expect(sheetNames(host)).toEqual(names);
  });

  it('is nothing any more once the making of the only tab is undone', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    expect(properties(host).getProperty(TABS)).not.toBeNull();
    expect(ask(host, 'undo', { force: false })).toMatchObject({ state: { hasOkrs: false } });
    expect(properties(host).getProperty(TABS)).toBeNull();
  });
});
