import type { Zone } from '@odoo/o-spreadsheet';
import type { Place } from '../context.ts';
import type { Commands } from '../engine/commands.ts';
import type { Reader } from '../engine/engine.ts';
import { type ChartSettings, type DrawnType, optionOf } from './chartSettings.ts';
import { hexColor } from './colors.ts';

/** A chart as the engine keeps it. */
export type ChartDefinition = Commands['CREATE_CHART']['definition'];

/**
 * A script's chart as the engine draws it: the first column of the ranges names the categories where there are several, each other
 * one is a series.
 * @param sheetId the sheet that the chart lies on
 */
export function chartDefinition(get: Reader, sheetId: string, settings: ChartSettings): ChartDefinition {
  const { type, options } = settings;
  if (!type) throw new Error('A chart needs a type: call setChartType or an as…Chart method.');
  const strips = stripsOf(settings);
  const [first, ...others] = strips;
  const series = others.length > 0 ? others : strips;
  const title = textOption(options, 'title') ?? '';
  const background = textOption(options, 'backgroundColor');
  const named = (place: Place) => get.getRangeString(get.getRangeFromZone(place.sheetId, place.zone), sheetId);
  const definition = {
    ...look(type, options),
    dataSource: {
      type: 'range',
      dataSetsHaveTitle:
        settings.headers === null ? series.some((strip) => startsWithText(get, strip)) : settings.headers > 0,
      dataSets: series.map((strip, index) => ({ dataSetId: String(index), dataRange: named(strip) })),
      ...(first && others.length > 0 ? { labelRange: named(first) } : {}),
    },
    dataSetStyles: Object.fromEntries(series.map((_, index) => [String(index), seriesStyle(type, options, index)])),
    title: { text: title, ...titleStyle(options) },
    legendPosition: legendPosition(options),
    ...axes(type, options),
    ...(background ? { background: hexColor(background) } : {}),
  };
  return definition as unknown as ChartDefinition;
}

/** The columns of the ranges one after the other, or the rows where they are transposed. */
function stripsOf({ ranges, transpose, merge, headers }: ChartSettings): Place[] {
  if (ranges.length === 0) throw new Error('A chart needs a range: call addRange.');
  if (merge === 'MERGE_ROWS' && ranges.length > 1) throw missing('Merging the rows of several ranges');
  if ((headers ?? 0) > 1) throw missing('More than one header');
  return ranges.flatMap(({ sheetId, zone }) => stripZones(zone, transpose).map((each) => ({ sheetId, zone: each })));
}

function stripZones(zone: Zone, byRows: boolean): Zone[] {
  const { left, right, top, bottom } = zone;
  const count = byRows ? bottom - top + 1 : right - left + 1;
  return Array.from({ length: count }, (_, index) =>
    byRows ? { ...zone, top: top + index, bottom: top + index } : { ...zone, left: left + index, right: left + index },
  );
}

function startsWithText(get: Reader, { sheetId, zone: { left: col, top: row } }: Place): boolean {
  const { value } = get.getEvaluatedCell({ sheetId, col, row });
  return typeof value === 'string' && value !== '';
}

const missing = (what: string) => new Error(`${what} is not implemented in the preview`);

function look(type: DrawnType, options: ChartSettings['options']): object {
  const stacked = isStacked(options);
  const hideDataMarkers = !(Number(optionOf(options, 'pointSize')) > 0);
  switch (type) {
    case 'COLUMN':
      return { type: 'bar', stacked };
    case 'BAR':
      return { type: 'bar', stacked, horizontal: true };
    case 'LINE':
    case 'AREA':
      return {
        type: 'line',
        stacked,
        fillArea: type === 'AREA',
        labelsAsText: true,
        cumulative: false,
        hideDataMarkers,
      };
    case 'COMBO':
      return { type: 'combo', hideDataMarkers };
    case 'PIE': {
      const hole = Number(optionOf(options, 'pieHole') ?? 0);
      const colors = colorsOption(options);
      return {
        type: 'pie',
        isDoughnut: hole > 0,
        ...(hole > 0 ? { pieHolePercentage: hole * 100 } : {}),
        ...(colors.length > 0 ? { slicesColors: colors } : {}),
      };
    }
    case 'WATERFALL':
      return { type: 'waterfall', verticalAxisPosition: 'left', showSubTotals: false, showConnectorLines: true };
  }
}

function isStacked(options: ChartSettings['options']): boolean {
  const stacked = optionOf(options, 'isStacked');
  if (stacked === 'percent' || stacked === 'relative') throw missing(`A chart stacked by ${stacked}`);
  return stacked === true || stacked === 'true' || stacked === 'absolute';
}

function seriesStyle(type: DrawnType, options: ChartSettings['options'], index: number): object {
  const of = (name: string) => optionOf(options, `series.${index}.${name}`);
  const color = of('color') ?? colorsOption(options)[index];
  const label = of('labelInLegend');
  return {
    ...(typeof color === 'string' ? { backgroundColor: hexColor(color) } : {}),
    ...(typeof label === 'string' ? { label } : {}),
    ...(Number(of('targetAxisIndex')) === 1 ? { yAxisId: 'y1' } : {}),
    ...(type === 'COMBO' ? { type: comboType(of('type') ?? optionOf(options, 'seriesType')) } : {}),
  };
}

function comboType(type: unknown): 'bar' | 'line' {
  if (type === 'line' || type === undefined) return 'line';
  if (type === 'bars' || type === 'bar' || type === 'columns') return 'bar';
  throw missing(`A series of type ${type}`);
}

function axes(type: DrawnType, options: ChartSettings['options']): object {
  if (type === 'PIE') return {};
  const axis = (...names: string[]) => {
    const of = (path: string) =>
      names.map((name) => optionOf(options, `${name}.${path}`)).find((value) => value !== undefined);
    const [title, min, max, gridLines] = ['title', 'viewWindow.min', 'viewWindow.max', 'gridlines.count'].map(of);
    return {
      ...(typeof title === 'string' && title !== '' ? { title: { text: title } } : {}),
      ...(typeof min === 'number' ? { min } : {}),
      ...(typeof max === 'number' ? { max } : {}),
      ...(gridLines === 0 ? { gridLines: 'none' } : {}),
    };
  };
  const all = { x: axis('hAxis', 'hAxes.0'), y: axis('vAxis', 'vAxes.0'), y1: axis('vAxes.1') };
  const set = Object.entries(all).filter(([, each]) => Object.keys(each).length > 0);
  return set.length > 0 ? { axesDesign: Object.fromEntries(set) } : {};
}

function titleStyle(options: ChartSettings['options']): object {
  const of = (name: string) => optionOf(options, `titleTextStyle.${name}`);
  const [color, bold, fontSize] = [of('color'), of('bold'), of('fontSize')];
  return {
    ...(typeof color === 'string' ? { color: hexColor(color) } : {}),
    ...(typeof bold === 'boolean' ? { bold } : {}),
    ...(typeof fontSize === 'number' ? { fontSize } : {}),
  };
}

const LEGEND_POSITIONS: readonly unknown[] = ['top', 'bottom', 'left', 'right', 'none'];

function legendPosition(options: ChartSettings['options']): string {
  const legend = optionOf(options, 'legend');
  const position = typeof legend === 'string' ? legend : optionOf(options, 'legend.position');
  return LEGEND_POSITIONS.includes(position) ? (position as string) : 'right';
}

function textOption(options: ChartSettings['options'], path: string): string | undefined {
  const value = optionOf(options, path);
  return typeof value === 'string' ? value : undefined;
}

function colorsOption(options: ChartSettings['options']): string[] {
  const colors = optionOf(options, 'colors');
  return Array.isArray(colors) ? colors.map((color) => hexColor(String(color)) ?? '') : [];
}

/** What a script would have set for a chart that a person has made or changed in the grid. */
export function settingsFrom(get: Reader, sheetId: string, definition: ChartDefinition): Omit<ChartSettings, 'box'> {
  const { type, title, dataSource, horizontal, fillArea, stacked, legendPosition: position } = definition as Loose;
  const { dataSets = [], labelRange, dataSetsHaveTitle } = dataSource ?? {};
  const names = [...(labelRange ? [labelRange] : []), ...dataSets.map(({ dataRange }) => dataRange)];
  const ranges = names.map((name) => get.getRangeFromSheetXC(sheetId, name));
  return {
    type: ENGINE_TYPES[`${type}${horizontal ? ' horizontal' : ''}${fillArea ? ' filled' : ''}`] ?? null,
    ranges: ranges.map(({ sheetId: on, zone }) => ({ sheetId: on, zone })),
    options: {
      ...(title?.text ? { title: title.text } : {}),
      ...(stacked ? { isStacked: true } : {}),
      ...(position ? { legend: { position } } : {}),
    },
    headers: dataSetsHaveTitle ? 1 : 0,
    merge: 'MERGE_COLUMNS',
    transpose: false,
    hidden: 'IGNORE_ROWS',
  };
}

const ENGINE_TYPES: Readonly<Record<string, DrawnType>> = {
  bar: 'COLUMN',
  'bar horizontal': 'BAR',
  line: 'LINE',
  'line filled': 'AREA',
  combo: 'COMBO',
  pie: 'PIE',
  waterfall: 'WATERFALL',
};

/** What the engine's definitions have, of whatever type. */
interface Loose {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataRange: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
  };
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly stacked?: boolean;
  readonly legendPosition?: string;
}
