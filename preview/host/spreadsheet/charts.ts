import type { Figure } from '@odoo/o-spreadsheet';
import type { Context } from '../context.ts';
import type { Reader } from '../engine/engine.ts';
import { chartDefinition, settingsFrom } from './chartDefinition.ts';
import type { ChartSettings } from './chartSettings.ts';
import { chartOf, exposeChart } from './embeddedChart.ts';
import { onSheet } from './place.ts';

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The charts of a sheet, those too that a person has made. */
export function chartsOn(ctx: Context, sheetId: string): GasChart[] {
  const get = ctx.engine.read();
  return get.getChartIds(sheetId).map((id) => exposeChart(ctx, id, settingsOf(get, sheetId, id)));
}

function settingsOf(get: Reader, sheetId: string, chartId: string): ChartSettings {
  const { col, row, offset, width, height } = figureOf(get, sheetId, chartId);
  const box = { col, row, ...offset, width, height };
  const attached = get.getAttachments().find(({ id, kind }) => id === chartId && kind === 'chart');
  if (!attached) return { ...settingsFrom(get, sheetId, get.getChartDefinition(chartId)), box };
  const ranges = attached.about.map((range) => ({ sheetId: range.sheetId, zone: range.zone }));
  return { ...(attached.data as unknown as ChartSettings), ranges, box };
}

/** Where the engine draws a chart. */
export function figureOf(get: Reader, sheetId: string, chartId: string): Figure {
  const figure = get.getFigure(sheetId, get.getFigureIdFromChartId(chartId));
  if (!figure) throw new Error('The chart was deleted.');
  return figure;
}

export function insertChart(ctx: Context, sheetId: string, exposed: GasChart): void {
  const { settings } = chartOf(exposed, 'Sheet.insertChart');
  const { box } = settings;
  onSheet(ctx, sheetId, { left: box.col, right: box.col, top: box.row, bottom: box.row });
  const definition = chartDefinition(ctx.engine.read(), sheetId, settings);
  const chartId = ctx.engine.nextId('chart');
  const { col, row, x, y, width, height } = box;
  const place = { col, row, offset: { x, y }, size: { width, height } };
  ctx.engine.write('CREATE_CHART', { sheetId, chartId, figureId: chartId, definition, ...place });
  attach(ctx, sheetId, chartId, settings);
}

export function updateChart(ctx: Context, sheetId: string, exposed: GasChart): void {
  const { id: chartId, settings } = chartOf(exposed, 'Sheet.updateChart');
  const get = ctx.engine.read();
  if (chartId === null || !get.getChartIds(sheetId).includes(chartId)) throw new Error(NOT_THERE);
  const { col, row, x, y, width, height } = settings.box;
  onSheet(ctx, sheetId, { left: col, right: col, top: row, bottom: row });
  const figureId = get.getFigureIdFromChartId(chartId);
  const definition = chartDefinition(get, sheetId, settings);
  ctx.engine.write('UPDATE_CHART', { sheetId, chartId, figureId, definition });
  ctx.engine.write('UPDATE_FIGURE', { sheetId, figureId, col, row, offset: { x, y }, width, height });
  attach(ctx, sheetId, chartId, settings);
}

export function removeChart(ctx: Context, sheetId: string, exposed: GasChart): void {
  const { id: chartId } = chartOf(exposed, 'Sheet.removeChart');
  const get = ctx.engine.read();
  if (chartId === null || !get.getChartIds(sheetId).includes(chartId)) throw new Error(NOT_THERE);
  ctx.engine.write('DELETE_FIGURE', { sheetId, figureId: get.getFigureIdFromChartId(chartId) });
}

const NOT_THERE = 'The chart is not on this sheet.';

/** What a script set is kept beside what the engine draws, which knows less. */
function attach({ engine }: Context, sheetId: string, id: string, { ranges, box: _, ...data }: ChartSettings): void {
  engine.write('GAS_ATTACH', { id, kind: 'chart', sheetId, about: ranges, data });
}
