import { describe, expect, it } from '@jest/globals';
import type { Host, PlainCell } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { gregorianDay, isoText, serialOf } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { fileFact } from './fileFact.ts';

const nothing: Parameters<Api['explainMove']>[0] = {
  ...{ numerator: null, denominator: null, dates: null, segments: null, metric: null, account: null },
  ...{ comparison: 'month', periods: null },
};

/** Two months of two channels and two products; the second product's orders halve in Ads alone. */
const rows: readonly PlainCell[][] = ['2026-04', '2026-05'].flatMap((month, index) =>
  ['05', '20'].flatMap((day): PlainCell[][] => [
    [`${month}-${day}`, 'Ads', 'Shoes', 1000, 40],
    [`${month}-${day}`, 'Ads', 'Bags', 1000, index === 0 ? 40 : 20],
    [`${month}-${day}`, 'Mail', 'Shoes', 200, 20],
  ]),
);

function open(cells: readonly PlainCell[][] = rows, select = 'E3'): Host {
  const header = ['Day', 'Channel', 'Product', 'Visits', 'Orders'];
  const host = openAddon({ sheets: [{ name: 'Funnel', cells: [header, ...cells] }], sheetRows: cells.length + 20 });
  host.select('Funnel', select);
  return host;
}

describe('why a metric of the table moved', () => {
  it('takes the column that people stand in, and the first one of words', () => {
    const host = open();
    const before = host.snapshot();
    const told = asked(host, 'explainMove', nothing);
    expect(told).toMatchObject({
      ...{ tab: 'Funnel', numerator: 'Orders', denominator: '', dates: 'Day', segments: ['Channel'], metric: null },
      choices: { numbers: ['Visits', 'Orders'], dates: ['Day'], words: ['Channel', 'Product'] },
      move: { kind: 'total', before: 200, after: 160, leftOut: 0 },
    });
    expect(told.move?.causes.map(({ segment, effect }) => [segment, effect])).toEqual([
      ['Ads', -40],
      ['Mail', 0],
    ]);
    expect(host.snapshot()).toEqual(before);
  });
  it('divides one column by another, by two columns of words', () => {
    const chosen = { ...nothing, numerator: 'Orders', denominator: 'Visits', segments: ['Channel', 'Product'] };
    const { move } = asked(open(), 'explainMove', chosen);
    expect(move).toMatchObject({ kind: 'ratio', before: 200 / 4400, after: 160 / 4400 });
    expect(move?.causes[0]).toMatchObject({ segment: 'Ads · Bags' });
    expect(move?.causes[0]?.effect).toBeCloseTo(-40 / 4400, 12);
    expect(move?.told[0]?.en).toContain('from 4% to 2%');
  });
  it('says the same after people have sorted, moved and renamed', () => {
    const host = open();
    const { move } = asked(host, 'explainMove', nothing);
    const sheet = sheetOf(host, 'Funnel');
    sheet.getRange(2, 1, rows.length, 5).sort({ column: 5, ascending: false });
    sheet.insertColumnsAfter(2, 1);
    sheet.setName('Our numbers');
    host.select('Our numbers', 'F3');
    expect(asked(host, 'explainMove', nothing)).toMatchObject({ tab: 'Our numbers', move });
  });
  it('reads numbers and days as people type them, and tells what it could not', () => {
    const typed = open([
      ['1405/01/10', 'تبلیغ', 'کفش', 'x', '۱٬۲۰۰'],
      ['1405/02/10', 'تبلیغ', 'کفش', 'x', 'نامشخص'],
      ['1405/02/11', 'ایمیل', 'کفش', 'x', 900],
      ['1405/02/12', 'ایمیل', 'کیف', 'x', '۱۰۰'],
    ]);
    const periods = { before: { first: 0, last: 20_550 }, after: { first: 20_551, last: 30_000 } };
    const { move } = asked(typed, 'explainMove', { ...nothing, numerator: 'Orders', segments: ['Channel'], periods });
    expect((move?.before ?? 0) + (move?.after ?? 0) + (move?.leftOut ?? 0)).toBe(1200 + 1000 + 1);
  });
  it.each([
    ['Jalali months', ['آبان ۱۴۰۳', 'آذر ۱۴۰۳']],
    ['Gregorian months', ['Nov 2024', 'Dec 2024']],
    ['Jalali days in Latin digits', ['1403/08/13', '1403/09/14']],
  ])('reads %s', (_, [one = '', other = '']) => {
    const host = open([
      [one, 'Ads', 'Shoes', 100, 10],
      [one, 'Mail', 'Shoes', 100, 20],
      [other, 'Ads', 'Shoes', 100, 15],
      [other, 'Mail', 'Shoes', 100, 22],
    ]);
    for (const comparison of ['month', 'last28'] as const) {
      const { move, unread } = asked(host, 'explainMove', { ...nothing, comparison });
      expect([comparison, unread, move?.before, move?.after]).toEqual([comparison, null, 30, 37]);
    }
  });
  it('takes a date cell of a Jalali year for the Jalali day', () => {
    const header = ['Day', 'Channel', 'Product', 'Visits', 'Orders'];
    const cells = [8, 9].map((month, index): PlainCell[] => [
      ...[serialOf(gregorianDay(1403, month, 1) as number), 'Ads', 'Shoes', 100, 10 + index],
    ]);
    const formats = { 'A2:A3': 'yyyy-mm-dd' };
    const host = openAddon({ sheets: [{ name: 'Funnel', cells: [header, ...cells], formats }], sheetRows: 20 });
    host.select('Funnel', 'E3');
    const { move, periods } = asked(host, 'explainMove', { ...nothing, comparison: 'last28' });
    expect(move).toMatchObject({ before: 10, after: 11 });
    expect(isoText(periods.after.last)).toBe('2024-11-21');
  });
  it('says which dates it could not read', () => {
    const host = open([...rows, ['آذر', 'Ads', 'Shoes', 1, 1], ['soon', 'Ads', 'Shoes', 1, 1]]);
    expect(asked(host, 'explainMove', nothing).unread).toEqual({ rows: 2, example: 'آذر' });
    const none = open(rows.map(([, ...rest], index) => [`Q${index} of last year`, ...rest] as PlainCell[]));
    expect(ask(none, 'explainMove', nothing)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/Day.*cannot be read as dates.*2026-11-23/),
    });
  });
  it('keeps columns that were chosen, and falls back to the one that people stand in where they are gone', () => {
    const chosen = { ...nothing, numerator: 'Visits', segments: ['Product'] };
    expect(asked(open(), 'explainMove', chosen)).toMatchObject({ numerator: 'Visits', segments: ['Product'] });
    const gone = { ...nothing, numerator: 'Gone', segments: ['Gone'] };
    expect(asked(open(), 'explainMove', gone)).toMatchObject({ numerator: 'Orders', segments: ['Channel'] });
  });
  it('looks at the table that people stand in, where a blank column parts two', () => {
    const host = open();
    for (const [cell, text] of [
      ['H1', 'When'],
      ['I1', 'Calls'],
      ['H2', '2026-04-02'],
      ['I2', '5'],
      ['H3', '2026-05-02'],
      ['I3', '9'],
    ] as const) {
      host.type('Funnel', cell, text);
    }
    host.select('Funnel', 'I2');
    expect(asked(host, 'explainMove', nothing)).toMatchObject({
      numerator: 'Calls',
      dates: 'When',
      move: { before: 5, after: 9 },
    });
    host.select('Funnel', 'E2');
    expect(asked(host, 'explainMove', nothing)).toMatchObject({ numerator: 'Orders', dates: 'Day' });
  });
  it('adds no facts up that two accounts or two currencies tell, and reads the one that is chosen', () => {
    const host = openAddon();
    const april = gregorianDay(2026, 4, 5) as number;
    const bring = (account: string, unit: string, ...values: readonly number[]) => {
      // Each currency by a channel of its own: two amounts of one channel and day would be one fact.
      const facts = values.map((value, index) =>
        fileFact(april + 31 * index, 'revenue', value, { unit, channel: unit }),
      );
      asked(host, 'importFacts', { source: 'csv', account, run: '', facts, whole: null });
    };
    bring('shop', 'USD', 100, 140, 90);
    bring('shop', 'EUR', 10, 30);
    bring('app', 'USD', 1000, 1500);
    host.select('Facts', 'A2');
    const told = asked(host, 'explainMove', nothing);
    expect(told.choices.accounts.map(({ account, unit }) => `${account} ${unit}`)).toEqual([
      'shop USD',
      'shop EUR',
      'app USD',
    ]);
    expect(told.move).toMatchObject({ before: 140, after: 90 });
    const [, euros, app] = told.choices.accounts;
    const of = (account: string | undefined) => asked(host, 'explainMove', { ...nothing, account: account ?? null });
    expect(of(euros?.id).move).toMatchObject({ before: 10, after: 30 });
    expect(of(app?.id).move).toMatchObject({ before: 1000, after: 1500 });
  });
  it('has nothing to compare where a period is empty, and says where to go from a tab without dates', () => {
    const one = open(rows.filter(([day]) => String(day).startsWith('2026-05')));
    expect(asked(one, 'explainMove', nothing).move).toBeNull();
    const undated = openAddon({
      sheets: [
        {
          name: 'Names',
          cells: [
            ['Name', 'Age'],
            ['Sara', 30],
          ],
        },
      ],
    });
    undated.select('Names', 'B2');
    expect(ask(undated, 'explainMove', nothing)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Names'),
    });
  });
});
