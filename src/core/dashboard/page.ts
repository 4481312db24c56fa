import { quoted } from '../formula/dialects/sheets.ts';
import { healthLabel } from '../tables/kpis/health.ts';
import { inDigits } from '../tables/scorecard/dayFormulas.ts';
import { chartCells, type DashboardChart } from './charts.ts';
import { writeMore } from './moreRows.ts';
import { writeNews } from './newsRows.ts';
import type { Numbers } from './numbers.ts';
import { writeObjectives } from './objectiveRows.ts';
import { caption, cellOf, colors, heading, type PagePen, pagePen, type Slot } from './pagePen.ts';
import type { ScoreboardKey } from './scoreboardColumns.ts';
import { dayShown } from './shown.ts';
import type { DashboardCell, DashboardScope, DashboardSources } from './sources.ts';
import { TILES, writeTiles } from './tiles.ts';

export const PAGE_WIDTH = 15;
const COLUMN_PIXELS = 80;
const GAP_PIXELS = 10;
export const PAGE_PIXELS = 12 * COLUMN_PIXELS + 3 * GAP_PIXELS;
/** As high in every program, so that a chart covers just the rows that it draws. */
export const CHART_ROW_HEIGHT = 18;

/** How many of each there are. */
export interface Slots {
  readonly large: number;
  readonly small: number;
  readonly more: number;
  readonly objectives: number;
  readonly news: number;
}

export interface Page {
  readonly cells: readonly DashboardCell[];
  /** In the order of the page. */
  readonly slots: readonly Slot[];
  readonly picker: { readonly row: number; readonly column: number };
  readonly rows: number;
  readonly widths: readonly Run[];
  readonly heights: readonly Run[];
  readonly chart: DashboardChart;
}

/** Columns or rows that are alike. */
interface Run {
  readonly from: number;
  readonly length: number;
  readonly pixels: number;
}

/** Cells right of the page that it shows. */
export interface Beside {
  /** The day on which the sentences were written. */
  readonly newsDay: string;
  /** What the scoreboard says of a slot, by its place among the slots. */
  scoreboardCell(slot: number, key: ScoreboardKey): string;
}

/** A header and a row a month: the chart stands over the cells that it draws, since Sheets draws nothing of hidden ones. */
export const CHART_ROWS = 13;
/** The picker stands at the end of the second row. */
export const PICKER = { row: 2, column: 15 } as const;

/** The page from top to bottom: its head, tiles, objectives, the chart, the week in sentences, and what no tile shows. */
export function page(
  slots: Slots,
  contents: { readonly names: readonly string[]; readonly keys: readonly string[]; readonly news: readonly string[] },
  numbers: Numbers,
  { newsDay, scoreboardCell }: Beside,
  { okrs }: DashboardSources,
  scope: DashboardScope,
): Page {
  const pen = pagePen(scope);
  const names = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => contents.names[from + index] ?? '');
  const { large, small } = slots;

  writeHead(pen, numbers, large > 0, scope);
  if (large > 0) {
    pen.text(pen.row, 1, pen.say('first'), heading);
    pen.text(pen.row, 5, pen.say('swap'), caption);
    pen.row += 1;
    writeTiles(pen, names(0, large), 'large', numbers, scope);
  }
  if (small > 0) pen.text(pen.row, 1, pen.say('watched'), heading);
  for (let done = 0; done < small; done += TILES.length) {
    pen.row += 1;
    writeTiles(pen, names(large + done, Math.min(TILES.length, small - done)), 'small', numbers, scope);
  }
  if (slots.objectives > 0) writeObjectives(pen, contents.keys, slots.objectives, okrs, scoreboardCell, scope);
  pen.text(pen.row, 1, pen.say('trends'), heading);
  const top = pen.row + 1;
  const inSlots = (kind: Slot['kind']): string[] => pen.slots.filter((each) => each.kind === kind).map(cellOf);
  const drawn = chartCells(top, inSlots('kpi'), inSlots('objective'), numbers, okrs, scope.language);
  pen.cells.push(...drawn.cells);
  pen.row = top + CHART_ROWS;
  if (slots.news > 0) writeNews(pen, contents.news, slots.news, newsDay, scope);
  if (slots.more > 0) writeMore(pen, names(large + small, slots.more), numbers);

  return {
    cells: pen.cells.filter(({ content, look }) => !('text' in content) || content.text !== '' || look),
    slots: pen.slots,
    picker: PICKER,
    rows: pen.row,
    widths: [
      { from: 1, length: PAGE_WIDTH, pixels: COLUMN_PIXELS },
      ...TILES.slice(1).map((left) => ({ from: left - 1, length: 1, pixels: GAP_PIXELS })),
    ],
    heights: [{ from: top, length: CHART_ROWS, pixels: CHART_ROW_HEIGHT }],
    chart: drawn.chart,
  };
}

/** The title, the day with how many KPIs are well, and the picker of the period. */
function writeHead(pen: PagePen, numbers: Numbers, withKpis: boolean, { language, settings }: DashboardScope): void {
  pen.text(1, 1, pen.say('title'), { size: 18, bold: true, color: colors.text });
  const today = dayShown('TODAY()', settings.calendar, language);
  pen.formula(2, 1, `=${today}${withKpis ? countOfHealthy() : ''}`, { size: 9, color: colors.quiet });
  pen.text(2, 14, pen.say('period'), { size: 9, color: colors.quiet });
  pen.text(2, 15, pen.say('latest'), { size: 9, bold: true, color: colors.accent, background: colors.picker });
  const months = `COUNTIF(${numbers.choices};"?*")`;
  pen.formula(1, 13, `=IF(${months}<2;${quoted(pen.say('monthsToCome'))};"")`, caption);
  pen.row = 3;

  function countOfHealthy(): string {
    const health = numbers.columnOf('health');
    const all = `(COUNTIF(${health};"?*")-1)`;
    const well = `COUNTIF(${health};${quoted(healthLabel('healthy', language))})`;
    const [before = '', after = ''] = pen.say('healthyOf').split('#');
    return `&IF(${all}>0;" · "&${inDigits(well, language)}&${quoted(before)}&${inDigits(all, language)}&${quoted(after)};"")`;
  }
}
