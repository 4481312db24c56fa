import type { Language } from '../text.ts';
import { type Numbers, TREND_POINTS } from './numbers.ts';
import { objectiveCell } from './objectiveCell.ts';
import type { DashboardCell, DashboardSources, Look } from './sources.ts';
import { dashboardWords as words } from './words.ts';

/** The chart of the page, over the cells that it draws: a header row first, the first column its labels. */
export interface DashboardChart {
  readonly kind: 'kpi' | 'objectives';
  readonly range: string;
  /** Where it begins, at the left. */
  readonly row: number;
}

const LOOK: Look = { size: 8, color: '#5f6368' };

/**
 * The cells behind the chart of the page, which follow a name in a tile or the keys of the objectives: the first KPI by months with its
 * target, or the objectives where there is no KPI. Objectives have bars of their own on the page.
 */
export function chartCells(
  row: number,
  [kpi]: readonly string[],
  objectives: readonly string[],
  numbers: Numbers,
  okrs: DashboardSources['okrs'],
  language: Language,
): { readonly cells: readonly DashboardCell[]; readonly chart: DashboardChart } {
  const cells: DashboardCell[] = [];
  const put = (r: number, column: number, formula: string): void =>
    void cells.push({ row: r, column, content: { formula: `=IFERROR(${formula};"")` }, look: LOOK });
  const head = (column: number, text: string): void => void cells.push({ row, column, content: { text }, look: LOOK });
  if (kpi === undefined) {
    head(1, words.objectives[language]);
    head(2, words.progress[language]);
    objectives.forEach((at, index) => {
      put(row + 1 + index, 1, `IF(${at}="";"";${at}&" "&LEFT(${objectiveCell(okrs, 'title', at)};24))`);
      put(row + 1 + index, 2, objectiveCell(okrs, 'score', at));
    });
    return { cells, chart: { kind: 'objectives', range: `A${row}:B${row + objectives.length}`, row } };
  }
  head(1, words.period[language]);
  // The legend names the KPI, whichever people choose in the tile.
  put(row, 2, `${kpi}&""`);
  head(3, words.target[language]);
  // A year: the first point of the trend is the month a year before.
  for (let point = 1; point < TREND_POINTS; point++) {
    put(row + point, 1, numbers.monthOf(kpi, point));
    put(row + point, 2, numbers.pointOf(kpi, point));
    const then = numbers.targetOf(kpi, point);
    const isLast = point === TREND_POINTS - 1;
    put(row + point, 3, isLast ? numbers.of('target', kpi) : `IF(ISNUMBER(${then});${then};"")`);
  }
  return { cells, chart: { kind: 'kpi', range: `A${row}:C${row + TREND_POINTS - 1}`, row } };
}
