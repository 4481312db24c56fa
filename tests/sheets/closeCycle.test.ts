import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { serialOf } from '../../src/core/calendar/day.ts';
import { newSettingCells } from '../../src/core/settings/settingCells.ts';
import { type ScorecardKey, scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'OKRs';
const LOG = 'Closed cycles';

type Open = ReturnType<Api['cycles']>['open'][number];
type Answer = Parameters<Api['closeCycle']>[0]['keyResults'][number];

/** MK-01 (O1, aspirational, three key results) and MK-02 (O2, committed, four), in the quarter of today. */
function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  return host;
}

const cycleOf = (host: Host, index = 0): Open => asked(host, 'cycles', null).open[index] as Open;

/** Everything closed with a reason, except what is said otherwise. */
function answers(cycle: Open, others: Readonly<Record<string, Partial<Answer>>> = {}): Answer[] {
  return cycle.objectives.flatMap(({ keyResults }) =>
    keyResults.map(({ key, outcome }) => ({
      key,
      outcome: outcome ?? 'missed',
      next: 'close',
      reason: 'Late',
      target: '',
      ...others[key],
    })),
  );
}

function close(host: Host, others: Readonly<Record<string, Partial<Answer>>> = {}, index = 0) {
  const cycle = cycleOf(host, index);
  const lessons = [{ key: 'O1', lesson: '=Ask earlier' }];
  return asked(host, 'closeCycle', { cycle: cycle.id, keyResults: answers(cycle, others), lessons, language: 'en' });
}

function logged(host: Host): unknown[][] {
  return sheetOf(host, LOG).getDataRange().getValues();
}

/** A column of the closed cycles by its word. */
function column(host: Host, word: string): unknown[] {
  const [header = [], ...rows] = logged(host);
  return rows.map((row) => row[header.indexOf(word)]);
}

const keys = (host: Host): unknown[] =>
  sheetOf(host)
    .getRange('A3:A30')
    .getValues()
    .flat()
    .filter((key: unknown) => key !== '');

const CARRY_TWO = { 'O1.2': { next: 'carry' }, 'O2.1': { next: 'carry', target: '600000' } };

/** What stands in a row of a new tab. */
const cells = (host: Host, row: number, ...columns: readonly ScorecardKey[]): unknown[] =>
  columns.map((each) => valueAt(host, TAB, at(each, row)));

describe('the close of a cycle', () => {
  it('keeps each row as values, and leaves what is carried over in the next quarter', () => {
    const host = openScorecard();
    host.type(TAB, at('confidence', 5), '7');
    host.type(TAB, at('current', 5), '500');
    const titles = [3, 4, 5, 6].map((row) => valueAt(host, TAB, at('title', row)));
    expect(close(host, { ...CARRY_TWO, 'O1.3': { next: 'drop', reason: 'Too far' } })).toMatchObject({
      done: true,
      closed: 7,
      carried: 2,
    });
    expect(column(host, 'Key')).toEqual(['O1', 'O1.1', 'O1.2', 'O1.3', 'O2', 'O2.1', 'O2.2', 'O2.3', 'O2.4']);
    expect(column(host, 'Objective / key result').slice(0, 4)).toEqual(titles);
    expect(column(host, 'Outcome').slice(0, 4)).toEqual(['Partly achieved', 'Achieved', 'Partly achieved', 'Dropped']);
    expect(column(host, 'Grade').slice(0, 4)).toEqual(['Yellow', 'Green', 'Yellow', 'Red']);
    expect(column(host, 'What came next').slice(0, 4)).toEqual(['Carry over', 'Close', 'Carry over', 'Drop']);
    expect(column(host, 'Reason')[3]).toBe('Too far');
    expect(column(host, 'Lesson')[0]).toBe('=Ask earlier');
    expect(column(host, 'Last value').slice(1, 4)).toEqual([0.144, 500, 0.095]);
    expect(column(host, 'Times carried over').slice(1, 4)).toEqual([0, 1, 0]);
    expect(sheetOf(host, LOG).getDataRange().getFormulas().flat().filter(String)).toEqual([]);
    expect(sheetOf(host, LOG).getRange('O4').getNumberFormat()).toBe('#,##0" customers"');

    expect(keys(host)).toEqual(['O1', 'O1.2', 'O2', 'O2.1']);
    expect(cells(host, 4, 'start', 'target', 'current')).toEqual([500, 1000, 500]);
    expect(cells(host, 6, 'start', 'target', 'current')).toEqual([720_000, 600_000, 720_000]);
    const blank = ['confidence', 'checkedIn', 'sampleStart', 'sampleCurrent'] as const;
    expect(cells(host, 4, ...blank)).toEqual([null, null, null, null]);
    const { goesOn } = { goesOn: cycleOf(host).name };
    expect([3, 4, 5, 6].map((row) => valueAt(host, TAB, at('cycle', row)))).toEqual(Array(4).fill(goesOn));
    expect(valueAt(host, TAB, at('progress', 4))).toBe(0);
  });

  it('scores as the OKRs tab does', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 4), '30%');
    host.type(TAB, at('current', 5), 'many');
    host.type(TAB, at('weight', 6), '3');
    const shown = [3, 4, 5, 6, 7, 8, 9, 10, 11].map((row) => valueAt(host, TAB, at('score', row)));
    const scores = cycleOf(host).objectives.flatMap(({ score, keyResults }) => [
      score,
      ...keyResults.map((kr) => kr.score),
    ]);
    for (const [index, score] of scores.entries()) expect(score).toBeCloseTo(Number(shown[index]), 9);
  });

  it('is undone whole: people’s own columns, notes, formats and formulas too', () => {
    const host = openScorecard();
    const tab = sheetOf(host);
    tab.insertColumnAfter(2);
    tab.getRange('C1').setValue('Ask');
    tab.getRange('C4:C6').setValues([['Sara'], ['=1+1'], ['Omid']]);
    tab.getRange('B6').setNote('Mine').setBackground('#ffeeaa');
    tab.getRange('E5').setFormula('=F5-1000');
    host.type(TAB, 'F5', '1000');
    tab.getRange('F5').setNote('Ask Sara\nRasad: you typed “۱۰۰۰”');
    tab.getRange('E5').setNote('Rasad: you typed “۰”');
    const before = host.snapshot().sheets;
    close(host, { ...CARRY_TWO, 'O1.2': { next: 'carry', target: '1200' } });
    expect(keys(host)).toEqual(['O1', 'O1.2', 'O2', 'O2.1']);
    expect([tab.getRange('E4').getNote(), tab.getRange('F4').getNote()]).toEqual(['', 'Ask Sara']);
    expect(tab.getRange('C4').getFormula()).toBe('=1+1');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('finds its rows in a sorted tab, without columns that nothing needs', () => {
    const host = openScorecard();
    const tab = sheetOf(host);
    for (const key of ['cycle', 'sampleCurrent', 'checkedIn', 'unit', 'confidence', 'owner'] as const) {
      const [header = []]: unknown[][] = tab.getRange('1:1').getValues();
      tab.deleteColumn(header.indexOf(scorecardColumns[key].header.en) + 1);
    }
    tab.getRange(3, 1, 9, tab.getLastColumn()).sort({ column: 1, ascending: false });
    const before = host.snapshot().sheets;
    const quarter = cycleOf(host).name;
    close(host, { 'O1.2': { next: 'carry' } });
    expect(keys(host)).toEqual(['O1.2', 'O1']);
    expect(column(host, 'Cycle')[0]).toBe(quarter);
    expect(cycleOf(host).name).not.toBe(quarter);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('closes one of two cycles, and touches nothing of the other', () => {
    const host = openScorecard();
    for (const row of [7, 8, 9, 10, 11]) {
      host.type(TAB, at('cycle', row), 'The long run');
      host.type(TAB, at('lastDay', row), '2100-12-31');
    }
    const rowsOf = () =>
      sheetOf(host)
        .getRange('A3:V30')
        .getValues()
        .filter(([key]) => String(key).startsWith('O2'));
    const before = rowsOf();
    expect(asked(host, 'okrs', null).cycles.map(({ name }) => name)).toEqual([cycleOf(host).name, 'The long run']);
    close(host);
    expect(keys(host)).toEqual(['O2', 'O2.1', 'O2.2', 'O2.3', 'O2.4']);
    expect(rowsOf()).toEqual(before);
  });

  it('keeps an objective of which a key result stands in another cycle', () => {
    const host = openScorecard();
    host.type(TAB, at('cycle', 6), 'Later');
    close(host);
    expect(keys(host)).toEqual(['O1', 'O1.3']);
  });

  it.each<[string, Record<string, Partial<Answer>>, object]>([
    ['nobody says what comes next', { 'O2.2': { next: '' } }, { key: 'O2.2', field: 'next' }],
    ['what is dropped has no reason', { 'O1.1': { next: 'drop', reason: ' ' } }, { key: 'O1.1', field: 'reason' }],
    ['a new target means nothing', { 'O1.2': { next: 'carry', target: 'many' } }, { key: 'O1.2', field: 'target' }],
    ['a target is reached already', { 'O1.2': { next: 'carry', target: '400' } }, { key: 'O1.2', field: 'target' }],
  ])('writes nothing where %s, and says where', (_name, others, refused) => {
    const host = openScorecard();
    const before = host.snapshot();
    expect(close(host, others)).toMatchObject({ done: false, refused });
    expect(host.snapshot()).toEqual(before);
  });

  it('asks why a committed key result was not reached in full', () => {
    const host = openScorecard();
    host.type(TAB, at('type', 3), 'Committed');
    expect(close(host, { 'O1.1': { reason: '' } })).toMatchObject({ refused: { key: 'O1.1', field: 'reason' } });
    expect(close(host, { 'O2.2': { reason: '' } })).toMatchObject({ done: true });
    expect(column(host, 'Outcome').slice(0, 2)).toEqual(['Missed', 'Missed']);
  });

  it('judges no key result without a number: it counts as 0, and people say how it ended', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 5), '');
    const [objective] = cycleOf(host).objectives;
    expect(objective?.keyResults[1]).toMatchObject({
      progress: null,
      score: 0,
      grade: null,
      outcome: null,
      next: null,
    });
    const [one, , three] = objective?.keyResults.map(({ score }) => score) ?? [];
    expect(objective?.score).toBeCloseTo((Number(one) + Number(three)) / 3, 9);
    const before = host.snapshot();
    const unsaid = { 'O1.2': { outcome: '', next: 'close' } };
    expect(close(host, unsaid)).toMatchObject({ done: false, refused: { key: 'O1.2', field: 'outcome' } });
    expect(host.snapshot()).toEqual(before);
    expect(close(host, { 'O1.2': { outcome: 'missed' } })).toMatchObject({ done: true });
    expect([column(host, 'Grade')[2], column(host, 'Outcome')[2]]).toEqual(['No data', 'Missed']);
  });

  it('drops one without a number for the reason given, and asks no more', () => {
    const host = openScorecard();
    host.type(TAB, at('current', 5), '');
    expect(close(host, { 'O1.2': { outcome: '', next: 'drop', reason: 'Too far' } })).toMatchObject({ done: true });
    expect(column(host, 'Outcome')[2]).toBe('Dropped');
  });

  it('scores a limit by the share of check-ins that kept to it where Settings say so, and keeps that beside the rows', () => {
    const host = openScorecard();
    asked(host, 'checkIn', { who: '', entries: [{ key: 'O2.4', value: '420', confidence: '', note: '' }] });
    const { firstDay, lastDay } = cycleOf(host);
    const today = asked(host, 'okrs', null).today;
    const otherDay = serialOf((firstDay === today ? lastDay : firstDay) ?? 0);
    sheetOf(host, 'Check-ins')
      .getRange('A3:D3')
      .setValues([[otherDay, 'O2.4', '', 390]]);
    const limit = () => cycleOf(host).objectives[1]?.keyResults[3];
    expect(limit()).toMatchObject({ score: 1, kept: null, grade: 'green' });
    asked(host, 'openSettings', null);
    const row = newSettingCells('en').findIndex(([name]) => name === 'Score of a limit at the close') + 2;
    host.type('Settings', `B${row}`, 'Share of check-ins');
    expect(limit()).toMatchObject({ score: 0.5, kept: { met: 1, of: 2 }, progress: 1 });
    expect(cycleOf(host).objectives[0]?.keyResults[0]).toMatchObject({ kept: null });
    close(host);
    expect(column(host, 'Score').at(-1)).toBe(0.5);
    expect(column(host, 'Judged by').at(-1)).toContain('Score of a limit at the close: Share of check-ins');
  });

  it('refuses what was asked before the tab changed, and rows without keys', () => {
    const host = openScorecard();
    const cycle = cycleOf(host);
    const request = { cycle: cycle.id, keyResults: answers(cycle).slice(1), lessons: [], language: 'en' } as const;
    expect(ask(host, 'closeCycle', request)).toMatchObject({ ok: false, sentence: expect.stringMatching(/changed/) });
    sheetOf(host).getRange(at('key', 5)).setValue('');
    expect(ask(host, 'closeCycle', request)).toMatchObject({ ok: false, sentence: expect.stringMatching(/Repair/) });
  });

  it('asks before undo takes what people typed since', () => {
    const host = openScorecard();
    close(host, CARRY_TWO);
    host.type(TAB, at('start', 4), '2');
    sheetOf(host, LOG).getRange('J3').setValue('Begin in spring');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ editedCells: 2 });
    asked(host, 'undo', { force: true });
    expect(keys(host)).toHaveLength(9);
    expect(valueAt(host, TAB, at('start', 5))).toBe(0);
  });

  it('counts how often a key result was carried over, and shows quarter beside quarter', () => {
    const host = openScorecard();
    const [first, second] = [cycleOf(host).name, cycleOf(host).goesOn.en];
    close(host, { 'O1.2': { next: 'carry' } });
    expect(cycleOf(host).objectives[0]?.keyResults).toMatchObject([{ key: 'O1.2', timesCarried: 1 }]);
    host.type(TAB, at('current', 4), '700');
    close(host, { 'O1.2': { next: 'carry' } });
    const { past } = asked(host, 'cycles', null);
    expect(past.map(({ name }) => name)).toEqual([second, first]);
    expect(past[0]).toMatchObject({ carried: 1, carriedAgain: [{ times: 2 }], lessons: [{ lesson: '=Ask earlier' }] });
    expect(past[1]).toMatchObject({
      carried: 1,
      carriedAgain: [],
      outcomes: { achieved: 3, partial: 2, missed: 2, dropped: 0 },
      planned: 5 / 7,
    });
  });

  it('takes few calls, and no more for many rows', () => {
    const callsOf = (host: Host): Host['calls'] => {
      const cycle = cycleOf(host);
      host.resetCalls();
      const keyResults = answers(cycle, CARRY_TWO);
      asked(host, 'closeCycle', { cycle: cycle.id, keyResults, lessons: [], language: 'en' });
      return host.calls;
    };
    const [few, many] = [openScorecard(), openScorecard()];
    for (const host of [few, many]) {
      close(host, { 'O1.2': { next: 'carry' } });
      for (const template of ['MK-01', 'MK-02'])
        asked(host, 'insertTemplate', { template, language: 'en', again: true });
    }
    for (const template of ['MK-03', 'MK-04', 'GR-01']) asked(many, 'insertTemplate', { template, language: 'en' });
    const [ofFew, ofMany] = [callsOf(few), callsOf(many)];
    expect(ofMany.total).toBe(ofFew.total);
    expect(ofFew.readsAfterWrites).toBeLessThanOrEqual(4);
  });
});

describe('what is planned after a close', () => {
  it('begins in the next quarter, as long as that is to come', () => {
    const host = openScorecard();
    const { name, goesOn } = cycleOf(host);
    expect(asked(host, 'okrs', null).planned.en).toBe(name);
    close(host);
    expect(asked(host, 'okrs', null).planned).toEqual(goesOn);
    asked(host, 'insertTemplate', { template: 'MK-03', language: 'en' });
    asked(host, 'addObjective', { fields: { title: 'Grow' }, language: 'en' });
    expect(cycleOf(host).objectives).toHaveLength(2);
    expect(cycleOf(host).name).toBe(goesOn.en);
    for (const _ of [1, 2, 3]) asked(host, 'undo', { force: true });
    expect(asked(host, 'okrs', null).planned.en).toBe(name);
  });
});

describe('a key that was given', () => {
  const added = (host: Host): string => {
    const answer = asked(host, 'addObjective', { fields: { title: 'Grow' }, language: 'en' });
    return answer.done ? answer.key : '';
  };
  it('is given to nothing else after a close', () => {
    const host = openScorecard();
    close(host);
    expect(keys(host)).toEqual([]);
    expect(added(host)).toBe('O3');
    expect(asked(host, 'duplicateRow', { key: 'O3' })).toMatchObject({ key: 'O4' });
  });
  it('is not given again to a key result of an objective that goes on', () => {
    const host = openScorecard();
    close(host, { 'O1.1': { next: 'carry', target: '40%' } });
    const request = { objective: 'O1', fields: { title: 'Win' }, language: 'en' } as const;
    expect(asked(host, 'addKeyResult', request)).toMatchObject({ key: 'O1.4' });
    host.type(TAB, at('title', 6), 'One more');
    expect(valueAt(host, TAB, at('key', 6))).toBe('O1.5');
  });
  it('is known although the tab was deleted, or a copy of the file remembers nothing', () => {
    const host = openScorecard();
    asked(host, 'checkIn', { who: '', entries: [{ key: 'O2.1', value: '700000', confidence: '', note: '' }] });
    const app = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
    app.deleteSheet(sheetOf(host));
    expect(added(host)).toBe('O3');
    const properties = (host.globals.PropertiesService as typeof PropertiesService).getDocumentProperties();
    properties.deleteAllProperties();
    app.deleteSheet(sheetOf(host));
    expect(added(host)).toBe('O3');
  });
});
