import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Host } from '../../../preview/host/host.ts';
import { workbookFile } from '../../../preview/host/xlsx.ts';
import { open } from './addon.ts';

/** Spend and customers of four months, and a column chart over them beside. */
function charted() {
  const cells = [
    ['Month', 'Spend', 'Customers'],
    ['Jan', 100, 10],
    ['Feb', 120, 14],
    ['Mar', 90, 12],
    ['Apr', 150, 20],
  ];
  const opened = open({ sheets: [{ name: 'Data', cells }] });
  opened.run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .setTitle('Spend')
      .setColors(['#0b57d0', '#146c2e'])
      .setStacked()
      .setXAxisTitle('Month')
      .addRange(sheet.getRange('A1:C5'))
      .setNumHeaders(1)
      .setOption('width', 480)
      .setOption('series.1.labelInLegend', 'Won')
      .setPosition(2, 5, 10, 4)
      .build();
    sheet.insertChart(chart);
  });
  return opened;
}

/** What the grid draws of the first chart on a sheet. */
function drawn(host: Host, sheetId = '0') {
  const { getters } = host.model;
  const [id = ''] = getters.getChartIds(sheetId);
  const runtime = getters.getChartRuntime(id) as unknown as {
    chartJsConfig: { data: { labels: string[]; datasets: { label: string; data: number[] }[] } };
  };
  const { labels, datasets } = runtime.chartJsConfig.data;
  return { labels, series: datasets.map(({ label, data }) => [label, ...data]) };
}

describe('a chart in the preview', () => {
  it('is drawn over its range: categories from the first column, titles from the header', () => {
    const { host } = charted();
    expect(drawn(host)).toEqual({
      labels: ['Jan', 'Feb', 'Mar', 'Apr'],
      series: [
        ['Spend', 100, 120, 90, 150],
        ['Won', 10, 14, 12, 20],
      ],
    });
  });

  it('is read back with what was set', () => {
    const { run } = charted();
    const read = run(() => {
      const [chart] = SpreadsheetApp.getActiveSheet().getCharts();
      const options = chart?.getOptions();
      const box = chart?.getContainerInfo();
      return {
        id: typeof chart?.getChartId(),
        ranges: chart?.getRanges().map((range) => range.getA1Notation()),
        options: ['title', 'isStacked', 'width', 'height', 'hAxis.title', 'legend'].map((name) => options?.get(name)),
        box: [box?.getAnchorRow(), box?.getAnchorColumn(), box?.getOffsetX(), box?.getOffsetY()],
        type: String(chart?.modify().getChartType()),
        headers: chart?.getNumHeaders(),
      };
    });
    expect(read).toEqual({
      id: 'number',
      ranges: ['A1:C5'],
      options: ['Spend', true, 480, 371, 'Month', null],
      box: [2, 5, 10, 4],
      type: 'COLUMN',
      headers: 1,
    });
  });

  it('has no id before it stands in a sheet', () => {
    const { run } = charted();
    const ids = run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const built = sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B5')).build();
      sheet.insertChart(built);
      return [built.getChartId(), sheet.getCharts().length];
    });
    expect(ids).toEqual([null, 2]);
  });

  it('changes only once it is updated, and keeps its id', () => {
    const { host, run } = charted();
    const ids = run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const [chart] = sheet.getCharts();
      const changed = chart
        ?.modify()
        .clearRanges()
        .addRange(sheet.getRange('A1:B3'))
        .setOption('title', 'Less')
        .build() as GoogleAppsScript.Spreadsheet.EmbeddedChart;
      const before = sheet.getCharts()[0]?.getOptions().get('title');
      sheet.updateChart(changed);
      return [before, chart?.getChartId() === sheet.getCharts()[0]?.getChartId()];
    });
    expect(ids).toEqual(['Spend', true]);
    expect(drawn(host)).toEqual({ labels: ['Jan', 'Feb'], series: [['Spend', 100, 120]] });
  });

  it('goes with its removal, and a chart that is gone is neither updated nor removed', () => {
    const { host, run } = charted();
    run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    });
    expect(host.snapshot().sheets[0]?.charts).toEqual([]);
    for (const method of ['updateChart', 'removeChart'] as const) {
      const again = (name: 'updateChart' | 'removeChart') => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B5')).build());
        const [chart] = sheet.getCharts() as [GoogleAppsScript.Spreadsheet.EmbeddedChart];
        sheet.removeChart(chart);
        sheet[name](chart);
      };
      expect(() => run(again, method)).toThrow('not on this sheet');
    }
  });

  it('follows rows that are inserted above and inside, and columns that are deleted', () => {
    const { host, run } = charted();
    const ranges = run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertRowsBefore(1, 2);
      sheet.insertRowsAfter(4, 1);
      sheet.deleteColumn(2);
      const [chart] = sheet.getCharts();
      const box = chart?.getContainerInfo();
      return [chart?.getRanges().map((range) => range.getA1Notation()), box?.getAnchorRow(), box?.getAnchorColumn()];
    });
    expect(ranges).toEqual([['A3:B8'], 4, 4]);
    expect(drawn(host).series.map(([, ...data]) => data)).toEqual([[10, 14, 12, 20]]);
  });

  it('shows what its cells hold after a sort', () => {
    const { host, run } = charted();
    run(() => SpreadsheetApp.getActiveSheet().getRange('A2:C5').sort({ column: 2, ascending: false }));
    expect(drawn(host).labels).toEqual(['Apr', 'Feb', 'Jan', 'Mar']);
  });

  it('is copied with its sheet, over the cells of the copy, and goes with it', () => {
    const { host, run } = charted();
    const copied = run(() => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = SpreadsheetApp.getActiveSheet();
      const copy = sheet.copyTo(book).setName('Copy');
      const [chart] = copy.getCharts();
      const [original] = sheet.getCharts();
      copy.getRange('B2').setValue(1);
      return [
        chart?.getRanges().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`),
        chart?.getOptions().get('colors'),
        chart?.getChartId() === original?.getChartId(),
      ];
    });
    expect(copied).toEqual([['Copy!A1:C5'], ['#0b57d0', '#146c2e'], false]);
    expect(drawn(host).series[0]?.[1]).toBe(100);
    run(() => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      book.deleteSheet(book.getSheetByName('Data') as GoogleAppsScript.Spreadsheet.Sheet);
    });
    expect(host.snapshot().sheets.map(({ charts }) => charts.length)).toEqual([1]);
  });

  it('comes and goes with the undo of the grid', () => {
    const { host } = charted();
    const after = host.snapshot();
    host.undo();
    expect(host.snapshot().sheets[0]?.charts).toEqual([]);
    host.redo();
    expect(host.snapshot()).toEqual(after);
  });

  it('is read as a person left it: moved, resized, changed in the panel, deleted', () => {
    const { host, run } = charted();
    const { model } = host;
    const [chartId = ''] = model.getters.getChartIds('0');
    const figureId = model.getters.getFigureIdFromChartId(chartId);
    model.dispatch('UPDATE_FIGURE', { sheetId: '0', figureId, col: 7, row: 9, offset: { x: 0, y: 3 }, width: 300 });
    const read = () => {
      const [chart] = SpreadsheetApp.getActiveSheet().getCharts();
      const box = chart?.getContainerInfo();
      const options = chart?.getOptions();
      return [
        box?.getAnchorRow(),
        box?.getAnchorColumn(),
        box?.getOffsetY(),
        options?.get('width'),
        options?.get('title'),
      ];
    };
    expect(run(read)).toEqual([10, 8, 3, 300, 'Spend']);
    const definition = { ...model.getters.getChartDefinition(chartId), title: { text: 'Mine' } };
    model.dispatch('UPDATE_CHART', { sheetId: '0', figureId, chartId, definition } as never);
    expect(run(read)).toEqual([10, 8, 3, 300, 'Mine']);
    model.dispatch('DELETE_FIGURE', { sheetId: '0', figureId });
    expect(run(() => SpreadsheetApp.getActiveSheet().getCharts().length)).toBe(0);
  });

  it('counts each call of a builder as it counts other services', () => {
    const { host, run } = charted();
    host.resetCalls();
    run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B5')).build();
    });
    expect(host.calls.byMethod).toMatchObject({
      'Sheet.newChart': 1,
      'EmbeddedChartBuilder.setChartType': 1,
      'EmbeddedChartBuilder.addRange': 1,
      'EmbeddedChartBuilder.build': 1,
    });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a type that is not drawn',
      'setChartType',
      ['TREEMAP'],
      'Charts.ChartType.TREEMAP is not implemented in the preview',
    ],
    ['a type that there is not', 'setChartType', ['CIRCLE'], "don't match the method signature"],
    ['a builder of such a type', 'asScatterChart', [], 'EmbeddedChartBuilder.asScatterChart is not implemented'],
    ['a place without offsets', 'setPosition', [1, 1], "don't match the method signature"],
    ['a width that is no number', 'setOption', ['width', 'wide'], "don't match the method signature"],
  ] as const)('%s', (_, method, args, message) => {
    const { run } = charted();
    const call = (name: string, given: readonly unknown[]) => {
      const builder = SpreadsheetApp.getActiveSheet().newChart() as unknown as Record<
        string,
        (...a: unknown[]) => void
      >;
      builder[name]?.(...given);
    };
    expect(() => run(call, method, args as readonly unknown[])).toThrow(message);
  });

  it('a chart without a type, without a range, or beyond the edge of the sheet', () => {
    const { run } = charted();
    const insert = (typed: boolean, ranged: boolean, row: number) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const builder = sheet.newChart().setPosition(row, 1, 0, 0);
      if (typed) builder.setChartType(Charts.ChartType.LINE);
      if (ranged) builder.addRange(sheet.getRange('A1:B5'));
      sheet.insertChart(builder.build());
    };
    expect(() => run(insert, false, true, 1)).toThrow('needs a type');
    expect(() => run(insert, true, false, 1)).toThrow('needs a range');
    expect(() => run(insert, true, true, 5000)).toThrow('coordinates');
  });

  it('a method of another type', () => {
    const { run } = charted();
    const stack = () => {
      const builder = SpreadsheetApp.getActiveSheet().newChart().asLineChart();
      (builder as unknown as { setStacked(): void }).setStacked();
    };
    expect(() => run(stack)).toThrow('EmbeddedLineChartBuilder.setStacked is not implemented in the preview');
  });
});

describe('charts in a file', () => {
  const files = async (host: Host) => {
    const all = unzipSync(await workbookFile(host.snapshot()));
    return (name: string) => (all[name] ? strFromU8(all[name]) : '');
  };

  it('stand over the same cells, where they stand in the sheet', async () => {
    const { host } = charted();
    const file = await files(host);
    expect(file('xl/worksheets/sheet1.xml')).toContain('r:id="rIdCharts"');
    expect(file('xl/drawings/drawing1.xml')).toContain('<xdr:col>4</xdr:col><xdr:colOff>95250</xdr:colOff>');
    const chart = file('xl/charts/chart1.xml');
    expect(chart).toContain("<c:cat><c:strRef><c:f>'Data'!$A$2:$A$5</c:f>");
    expect(chart).toContain("<c:val><c:numRef><c:f>'Data'!$C$2:$C$5</c:f>");
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('0B57D0');
  });

  it('are none where there are none, and leave out a waterfall', async () => {
    const { host, run } = charted();
    run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
      const waterfall = sheet.newChart().setChartType(Charts.ChartType.WATERFALL).addRange(sheet.getRange('A1:B5'));
      sheet.insertChart(waterfall.build());
    });
    expect(host.snapshot().sheets[0]?.charts).toHaveLength(1);
    expect((await files(host))('xl/drawings/drawing1.xml')).toBe('');
  });
});
