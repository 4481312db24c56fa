import { columnLetters } from '../tables/letters.ts';
import { type Numbers, TREND_POINTS } from './numbers.ts';
import { objectiveCell } from './page.ts';
import type { DashboardCell, DashboardScope, DashboardSources } from './sources.ts';
import { dashboardWords as words } from './words.ts';

/** The columns that the numbers behind the charts take: month, value and target of two KPIs, then the objectives. */
export const CHART_WIDTH = 8;

/** A chart of the page and the cells that it draws, a header row first, the first column its labels. */
export interface DashboardChart {
  readonly kind: 'kpi' | 'objectives';
  /** By which it is found again. */
  readonly name: string;
  readonly range: string;
}

/** The numbers behind the charts, which follow the names in the first tiles and the keys of the objectives. */
export function chartCells(
  { row, column }: { readonly row: number; readonly column: number },
  kpis: readonly string[],
  objectives: readonly string[],
  numbers: Numbers,
  { okrs }: DashboardSources,
  { language }: DashboardScope,
): { readonly cells: readonly DashboardCell[]; readonly charts: readonly DashboardChart[] } {
  const cells: DashboardCell[] = [];
  const charts: DashboardChart[] = [];
  const looked = (expression: string): string => `=IFERROR(${expression};"")`;
  const put = (r: number, offset: number, formula: string): void =>
    void cells.push({ row: r, column: column + offset, content: { formula } });
  const head = (offset: number, text: string): void =>
    void cells.push({ row, column: column + offset, content: { text } });
  const range = (offset: number, width: number, rows: number): string =>
    `${columnLetters(column + offset)}${row}:${columnLetters(column + offset + width - 1)}${row + rows}`;
  kpis.forEach((at, index) => {
    const from = index * 3;
    head(from, words.period[language]);
    // The legend names the KPI, whichever people choose in the tile.
    put(row, from + 1, `=${at}&""`);
    head(from + 2, words.target[language]);
    // A year: the first point of the trend is the month a year before.
    for (let point = 1; point < TREND_POINTS; point++) {
      put(row + point, from, looked(numbers.monthOf(at, point)));
      put(
        row + point,
        from + 1,
        looked(`IF(ISNUMBER(${numbers.pointOf(at, point)});${numbers.pointOf(at, point)};"")`),
      );
      const then = numbers.targetOf(at, point);
      const isLast = point === TREND_POINTS - 1;
      put(row + point, from + 2, looked(isLast ? numbers.of('target', at) : `IF(ISNUMBER(${then});${then};"")`));
    }
    charts.push({ kind: 'kpi', name: `kpi${index + 1}`, range: range(from, 3, TREND_POINTS - 1) });
  });
  if (objectives.length > 0) {
    head(6, words.objectives[language]);
    head(7, words.progress[language]);
    objectives.forEach((at, index) => {
      put(row + 1 + index, 6, looked(`IF(${at}="";"";${at}&" "&LEFT(${objectiveCell(okrs, 'title', at)};24))`));
      put(row + 1 + index, 7, looked(objectiveCell(okrs, 'score', at)));
    });
    charts.push({ kind: 'objectives', name: 'objectives', range: range(6, 2, objectives.length) });
  }
  return { cells, charts };
}
