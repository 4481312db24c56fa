import { colorRules } from '../../core/dashboard/colorRules.ts';
import { BEHIND_WIDTH, type Layout, NEW_ORIGIN } from '../../core/dashboard/layout.ts';
import { CHART_ROW_HEIGHT, CHART_ROWS, PAGE_PIXELS, PAGE_WIDTH } from '../../core/dashboard/page.ts';
import { LARGE_TILE } from '../../core/dashboard/pagePen.ts';
import { scoreboardRange } from '../../core/dashboard/scoreboard.ts';
import { SCOREBOARD_RANGE } from '../../core/dashboard/scoreboardColumns.ts';
import type { DashboardCell, DashboardScope, Look } from '../../core/dashboard/sources.ts';
import { dashboardTab } from '../../core/dashboard/tab.ts';
import { dashboardWords } from '../../core/dashboard/words.ts';
import { tabColors } from '../../core/tables/colors.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { type ChartPlan, drawInNewTab, type PlacedCharts, tryPlaceCharts } from '../document/charts.ts';
import type { OpenDocument } from '../document/document.ts';
import { freeName } from '../services/freeName.ts';
import { markTab } from '../tables/tabs.ts';
import { readWritten, writeWritten } from './standingDashboard.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN = { size: 9, color: '#3c4043' } as const;
/** Blank rows below everything, for what people write there. */
const ROWS_BELOW = 20;
const TARGET_COLOR = '#9aa0a6';

interface Made {
  readonly sheet: Sheet;
  readonly tab: string;
  /** What was drawn in a tab that stood already. */
  readonly charts?: PlacedCharts | null;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the tab of a new dashboard and shows it. */
export function makeDashboardTab(
  made: Layout,
  scope: DashboardScope,
  { spreadsheet }: OpenDocument,
  onFailure: OnFailure,
): Made {
  const { sheet, tab } = insertTab(spreadsheet(), dashboardTab.name[scope.language]);
  onFailure(() => spreadsheet().deleteSheet(sheet));
  markTab(dashboardTab, sheet);
  for (const { from, length, pixels } of made.page.widths) sheet.setColumnWidths(from, length, pixels);
  const { chart, scoreboard, behind } = fillPage(sheet, made, scope, NEW_TAB);
  sheet.hideColumn(behind);
  writeWritten(sheet, writtenIn(made));
  drawInNewTab(sheet, chartPlan(made, scope), [chart]);
  nameScoreboard(spreadsheet(), scoreboard, onFailure);
  return { sheet, tab };
}

const writtenIn = ({ page }: Layout) => page.slots.map(({ kind, content }) => ({ kind, written: content }));

/** At the front, by the name that is wanted or one beside it: only where it is taken do other tabs matter. */
function insertTab(spreadsheet: Spreadsheet, wanted: string): Made {
  try {
    return { sheet: spreadsheet.insertSheet(wanted, 0), tab: wanted };
  } catch (error) {
    const tab = freeName(wanted, spreadsheet.getSheets());
    if (tab === wanted) throw error;
    return { sheet: spreadsheet.insertSheet(tab, 0), tab };
  }
}

/** Fills a tab that people have cleared. */
export function fillDashboard(
  sheet: Sheet,
  made: Layout,
  scope: DashboardScope,
  { spreadsheet }: OpenDocument,
  onFailure: OnFailure,
): Made {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  onFailure(blankAgain(sheet, size));
  onFailure(heightsAgain(sheet, size, made.page.heights));
  const { scoreboard } = fillPage(sheet, made, scope, size);
  const { mark, restoreMark } = readWritten(sheet);
  onFailure(restoreMark);
  writeWritten(sheet, writtenIn(made), mark);
  const charts = tryPlaceCharts(sheet, [chartPlan(made, scope)], onFailure, { again: true, byTitle: true });
  nameScoreboard(spreadsheet(), scoreboard, onFailure);
  sheet.activate();
  return { sheet, tab: sheet.getName(), charts };
}

/** Makes a tab blank again, with the look that it has now: that of a page, where people have cleared the contents alone. */
function blankAgain(sheet: Sheet, { rows, columns }: Size): () => void {
  const page = sheet.getRange(1, 1, rows, Math.min(columns, PAGE_WIDTH));
  const keepsLook = page.getBackgrounds().flat().includes(LARGE_TILE);
  const rules = sheet.getConditionalFormatRules();
  return () => {
    if (keepsLook) sheet.clearContents();
    else sheet.clear();
    if (!keepsLook) page.clearDataValidations();
    sheet.setConditionalFormatRules(rules);
  };
}

/** Gives rows the heights back that they have now. */
function heightsAgain(sheet: Sheet, { rows }: Size, runs: Layout['page']['heights']): () => void {
  const changed = runs.flatMap(({ from, length, pixels }) =>
    Array.from({ length: Math.max(0, Math.min(from + length, rows + 1) - from) }, (_, index) => {
      const height = sheet.getRowHeight(from + index);
      return height === pixels ? [] : [{ row: from + index, height }];
    }).flat(),
  );
  return () => {
    for (const { row, height } of changed) sheet.setRowHeight(row, height);
  };
}

/** Takes the tab away, and the name of its scoreboard. */
export function removeDashboardTab(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getRangeByName(SCOREBOARD_RANGE);
  if (named && named.getSheet().getSheetId() === sheet.getSheetId()) spreadsheet.removeNamedRange(SCOREBOARD_RANGE);
  spreadsheet.deleteSheet(sheet);
}

/** Gives the scoreboard the name by which others find it. */
export function nameScoreboard(spreadsheet: Spreadsheet, scoreboard: Range, onFailure: OnFailure): void {
  const before = spreadsheet.getRangeByName(SCOREBOARD_RANGE);
  onFailure(() => {
    if (before) spreadsheet.setNamedRange(SCOREBOARD_RANGE, before);
    else spreadsheet.removeNamedRange(SCOREBOARD_RANGE);
  });
  spreadsheet.setNamedRange(SCOREBOARD_RANGE, scoreboard);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What Sheets gives a new tab; only one that has another size is asked for it. */
const NEW_TAB: Size = { rows: 1000, columns: 26 };

/** Makes room for so many rows and columns, and leaves a few blank rows below. */
function fit(sheet: Sheet, has: Size, { rows, columns }: Size): void {
  if (has.columns < columns) sheet.insertColumnsAfter(has.columns, columns - has.columns);
  if (has.rows < rows) sheet.insertRowsAfter(has.rows, rows - has.rows);
  if (has.rows > rows + ROWS_BELOW) sheet.deleteRows(rows + ROWS_BELOW + 1, has.rows - rows - ROWS_BELOW);
}

/** Ranges of a page that was filled. */
interface Filled {
  readonly chart: Range;
  readonly scoreboard: Range;
  /** The columns right of the page. */
  readonly behind: Range;
}

function fillPage(sheet: Sheet, made: Layout, scope: DashboardScope, size: Size): Filled {
  const { page, numbers } = made;
  const cells = [...page.cells, ...made.cells];
  const rows = Math.max(page.rows, ...cells.map(({ row }) => row));
  const columns = PAGE_WIDTH + BEHIND_WIDTH;
  try {
    fit(sheet, size, { rows, columns });
  } catch (error) {
    const asked = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    if (asked.rows === size.rows && asked.columns === size.columns) throw error;
    fit(sheet, asked, { rows, columns });
  }
  sheet.setHiddenGridlines(true);
  if (scope.language === 'fa') sheet.setRightToLeft(true);
  for (const { from, length, pixels } of page.heights) sheet.setRowHeightsForced(from, length, pixels);
  // All that is needed, in one call.
  const [all, area, behind, chart, scoreboard, months, names] = sheet
    .getRangeList([
      `A1:${columnLetters(columns)}${rows}`,
      `A1:${columnLetters(PAGE_WIDTH)}${rows}`,
      `${columnLetters(PAGE_WIDTH + 1)}1:${columnLetters(columns)}1`,
      page.chart.range,
      scoreboardRange(NEW_ORIGIN, page.slots.length),
      numbers.choices,
      ...(numbers.names ? [numbers.names] : []),
    ])
    .getRanges() as [Range, Range, Range, Range, Range, Range, Range?];
  all.setValues(gridOf(cells, rows, columns, ({ content }) => contentValue(content), ''));
  const looks = <T>(read: (look: Look) => T): T[][] =>
    gridOf(page.cells, rows, PAGE_WIDTH, ({ look = {} }) => read(look), read({}));
  area.setFontSizes(looks(({ size = PLAIN.size }) => size));
  area.setFontColors(looks(({ color = PLAIN.color }) => color));
  area.setBackgrounds(looks(({ background = null }) => background));
  area.setFontWeights(looks(({ bold }) => (bold ? 'bold' : 'normal')));
  // What begins with a digit or a glyph would stand at the other side.
  if (scope.language === 'fa') all.setHorizontalAlignment('right');
  area.setDataValidations(dropDowns(page, rows, months, names));
  sheet.setConditionalFormatRules(rulesOf(area, scope));
  return { chart, scoreboard, behind };
}

/** Over the rows that the page keeps for it; a time axis runs from left to right in every language. */
function chartPlan({ page: { chart } }: Layout, { language }: DashboardScope): ChartPlan {
  const { kind, range, row } = chart;
  const isKpi = kind === 'kpi';
  return {
    name: isKpi ? 'dashboard kpi1' : 'dashboard objectives',
    type: isKpi ? 'COMBO' : 'BAR',
    title: dashboardWords[isKpi ? 'kpiChart' : 'objectivesChart'][language],
    ranges: [range],
    hasHeader: true,
    options: isKpi
      ? {
          series: { 0: { type: 'bars', color: tabColors.header }, 1: { type: 'line', color: TARGET_COLOR } },
        }
      : { colors: [tabColors.header] },
    row,
    column: 1,
    width: PAGE_PIXELS,
    height: CHART_ROWS * CHART_ROW_HEIGHT - 2,
  };
}

/** An apostrophe keeps a text from being read as a number, a date or a formula. */
export function contentValue(content: DashboardCell['content']): string | number {
  if ('formula' in content) return content.formula;
  if ('number' in content) return content.number;
  return content.text === '' ? '' : `'${content.text}`;
}

/** A grid in which later cells cover earlier ones. */
export function gridOf<T>(
  cells: readonly DashboardCell[],
  rows: number,
  columns: number,
  read: (cell: DashboardCell) => T,
  blank: T,
): T[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  for (const cell of cells) {
    const line = grid[cell.row - 1];
    if (line && cell.column <= columns) line[cell.column - 1] = read(cell);
  }
  return grid;
}

/** The months in the cell of the picker, and the names of KPIs in those of tiles: another one may be chosen there. */
function dropDowns(
  page: Layout['page'],
  rows: number,
  monthCells: Range,
  names: Range | undefined,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const among = (range: Range, withArrow: boolean) =>
    SpreadsheetApp.newDataValidation().requireValueInRange(range, withArrow).build();
  const months = among(monthCells, true);
  // An arrow would take the room of the name.
  const kpis = names ? among(names, false) : null;
  const grid = Array.from({ length: rows }, () =>
    Array.from({ length: PAGE_WIDTH }, (): GoogleAppsScript.Spreadsheet.DataValidation | null => null),
  );
  const set = (row: number, column: number, rule: GoogleAppsScript.Spreadsheet.DataValidation | null): void => {
    const line = grid[row - 1];
    if (line) line[column - 1] = rule;
  };
  set(page.picker.row, page.picker.column, months);
  for (const { kind, row, column } of page.slots) if (kind === 'kpi') set(row, column, kpis);
  return grid;
}

function rulesOf(area: Range, scope: DashboardScope): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  let before: GoogleAppsScript.Spreadsheet.ConditionalFormatRule | undefined;
  return colorRules('A1', scope).map(({ when, color }) => {
    // A copy brings its range along.
    const builder = before ? before.copy() : SpreadsheetApp.newConditionalFormatRule().setRanges([area]);
    before = builder.whenFormulaSatisfied(`=${when}`).setFontColor(color).build();
    return before;
  });
}
