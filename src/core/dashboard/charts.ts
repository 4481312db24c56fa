import { columnLetters } from '../tables/letters.ts';
import type { Language } from '../text.ts';
import { type Numbers, TREND_POINTS } from './numbers.ts';
import { objectiveCell } from './objectiveCell.ts';
import type { DashboardCell, DashboardSources, Look } from './sources.ts';
import { dashboardWords as words } from './words.ts';

/** A chart of the page, over the cells that it draws: a header row first, the first column its labels. */
export interface DashboardChart {
  readonly kind: 'kpi' | 'objectives';
  /** By which it is found again. */
  readonly name: string;
  readonly range: string;
  readonly row: number;
  readonly column: number;
}

/** The left half of the page and the right one. */
const COLUMNS = [1, 9] as const;
const LOOK: Look = { size: 8, color: '#5f6368' };

/**
 * The cells behind the charts, which follow the names in the first tiles and the keys of the objectives: one KPI and the objectives, or
 * two KPIs where there is no objective.
 */
export function chartCells(
  row: number,
  kpis: readonly string[],
  objectives: readonly string[],
  numbers: Numbers,
  okrs: DashboardSources['okrs'],
  language: Language,
): { readonly cells: readonly DashboardCell[]; readonly charts: readonly DashboardChart[] } {
  const cells: DashboardCell[] = [];
  const charts: DashboardChart[] = [];
  const put = (r: number, column: number, formula: string): void =>
    void cells.push({ row: r, column, content: { formula: `=IFERROR(${formula};"")` }, look: LOOK });
  const head = (column: number, text: string): void => void cells.push({ row, column, content: { text }, look: LOOK });
  const range = (column: number, width: number, rows: number): string =>
    `${columnLetters(column)}${row}:${columnLetters(column + width - 1)}${row + rows}`;
  const [left, right] = COLUMNS;
  kpis.slice(0, objectives.length > 0 ? 1 : 2).forEach((at, index) => {
    const column = COLUMNS[index] ?? left;
    head(column, words.period[language]);
    // The legend names the KPI, whichever people choose in the tile.
    put(row, column + 1, `${at}&""`);
    head(column + 2, words.target[language]);
    // A year: the first point of the trend is the month a year before.
    for (let point = 1; point < TREND_POINTS; point++) {
      put(row + point, column, numbers.monthOf(at, point));
      put(row + point, column + 1, numbers.pointOf(at, point));
      const then = numbers.targetOf(at, point);
      const isLast = point === TREND_POINTS - 1;
      put(row + point, column + 2, isLast ? numbers.of('target', at) : `IF(ISNUMBER(${then});${then};"")`);
    }
    charts.push({ kind: 'kpi', name: `kpi${index + 1}`, range: range(column, 3, TREND_POINTS - 1), row, column });
  });
  if (objectives.length > 0) {
    const column = kpis.length > 0 ? right : left;
    head(column, words.objectives[language]);
    head(column + 1, words.progress[language]);
    objectives.forEach((at, index) => {
      put(row + 1 + index, column, `IF(${at}="";"";${at}&" "&LEFT(${objectiveCell(okrs, 'title', at)};24))`);
      put(row + 1 + index, column + 1, objectiveCell(okrs, 'score', at));
    });
    charts.push({ kind: 'objectives', name: 'objectives', range: range(column, 2, objectives.length), row, column });
  }
  return { cells, charts };
}
