import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';
import { type ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TABS = { en: 'OKRs', fa: 'اهداف' } as const;
const TAB = TABS.en;
const ROW = 4;

/** O1.1 goes from 0 to 100 in 101 days, of which so many have passed. */
function openCycle(elapsed: number, language: 'en' | 'fa' = 'en'): Host {
  const host = openAddon({ userLocale: language });
  asked(host, 'insertTemplate', { template: 'CO-02', language });
  const day = (days: number) => new Date(Date.now() + days * 86_400_000);
  sheetOf(host, TABS[language]).getRange(at('firstDay', ROW)).setValue(day(-elapsed));
  sheetOf(host, TABS[language])
    .getRange(at('lastDay', ROW))
    .setValue(day(100 - elapsed));
  edit(host, { type: 'increase', start: '0', target: '100', current: '10' });
  return host;
}

const edit = (host: Host, fields: Parameters<typeof ask<'editRow'>>[2]['fields']) =>
  asked(host, 'editRow', { key: 'O1.1', fields, language: 'en' });
const expected = (host: Host) => Number(valueAt(host, TAB, at('expected', ROW)));
const status = (host: Host) => valueAt(host, TAB, at('status', ROW));

/** Where a column stands that came later. */
function columnOf(host: Host, key: 'targets' | 'part' = 'targets'): number {
  const sheet = host.snapshot().sheets.find(({ name }) => name === TABS.fa) ? sheetOf(host, TABS.fa) : sheetOf(host);
  const header: unknown[] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const words: readonly unknown[] = Object.values(scorecardColumns[key].header);
  return header.findIndex((word) => words.includes(word)) + 1;
}
const cellOf = (host: Host, row = ROW) => sheetOf(host).getRange(row, columnOf(host));

describe('targets of one’s own by period', () => {
  it.each([
    [0, 0],
    [25, 0.05],
    [50, 0.1],
    [75, 0.55],
    [100, 1],
  ])('after %i of 100 days, 10 at half time and 100 at the end expect %d', (elapsed, share) => {
    const host = openCycle(elapsed);
    expect(expected(host)).toBeCloseTo(elapsed / 100, 5);
    edit(host, { targets: '10; 100' });
    expect(expected(host)).toBeCloseTo(share, 5);
  });

  it('judge the status, and without them it is a straight line again', () => {
    const host = openCycle(50);
    expect(status(host)).toBe('✕ Off track');
    edit(host, { targets: '10; 100' });
    expect(status(host)).toBe('✓ On track');
    edit(host, { targets: '' });
    expect([expected(host), status(host)]).toEqual([0.5, '✕ Off track']);
  });

  it('are typed as people type them, and live in a sorted sheet, with a row put in and columns deleted, without the add-on', () => {
    const host = openCycle(50);
    edit(host, { targets: '۱۲٫۵، ۱۰۰' });
    expect(cellOf(host).getValue()).toBe('12.5; 100');
    expect(expected(host)).toBeCloseTo(0.125, 5);
    cellOf(host).setValue('5; 7, 20; 100');
    expect(expected(host)).toBeCloseTo(0.07, 5);
    sheetOf(host).insertRowAfter(ROW);
    expect([expected(host), cellOf(host).getValue()]).toEqual([expect.closeTo(0.07, 5), '5; 7, 20; 100']);
    sheetOf(host).deleteRow(ROW + 1);
    sheetOf(host).getRange(3, 1, 4, sheetOf(host).getLastColumn()).sort({ column: 1, ascending: false });
    const row = [3, 4, 5, 6].find((each) => valueAt(host, TAB, at('key', each)) === 'O1.1') ?? 0;
    expect(Number(valueAt(host, TAB, at('expected', row)))).toBeCloseTo(0.07, 5);
    expect(valueAt(host, TAB, at('note', row))).not.toMatch(/period/);
    cellOf(host, row).setValue('abc; 5');
    expect(valueAt(host, TAB, at('note', row))).toBe('Targets by period are numbers with ; in between: 20; 45; 80');
    expect(Number(valueAt(host, TAB, at('expected', row)))).toBeCloseTo(0.5, 5);
    cellOf(host, row).clearContent();
    const noteBefore = valueAt(host, TAB, at('note', row));
    cellOf(host, row).setValue('abc; 5');
    for (const key of ['part', 'targets'] as const) {
      sheetOf(host).deleteColumn(columnOf(host, key));
      expect(Number(valueAt(host, TAB, at('expected', row)))).toBeCloseTo(0.5, 5);
      expect(valueAt(host, TAB, at('note', row))).toBe(noteBefore);
    }
    asked(host, 'repair', null);
    expect([columnOf(host), columnOf(host, 'part')]).toEqual([0, 0]);
  });

  it('count in percent where the key result does, down as well as up', () => {
    const host = openCycle(50);
    edit(host, { type: 'decrease', unit: 'percent', start: '62%', target: '42%', current: '60%', targets: '57%; 42%' });
    expect(cellOf(host).getValue()).toBe('57%; 42%');
    expect(expected(host)).toBeCloseTo(0.25, 5);
  });

  it('are read where people type them into a Persian sheet', () => {
    const host = openCycle(50, 'fa');
    edit(host, { targets: '10; 100' });
    const column = columnOf(host);
    host.type(TABS.fa, `${columnLetters(column)}${ROW}`, '۲۰؛ ۱۰۰');
    expect(sheetOf(host, TABS.fa).getRange(ROW, column).getValue()).toBe('20; 100');
    expect(Number(valueAt(host, TABS.fa, at('expected', ROW)))).toBeCloseTo(0.2, 5);
  });

  it('are refused by name where one of them is no number', () => {
    const host = openCycle(50);
    expect(edit(host, { targets: '10; many' })).toMatchObject({
      done: false,
      refused: { field: 'targets', sentence: expect.stringMatching(/Targets by period/) },
    });
  });

  it('come with their columns, which no other tab has, and go with them on undo', () => {
    const host = openCycle(50);
    expect(columnOf(host)).toBe(0);
    edit(host, { targets: '10; 100' });
    asked(host, 'undo', { force: false });
    expect([cellOf(host).getValue(), expected(host)]).toEqual(['', 0.5]);
    const added = asked(host, 'addKeyResult', {
      ...{ objective: 'O1', language: 'en', fields: { title: 'New', start: '0', target: '9', targets: '1; 9' } },
    });
    expect(added).toMatchObject({ done: true });
    expect(cellOf(host, 7).getValue()).toBe('1; 9');
  });
});
