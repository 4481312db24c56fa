import type { Context, GasRange, Place } from '../context.ts';
import { asGoogle, nameOf } from '../enums.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './chartEnums.ts';
import {
  type ChartBox,
  type ChartSettings,
  DRAWN_TYPES,
  type DrawnType,
  NEW_CHART,
  optionOf,
} from './chartSettings.ts';
import { hashOf, mismatch, placeOf } from './place.ts';

type GasBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GasOptions = GoogleAppsScript.Charts.ChartOptions;
type Strategies = typeof GoogleAppsScript.Charts;
type Position = GoogleAppsScript.Charts.Position;

/** A chart as the script holds it: what it was when it was read or built, whatever happens to the sheet since. */
class EmbeddedChart implements Omit<GasChart, 'getAs' | 'getBlob'> {
  readonly ctx: Context;
  /** The engine's name for it; null while it is in no sheet. */
  readonly id: string | null;
  readonly settings: ChartSettings;
  readonly self: GasChart;

  constructor(ctx: Context, id: string | null, settings: ChartSettings) {
    this.ctx = ctx;
    this.id = id;
    this.settings = settings;
    this.self = ctx.boundary.expose('EmbeddedChart', this) as unknown as GasChart;
    held.set(this.self, this);
  }

  getChartId(): number | null {
    return this.id === null ? null : hashOf(this.id);
  }
  getRanges(): GasRange[] {
    return this.settings.ranges.map((place) => this.ctx.make.range(place));
  }
  getOptions(): GasOptions {
    const { options, box } = this.settings;
    const all = { ...options, width: box.width, height: box.height };
    return this.ctx.boundary.expose('ChartOptions', { get: (name: string): unknown => optionOf(all, name) ?? null });
  }
  getContainerInfo(): GasContainer {
    return containerInfo(this.ctx, this.settings.box);
  }
  getNumHeaders(): number {
    return this.settings.headers ?? -1;
  }
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return asGoogle(ChartMergeStrategy[this.settings.merge]);
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return asGoogle(ChartHiddenDimensionStrategy[this.settings.hidden]);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.settings.transpose;
  }
  modify() {
    return newChart(this.ctx, this.id, this.settings);
  }
}

const held = new WeakMap<object, EmbeddedChart>();

/** What the script hands over. */
export function chartOf(exposed: GasChart, call: string): EmbeddedChart {
  const chart = typeof exposed === 'object' && exposed !== null ? held.get(exposed) : undefined;
  if (!chart) throw mismatch(call, exposed);
  return chart;
}

export function exposeChart(ctx: Context, id: string | null, settings: ChartSettings): GasChart {
  return new EmbeddedChart(ctx, id, settings).self;
}

function containerInfo({ boundary }: Context, { row, col, x, y }: ChartBox): GasContainer {
  return boundary.expose('ContainerInfo', {
    getAnchorRow: (): number => row + 1,
    getAnchorColumn: (): number => col + 1,
    getOffsetX: (): number => x,
    getOffsetY: (): number => y,
  });
}

/** A builder of charts without a type of its own; those of one type add their methods to it. */
class ChartBuilder implements Omit<GasBuilder, 'asHistogramChart' | 'asScatterChart' | 'asTableChart' | AsDrawn> {
  readonly ctx: Context;
  readonly id: string | null;
  settings: ChartSettings;
  readonly self: GasBuilder;

  constructor(ctx: Context, id: string | null, settings: ChartSettings, service: string) {
    this.ctx = ctx;
    this.id = id;
    this.settings = settings;
    this.self = ctx.boundary.expose(service, this) as unknown as GasBuilder;
  }

  asAreaChart() {
    return typed(this, 'AREA');
  }
  asBarChart() {
    return typed(this, 'BAR');
  }
  asColumnChart() {
    return typed(this, 'COLUMN');
  }
  asComboChart() {
    return typed(this, 'COMBO');
  }
  asLineChart() {
    return typed(this, 'LINE');
  }
  asPieChart() {
    return typed(this, 'PIE');
  }
  setChartType(type: GoogleAppsScript.Charts.ChartType): GasBuilder {
    const name = nameOf(type);
    if (!Object.hasOwn(ChartType, name)) throw mismatch('EmbeddedChartBuilder.setChartType', type);
    if (!DRAWN_TYPES.has(name)) throw new Error(`Charts.ChartType.${name} is not implemented in the preview`);
    return set(this, { type: name as DrawnType });
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    const { type } = this.settings;
    return asGoogle(type === null ? null : ChartType[type]);
  }

  addRange(range: GasRange): GasBuilder {
    const place = placeOf(range, 'EmbeddedChartBuilder.addRange');
    const { ranges } = this.settings;
    return ranges.some((each) => samePlace(each, place)) ? this.self : set(this, { ranges: [...ranges, place] });
  }
  removeRange(range: GasRange): GasBuilder {
    const place = placeOf(range, 'EmbeddedChartBuilder.removeRange');
    return set(this, { ranges: this.settings.ranges.filter((each) => !samePlace(each, place)) });
  }
  clearRanges(): GasBuilder {
    return set(this, { ranges: [] });
  }
  getRanges(): GasRange[] {
    return this.settings.ranges.map((place) => this.ctx.make.range(place));
  }

  setNumHeaders(headers: number): GasBuilder {
    return set(this, { headers: whole('setNumHeaders', [headers])[0] as number });
  }
  setMergeStrategy(strategy: Strategies['ChartMergeStrategy'][keyof Strategies['ChartMergeStrategy']]): GasBuilder {
    return set(this, { merge: nameOf(strategy) as ChartSettings['merge'] });
  }
  setHiddenDimensionStrategy(
    strategy: Strategies['ChartHiddenDimensionStrategy'][keyof Strategies['ChartHiddenDimensionStrategy']],
  ): GasBuilder {
    return set(this, { hidden: nameOf(strategy) as ChartSettings['hidden'] });
  }
  setTransposeRowsAndColumns(transpose: boolean): GasBuilder {
    return set(this, { transpose });
  }
  setPosition(...position: [row: number, column: number, x: number, y: number]): GasBuilder {
    const [row = 1, column = 1, x = 0, y = 0] = whole('setPosition', position);
    if (position.length !== 4) throw mismatch('EmbeddedChartBuilder.setPosition', ...position);
    return set(this, { box: { ...this.settings.box, row: row - 1, col: column - 1, x, y } });
  }
  getContainer() {
    return containerInfo(this.ctx, this.settings.box);
  }

  /** Whatever is set is kept; what the engine cannot draw is not drawn. */
  setOption(option: string, value: unknown): GasBuilder {
    if (typeof option !== 'string') throw mismatch('EmbeddedChartBuilder.setOption', option, value);
    if (option === 'width' || option === 'height') {
      if (typeof value !== 'number' || !(value > 0)) throw mismatch('EmbeddedChartBuilder.setOption', option, value);
      return set(this, { box: { ...this.settings.box, [option]: value } });
    }
    const plain: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
    return set(this, { options: { ...this.settings.options, [option]: plain } });
  }

  build(): GasChart {
    return exposeChart(this.ctx, this.id, this.settings);
  }
}

type AsDrawn = `as${'Area' | 'Bar' | 'Column' | 'Combo' | 'Line' | 'Pie'}Chart`;

function set(builder: ChartBuilder, change: Partial<ChartSettings>): GasBuilder {
  builder.settings = { ...builder.settings, ...change };
  return builder.self;
}

const samePlace = (a: Place, b: Place) => a.sheetId === b.sheetId && JSON.stringify(a.zone) === JSON.stringify(b.zone);

function whole(method: string, numbers: readonly unknown[]): number[] {
  if (!numbers.every((number) => Number.isInteger(number) && Number(number) >= 0)) {
    throw mismatch(`EmbeddedChartBuilder.${method}`, ...numbers);
  }
  return numbers.map(Number);
}

class PieBuilder extends ChartBuilder {
  setTitle(title: string): GasBuilder {
    return this.setOption('title', title);
  }
  setColors(colors: string[]): GasBuilder {
    return this.setOption('colors', colors);
  }
  setBackgroundColor(color: string): GasBuilder {
    return this.setOption('backgroundColor', color);
  }
  setLegendPosition(position: Position): GasBuilder {
    return this.setOption('legend', { position: nameOf(position).toLowerCase() });
  }
}

class AxisBuilder extends PieBuilder {
  setXAxisTitle(title: string): GasBuilder {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): GasBuilder {
    return this.setOption('vAxis.title', title);
  }
  setRange(start: number, end: number): GasBuilder {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
}

class LineBuilder extends AxisBuilder {
  setCurveStyle(style: GoogleAppsScript.Charts.CurveStyle): GasBuilder {
    return this.setOption('curveType', nameOf(style) === 'SMOOTH' ? 'function' : 'none');
  }
  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): GasBuilder {
    return this.setOption('pointSize', POINT_SIZES[nameOf(style)] ?? 0);
  }
}

const POINT_SIZES: Readonly<Record<string, number>> = { TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

class StackedBuilder extends AxisBuilder {
  setStacked(): GasBuilder {
    return this.setOption('isStacked', true);
  }
}

class AreaBuilder extends StackedBuilder {
  setPointStyle(style: GoogleAppsScript.Charts.PointStyle): GasBuilder {
    return this.setOption('pointSize', POINT_SIZES[nameOf(style)] ?? 0);
  }
}

const BUILDERS = {
  AREA: ['EmbeddedAreaChartBuilder', AreaBuilder],
  BAR: ['EmbeddedBarChartBuilder', StackedBuilder],
  COLUMN: ['EmbeddedColumnChartBuilder', StackedBuilder],
  COMBO: ['EmbeddedComboChartBuilder', StackedBuilder],
  LINE: ['EmbeddedLineChartBuilder', LineBuilder],
  PIE: ['EmbeddedPieChartBuilder', PieBuilder],
} as const;

function typed({ ctx, id, settings }: ChartBuilder, type: keyof typeof BUILDERS): GasBuilder {
  const [service, Builder] = BUILDERS[type];
  return new Builder(ctx, id, { ...settings, type }, service).self;
}

/** A builder for a new chart, or for one that stands in a sheet. */
export function newChart(ctx: Context, id: string | null = null, settings: ChartSettings = NEW_CHART): GasBuilder {
  return new ChartBuilder(ctx, id, settings, 'EmbeddedChartBuilder').self;
}
