import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { type PlanKey, planColumns } from '../../src/core/tables/plan/columns.ts';
import { ask, asked, openAddon, sheetOf, stateOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

/** Below the header and the hidden row of formulas. */
const FIRST_ROW = 3;

const make = (host: Host, goal = '') => asked(host, 'makePlan', { goal });

function openPlanned(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  make(host, 'Our ads pay for themselves');
  return host;
}

/** What the plan shows in a column, by the header, wherever the column stands now. */
function inColumn(host: Host, key: PlanKey, tab = 'Plan'): string[] {
  const rows: string[][] = sheetOf(host, tab).getDataRange().getDisplayValues();
  const header = rows[0] ?? [];
  const position = header.findIndex((word) => Object.values<string>(planColumns[key].header).includes(word));
  const filled = rows.slice(FIRST_ROW - 1).map((row) => String(row[position] ?? ''));
  while (filled[filled.length - 1] === '') filled.pop();
  return filled;
}

/** The first row of a kind; rows are counted from 1. */
const rowOf = (host: Host, kind: string): number => FIRST_ROW + inColumn(host, 'kind').indexOf(kind);

const cell = (key: PlanKey, row: number): string => `${columnLetters(Object.keys(planColumns).indexOf(key) + 1)}${row}`;

const planSheet = (host: Host) => host.snapshot().sheets.find(({ name }) => name === 'Plan');

describe('the plan of the OKRs and KPIs of a file', () => {
  it('says what is wanted, what is done by when, what could go wrong and when to report, with real dates', () => {
    const host = openAddon();
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    host.type('KPIs', 'B2', '48');
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    expect(make(host, 'Our ads pay for themselves')).toEqual({ tab: 'Plan', made: true });
    const kinds = ['Plan', 'Aim', 'KPI', 'Objective', 'Key result', 'Step', 'Risk', 'Check-in'];
    expect([...new Set(inColumn(host, 'kind'))]).toEqual(kinds);
    expect(valueAt(host, 'Plan', cell('current', rowOf(host, 'KPI')))).toBe(48);
    expect(valueAt(host, 'Plan', cell('day', rowOf(host, 'Check-in')))).toEqual(expect.any(Number));
    expect(inColumn(host, 'shown')[rowOf(host, 'Check-in') - FIRST_ROW]).toMatch(/^Friday \d+ [A-Z][a-z]+$/);
  });

  it('says days in the calendar of a Persian document, with check-ins on Wednesdays', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'connect', null);
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'fa' });
    expect(make(host).tab).toBe('برنامه');
    const kinds = inColumn(host, 'kind', 'برنامه');
    const days = inColumn(host, 'shown', 'برنامه').filter((_, index) => kinds[index] === 'گزارش هفتگی');
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/^چهارشنبه [۰-۹]+ [آ-ی]+$/);
  });

  it('shows a new owner, title or number of the OKRs tab at once, wherever rows and columns are by then', () => {
    const host = openPlanned();
    const row = rowOf(host, 'Key result');
    expect(valueAt(host, 'Plan', cell('owner', row))).toBe('Who takes it?');
    host.type('OKRs', at('owner', 4), 'Sara');
    host.type('OKRs', at('title', 4), 'Cheaper customers');
    host.type('OKRs', at('current', 4), '700000');
    sheetOf(host).insertRowsBefore(4, 2);
    sheetOf(host).insertColumnsBefore(2, 1);
    sheetOf(host).setName('Our OKRs');
    const shown = (['owner', 'words', 'current'] as const).map((key) => valueAt(host, 'Plan', cell(key, row)));
    expect(shown).toEqual(['Sara', 'Cheaper customers', 700000]);
  });

  it('is refused in a sentence where there is nothing to plan, and writes nothing', () => {
    const host = openAddon();
    asked(host, 'connect', null);
    const before = host.snapshot();
    expect(ask(host, 'makePlan', { goal: '' })).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/no objective/),
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('is the same when it is made twice, and keeps the aim', () => {
    const host = openPlanned();
    const before = planSheet(host);
    expect(make(host)).toEqual({ tab: 'Plan', made: false });
    expect(planSheet(host)).toEqual(before);
  });

  it('keeps what people ticked, wrote and added when it is made again, and follows the OKRs besides', () => {
    const host = openPlanned();
    const [checkIn, step] = [rowOf(host, 'Check-in'), rowOf(host, 'Step')];
    const rows = inColumn(host, 'kind').length;
    host.type('Plan', cell('state', checkIn), 'Finished');
    host.type('Plan', cell('words', step), '007');
    host.type('Plan', cell('owner', step + 1), 'Amir');
    host.type('Plan', cell('words', FIRST_ROW + rows), 'Book a room');
    host.type('Plan', 'L1', 'Mine');
    host.type('Plan', `L${checkIn}`, 'in the garden');
    host.type('OKRs', at('target', 5), '9');
    asked(host, 'addKeyResult', {
      objective: 'O1',
      fields: { title: 'Win', start: '0', target: '20' },
      language: 'en',
    });
    make(host);
    const [kinds, words] = [inColumn(host, 'kind'), inColumn(host, 'words')];
    expect(kinds.filter((kind) => kind === 'Key result')).toHaveLength(5);
    expect(words.filter((each) => each.includes('reach 9x'))).not.toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['7', 'Book a room']));
    expect(inColumn(host, 'owner')).toContain('Amir');
    const ticked = rowOf(host, 'Check-in');
    expect(ticked).toBeGreaterThan(checkIn);
    expect(valueAt(host, 'Plan', cell('state', ticked))).toBe('Finished');
    expect(valueAt(host, 'Plan', `L${ticked}`)).toBe('in the garden');
    const before = planSheet(host);
    make(host);
    expect(planSheet(host)).toEqual(before);
  });

  it('is made anew in a sorted, renamed tab without optional columns or its last one, and loses nothing', () => {
    const host = openPlanned();
    const tab = sheetOf(host, 'Plan');
    host.type('Plan', cell('state', rowOf(host, 'Check-in')), 'Finished');
    const before = inColumn(host, 'words');
    tab.getRange(`A${FIRST_ROW}:K39`).sort({ column: 2, ascending: false });
    tab.setName('Our plan');
    tab.deleteColumn(11);
    tab.deleteColumn(3);
    expect(make(host).tab).toBe('Our plan');
    expect(inColumn(host, 'words', 'Our plan').sort()).toEqual([...before].sort());
    expect(inColumn(host, 'state', 'Our plan').filter((state) => state === 'Finished')).toHaveLength(1);
  });

  it('comes back after its tab was deleted or cleared', () => {
    const host = openPlanned();
    const before = inColumn(host, 'words');
    sheetOf(host, 'Plan').clear();
    make(host, 'Our ads pay for themselves');
    expect(inColumn(host, 'words')).toEqual(before);
    (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Plan'));
    make(host, 'Our ads pay for themselves');
    expect(inColumn(host, 'words')).toEqual(before);
  });

  it('is undone in one step, what stood there before comes back, and what people wrote since is asked about', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    const without = host.snapshot().sheets;
    make(host);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(without);
    make(host);
    host.type('Plan', cell('state', rowOf(host, 'Step')), 'Finished');
    const before = inColumn(host, 'words');
    host.type('OKRs', at('target', 4), '600000');
    make(host);
    expect(inColumn(host, 'words')).not.toEqual(before);
    host.type('Plan', cell('words', rowOf(host, 'Step')), 'My own step');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(inColumn(host, 'words')).toEqual(before);
    expect(inColumn(host, 'state')).toContain('Finished');
  });

  it('keeps rows that people added when it is undone', () => {
    const host = openPlanned();
    host.type('Plan', cell('words', FIRST_ROW + inColumn(host, 'kind').length), 'Book a room');
    asked(host, 'undo', { force: false });
    expect(inColumn(host, 'words')).toEqual(['Book a room']);
    expect(stateOf(host).undo).toHaveLength(1);
  });

  it('has its days again where people typed over them and choose Repair', () => {
    const host = openPlanned();
    const row = rowOf(host, 'Check-in');
    const day = inColumn(host, 'shown')[row - FIRST_ROW];
    host.type('Plan', cell('shown', row), 'tomorrow');
    asked(host, 'repair', null);
    expect(inColumn(host, 'shown')[row - FIRST_ROW]).toBe(day);
    asked(host, 'undo', { force: false });
    expect(valueAt(host, 'Plan', cell('shown', row))).toBe('tomorrow');
  });

  it('asks the services no more for many key results than for few', () => {
    const host = openPlanned();
    const callsOf = (): number => {
      host.type('Plan', cell('state', rowOf(host, 'Check-in')), 'Finished');
      make(host);
      host.resetCalls();
      make(host);
      expect(host.calls.readsAfterWrites).toBeLessThanOrEqual(4);
      return host.calls.total;
    };
    const few = callsOf();
    expect(few).toBeLessThanOrEqual(60);
    for (const template of ['MK-01', 'SA-01']) asked(host, 'insertTemplate', { template, language: 'en' });
    expect(callsOf()).toBe(few);
  });
});
