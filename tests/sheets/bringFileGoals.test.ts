import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../sidebar/views/data/readTable.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { goalsOfFile } from '../../src/core/goals/fileGoals.ts';
import type { Goal } from '../../src/core/goals/goal.ts';
import { recogniseExport } from '../../src/core/importing/exports/recognise.ts';
import { guessMapping } from '../../src/core/importing/guess.ts';
import type { FileTable } from '../../src/core/importing/mapping.ts';
import type { Language } from '../../src/core/text.ts';
import { exported } from '../core/importing/exports/exported.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';

type Host = ReturnType<typeof openAddon>;

/** The goals of a file as the sidebar reads them. */
function goalsIn(lines: readonly string[]): Goal[] {
  const table = readTable(lines.join('\n')) as FileTable;
  const profile = recogniseExport(table.header);
  const today = gregorianDay(2026, 11, 29) as number;
  return goalsOfFile(table, guessMapping(table, { today, currency: null, profile }));
}

function bring(host: Host, lines: readonly string[], language: Language = 'en') {
  return asked(host, 'bringFileGoals', { account: 'okrs.csv', goals: goalsIn(lines), language });
}

function columns(host: Host, tab: string, ...headers: string[]): unknown[][] {
  const [head = [], ...rows] = sheetOf(host, tab).getDataRange().getValues();
  return rows
    .map((row) => headers.map((header) => row[head.indexOf(header)]))
    .filter(([key]) => /^O\d/.test(String(key)));
}

const after = (host: Host) => columns(host, 'OKRs', 'Key', 'Objective / key result', 'Start', 'Target', 'Current');

function typeInto(host: Host, title: string, header: string, text: string): void {
  const cells = sheetOf(host).getDataRange().getValues();
  const row = cells.findIndex((each) => each.includes(title));
  const column = (cells[0] ?? []).indexOf(header);
  host.type(
    'OKRs',
    sheetOf(host)
      .getRange(row + 1, column + 1)
      .getA1Notation(),
    text,
  );
}

describe('bringing the goals of a file in', () => {
  it('makes objectives and key results of Viva Goals, and steps of the work below them', () => {
    const host = openAddon();
    const { lines, steps } = bring(host, exported.vivaGoals);
    expect(steps).toBe(1);
    expect(lines.map(({ key, became, why }) => [key, became, why])).toEqual([
      ['O1', 'objective', null],
      ['O1.1', 'keyResult', null],
      ['O1.2', 'keyResult', 'closedThere'],
    ]);
    expect(after(host)).toEqual([
      ['O1', 'Grow in the region', '', '', ''],
      ['O1.1', 'Reach 200 shops', 100, 200, 130],
      ['O1.2', 'Repeat rate', 0.15, 0.35, 0.25],
    ]);
    expect(columns(host, 'OKRs', 'Key', 'Owner', 'Weight', 'Cycle')[1]).toEqual(['O1.1', 'Sara Karimi', 0.5, 'Q4']);
    expect(columns(host, 'Steps', 'Key', 'Step', 'Weight')).toEqual([['O1.1', 'Build the list', 0]]);
  });

  it('makes a Persian tab of a Persian file', () => {
    const host = openAddon();
    bring(host, exported.goalsInPersian, 'fa');
    const rows = sheetOf(host, 'اهداف').getDataRange().getDisplayValues();
    expect(rows.map((row) => row.join(' ')).join('\n')).toMatch(/رشد فروش آنلاین[\s\S]*سفارش دوم/);
  });

  it('doubles nothing the second time, wherever a sort has put the rows', () => {
    const host = openAddon();
    bring(host, exported.vivaGoals);
    sheetOf(host).getRange(3, 1, 3, sheetOf(host).getLastColumn()).sort({ column: 2, ascending: false });
    const before = host.snapshot();
    const { lines, steps } = bring(host, exported.vivaGoals);
    expect(steps).toBe(0);
    expect(lines.map(({ became }) => became)).toEqual(['same', 'same', 'same']);
    expect(host.snapshot()).toEqual(before);
  });

  it('knows rows again whose titles were changed here', () => {
    const host = openAddon();
    bring(host, exported.vivaGoals);
    const places = columns(host, 'OKRs', 'Key', 'Link to the original');
    expect(places.slice(0, 2)).toEqual([
      ['O1', 'Grow in the region'],
      ['O1.1', 'Grow in the region › Reach 200 shops'],
    ]);
    typeInto(host, 'Grow in the region', 'Objective / key result', 'Be known in the region');
    typeInto(host, 'Reach 200 shops', 'Objective / key result', 'Two hundred shops');
    const rows = after(host).length;
    const { lines } = bring(host, exported.vivaGoals);
    expect(new Set(lines.map(({ became }) => became))).toEqual(new Set(['same']));
    expect(after(host)).toHaveLength(rows);
  });

  it('brings the numbers of a newer file, and not over one that someone has typed', () => {
    const host = openAddon();
    bring(host, exported.goals);
    typeInto(host, 'Second orders', 'Current', '150');
    const newer = exported.goals.map((line) => line.replace(',130,', ',140,').replace('"14,5%"', '"16,5%"'));
    const { lines } = bring(host, newer);
    expect(lines.map(({ name, became, why }) => [name, became, why])).toEqual([
      ['Win back buyers', 'same', null],
      ['Second orders', 'same', 'changedInBoth'],
      ['Repeat rate', 'updated', null],
      ['Average basket', 'same', null],
    ]);
    expect(after(host).map(([key, , , , current]) => [key, current])).toEqual([
      ['O1', ''],
      ['O1.1', 150],
      ['O1.2', 0.165],
      ['O1.3', 24],
    ]);
  });

  it('leaves the rows alone that are in no file', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const count = columns(host, 'OKRs', 'Key').length;
    const { lines } = bring(host, exported.goals);
    expect(lines.every(({ became }) => became !== 'left')).toBe(true);
    expect(columns(host, 'OKRs', 'Key')).toHaveLength(count + 4);
  });

  it('never writes a formula that a file holds', () => {
    const host = openAddon();
    bring(host, ['Objective,Key result,Target,Current', '"=HYPERLINK(""https://example.com"")",=1+1,10,5']);
    const found = sheetOf(host).getDataRange();
    expect(
      found
        .getFormulas()
        .flat()
        .filter((formula) => /HYPERLINK|1\+1/.test(formula)),
    ).toEqual([]);
    expect(found.getValues().flat()).toContain('=1+1');
  });

  it('can be undone, with the tabs that were made for it', () => {
    const host = openAddon();
    const before = host.snapshot().sheets.map(({ name }) => name);
    bring(host, exported.vivaGoals);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(before);
  });

  it('leaves the workbook as it was, whichever call fails', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const before = host.snapshot();
    const request = { account: 'okrs.csv', goals: goalsIn(exported.vivaGoals), language: 'en' };
    for (let call = 1; ; call += 7) {
      host.failAt(call);
      const answer = ask(host, 'bringFileGoals', request);
      host.failAt(null);
      if (answer.ok) break;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
    expect(columns(host, 'Steps', 'Key')).toHaveLength(1);
  });
});
