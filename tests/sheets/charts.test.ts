import { beforeEach, describe, expect, it } from '@jest/globals';
import { createHost, type Host } from '../../preview/host/host.ts';
import {
  bringChartsBack,
  type ChartPlan,
  placeCharts,
  removeCharts,
  takeChartsBack,
  tryPlaceCharts,
} from '../../src/sheets/document/charts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const plan: ChartPlan = {
  name: 'spend',
  type: 'COLUMN',
  title: 'Spend by month',
  ranges: ['A1:B4'],
  hasHeader: true,
  options: { legend: { position: 'none' }, colors: ['#0b57d0'] },
  row: 2,
  column: 5,
  width: 480,
  height: 240,
};
const other: ChartPlan = { ...plan, name: 'won', title: 'Customers by month', ranges: ['A1:A4', 'C1:C4'], row: 20 };
const nothing = () => undefined;

let host: Host;
let sheet: Sheet;

beforeEach(() => {
  const cells = [
    ['Month', 'Spend', 'Won'],
    ['Jan', 100, 10],
    ['Feb', 120, 14],
    ['Mar', 90, 12],
  ];
  host = createHost({ sheets: [{ name: 'Data', cells }], console: { ...console, error: nothing } });
  Object.assign(globalThis, { SpreadsheetApp: host.globals.SpreadsheetApp, Charts: host.globals.Charts });
  sheet = SpreadsheetApp.getActiveSheet();
});

/** The charts of a tab: title, cells, and where they stand. */
function shown(tab: Sheet = sheet) {
  return tab.getCharts().map((chart) => {
    const box = chart.getContainerInfo();
    const options = chart.getOptions();
    return [
      options.get('title'),
      chart.getRanges().map((range) => range.getA1Notation()),
      [box.getAnchorRow(), box.getAnchorColumn(), options.get('width'), options.get('height')],
    ];
  });
}

const first = ['Spend by month', ['A1:B4'], [2, 5, 480, 240]];
const second = ['Customers by month', ['A1:A4', 'C1:C4'], [20, 5, 480, 240]];

/** What people do to a chart in the grid. */
function byHand(change: Readonly<Record<string, unknown>> | 'delete'): void {
  const { model } = host;
  const [chartId = ''] = model.getters.getChartIds('0');
  const figureId = model.getters.getFigureIdFromChartId(chartId);
  if (change === 'delete') model.dispatch('DELETE_FIGURE', { sheetId: '0', figureId });
  else model.dispatch('UPDATE_FIGURE', { sheetId: '0', figureId, ...change } as never);
}

describe('charts in a tab', () => {
  it('are drawn once: the next time they are changed where they stand', () => {
    placeCharts(sheet, [plan, other], nothing);
    expect(shown()).toEqual([first, second]);
    placeCharts(sheet, [{ ...plan, title: 'Spend', ranges: ['A1:B3'] }, other], nothing);
    expect(shown()).toEqual([['Spend', ['A1:B3'], [2, 5, 480, 240]], second]);
  });

  it('stay where people have moved them, and as large as they have made them', () => {
    placeCharts(sheet, [plan], nothing);
    byHand({ col: 6, row: 9, width: 300, height: 200 });
    placeCharts(sheet, [{ ...plan, title: 'Spend' }], nothing);
    expect(shown()).toEqual([['Spend', ['A1:B4'], [10, 7, 300, 200]]]);
  });

  it('stay away when people have deleted them, unless they are asked for again', () => {
    placeCharts(sheet, [plan, other], nothing);
    byHand('delete');
    placeCharts(sheet, [plan, other], nothing);
    expect(shown()).toEqual([second]);
    placeCharts(sheet, [plan, other], nothing, { again: true });
    expect(shown()).toEqual([second, first]);
    placeCharts(sheet, [plan, other], nothing);
    expect(shown()).toHaveLength(2);
  });

  it('leave charts of people alone', () => {
    sheet.insertChart(sheet.newChart().asPieChart().setTitle('Mine').addRange(sheet.getRange('A1:B4')).build());
    const placed = placeCharts(sheet, [plan], nothing);
    placeCharts(sheet, [{ ...plan, title: 'Spend' }], nothing);
    takeChartsBack(placed);
    expect(shown()).toEqual([['Mine', ['A1:B4'], [1, 1, 600, 371]]]);
  });

  it('are known in a copy of the tab, and changed there alone', () => {
    placeCharts(sheet, [plan], nothing);
    const copy = sheet.copyTo(SpreadsheetApp.getActiveSpreadsheet());
    placeCharts(copy, [{ ...plan, options: { isStacked: true } }], nothing);
    placeCharts(copy, [{ ...plan, title: 'Copied' }], nothing);
    expect([shown(sheet), shown(copy)]).toEqual([[first], [['Copied', ['A1:B4'], [2, 5, 480, 240]]]]);
  });

  it('read the cells of another tab by its id', () => {
    const tab = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Board');
    placeCharts(tab, [{ ...plan, source: sheet.getSheetId() }], nothing);
    sheet.setName('Numbers');
    expect(tab.getCharts()[0]?.getRanges()[0]?.getSheet().getName()).toBe('Numbers');
  });
});

describe('taking charts back', () => {
  it('leaves nothing of a chart that was new, not even the mark', () => {
    const before = host.snapshot();
    const placed = JSON.parse(JSON.stringify(placeCharts(sheet, [plan, other], nothing)));
    takeChartsBack(placed);
    expect(host.snapshot()).toEqual(before);
  });

  it('gives a chart that was changed its title and cells back, where rows have moved them', () => {
    placeCharts(sheet, [plan], nothing);
    sheet.insertRowsBefore(1, 2);
    const placed = placeCharts(sheet, [{ ...plan, title: 'Spend', type: 'LINE', ranges: ['A3:B4'] }], nothing);
    takeChartsBack(placed);
    expect(shown()).toEqual([['Spend by month', ['A3:B6'], [4, 5, 480, 240]]]);
    expect(String(sheet.getCharts()[0]?.modify().getChartType())).toBe('COLUMN');
  });

  it('asks for nothing where people have deleted the chart, or its tab', () => {
    const placed = placeCharts(sheet, [plan], nothing);
    byHand('delete');
    takeChartsBack(placed);
    expect(shown()).toEqual([]);
    const tab = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Board');
    const there = placeCharts(tab, [{ ...plan, source: sheet.getSheetId() }], nothing);
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab);
    expect(() => takeChartsBack(there)).not.toThrow();
  });

  it('brings a removed chart back as it stood', () => {
    placeCharts(sheet, [plan, other], nothing);
    byHand({ col: 6, row: 9, width: 300 });
    const removed = JSON.parse(JSON.stringify(removeCharts(sheet, ['spend'], nothing)));
    expect(shown()).toEqual([second]);
    bringChartsBack(removed);
    expect(shown()).toEqual([second, ['Spend by month', ['A1:B4'], [10, 7, 300, 240]]]);
  });
});

describe('a service that fails on the way', () => {
  it('leaves the tab as it was before, at whatever call', () => {
    placeCharts(sheet, [other], nothing);
    const before = host.snapshot();
    let call = 0;
    for (let failed = true; failed; ) {
      const rollbacks: (() => void)[] = [];
      host.failAt(++call);
      failed = false;
      try {
        placeCharts(sheet, [plan, { ...other, title: 'Changed' }], (rollback) => rollbacks.unshift(rollback));
      } catch {
        failed = true;
        for (const rollback of rollbacks) rollback();
        expect([call, host.snapshot()]).toEqual([call, before]);
      }
    }
    host.failAt(null);
    expect(call).toBeGreaterThan(20);
  });

  it('leaves no chart, and all that stands beside it, where a chart is not needed', () => {
    sheet.getRange('A6').setValue('kept');
    const before = host.snapshot();
    host.failAt(12);
    expect(tryPlaceCharts(sheet, [plan], nothing)).toBeNull();
    expect(host.snapshot()).toEqual(before);
  });

  it('takes at most 20 calls for a chart with two options, new or changed', () => {
    const calls = () => {
      host.resetCalls();
      placeCharts(sheet, [plan], nothing);
      return host.calls.total;
    };
    expect(calls()).toBeLessThanOrEqual(20);
    expect(calls()).toBeLessThanOrEqual(20);
  });
});
