import { describe, expect, it } from '@jest/globals';
import { createHost, type Host } from '../../preview/host/host.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';
import type { Column } from '../../src/core/tables/table.ts';
import { ask, asked, dispatch, openAddon, sheetIdOf, valueAt } from './addon.ts';
import { at, newTabKeys } from './scorecard.ts';

const TAB = 'OKRs';

/** Two objectives, of which one key result has a number of its own. */
function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  host.type(TAB, at('current', 5), '3.4');
  return host;
}

/** What each row says, by its title, wherever rows and columns stand now: computed words and numbers alone. */
function verdicts(host: Host, name = TAB): Record<string, unknown> {
  const { columns, rows } = host.snapshot().sheets.find((sheet) => sheet.name === name) ?? { columns: 0, rows: 0 };
  const header = Array.from({ length: columns }, (_, index) =>
    String(valueAt(host, name, `${columnLetters(index + 1)}1`)),
  );
  const lettersOf = (key: ScorecardKey): string => columnLetters(header.indexOf(scorecardColumns[key].header.en) + 1);
  const said: Record<string, unknown> = {};
  for (let row = 3; row <= rows; row++) {
    const title = valueAt(host, name, `${lettersOf('title')}${row}`);
    if (!title) continue;
    said[String(title)] = (['progress', 'expected', 'score', 'status', 'bar', 'note'] as const).map((key) =>
      valueAt(host, name, `${lettersOf(key)}${row}`),
    );
  }
  return said;
}

function sort(host: Host, column: number, direction: 'ascending' | 'descending'): void {
  const last = 12;
  dispatch(host, 'SORT_CELLS', {
    sheetId: sheetIdOf(host),
    col: column,
    row: 2,
    zone: { left: 0, right: newTabKeys.length - 1, top: 2, bottom: last },
    sortDirection: direction === 'ascending' ? 'asc' : 'desc',
    sortOptions: { emptyCellAsZero: false, sortHeaders: false },
  });
}

describe('a scorecard in people’s hands', () => {
  it('keeps every number when its rows are sorted by a column that people see or fill, both ways', () => {
    const host = openScorecard();
    const before = verdicts(host);
    expect(Object.keys(before)).toHaveLength(9);
    for (const [column, key] of newTabKeys.entries()) {
      const { grouped, filledBy }: Column = scorecardColumns[key];
      // Nobody sorts by a computed column that is folded away.
      if (grouped && filledBy === 'formula') continue;
      for (const direction of ['ascending', 'descending'] as const) {
        sort(host, column, direction);
        expect([key, direction, verdicts(host)]).toEqual([key, direction, before]);
      }
    }
  });

  it('computes a row that someone types below the last one, as a key result of the objective above', () => {
    const host = openScorecard();
    host.type(TAB, at('title', 12), 'Win 40 partners');
    host.type(TAB, at('start', 12), '0');
    host.type(TAB, at('target', 12), '40');
    host.type(TAB, at('current', 12), '30');
    expect(verdicts(host)['Win 40 partners']).toMatchObject([
      0.75,
      expect.any(Number),
      0.75,
      '✓ On track',
      '████████░░ 75%',
      '',
    ]);
    expect(valueAt(host, TAB, at('objectiveKey', 12))).toBe('O2');
    expect(valueAt(host, TAB, at('key', 12))).toBe('O2.4');
  });

  it('computes such a row without the add-on too', () => {
    const host = openScorecard();
    const { snapshot } = host;
    const cells = snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
    const plain = Array.from({ length: 40 }, (_, row) =>
      newTabKeys.map((_key, column) => {
        const cell = cells[`${columnLetters(column + 1)}${row + 1}`];
        const computed = row >= 2 && scorecardColumns[newTabKeys[column] as ScorecardKey].filledBy === 'formula';
        return computed ? null : (cell?.formula ?? cell?.value ?? null);
      }),
    );
    // A workbook of cells alone: nothing of Rasad has been called in this file.
    const alone = createHost({ sheets: [{ name: TAB, cells: plain }] });
    expect(verdicts(alone)).toEqual(verdicts(host));
  });

  it('gives an inserted row between two others its place and its numbers', () => {
    const host = openScorecard();
    const before = verdicts(host);
    const sheetId = sheetIdOf(host);
    dispatch(host, 'ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 4,
      position: 'before',
      quantity: 1,
      sheetId,
      sheetName: TAB,
    });
    expect(verdicts(host)).toEqual(before);
    host.type(TAB, at('title', 5), 'A new one');
    host.type(TAB, at('target', 5), '10');
    host.type(TAB, at('start', 5), '0');
    host.type(TAB, at('current', 5), '10');
    expect(verdicts(host)['A new one']).toMatchObject([1, expect.any(Number), 1, '★ Done', '██████████ 100%', '']);
    expect(valueAt(host, TAB, at('objectiveKey', 5))).toBe('O1');
  });

  it('survives inserted, moved, renamed and deleted columns, and goes on with inserting', () => {
    const host = openScorecard();
    const before = verdicts(host);
    const sheetId = sheetIdOf(host);
    dispatch(host, 'ADD_COLUMNS_ROWS', {
      dimension: 'COL',
      base: 3,
      position: 'before',
      quantity: 1,
      sheetId,
      sheetName: TAB,
    });
    host.type(TAB, 'D1', 'Team');
    host.type(TAB, 'D4', 'ours');
    expect(verdicts(host)).toEqual(before);
    dispatch(host, 'MOVE_COLUMNS_ROWS', {
      dimension: 'COL',
      base: 2,
      position: 'before',
      elements: [6],
      sheetId,
      sheetName: TAB,
    });
    expect(verdicts(host)).toEqual(before);
    asked(host, 'insertTemplate', { template: 'GR-01', language: 'en' });
    expect(valueAt(host, TAB, 'D4') === 'ours' || valueAt(host, TAB, 'E4') === 'ours').toBe(true);
    const after = verdicts(host);
    for (const [title, said] of Object.entries(before)) expect([title, after[title]]).toEqual([title, said]);
    expect(Object.keys(after)).toHaveLength(13);
    asked(host, 'undo', { force: false });
    expect(verdicts(host)).toEqual(before);
  });

  it.each(['unit', 'weight', 'owner', 'confidence', 'kpi', 'source', 'cycle', 'sampleCurrent'] as const)(
    'does without the column %s',
    (key) => {
      const host = openScorecard();
      const before = Object.entries(verdicts(host)).map(([title, said]) => [title, (said as unknown[]).slice(0, 4)]);
      const sheetId = sheetIdOf(host);
      dispatch(host, 'REMOVE_COLUMNS_ROWS', {
        dimension: 'COL',
        elements: [newTabKeys.indexOf(key)],
        sheetId,
        sheetName: TAB,
      });
      const now = Object.entries(verdicts(host)).map(([title, said]) => [title, (said as unknown[]).slice(0, 4)]);
      expect(now).toEqual(before);
      expect(ask(host, 'insertTemplate', { template: 'GR-01', language: 'en' })).toMatchObject({ ok: true });
    },
  );

  it('gets back by Repair what it cannot do without', () => {
    const host = openScorecard();
    const before = verdicts(host);
    const sheetId = sheetIdOf(host);
    const elements = [newTabKeys.indexOf('points')];
    dispatch(host, 'REMOVE_COLUMNS_ROWS', { dimension: 'COL', elements, sheetId, sheetName: TAB });
    host.run('repairScorecard');
    expect(verdicts(host)).toEqual(before);
    host.run('repairScorecard');
    expect(host.toast?.message).toBe('Nothing was broken.');
  });

  it('is made anew in a tab that someone has cleared', () => {
    const host = openScorecard();
    const sheetId = sheetIdOf(host);
    const { columns, rows } = host.snapshot().sheets.find(({ name }) => name === TAB) ?? { columns: 0, rows: 0 };
    dispatch(host, 'DELETE_CONTENT', { sheetId, target: [{ left: 0, top: 0, right: columns - 1, bottom: rows - 1 }] });
    expect(asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' })).toMatchObject({ tab: TAB, rows: 4 });
    expect(valueAt(host, TAB, at('status', 3))).toMatch(/^[★✓▲✕○–] /);
  });

  it('keeps the rules and protections of people when it is made anew', () => {
    const host = openScorecard();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const sheet = app.getActiveSpreadsheet().getSheetByName(TAB) as GoogleAppsScript.Spreadsheet.Sheet;
    const before = host.snapshot().sheets.find(({ name }) => name === TAB);
    sheet.getRange('B3:B9').protect().setWarningOnly(true);
    const mine = app.newConditionalFormatRule().whenFormulaSatisfied('=$B3="late"').setBold(true);
    sheet.setConditionalFormatRules([
      mine.setRanges([sheet.getRange('B3:B9')]).build(),
      ...sheet.getConditionalFormatRules(),
    ]);
    sheet.getDataRange().clearContent();
    host.run('repairScorecard');
    const after = host.snapshot().sheets.find(({ name }) => name === TAB);
    expect(after?.conditionalFormats).toHaveLength((before?.conditionalFormats.length ?? 0) + 1);
    expect(JSON.stringify(after?.conditionalFormats)).toContain('late');
    expect(after?.protections).toHaveLength((before?.protections.length ?? 0) + 1);
    expect(JSON.stringify(after?.protections)).toContain('B3:B9');
  });

  it('is freed by one Repair where values were pasted over a computed column and its formula', () => {
    const host = openScorecard();
    const before = verdicts(host);
    const area = `${at('status', 2)}:${at('status', 11)}`;
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const range = app.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(area);
    range?.setValues(Array.from({ length: 10 }, () => ['pasted']));
    host.run('repairScorecard');
    expect(verdicts(host)).toEqual(before);
  });

  it('gets a deleted column back with its drop-down', () => {
    const host = openScorecard();
    const words = () => JSON.stringify(host.snapshot().sheets.find(({ name }) => name === TAB)?.validations);
    const elements = [newTabKeys.indexOf('type')];
    dispatch(host, 'REMOVE_COLUMNS_ROWS', { dimension: 'COL', elements, sheetId: sheetIdOf(host), sheetName: TAB });
    expect(words()).not.toContain('Increase');
    host.run('repairScorecard');
    expect(words()).toContain('Increase');
  });

  it('gets by undo of Repair what stood there, as it was, and only in its own row', () => {
    const host = openScorecard();
    const cell = (row: number) => at('status', row);
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    // As a script does, or a copy of the file without the add-on: nobody takes the value out again.
    const put = (a1: string, value: unknown) =>
      app.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(a1).setValue(value);
    put(cell(4), "'007");
    put(cell(5), '=1+1');
    put(cell(6), '=DATE(2026;1;2)');
    put(cell(8), 'fine');
    host.run('repairScorecard');
    const [one, other] = [valueAt(host, TAB, at('key', 8)), valueAt(host, TAB, at('key', 9))];
    put(at('key', 8), other);
    put(at('key', 9), one);
    asked(host, 'undo', { force: true });
    const cells = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
    expect([cells[cell(4)]?.value, cells[cell(5)]?.formula, cells[cell(6)]?.formula]).toEqual([
      '007',
      '=1+1',
      '=DATE(2026;1;2)',
    ]);
    expect(cells[cell(8)]?.value).not.toBe('fine');
  });

  it('says of a number in the row of an objective, and of a key result above every objective, why they count nowhere', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 3), '19%');
    expect(valueAt(host, TAB, at('note', 3))).toBe(
      'An objective is computed from its key results: type numbers in theirs',
    );
    dispatch(host, 'ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 2,
      position: 'before',
      quantity: 1,
      sheetId: sheetIdOf(host),
      sheetName: TAB,
    });
    host.type(TAB, at('title', 3), 'Win 40 partners');
    expect(valueAt(host, TAB, at('note', 3))).toBe('Belongs to no objective: move it below one');
  });

  it('says in its header what to do when a value stops a column, and nothing shows an error', () => {
    const host = openScorecard();
    // As in a copy of the file without the add-on: nobody takes the value out again.
    host.failAt(1);
    host.type(TAB, at('status', 5), 'fine');
    host.failAt(null);
    expect(valueAt(host, TAB, at('status', 1))).toBe('Status ⚠ clear what was typed below, or choose Repair');
    expect(String(valueAt(host, TAB, at('title', 1)))).toMatch(/^⚠ A computed column is stopped/);
    const cells = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
    const errors = Object.entries(cells).filter(
      ([a1, { value }]) => String(value).startsWith('#') && !/^[A-Z]+2$/.test(a1),
    );
    expect(errors).toEqual([]);
    host.run('repairScorecard');
    expect(valueAt(host, TAB, at('status', 1))).toBe('Status');
  });

  it('tells of two rows with one key, and Repair gives the copy keys of its own', () => {
    const host = openScorecard();
    for (const key of ['key', 'title', 'start', 'target', 'current', 'type'] as const) {
      for (let row = 0; row < 5; row++) {
        const value = valueAt(host, TAB, at(key, 3 + row));
        if (value !== null) host.type(TAB, at(key, 12 + row), String(value));
      }
    }
    expect(String(valueAt(host, TAB, at('note', 12)))).toContain('Two rows have one key');
    host.run('repairScorecard');
    expect([12, 13, 14].map((row) => valueAt(host, TAB, at('key', row)))).toEqual(['O3', 'O3.1', 'O3.2']);
    expect(valueAt(host, TAB, at('key', 3))).toBe('O1');
  });

  it('depends on no Settings tab', () => {
    const host = openScorecard();
    const before = verdicts(host);
    asked(host, 'openSettings', null);
    dispatch(host, 'DELETE_SHEET', { sheetId: sheetIdOf(host, 'Settings'), sheetName: 'Settings' });
    expect(verdicts(host)).toEqual(before);
    expect(ask(host, 'insertTemplate', { template: 'GR-01', language: 'en' })).toMatchObject({ ok: true });
  });

  it('reads a Jalali date in Latin digits as the day that it names', () => {
    const host = openScorecard();
    const [from, until] = [valueAt(host, TAB, at('from', 4)), valueAt(host, TAB, at('until', 4))];
    host.type(TAB, at('lastDay', 4), '1405/12/29');
    expect(valueAt(host, TAB, at('from', 4))).toBe(from);
    // 29 Esfand 1405 is 20 March 2027.
    expect(valueAt(host, TAB, at('until', 4))).toBe(46_466);
    expect(until).not.toBe(46_466);
  });

  it.each([
    ['start', '650000', 'Start and target are equal: change one, or choose a type that stays'],
    ['start', '100000', 'The type is Decrease, but the target lies above the start'],
    ['target', '', 'Type a target'],
    ['target', 'many', 'Start, target or current is not a number: type 1200 or 25%'],
    ['lastDay', '2020-01-01', 'The last day must come after the first'],
    ['lastDay', 'soon', 'Type both days as dates: 2026-11-23'],
    ['confidence', '11', 'Confidence is a number from 0 to 10'],
  ] as const)('says in words what is wrong with %s %s', (key, typed, sentence) => {
    const host = openScorecard();
    host.type(TAB, at(key, 4), typed);
    expect(valueAt(host, TAB, at('note', 4))).toBe(sentence);
  });
});

it.each(['title', 'key'] as const)('keeps an error in the %s of a row to that row and its objective', (key) => {
  const host = openScorecard();
  const others = (): unknown[] => Object.entries(verdicts(host)).filter(([title]) => OTHERS.includes(title));
  const before = others();
  expect(before).toHaveLength(OTHERS.length);
  host.type(TAB, at(key, 10), '=1/0');
  expect(others()).toEqual(before);
  expect(valueAt(host, TAB, at('status', 8))).toMatch(/ /);
  expect(valueAt(host, TAB, at('objectiveKey', 10))).toBe('O2');
});

/** The other objective, with its key results. */
const OTHERS = ['Make paid acquisition pay for itself', 'Lower blended CAC', 'Raise ROAS above break-even'];
