import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';
import { type FileFact, fileFact } from './fileFact.ts';

const FIRST = gregorianDay(2026, 11, 1) as number;

const clicks = (values: readonly number[], from = 0): FileFact[] =>
  values.map((value, index) => fileFact(FIRST + from + index, 'ad_clicks', value, { channel: '=1+1' }));

function bring(host: Host, facts: readonly FileFact[], { account = 'ads', run = '', isLast = true } = {}) {
  const days = facts.map(({ date }) => date);
  const whole = {
    metrics: facts.map(({ metric, unit, grain }) => ({ metric, unit, grain })),
    firstDay: Math.min(...days),
    lastDay: Math.max(...days),
    rows: facts.length,
    state: 'Loaded',
    columns: {},
  };
  return asked(host, 'importFacts', { source: 'csv', account, run, facts, whole: isLast ? whole : null });
}

const goneOf = (facts: readonly FileFact[], ...runs: string[]) => ({
  source: 'csv',
  account: 'ads',
  gone: {
    firstDay: Math.min(...facts.map(({ date }) => date)),
    lastDay: Math.max(...facts.map(({ date }) => date)),
    metrics: ['ad_clicks'],
    runs,
  },
});

/** The facts as they stand, in the order of their days and accounts. */
const facts = (host: Host, tab = 'Facts'): string[] => {
  const [head = [], ...rows] = sheetOf(host, tab).getDataRange().getValues();
  const at = (key: string) => head.indexOf(key);
  return rows
    .filter((row) => row[at('row_key')] !== '')
    .map((row) =>
      ['account', 'date', 'metric', 'channel', 'value', 'row_key', 'pulled_at']
        .map((key) => row[at(key)])
        .map((cell) =>
          cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]'
            ? (cell as Date).getTime()
            : cell,
        )
        .join(' '),
    )
    .sort();
};

const values = (host: Host): number[] => {
  const [head = [], ...rows] = sheetOf(host, 'Facts').getDataRange().getValues();
  return rows
    .map((row) => row[head.indexOf('value')])
    .filter((value) => value !== '')
    .map(Number)
    .sort((one, other) => one - other);
};

/** A moment that is read and written again may differ in its last bit. */
const rounded = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot), (_, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value));

const tabs = (host: Host): string[] => host.snapshot().sheets.map(({ name }) => name);

describe('facts that a corrected file no longer has', () => {
  it('are counted within its days and metrics, and go with one Undo for both', () => {
    const host = openAddon();
    bring(host, [...clicks([1, 2, 3, 4, 5]), fileFact(FIRST + 1, 'ad_cost', 9)]);
    bring(host, clicks([7]), { account: 'other' });
    const before = facts(host);
    const corrected = [...clicks([10]), ...clicks([30], 2)];
    const { run } = bring(host, corrected);
    const which = goneOf(corrected, run);
    expect(asked(host, 'countFacts', which)).toEqual({ count: 1, firstDay: FIRST + 1, lastDay: FIRST + 1 });
    expect(asked(host, 'dropGoneFacts', which)).toBe(1);
    expect(values(host)).toEqual([4, 5, 7, 9, 10, 30]);
    asked(host, 'undo', { force: false });
    expect(facts(host).map((fact) => fact.replace(/ \d+$/, ''))).toEqual(
      before.map((fact) => fact.replace(/ \d+$/, '')),
    );
    expect(tabs(host)).not.toContain('Removed facts');
  });

  it('name their tool besides the account', () => {
    const host = openAddon();
    const brought = (facts: readonly FileFact[]) => {
      const [firstDay, lastDay] = [FIRST, FIRST + 1];
      const whole = { metrics: [], firstDay, lastDay, rows: facts.length, state: '', columns: {} };
      return asked(host, 'importFacts', { source: 'google_ads', account: 'shop', run: '', facts, whole });
    };
    brought(clicks([1, 2]));
    const { run } = brought(clicks([3]));
    const { gone } = goneOf(clicks([3, 4]), run);
    asked(host, 'dropGoneFacts', { source: 'google_ads', account: 'shop', gone });
    expect(stateOf(host).undo[0]?.label.en.replace(/[\u2066-\u2069]/g, '')).toContain('Google Ads (shop)');
  });

  it('are those of a step of its own where something else was done in between', () => {
    const host = openAddon();
    bring(host, clicks([1, 2, 3]));
    const corrected = [...clicks([10]), ...clicks([30], 2)];
    const { run } = bring(host, corrected);
    bring(host, clicks([7]), { account: 'other' });
    expect(asked(host, 'dropGoneFacts', goneOf(corrected, run))).toBe(1);
    asked(host, 'undo', { force: false });
    expect(values(host)).toEqual([2, 7, 10, 30]);
  });

  it('close up where they stood in many pieces, and come back', () => {
    const host = openAddon();
    const all = clicks(Array.from({ length: 100 }, (_, index) => index));
    bring(host, all);
    const before = facts(host);
    const even = all.filter((_, index) => index % 2 === 0);
    const { run } = bring(host, even);
    host.resetCalls();
    expect(asked(host, 'dropGoneFacts', goneOf(all, run))).toBe(50);
    expect(host.calls.byMethod['Sheet.deleteRows']).toBe(1);
    expect(host.calls.total).toBeLessThan(80);
    expect(values(host)).toEqual(even.map(({ value }) => value));
    asked(host, 'undo', { force: false });
    expect(facts(host).map((fact) => fact.replace(/ \d+$/, ''))).toEqual(
      before.map((fact) => fact.replace(/ \d+$/, '')),
    );
  });

  it('are deleted row by row where people have columns beside them', () => {
    const host = openAddon();
    const all = clicks(Array.from({ length: 100 }, (_, index) => index));
    bring(host, all);
    const tab = sheetOf(host, 'Facts');
    tab.getRange('U1').setValue('Ours');
    tab.getRange(2, 21, 100, 1).setValues(all.map(({ value }) => [value]));
    const even = all.filter((_, index) => index % 2 === 0);
    const { run } = bring(host, even);
    asked(host, 'dropGoneFacts', goneOf(all, run));
    const rows = tab.getRange(2, 12, 50, 10).getValues();
    expect(rows.map((row) => row[9])).toEqual(rows.map((row) => row[0]));
  });
});

describe('a source that is removed with its numbers', () => {
  const open = () => {
    const host = openAddon();
    bring(host, clicks([1, 2, 3]));
    bring(host, clicks([7, 8]), { account: 'other' });
    asked(host, 'addFactKpi', { source: 'csv', account: 'ads', metric: 'ad_clicks', unit: 'count', period: 'all' });
    return host;
  };
  const kpi = (host: Host) => sheetOf(host, 'KPIs').getRange('B2').getValue();

  it('leaves no row, no line in the list and no error in a KPI, and comes back whole with one Undo', () => {
    const host = open();
    const before = facts(host);
    const listed = asked(host, 'sources', null).sources;
    expect(kpi(host)).toBe(6);
    expect(asked(host, 'countFacts', { source: 'csv', account: 'ads' }).count).toBe(3);
    expect(asked(host, 'removeSource', { source: 'csv', account: 'ads' })).toBe(3);
    expect(values(host)).toEqual([7, 8]);
    expect(asked(host, 'sources', null).sources.map(({ account }) => account)).toEqual(['other']);
    expect(kpi(host)).toBe('');
    expect(asked(host, 'kpis', null).cards[0]).toMatchObject({ value: null, health: 'no_data' });
    asked(host, 'undo', { force: false });
    expect(facts(host)).toEqual(before);
    const byAccount = <Source extends { readonly account: string }>(sources: readonly Source[]) =>
      [...sources].sort((one, other) => (one.account < other.account ? -1 : 1));
    expect(byAccount(asked(host, 'sources', null).sources)).toEqual(byAccount(listed));
    expect(kpi(host)).toBe(6);
    expect(sheetOf(host, 'Facts').getRange(2, 6, 5, 1).getFormulas().flat().filter(Boolean)).toEqual([]);
  });

  it('may have held every row of the tab, and comes back after people sorted and renamed', () => {
    const host = openAddon();
    bring(host, clicks([1, 2, 3]));
    asked(host, 'removeSource', { source: 'csv', account: 'ads' });
    expect(values(host)).toEqual([]);
    sheetOf(host, 'Facts').setName('Numbers').insertRowsBefore(1, 2);
    asked(host, 'undo', { force: false });
    const head = sheetOf(host, 'Numbers').getRange('A3:T3').getValues()[0] ?? [];
    const found = sheetOf(host, 'Numbers')
      .getRange(4, 1 + head.indexOf('value'), 10, 1)
      .getValues()
      .flat();
    expect(found.filter((value) => value !== '')).toEqual([1, 2, 3]);
  });

  it('keeps its rows in a hidden tab only for as long as Undo can bring them back', () => {
    const host = open();
    asked(host, 'removeSource', { source: 'csv', account: 'ads' });
    const hidden = host.snapshot().sheets.find(({ name }) => name === 'Removed facts');
    expect(hidden?.hidden).toBe(true);
    for (let index = 0; index < 21; index++) bring(host, clicks([index]), { account: `a${index}` });
    asked(host, 'removeSource', { source: 'csv', account: 'other' });
    expect(tabs(host).filter((name) => name.startsWith('Removed facts'))).toHaveLength(1);
  });

  it.each([1, 2])('leaves all as it was where a call fails on the way (from %d on)', (from) => {
    const host = open();
    const before = host.snapshot();
    for (let call = from; ; call += 2) {
      host.failAt(call);
      const answer = ask(host, 'removeSource', { source: 'csv', account: 'ads' });
      host.failAt(null);
      if (answer.ok) break;
      expect([call, rounded(host.snapshot())]).toEqual([call, rounded(before)]);
    }
    expect(values(host)).toEqual([7, 8]);
  });
});

describe('slices of one file', () => {
  const half = (from: number): FileFact[] => clicks([from, from + 1, from + 2], from);

  it('lose nothing and double nothing, whatever people do to the tab in between', () => {
    const host = openAddon();
    const { run } = bring(host, half(0), { isLast: false });
    const tab = sheetOf(host, 'Facts');
    tab.getRange('A2:T4').sort({ column: 12, ascending: false });
    tab.insertRowsBefore(3, 1).setName('Numbers').insertRowsBefore(1, 1).insertColumnsBefore(1, 1);
    bring(host, [...half(3), ...half(0)], { run });
    const rows = tab
      .getDataRange()
      .getValues()
      .slice(2)
      .map((row) => row[12])
      .filter((value) => value !== '');
    expect(rows.map(Number).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    asked(host, 'undo', { force: false });
    expect(tab.getDataRange().getValues().flat()).not.toContain('ads');
  });

  it('go on in the tab that they began in, though people look at a copy of it', () => {
    const host = openAddon();
    const { run } = bring(host, half(0), { isLast: false });
    const book = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
    const copy = sheetOf(host, 'Facts').copyTo(book).setName('A copy');
    copy.activate();
    bring(host, half(3), { run });
    expect(values(host)).toEqual([0, 1, 2, 3, 4, 5]);
    asked(host, 'undo', { force: false });
    expect(tabs(host)).not.toContain('Facts');
    expect(copy.getLastRow()).toBe(4);
  });

  it('of two people stand beside each other, each a step of its own', () => {
    const host = openAddon();
    const { run } = bring(host, half(0), { isLast: false });
    bring(host, clicks([100]), { account: 'other' });
    const { run: second } = bring(host, half(3), { run });
    expect(second).not.toBe(run);
    expect(values(host)).toEqual([0, 1, 2, 3, 4, 5, 100]);
    for (const left of [
      [0, 1, 2, 100],
      [0, 1, 2],
    ]) {
      asked(host, 'undo', { force: false });
      expect(values(host)).toEqual(left);
    }
  });
});

describe('the last runs of a source', () => {
  it('tell when it was brought in, how many rows came, and what happened', () => {
    const host = openAddon();
    const { run } = bring(host, clicks([1, 2]), { isLast: false });
    bring(host, clicks([3], 2), { run });
    bring(host, clicks([5, 6]));
    bring(host, clicks([9]), { account: 'other' });
    const runs = asked(host, 'runs', { source: 'csv', account: 'ads' });
    expect(runs.map(({ added, replaced, state }) => [added, replaced, state])).toEqual([
      [0, 2, 'Loaded'],
      [3, 0, 'Loaded'],
    ]);
    expect(runs[0]?.day).toBe(asked(host, 'sources', null).today);
    asked(host, 'undo', { force: false });
    asked(host, 'undo', { force: false });
    expect(asked(host, 'runs', { source: 'csv', account: 'ads' })).toHaveLength(1);
  });

  it('and its line in the Sources tab call it by what people call it', () => {
    const host = openAddon();
    bring(host, clicks([1]));
    expect(sheetOf(host, 'Sources').getRange('A2').getValue()).toBe('A file or table');
    // As earlier versions wrote it.
    sheetOf(host, 'Sources').getRange('A2').setValue('csv');
    bring(host, clicks([2]));
    expect(asked(host, 'sources', null).sources).toHaveLength(1);
    expect(sheetOf(host, 'Sources').getRange('A2').getValue()).toBe('A file or table');
  });
});
