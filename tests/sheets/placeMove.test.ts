import { describe, expect, it } from '@jest/globals';
import type { Host, PlainCell } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';

const nothing: Parameters<Api['placeMove']>[0] = {
  ...{ numerator: null, denominator: null, dates: null, segments: null, metric: null, account: null },
  ...{ comparison: 'month', periods: null },
};
const ratio = { ...nothing, numerator: 'Orders', denominator: 'Visits' };
const HEADER = ['Day', 'Channel', 'Visits', 'Orders'];
/** The day as a real date, April and May 2026. */
const april = 46_114;
const may = 46_144;

const rows: readonly PlainCell[][] = [
  [april, 'Ads', 2000, 80],
  [april + 3, 'Mail', 400, 40],
  [may, 'Ads', 1500, 30],
  [may, 'Ads', 500, 10],
  [may + 5, 'Mail', 600, 66],
];

function open(cells: readonly PlainCell[][] = rows): Host {
  const formats = { [`A2:A${cells.length + 1}`]: 'yyyy-mm-dd' };
  const host = openAddon({ sheets: [{ name: 'Funnel', cells: [HEADER, ...cells], formats }], sheetRows: 40 });
  host.select('Funnel', 'D3');
  return host;
}

const TAB = 'Why it moved';
const cells = (host: Host, names: readonly string[]) => names.map((a1) => valueAt(host, TAB, a1));

/** What the chart shows: the names of its steps, and the series. */
function chart(host: Host) {
  const { getters } = host.model;
  const sheetId = getters.getSheetIdByName(TAB) ?? '';
  const [id = ''] = getters.getChartIds(sheetId);
  const { labels, datasets } = (
    getters.getChartRuntime(id) as unknown as {
      chartJsConfig: { data: { labels: string[]; datasets: { data: number[] }[] } };
    }
  ).chartJsConfig.data;
  return labels.map((label, index) => [label, ...datasets.map(({ data }) => data[index])]);
}

describe('the causes of a change in a tab of their own', () => {
  it('say their days in the Jalali calendar too where the document has it, by formulas', () => {
    const host = openAddon({
      userLocale: 'fa',
      sheets: [{ name: 'Funnel', cells: [HEADER, ...rows], formats: { 'A2:A6': 'yyyy-mm-dd' } }],
      sheetRows: 40,
    });
    host.select('Funnel', 'D3');
    const { tab } = asked(host, 'placeMove', { ...nothing, comparison: 'month' });
    const sheet = sheetOf(host, tab);
    sheet.getRange('B2:C2').setValues([[april, april + 1]]);
    // 2 April 2026 is 13 Farvardin.
    expect(sheet.getRange('D2').getValue()).toBe('۱۳ فروردین ۱۴۰۵ تا ۱۴ فروردین ۱۴۰۵');
    expect(sheet.getRange('D3').getValue()).toMatch(/^\S+ اردیبهشت ۱۴۰۵ تا/);
  });

  it('are formulas over the cells of people, for a total', () => {
    const host = open();
    expect(asked(host, 'placeMove', nothing)).toEqual({ tab: TAB, hasChart: true, asValues: 0 });
    expect(cells(host, ['A1', 'A6', 'B6', 'C6', 'A7', 'B7', 'C7'])).toEqual([
      'Why it moved: Orders',
      'Ads',
      80,
      40,
      'Mail',
      40,
      66,
    ]);
    expect(sheetOf(host, TAB).getRange('B6').getFormula()).toMatch(
      /^=SUMIFS\(Funnel!\$D\$2:\$D\$6,Funnel!\$A\$2:\$A\$6,/,
    );
    expect(sheetOf(host, TAB).getRange('E6').getFormula()).toMatch(/^=KPI_BRIDGE_SUM\(/);
    expect(cells(host, ['E6', 'H6', 'E8', 'H8'])).toEqual(['Ads', -40, 'All', -14]);
    expect(chart(host)).toEqual([
      ['Before', 0, 120, 0, 0],
      ['Ads', 80, 0, 0, 40],
      ['Mail', 80, 0, 26, 0],
      ['After', 0, 106, 0, 0],
    ]);
  });

  it('take a ratio apart, and follow the numbers of people', () => {
    const host = open();
    asked(host, 'placeMove', ratio);
    expect(cells(host, ['A1', 'B6', 'C6', 'D6', 'E6'])).toEqual(['Why it moved: Orders ÷ Visits', 80, 2000, 40, 2000]);
    expect(cells(host, ['J8'])[0]).toBeCloseTo(106 / 2600 - 120 / 2400, 12);
    sheetOf(host, 'Funnel').getRange('D4').setValue(130);
    expect(cells(host, ['D6'])).toEqual([140]);
    const steps = chart(host);
    expect(steps[steps.length - 1]?.[2]).toBeCloseTo(206 / 2600, 12);
  });

  it('stay right when people sort, insert rows and rename', () => {
    const host = open();
    asked(host, 'placeMove', nothing);
    const before = chart(host);
    const sheet = sheetOf(host, 'Funnel');
    sheet.getRange('A2:D6').sort({ column: 4, ascending: false });
    sheet.insertRowsAfter(3, 2);
    sheet.insertColumnsBefore(2, 1);
    sheet.setName('Our numbers');
    expect(chart(host)).toEqual(before);
  });

  it('are values where no formula finds the rows again', () => {
    const typed = rows.map(([day, ...rest], index) =>
      index === 1 ? [day, 'Mail', 400, '۴۰'] : [day, ...rest],
    ) as PlainCell[][];
    const host = open(typed);
    expect(asked(host, 'placeMove', nothing)).toEqual({ tab: TAB, hasChart: true, asValues: 1 });
    expect(cells(host, ['B7', 'C7', 'H8'])).toEqual([40, 66, -14]);
    expect(sheetOf(host, TAB).getRange('B7').getFormula()).toBe('');
  });

  it('never take a name for a formula', () => {
    const host = open(
      rows.map(
        ([day, channel, ...rest]) => [day as number, channel === 'Ads' ? "'=1+1" : '007', ...rest] as PlainCell[],
      ),
    );
    asked(host, 'placeMove', nothing);
    expect(sheetOf(host, TAB).getRange('A6:A7').getFormulas()).toEqual([[''], ['']]);
    expect(cells(host, ['C6', 'C7'])).toEqual([40, 66]);
  });

  it('name at most eight parts in the chart, and the others together', () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      [april, `Channel ${index}`, 100, 10],
      [may, `Channel ${index}`, 100, 10 + index],
    ]).flat() as PlainCell[][];
    const host = open(many);
    asked(host, 'placeMove', nothing);
    const steps = chart(host);
    expect(steps.map(([label]) => label)).toHaveLength(11);
    expect(steps[9]?.[0]).toBe('Others');
    expect(steps[9]?.[3]).toBeCloseTo(0 + 1 + 2 + 3, 9);
  });

  it('come without a chart where a bar would cross 0', () => {
    const falling = [
      [april, 'Ads', 1, 10],
      [april, 'Mail', 1, 10],
      [may, 'Ads', 1, -30],
      [may, 'Mail', 1, 45],
    ] as PlainCell[][];
    const host = open(falling);
    expect(asked(host, 'placeMove', nothing)).toMatchObject({ hasChart: false });
  });
});

describe('undoing it', () => {
  it('leaves the workbook as it was', () => {
    const host = open();
    const before = host.snapshot().sheets;
    asked(host, 'placeMove', ratio);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('asks first where people have written something, not where numbers have changed or the chart is gone', () => {
    const host = open();
    asked(host, 'placeMove', nothing);
    const sheet = sheetOf(host, TAB);
    for (const each of sheet.getCharts()) sheet.removeChart(each);
    sheetOf(host, 'Funnel').getRange('D4').setValue(130);
    sheet.getRange('A30').setValue('a note');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: false, editedCells: 1 });
    sheet.getRange('A30').clearContent();
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(host.snapshot().sheets).toHaveLength(1);
  });

  it('is not needed where a service fails: all is as it was, or only the chart is missing', () => {
    const host = open();
    const before = host.snapshot();
    let withoutChart = 0;
    for (let call = 1; call < 82; call += 3) {
      host.failAt(call);
      const answer = ask(host, 'placeMove', nothing);
      host.failAt(null);
      if (answer.ok) {
        const charts = sheetOf(host, TAB).getCharts().length;
        expect([call, charts]).toEqual([call, answer.value.hasChart ? 1 : 0]);
        if (charts === 0) withoutChart += 1;
        asked(host, 'undo', { force: false });
      }
      expect([call, host.snapshot().sheets]).toEqual([call, before.sheets]);
    }
    expect(withoutChart).toBeGreaterThan(3);
  });

  it('takes at most 82 service calls, however many rows there are', () => {
    const host = open();
    host.resetCalls();
    asked(host, 'placeMove', ratio);
    expect(host.calls.total).toBeLessThanOrEqual(82);
    expect(host.calls.readsAfterWrites).toBeLessThanOrEqual(4);
  });
});
