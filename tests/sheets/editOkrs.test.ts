import { describe, expect, it } from '@jest/globals';
import type { Api } from '../../src/api.ts';
import type { Field } from '../../src/core/tables/scorecard/fields.ts';
import { asked, openAddon, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

type Host = ReturnType<typeof openAddon>;
type Fields = Parameters<Api['editRow']>[0]['fields'];

/** Two templates: O1 in rows 3 to 6, O2 in rows 7 to 11. */
function filled(): Host {
  const host = openAddon();
  for (const template of ['MK-01', 'MK-02']) asked(host, 'insertTemplate', { template, language: 'en' });
  return host;
}

const tabOf = (host: Host) =>
  (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
    .getActiveSpreadsheet()
    .getSheetByName('OKRs') as GoogleAppsScript.Spreadsheet.Sheet;
const sheetsOf = (host: Host) => host.snapshot().sheets;
const keys = (host: Host, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => valueAt(host, 'OKRs', at('key', from + index)));
const edit = (host: Host, key: string, fields: Fields) => asked(host, 'editRow', { key, fields, language: 'en' });
const undo = (host: Host, force = false) => asked(host, 'undo', { force });
const formatAt = (host: Host, a1: string) => sheetsOf(host).find(({ name }) => name === 'OKRs')?.cells[a1]?.format;
/** From Z to A by title: key results stand apart from their objectives. */
function sortByTitle(host: Host): void {
  const tab = tabOf(host);
  tab.getRange(3, 1, 9, tab.getMaxColumns()).sort({ column: 2, ascending: false });
}
const rowOf = (host: Host, key: string) => 3 + keys(host, 3, 14).indexOf(key);

describe('adding an objective', () => {
  it('makes the tab, counts in this quarter, and undo leaves the file as it was', () => {
    const host = openAddon();
    asked(host, 'connect', null);
    const before = sheetsOf(host);
    expect(asked(host, 'addObjective', { fields: { title: '=Grow', type: 'committed' }, language: 'en' })).toEqual({
      done: true,
      key: 'O1',
    });
    expect([valueAt(host, 'OKRs', at('title', 3)), valueAt(host, 'OKRs', at('type', 3))]).toEqual([
      '=Grow',
      'Committed',
    ]);
    expect(valueAt(host, 'OKRs', at('lastDay', 3))).toBeGreaterThan(Number(valueAt(host, 'OKRs', at('firstDay', 3))));
    expect(valueAt(host, 'OKRs', at('note', 3))).toBe('No key result yet: type one below');
    expect(tabOf(host).getActiveRange()?.getA1Notation()).toBe(at('owner', 3));
    expect(undo(host)).toMatchObject({ done: true });
    expect(sheetsOf(host)).toEqual(before);
  });

  it('reads days as people type them, and refuses what is none', () => {
    const host = filled();
    const before = sheetsOf(host);
    expect(asked(host, 'addObjective', { fields: { title: 'Grow', firstDay: 'soon' }, language: 'en' })).toMatchObject({
      done: false,
      refused: { field: 'firstDay', sentence: expect.stringContaining('First day') },
    });
    expect(asked(host, 'addObjective', { fields: { title: '  ' }, language: 'fa' })).toMatchObject({
      done: false,
      refused: { field: 'title' },
    });
    expect(sheetsOf(host)).toEqual(before);
    asked(host, 'addObjective', {
      fields: { title: 'Grow', firstDay: '۱ مهر ۱۴۰۵', lastDay: '1405/09/30' },
      language: 'en',
    });
    // 2026-09-23 and 2026-12-21.
    expect([valueAt(host, 'OKRs', at('firstDay', 12)), valueAt(host, 'OKRs', at('lastDay', 12))]).toEqual([
      46288, 46377,
    ]);
    expect(valueAt(host, 'OKRs', at('key', 12))).toBe('O3');
  });
});

describe('adding a key result', () => {
  const fields: Fields = {
    title: '=HYPERLINK("x")',
    type: 'increase',
    unit: 'percent',
    start: '۱۰٪',
    target: '20%',
    owner: '+Sara',
    weight: '۲',
    kpi: 'KPI_CAC',
  };

  it('stands below the last of its objective, in the formats of its unit, and is computed', () => {
    const host = filled();
    const before = sheetsOf(host);
    expect(asked(host, 'addKeyResult', { objective: 'O1', fields, language: 'en' })).toEqual({
      done: true,
      key: 'O1.4',
    });
    expect(keys(host, 3, 12)).toEqual(['O1', 'O1.1', 'O1.2', 'O1.3', 'O1.4', 'O2', 'O2.1', 'O2.2', 'O2.3', 'O2.4']);
    const shown = (['title', 'type', 'unit', 'start', 'target', 'owner', 'weight', 'kpi', 'status'] as const).map(
      (key) => valueAt(host, 'OKRs', at(key, 7)),
    );
    expect(shown).toEqual(['=HYPERLINK("x")', 'Increase', '%', 0.1, 0.2, '+Sara', 2, 'KPI_CAC', '– No data']);
    expect(formatAt(host, at('target', 7))).toBe('0.0%');
    expect(tabOf(host).getActiveRange()?.getA1Notation()).toBe(at('current', 7));
    host.type('OKRs', at('current', 7), '15%');
    expect(valueAt(host, 'OKRs', at('progress', 7))).toBeCloseTo(0.5, 12);
    expect(undo(host)).toEqual({ done: false, editedCells: 1 });
    undo(host, true);
    expect(sheetsOf(host)).toEqual(before);
  });

  it('finds its objective in a sorted tab, and undo finds the row after another sort', () => {
    const host = filled();
    sortByTitle(host);
    const before = sheetsOf(host);
    const last = Math.max(...['O1', 'O1.1', 'O1.2', 'O1.3'].map((key) => rowOf(host, key)));
    asked(host, 'addKeyResult', { objective: 'O1', fields, language: 'en' });
    expect(valueAt(host, 'OKRs', at('key', last + 1))).toBe('O1.4');
    const tab = tabOf(host);
    tab.getRange(3, 1, 10, tab.getMaxColumns()).sort({ column: 1, ascending: true });
    undo(host);
    expect(keys(host, 3, 12)).not.toContain('O1.4');
    sortByTitle(host);
    expect(sheetsOf(host)).toEqual(before);
  });

  it.each([
    ['start', 'ten', 'Start must be a number'],
    ['target', '20 toman', 'Target must be a number'],
    ['current', '20', 'Current'],
    ['weight', 'heavy', 'Weight must be a number'],
    ['kpi', 'KPI_NOTHING', 'KPI'],
    ['unit', 'furlongs', 'Unit must be one of'],
  ] as const)('refuses what makes no sense as %s, and names it', (field, typed, sentence) => {
    const host = filled();
    const before = sheetsOf(host);
    expect(
      asked(host, 'addKeyResult', { objective: 'O1', fields: { ...fields, [field]: typed }, language: 'en' }),
    ).toEqual({ done: false, refused: { field, sentence: expect.stringContaining(sentence) } });
    expect(sheetsOf(host)).toEqual(before);
  });
});

describe('editing a row', () => {
  it('writes what was changed, in money of its unit, and nothing else', () => {
    const host = filled();
    host.type('OKRs', at('current', 8), '=700000+1000');
    const before = sheetsOf(host);
    edit(host, 'O1.1', { title: 'Win back' });
    expect(formatAt(host, at('title', 4))).toBe('    @');
    undo(host);
    expect(sheetsOf(host)).toEqual(before);
    expect(edit(host, 'O2.1', { title: '=1+1', target: '۶۰۰ هزار تومان', owner: '=Sara' })).toEqual({ done: true });
    expect((['title', 'target', 'owner'] as const).map((column) => valueAt(host, 'OKRs', at(column, 8)))).toEqual([
      '=1+1',
      600_000,
      '=Sara',
    ]);
    edit(host, 'O2.1', { current: '۰٫۶ میلیون' });
    expect(valueAt(host, 'OKRs', at('current', 8))).toBe(600_000);
    undo(host);
    undo(host);
    expect(sheetsOf(host)).toEqual(before);
  });

  it('gives its numbers the format of another unit', () => {
    const host = filled();
    const before = sheetsOf(host);
    edit(host, 'O2.1', { unit: 'percent', start: '90%', target: '65%', current: '72%' });
    expect([formatAt(host, at('current', 8)), valueAt(host, 'OKRs', at('current', 8))]).toEqual(['0.0%', 0.72]);
    expect(valueAt(host, 'OKRs', at('unit', 8))).toBe('%');
    undo(host);
    expect(sheetsOf(host)).toEqual(before);
  });

  it('gives a formula back where its row stands by then, reading its own row', () => {
    const host = filled();
    host.type('OKRs', at('current', 8), `=${at('start', 8)}-100000`);
    edit(host, 'O2.1', { current: '700000' });
    tabOf(host).insertRowsBefore(3, 2);
    undo(host);
    expect(tabOf(host).getRange(at('current', 10)).getFormula()).toBe(`=${at('start', 10)}-100000`);
  });

  it('finds moved and renamed columns, and asks before it covers what people typed since', () => {
    const host = filled();
    const tab = tabOf(host);
    tab.insertColumnsBefore(4, 1);
    tab.getRange(1, 6).setValue('Our goal');
    edit(host, 'O1.2', { target: '2,000' });
    expect(tab.getRange(5, 6).getValue()).toBe(2000);
    tab.getRange(5, 6).setValue(3000);
    expect(undo(host)).toEqual({ done: false, editedCells: 1 });
    undo(host, true);
    expect(tab.getRange(5, 6).getValue()).toBe(1000);
  });

  it('drops the note of an earlier typing and keeps the words of people', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    host.type('اهداف', at('current', 5), '۹۰۰ تا');
    const sheet = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName('اهداف');
    const cell = sheet?.getRange(at('current', 5));
    const note = String(cell?.getNote());
    cell?.setNote(`از سارا بپرسید\n${note}`);
    asked(host, 'editRow', { key: 'O1.2', fields: { current: '۹۵۰' }, language: 'fa' });
    expect(cell?.getNote()).toBe('از سارا بپرسید');
    asked(host, 'undo', { force: false });
    expect(cell?.getNote()).toContain(note);
  });

  it('refuses a key that is gone or that two rows have', () => {
    const host = filled();
    const refused = (key: string) => () => edit(host, key, { title: 'x' });
    expect(refused('O9')).toThrow('No row of the OKRs tab has the key "O9"');
    tabOf(host).getRange(at('key', 5)).setValue('O1.1');
    expect(refused('O1.1')).toThrow('Several rows of the OKRs tab have the key "O1.1"');
  });
});

describe('duplicating a row', () => {
  it('copies an objective with its key results, formulas, looks and notes', () => {
    const host = filled();
    const tab = tabOf(host);
    host.type('OKRs', at('current', 4), `=${at('target', 4)}/2`);
    tab.getRange(at('owner', 4)).setValue("'007").setNote('Ask Sara').setBackground('#ffee00');
    const before = sheetsOf(host);
    expect(asked(host, 'duplicateRow', { key: 'O1' })).toEqual({ key: 'O3', rows: 4 });
    expect(keys(host, 3, 15)).toEqual('O1 O1.1 O1.2 O1.3 O3 O3.1 O3.2 O3.3 O2 O2.1 O2.2 O2.3 O2.4'.split(' '));
    expect(valueAt(host, 'OKRs', at('title', 7))).toBe("Increase the brand's market share (copy)");
    expect(tab.getRange(at('current', 8)).getFormula()).toBe(`=${at('target', 8)}/2`);
    const owner = tab.getRange(at('owner', 8));
    expect([owner.getValue(), owner.getNote(), owner.getBackground()]).toEqual(['007', 'Ask Sara', '#ffee00']);
    expect(formatAt(host, at('target', 9))).toBe('#,##0" customers"');
    undo(host);
    expect(sheetsOf(host)).toEqual(before);
  });

  it('copies an objective below some of its key results, as a sort leaves it, with all of them', () => {
    const host = filled();
    sortByTitle(host);
    const family = (objective: string) => keys(host, 3, 15).filter((key) => String(key).split('.')[0] === objective);
    const score = () => valueAt(host, 'OKRs', at('score', rowOf(host, 'O2')));
    const before = [family('O2').length, score()];
    const places = ['O2', 'O2.1', 'O2.2', 'O2.3', 'O2.4'].map((key) => rowOf(host, key));
    expect(places[0]).toBeGreaterThan(Math.min(...places));
    expect(asked(host, 'duplicateRow', { key: 'O2' })).toEqual({ key: 'O3', rows: 5 });
    expect([family('O2').length, score()]).toEqual(before);
    expect(family('O3').sort()).toEqual(['O3', 'O3.1', 'O3.2', 'O3.3', 'O3.4']);
  });

  it('copies a key result below itself and asks at undo about what was typed into the copy', () => {
    const host = filled();
    asked(host, 'duplicateRow', { key: 'O1.1' });
    expect(keys(host, 3, 8)).toEqual(['O1', 'O1.1', 'O1.4', 'O1.2', 'O1.3', 'O2']);
    host.type('OKRs', at('owner', 5), 'Sara');
    expect(undo(host)).toEqual({ done: false, editedCells: 1 });
  });
});

describe('deleting a row', () => {
  function dressed(): Host {
    const host = filled();
    const tab = tabOf(host);
    host.type('OKRs', at('current', 4), `=${at('target', 4)}/2`);
    tab.getRange(at('owner', 4)).setValue("'=1").setNote('Ask Sara').setBackground('#ffee00').setFontWeight('bold');
    tab.insertColumnAfter(2);
    tab.getRange(1, 3).setValue('Team');
    tab.getRange(5, 3).setValue('ours').setFontColor('#ff0000');
    return host;
  }

  it('asks with the count of key results, and undo gives everything back', () => {
    const host = dressed();
    const before = sheetsOf(host);
    expect(asked(host, 'deleteRow', { key: 'O1', confirmed: false })).toEqual({
      done: false,
      title: "Increase the brand's market share",
      keyResults: 3,
    });
    expect(sheetsOf(host)).toEqual(before);
    expect(asked(host, 'deleteRow', { key: 'O1', confirmed: true })).toEqual({ done: true, rows: 4 });
    expect(keys(host, 3, 8)).toEqual(['O2', 'O2.1', 'O2.2', 'O2.3', 'O2.4', null]);
    undo(host);
    expect(sheetsOf(host)).toEqual(before);
  });

  it.each(['O1.2', 'O2', 'O2.4'])('gives %s back in a sorted tab', (key) => {
    const host = dressed();
    sortByTitle(host);
    const before = sheetsOf(host);
    asked(host, 'deleteRow', { key, confirmed: true });
    undo(host);
    expect(sheetsOf(host)).toEqual(before);
  });

  it('gives a row back below its neighbour after a sort, its formula reading its own row', () => {
    const host = dressed();
    const before = sheetsOf(host);
    asked(host, 'deleteRow', { key: 'O1.1', confirmed: false });
    const tab = tabOf(host);
    tab.getRange(3, 1, 8, tab.getMaxColumns()).sort({ column: 1, ascending: false });
    undo(host);
    const row = rowOf(host, 'O1.1');
    expect(valueAt(host, 'OKRs', at('key', row - 1))).toBe('O1');
    tab.getRange(3, 1, 9, tab.getMaxColumns()).sort({ column: 1, ascending: true });
    expect(sheetsOf(host)).toEqual(before);
  });

  it('gives no key twice', () => {
    const host = filled();
    asked(host, 'deleteRow', { key: 'O2.4', confirmed: false });
    host.type('OKRs', at('title', 11), 'typed since');
    host.type('OKRs', at('key', 11), 'O2.4');
    undo(host);
    expect(keys(host, 7, 12).sort()).toEqual(['O2', 'O2.1', 'O2.2', 'O2.3', 'O2.4', 'O2.5']);
  });
});

describe('the list of what stands in the tab', () => {
  it('tells values, formulas, progress and status of each row', () => {
    const host = filled();
    host.type('OKRs', at('current', 4), '=0.144*1');
    const { rows, fields } = asked(host, 'okrs', null);
    expect(rows.map(({ cells }) => cells.key)).toEqual(keys(host, 3, 11));
    expect(rows[1]).toEqual({
      cells: {
        key: 'O1.1',
        title: valueAt(host, 'OKRs', at('title', 4)),
        start: 0,
        target: 0.2,
        current: 0.144,
        type: 'Increase',
        unit: '% growth',
        weight: 1,
        kpi: 'KPI_TRAFFIC_GROWTH',
        sampleCurrent: 0.144,
        note: 'Sample number',
        firstDay: { day: expect.any(Number) },
        lastDay: { day: expect.any(Number) },
        expected: expect.any(Number),
        progress: expect.closeTo(0.72, 12),
        status: valueAt(host, 'OKRs', at('status', 4)),
      },
      formulas: ['current'],
    });
    tabOf(host).deleteColumn(3);
    expect(asked(host, 'okrs', null).fields).toEqual(fields.filter((field: Field) => field !== 'owner'));
  });

  it('is empty without a tab, and takes as many calls for many rows as for one', () => {
    const host = openAddon();
    expect(asked(host, 'okrs', null).rows).toEqual([]);
    const count = () => {
      host.resetCalls();
      asked(host, 'okrs', null);
      return host.calls.total;
    };
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const few = count();
    for (const template of ['MK-02', 'MK-03', 'MK-04', 'GR-01'])
      asked(host, 'insertTemplate', { template, language: 'en' });
    expect(count()).toBe(few);
  });

  it('leads to a cell of a row, wherever it stands', () => {
    const host = filled();
    sortByTitle(host);
    asked(host, 'selectInRow', { key: 'O2.3', field: 'current' });
    expect(tabOf(host).getActiveRange()?.getA1Notation()).toBe(at('current', rowOf(host, 'O2.3')));
  });
});
