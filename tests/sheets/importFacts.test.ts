import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';
import { type FileFact, fileFact } from './fileFact.ts';

type Request = Parameters<Api['importFacts']>[0];

const FIRST = gregorianDay(2026, 11, 1) as number;

const fact = (day: number, metric: string, value: number, more: Partial<FileFact> = {}): FileFact =>
  fileFact(FIRST + day, metric, value, { channel: 'Search', ...more });

const wholeOf = (facts: readonly FileFact[]): Request['whole'] => ({
  metrics: [{ metric: 'ad_clicks', unit: 'count', grain: 'day' }],
  firstDay: Math.min(...facts.map(({ date }) => date)),
  lastDay: Math.max(...facts.map(({ date }) => date)),
  rows: facts.length,
  state: 'Loaded',
  columns: { Clicks: { as: 'metric', metric: 'ad_clicks', unit: 'count' } },
});

function bring(host: Host, facts: readonly FileFact[], run = '', isLast = true) {
  return asked(host, 'importFacts', {
    source: 'csv',
    account: 'ads.csv',
    run,
    facts,
    whole: isLast ? wholeOf(facts) : null,
  });
}

const clicks = (values: readonly number[], from = 0): FileFact[] =>
  values.map((value, index) => fact(from + index, 'ad_clicks', value));

/** The numbers of a column, without blank rows. */
const columnOf = (host: Host, header: string, tab = 'Facts'): unknown[] => {
  const [head = [], ...rows] = sheetOf(host, tab).getDataRange().getValues();
  const column = head.indexOf(header);
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row[column]);
};

describe('facts of a file', () => {
  it('keep words that never change, which notes explain in the language of the tab', () => {
    const host = openAddon({ userLocale: 'fa' });
    bring(host, clicks([10]));
    const header = sheetOf(host, 'داده‌ها').getRange(1, 1, 1, 20);
    const notes = header.getNotes()[0] ?? [];
    const noted = (header.getValues()[0] ?? []).filter((_, index) => notes[index] !== '');
    expect(noted).toEqual(['نوع ردیف', 'سنجه', 'واحد']);
    expect(notes.join(' ')).toMatch(/snapshot: وضع آن روز/);
  });

  it('stand a row each, with real days, plain numbers and the headers that other tools read', () => {
    const host = openAddon();
    bring(host, clicks([10, 20]));
    const [head, first] = sheetOf(host, 'Facts').getDataRange().getDisplayValues();
    expect(head?.slice(0, 5)).toEqual(['date', 'grain', 'window_days', 'source', 'account']);
    expect(first?.slice(0, 6)).toEqual(['2026-11-01', 'day', '1', 'csv', 'ads.csv', 'Search']);
    expect(columnOf(host, 'value')).toEqual([10, 20]);
    expect(columnOf(host, 'Rows', 'Sources')).toEqual([2]);
  });

  it('are there once, however often the file is brought in, and take corrections', () => {
    const host = openAddon();
    bring(host, clicks([10, 20, 30]));
    expect(bring(host, clicks([10, 25, 30, 40]))).toMatchObject({ added: 1, replaced: 3 });
    expect(columnOf(host, 'value')).toEqual([10, 25, 30, 40]);
    expect(columnOf(host, 'Account or file', 'Sources')).toEqual(['ads.csv']);
  });

  it('stand beside each other in two currencies of one account, day and metric', () => {
    const host = openAddon();
    const spent = (unit: string, value: number) => fact(0, 'ad_cost', value, { unit });
    expect(bring(host, [spent('USD', 20), spent('IRT', 900)])).toMatchObject({ added: 2, replaced: 0 });
    expect(bring(host, [spent('IRT', 950)])).toMatchObject({ added: 0, replaced: 1 });
    expect(columnOf(host, 'unit')).toEqual(['USD', 'IRT']);
    expect(columnOf(host, 'value')).toEqual([20, 950]);
    asked(host, 'undo', { force: false });
    expect(columnOf(host, 'value')).toEqual([20, 900]);
  });

  it('replace rows of an earlier version, whose keys had no currency, in their own currency alone', () => {
    const host = openAddon();
    const spent = (unit: string, value: number) => fact(0, 'ad_cost', value, { unit });
    bring(host, [spent('USD', 20)]);
    const key = sheetOf(host, 'Facts').getRange('R2');
    const now = String(key.getValue());
    expect(now).toMatch(/^f[0-9a-f]{16}USD$/);
    key.setValue(now.slice(0, 17));
    expect(bring(host, [spent('USD', 25), spent('IRT', 900)])).toMatchObject({ added: 1, replaced: 1 });
    expect(columnOf(host, 'value')).toEqual([25, 900]);
    expect(key.getValue()).toBe(now);
    asked(host, 'undo', { force: false });
    expect(columnOf(host, 'value')).toEqual([20]);
    expect(key.getValue()).toBe(now.slice(0, 17));
  });

  it('say from when to when they are in the Jalali calendar where the document has it', () => {
    const host = openAddon({ userLocale: 'fa' });
    bring(host, clicks([10, 20, 30]));
    expect(columnOf(host, 'تاریخ شمسی', 'منبع‌ها')).toEqual(['۱۰ آبان ۱۴۰۵ تا ۱۲ آبان ۱۴۰۵']);
    bring(host, clicks([40], 3));
    expect(columnOf(host, 'تاریخ شمسی', 'منبع‌ها')).toEqual(['۱۰ آبان ۱۴۰۵ تا ۱۳ آبان ۱۴۰۵']);
    const english = openAddon();
    bring(english, clicks([10]));
    expect(columnOf(english, 'Jalali dates', 'Sources')).toEqual([undefined]);
  });

  it('are remembered with the columns that they were read from', () => {
    const host = openAddon();
    bring(host, clicks([10]));
    const { sources, columns } = asked(host, 'sources', null);
    expect(columns).toEqual({ csv: { Clicks: { as: 'metric', metric: 'ad_clicks', unit: 'count' } } });
    expect(sources).toMatchObject([
      { source: 'csv', account: 'ads.csv', metrics: [{ metric: 'ad_clicks', unit: 'count', grain: 'day' }], rows: 1 },
    ]);
  });

  it('find their rows wherever people moved, sorted or inserted', () => {
    const host = openAddon();
    bring(host, clicks([10, 20, 30]));
    const tab = sheetOf(host, 'Facts');
    tab.getRange('A2:T4').sort({ column: 12, ascending: false });
    tab.setName('Numbers').insertRowsBefore(1, 2).insertColumnsBefore(3, 1);
    tab.getRange('A1').setValue('From our agency');
    expect(bring(host, clicks([11, 21, 31]))).toMatchObject({ added: 0, replaced: 3, tab: 'Numbers' });
    const values = tab.getDataRange().getValues();
    expect(values.slice(3).map((row) => row[12])).toEqual([31, 21, 11]);
  });

  it('leave the columns that people added beside them alone', () => {
    const host = openAddon();
    bring(host, clicks([10, 20]));
    const tab = sheetOf(host, 'Facts');
    tab.insertColumnsAfter(20, 1);
    tab.getRange('U2').setFormula('=L2*2');
    bring(host, clicks([11, 21, 31]));
    expect(tab.getRange('U2').getValue()).toBe(22);
    expect(tab.getRange('U2').getFormula()).toBe('=L2*2');
  });

  it('are never formulas, whatever a campaign is called', () => {
    const host = openAddon();
    const names = ['=1+1', '+98', '-5', '@sum', '\t=2', '=HYPERLINK("http://x")', '۱۲', '2026-01-01', 'TRUE'];
    bring(
      host,
      names.map((campaign, index) => fact(index, 'ad_clicks', index, { campaign })),
    );
    const range = sheetOf(host, 'Facts').getRange(2, 7, names.length, 1);
    expect(range.getFormulas().flat().filter(Boolean)).toEqual([]);
    expect(range.getNumberFormats().flat()).toEqual(names.map(() => '@'));
    bring(host, [fact(0, 'ad_clicks', 5, { campaign: '=1+1' })]);
    expect(range.getFormulas().flat().filter(Boolean)).toEqual([]);
    expect(columnOf(host, 'value')[0]).toBe(5);
  });

  it('of several slices are one step for Undo', () => {
    const host = openAddon();
    bring(host, clicks([1, 2]));
    const { run } = bring(host, clicks([10, 20, 30]), '', false);
    bring(host, clicks([40, 50], 3), run);
    expect(stateOf(host).undo).toHaveLength(2);
    expect(columnOf(host, 'value')).toEqual([10, 20, 30, 40, 50]);
    sheetOf(host, 'Facts').getRange('A2:T6').sort({ column: 12, ascending: false });
    asked(host, 'undo', { force: false });
    expect(columnOf(host, 'value').sort()).toEqual([1, 2]);
    const dates = columnOf(host, 'date') as Date[];
    expect(dates.map((date) => date.getDate()).sort()).toEqual([1, 2]);
    expect(columnOf(host, 'Rows', 'Sources')).toEqual([2]);
    asked(host, 'undo', { force: false });
    expect(sheetNames(host)).toEqual(['Campaigns']);
  });

  it('go into a tab that was cleared, and not into one that holds something else', () => {
    const host = openAddon();
    bring(host, clicks([1]));
    sheetOf(host, 'Facts').clear();
    bring(host, clicks([1, 2]));
    expect(columnOf(host, 'value')).toEqual([1, 2]);
    sheetOf(host, 'Facts').clear().getRange('A1').setValue('My notes');
    const answer = ask(host, 'importFacts', {
      source: 'csv',
      account: 'ads.csv',
      run: '',
      facts: clicks([3]),
      whole: null,
    });
    expect(answer.ok).toBe(false);
    expect(sheetOf(host, 'Facts').getDataRange().getValues()).toEqual([['My notes']]);
  });

  it('get a column back that people have deleted', () => {
    const host = openAddon();
    bring(host, clicks([1]));
    sheetOf(host, 'Facts').deleteColumns(13, 1);
    bring(host, clicks([1, 2]));
    expect(columnOf(host, 'unit')).toEqual(['count', 'count']);
  });

  it('cost the same number of calls however many they are', () => {
    const host = openAddon();
    bring(host, clicks([1]));
    const calls = (facts: readonly FileFact[]): number => {
      host.resetCalls();
      bring(host, facts);
      return host.calls.total;
    };
    const many = (from: number): FileFact[] =>
      clicks(
        Array.from({ length: 500 }, (_, index) => index),
        from,
      );
    calls(many(0));
    expect(calls(many(1_000))).toBe(calls(many(2_000)));
    expect(calls(many(3_000))).toBeLessThanOrEqual(60);
  });

  it('cost the same number of calls in every later slice of a run, however large the slices are', () => {
    const host = openAddon();
    let run = bring(host, clicks([1]), '', false).run;
    const calls = [10, 400, 1_500, 10].map((count, slice) => {
      host.resetCalls();
      const facts = Array.from({ length: count }, (_, index) => fact(index, `slice_${slice}`, index));
      run = bring(host, facts, run, false).run;
      return host.calls.total;
    });
    expect(new Set(calls.slice(1)).size).toBe(1);
    expect(calls[0]).toBeLessThanOrEqual(40);
  });

  it('leave the file as it was where a call fails, and whole where none does', () => {
    const host = openAddon();
    bring(host, clicks([1, 2]));
    // A moment that was read and written again differs by less than a millisecond.
    const state = (): unknown =>
      JSON.parse(JSON.stringify(host.snapshot()), (_, value) =>
        typeof value === 'number' ? Number(value.toFixed(7)) : value,
      );
    const before = state();
    for (let call = 1; ; call++) {
      host.failAt(call);
      const facts = clicks([5, 6, 7]);
      const answer = ask(host, 'importFacts', {
        source: 'csv',
        account: 'ads.csv',
        run: '',
        facts,
        whole: wholeOf(facts),
      });
      host.failAt(null);
      if (answer.ok) break;
      expect([call, state()]).toEqual([call, before]);
    }
    expect(columnOf(host, 'value')).toEqual([5, 6, 7]);
  });
});

const sheetNames = (host: Host): string[] =>
  (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
    .getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
