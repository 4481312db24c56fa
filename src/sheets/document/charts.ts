import { asWhole, type OnFailure } from '../changes/transaction.ts';
import { sheetById } from '../services/sheetById.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart of the spreadsheet itself as an action asks for it: plain data, which a step of the journal can hold. */
export interface ChartPlan {
  /** By which the chart is found again in its tab; no two of a tab have the same. */
  readonly name: string;
  readonly type: 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'PIE';
  readonly title: string;
  /** Cells in A1 notation, side by side: the first column of all names the categories, each other one is a series. */
  readonly ranges: readonly string[];
  /** The id of the tab with these cells, where it is not the chart's own. */
  readonly source?: number;
  /** Whether the first row holds the titles of the series. */
  readonly hasHeader: boolean;
  /** Further options, by the names that Sheets records in a macro: `isStacked`, `series.1.type`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The cell under its upper left corner, and its size in pixels; for a chart that is new alone. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What `placeCharts` has done in a tab, as a step remembers it. */
export interface PlacedCharts {
  readonly sheet: number;
  readonly charts: readonly { readonly name: string; readonly before: ChartPlan | null }[];
}

/** What `removeCharts` has taken out of a tab, as a step remembers it. */
export interface RemovedCharts {
  readonly sheet: number;
  readonly plans: readonly ChartPlan[];
}

/** The mark of a tab that says which of its charts are Rasad's: JSON, by name. */
const CHARTS_MARK = 'rasad.charts';

/** A chart that was placed, by its id, with what it was made of. */
interface Known {
  readonly id: number;
  readonly plan: ChartPlan;
}
interface PlaceOptions {
  readonly again?: boolean;
  readonly byTitle?: boolean;
}

type KnownCharts = Readonly<Record<string, Known>>;

/**
 * Draws charts in a tab. One that was drawn under its name before is changed, and stays where people have moved it and as large as
 * they have made it; its title, cells and options are those of the plan again. One that they have deleted comes back only with `again`.
 * In a copy of a tab, whose charts have other ids, a chart is known by its title.
 *
 * At most 20 service calls for a chart with two options; a range or an option more is one or two.
 *
 * @param options.again draws charts anew that people have deleted
 * @param options.byTitle counts a chart by its title as the one that was drawn in a new tab
 * @returns what `takeChartsBack` needs to undo it: plain data for the action's step
 */
export function placeCharts(
  sheet: Sheet,
  plans: readonly ChartPlan[],
  onFailure: OnFailure,
  { again = false, byTitle = false }: PlaceOptions = {},
): PlacedCharts {
  const { mark, known } = readMark(sheet);
  const charts = chartsById(sheet);
  const done: { name: string; before: ChartPlan | null }[] = [];
  const fresh: ChartPlan[] = [];
  const now: Record<string, Known> = { ...known };
  onFailure(() => writeMark(sheet, known, readMark(sheet).mark));
  for (const plan of plans) {
    const placed = known[plan.name];
    const was = placed?.plan ?? (byTitle ? plan : undefined);
    const id = was && (placed && charts.has(placed.id) ? placed.id : idTitled(charts, was.title, now));
    const chart = id === undefined ? undefined : charts.get(id);
    if (!chart && was && !again) continue;
    const before = was && chart ? asItIs(was, chart) : null;
    if (id !== undefined && chart && before) {
      onFailure(() => changeChart(sheet, chart, before));
      changeChart(sheet, chart, plan);
      now[plan.name] = { id, plan };
    } else {
      onFailure(() => removeNew(sheet, plan.title, new Set(charts.keys())));
      insertChart(sheet, plan);
      fresh.push(plan);
    }
    done.push({ name: plan.name, before });
  }
  for (const [plan, id] of idsOf(sheet, fresh, new Set(charts.keys()))) now[plan.name] = { id, plan };
  writeMark(sheet, now, mark);
  return { sheet: sheet.getSheetId(), charts: done };
}

/**
 * Draws a chart in a tab that was just made, in which there is none to look for: `byTitle` finds it there later. Where the
 * spreadsheet refuses to draw it, the tab goes without. Ten service calls, each range and option one more.
 *
 * @param cells those of `plan.ranges`
 */
export function drawInNewTab(sheet: Sheet, plan: ChartPlan, cells: readonly Range[]): void {
  try {
    insertChart(sheet, plan, cells);
  } catch (error) {
    console.error(error);
  }
}

/**
 * The same as `placeCharts`, where what stands beside the charts is worth having without them: null where the spreadsheet refuses to draw one, and
 * then nothing of them is left.
 */
export function tryPlaceCharts(
  sheet: Sheet,
  plans: readonly ChartPlan[],
  onFailure: OnFailure,
  options?: PlaceOptions,
): PlacedCharts | null {
  let placed: PlacedCharts | null = null;
  try {
    asWhole((orElse) => {
      const both: OnFailure = (rollback) => {
        orElse(rollback);
        onFailure(rollback);
      };
      placed = placeCharts(sheet, plans, both, options);
    });
  } catch (error) {
    console.error(error);
    return null;
  }
  return placed;
}

/** Undoes `placeCharts`: takes away what was new, and gives what was changed its cells, title and options back. */
export function takeChartsBack({ sheet: id, charts: done }: PlacedCharts): void {
  const sheet = sheetById(id);
  if (!sheet) return;
  const { mark, known } = readMark(sheet);
  const charts = chartsById(sheet);
  const now: Record<string, Known> = { ...known };
  for (const { name, before } of done) {
    const was = known[name];
    const chart = was && charts.get(was.id);
    if (chart && before) changeChart(sheet, chart, before);
    else if (chart) sheet.removeChart(chart);
    if (was && before) now[name] = { ...was, plan: before };
    else delete now[name];
  }
  writeMark(sheet, now, mark);
}

/** Takes charts out of a tab by their names, each with its way back. */
export function removeCharts(sheet: Sheet, names: readonly string[], onFailure: OnFailure): RemovedCharts {
  const { mark, known } = readMark(sheet);
  const charts = chartsById(sheet);
  const now: Record<string, Known> = { ...known };
  const plans: ChartPlan[] = [];
  for (const name of names) {
    const was = known[name];
    const chart = was && charts.get(was.id);
    delete now[name];
    if (!was || !chart) continue;
    const plan = { ...asItIs(was.plan, chart), ...boxOf(chart) };
    onFailure(() => {
      placeCharts(sheet, [plan], () => undefined, { again: true });
    });
    sheet.removeChart(chart);
    plans.push(plan);
  }
  writeMark(sheet, now, mark);
  return { sheet: sheet.getSheetId(), plans };
}

/** Undoes `removeCharts`: the charts stand again where they stood, over the cells that they were over. */
export function bringChartsBack({ sheet: id, plans }: RemovedCharts, onFailure: OnFailure = () => undefined): void {
  const sheet = sheetById(id);
  if (sheet) placeCharts(sheet, plans, onFailure, { again: true });
}

function chartsById(sheet: Sheet): Map<number, Chart> {
  return new Map(sheet.getCharts().map((chart) => [Number(chart.getChartId()), chart]));
}

/** The id of a chart of that title that no name is known for. */
function idTitled(charts: ReadonlyMap<number, Chart>, title: string, known: KnownCharts): number | undefined {
  const taken = new Set(Object.values(known).map(({ id }) => id));
  return [...charts].find(([id, chart]) => !taken.has(id) && titleOf(chart) === title)?.[0];
}

const titleOf = (chart: Chart): string => String(chart.getOptions().get('title') ?? '');

function insertChart(sheet: Sheet, plan: ChartPlan, cells = cellsOf(sheet, plan)): void {
  const { row, column, width, height } = plan;
  const builder = sheet.newChart().setPosition(row, column, 0, 0).setOption('width', width).setOption('height', height);
  sheet.insertChart(shaped(builder, plan, cells).build());
}

function changeChart(sheet: Sheet, chart: Chart, plan: ChartPlan): void {
  sheet.updateChart(shaped(chart.modify().clearRanges(), plan, cellsOf(sheet, plan)).build());
}

function cellsOf(sheet: Sheet, { ranges, source }: ChartPlan): readonly Range[] {
  const tab = source === undefined ? sheet : sheetById(source);
  return tab ? ranges.map((a1) => tab.getRange(a1)) : [];
}

function shaped(builder: Builder, plan: ChartPlan, cells: readonly Range[]): Builder {
  const { type, title, hasHeader, options = {} } = plan;
  let shape = builder
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(hasHeader ? 1 : 0)
    .setOption('title', title);
  for (const range of cells) shape = shape.addRange(range);
  for (const [name, value] of Object.entries(options)) shape = shape.setOption(name, value);
  return shape;
}

/** A chart's plan over the cells that it is over by now: rows and columns may have moved them. */
function asItIs(plan: ChartPlan, chart: Chart): ChartPlan {
  return { ...plan, ranges: chart.getRanges().map((range) => range.getA1Notation()) };
}

function boxOf(chart: Chart): Pick<ChartPlan, 'row' | 'column' | 'width' | 'height'> {
  const box = chart.getContainerInfo();
  const options = chart.getOptions();
  return {
    row: box.getAnchorRow(),
    column: box.getAnchorColumn(),
    width: Number(options.get('width')),
    height: Number(options.get('height')),
  };
}

/** The ids of charts that were inserted: Google documents no way of learning one but to look which are there now. */
function idsOf(
  sheet: Sheet,
  plans: readonly ChartPlan[],
  before: ReadonlySet<number>,
): (readonly [ChartPlan, number])[] {
  if (plans.length === 0) return [];
  let left = [...chartsById(sheet)].filter(([id]) => !before.has(id));
  return plans.flatMap((plan) => {
    const found = plans.length === 1 ? left[left.length - 1] : left.find(([, chart]) => titleOf(chart) === plan.title);
    left = left.filter((each) => each !== found);
    return found ? [[plan, found[0]] as const] : [];
  });
}

function removeNew(sheet: Sheet, title: string, before: ReadonlySet<number>): void {
  for (const [id, chart] of chartsById(sheet)) {
    if (!before.has(id) && titleOf(chart) === title) sheet.removeChart(chart);
  }
}

type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

function readMark(sheet: Sheet): { readonly mark: Mark | undefined; readonly known: KnownCharts } {
  const mark = sheet.getDeveloperMetadata().find((each) => each.getKey() === CHARTS_MARK);
  return { mark, known: mark ? parsed(mark.getValue() ?? '') : {} };
}

function parsed(json: string): KnownCharts {
  try {
    return JSON.parse(json) as KnownCharts;
  } catch (error) {
    console.error(error);
    return {};
  }
}

function writeMark(sheet: Sheet, known: KnownCharts, mark: Mark | undefined): void {
  const value = JSON.stringify(known);
  if (value === '{}') mark?.remove();
  else if (mark) mark.setValue(value);
  else sheet.addDeveloperMetadata(CHARTS_MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
