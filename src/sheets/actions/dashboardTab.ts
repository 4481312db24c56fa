import { BEHIND_WIDTH, type Layout, NEW_ORIGIN } from '../../core/dashboard/layout.ts';
import { CHART_ROW_HEIGHT, CHART_ROWS, colorRules, PAGE_PIXELS, PAGE_WIDTH } from '../../core/dashboard/page.ts';
import { scoreboardRange } from '../../core/dashboard/scoreboard.ts';
import { SCOREBOARD_RANGE } from '../../core/dashboard/scoreboardColumns.ts';
import type { DashboardCell, DashboardScope, Look } from '../../core/dashboard/sources.ts';
import { dashboardTab } from '../../core/dashboard/tab.ts';
import { dashboardWords } from '../../core/dashboard/words.ts';
import { tabColors } from '../../core/tables/colors.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { type ChartPlan, tryPlaceCharts } from '../document/charts.ts';
import { freeName } from '../services/freeName.ts';
import { markTab } from '../tables/tabs.ts';
import { readWritten, writeWritten } from './standingDashboard.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN = { size: 9, color: '#3c4043' } as const;
/** Blank rows below everything, for what people write there. */
const ROWS_BELOW = 20;
const CHART_GAP_PIXELS = 10;
const CHART_COLORS = [tabColors.header, '#9aa0a6'];

interface Made {
  readonly sheet: Sheet;
  readonly tab: string;
}

/** Makes the tab of a new dashboard and shows it. */
export function makeDashboardTab(made: Layout, scope: DashboardScope, names: Range | null, onFailure: OnFailure): Made {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const wanted = dashboardTab.name[scope.language];
  const tab = spreadsheet.getSheetByName(wanted) ? freeName(wanted, spreadsheet.getSheets()) : wanted;
  const sheet = spreadsheet.insertSheet(tab, 0);
  onFailure(() => spreadsheet.deleteSheet(sheet));
  markTab(dashboardTab, sheet);
  fillPage(sheet, made, scope, names, true);
  writeWritten(sheet, made.written);
  tryPlaceCharts(sheet, chartPlans(made, scope), onFailure);
  nameScoreboard(sheet, scoreboardRange(NEW_ORIGIN, made.page.slots.length), onFailure);
  return { sheet, tab };
}

/** Fills a tab that people have cleared. */
export function fillDashboard(
  sheet: Sheet,
  made: Layout,
  scope: DashboardScope,
  names: Range | null,
  onFailure: OnFailure,
): Made {
  onFailure(() => sheet.clear().clearConditionalFormatRules());
  fillPage(sheet, made, scope, names, false);
  const { mark, written } = readWritten(sheet);
  onFailure(() => writeWritten(sheet, written, readWritten(sheet).mark));
  writeWritten(sheet, made.written, mark);
  tryPlaceCharts(sheet, chartPlans(made, scope), onFailure);
  nameScoreboard(sheet, scoreboardRange(NEW_ORIGIN, made.page.slots.length), onFailure);
  sheet.activate();
  return { sheet, tab: sheet.getName() };
}

/** Takes the tab away, and the name of its scoreboard. */
export function removeDashboardTab(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getRangeByName(SCOREBOARD_RANGE);
  if (named && named.getSheet().getSheetId() === sheet.getSheetId()) spreadsheet.removeNamedRange(SCOREBOARD_RANGE);
  spreadsheet.deleteSheet(sheet);
}

/** Gives the scoreboard the name by which others find it. */
export function nameScoreboard(sheet: Sheet, a1: string, onFailure: OnFailure): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getRangeByName(SCOREBOARD_RANGE);
  onFailure(() => {
    if (before) spreadsheet.setNamedRange(SCOREBOARD_RANGE, before);
    else spreadsheet.removeNamedRange(SCOREBOARD_RANGE);
  });
  spreadsheet.setNamedRange(SCOREBOARD_RANGE, sheet.getRange(a1));
}

function fillPage(sheet: Sheet, made: Layout, scope: DashboardScope, names: Range | null, isNew: boolean): void {
  const { page } = made;
  const cells = [...page.cells, ...made.cells];
  const rows = Math.max(page.rows, ...cells.map(({ row }) => row));
  const columns = PAGE_WIDTH + BEHIND_WIDTH;
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxRows > rows + ROWS_BELOW) sheet.deleteRows(rows + ROWS_BELOW + 1, maxRows - rows - ROWS_BELOW);
  sheet.setHiddenGridlines(true);
  if (scope.language === 'fa') sheet.setRightToLeft(true);
  for (const { from, length, pixels } of page.widths) sheet.setColumnWidths(from, length, pixels);
  for (const { from, length, pixels } of page.heights) sheet.setRowHeightsForced(from, length, pixels);
  const [all, area, behind] = sheet
    .getRangeList([
      `A1:${columnLetters(columns)}${rows}`,
      `A1:${columnLetters(PAGE_WIDTH)}${rows}`,
      `${columnLetters(PAGE_WIDTH + 1)}1:${columnLetters(columns)}1`,
    ])
    .getRanges() as [Range, Range, Range];
  all.setValues(gridOf(cells, rows, columns, ({ content }) => contentValue(content), ''));
  const looks = <T>(read: (look: Look) => T): T[][] =>
    gridOf(page.cells, rows, PAGE_WIDTH, ({ look = {} }) => read(look), read({}));
  area.setFontSizes(looks(({ size = PLAIN.size }) => size));
  area.setFontColors(looks(({ color = PLAIN.color }) => color));
  area.setBackgrounds(looks(({ background = null }) => background));
  area.setFontWeights(looks(({ bold }) => (bold ? 'bold' : 'normal')));
  // What begins with a digit or a glyph would stand at the other side.
  if (scope.language === 'fa') all.setHorizontalAlignment('right');
  area.setDataValidations(dropDowns(sheet, made, rows, names));
  sheet.setConditionalFormatRules(rulesOf(area, scope));
  if (isNew) {
    behind.shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
}

/** Side by side over the rows that the page keeps for them; a time axis runs from left to right in every language. */
function chartPlans({ page: { charts } }: Layout, { language }: DashboardScope): ChartPlan[] {
  const width = Math.floor((PAGE_PIXELS - CHART_GAP_PIXELS) / Math.max(charts.length, 1));
  return charts.map(({ kind, name, range, row, column }, index) => ({
    name: `dashboard ${name}`,
    type: kind === 'kpi' ? 'COMBO' : 'BAR',
    title:
      dashboardWords[kind === 'kpi' ? 'kpiChart' : 'objectivesChart'][language] +
      (index > 0 && kind === 'kpi' ? ' 2' : ''),
    ranges: [range],
    hasHeader: true,
    options:
      kind === 'kpi'
        ? { 'series.0.type': 'bars', 'series.1.type': 'line', colors: CHART_COLORS, 'legend.position': 'top' }
        : { colors: CHART_COLORS, 'legend.position': 'none' },
    row,
    column,
    width,
    height: CHART_ROWS * CHART_ROW_HEIGHT - 2,
  }));
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
  sheet: Sheet,
  { page, numbers }: Layout,
  rows: number,
  names: Range | null,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const among = (range: Range, withArrow: boolean) =>
    SpreadsheetApp.newDataValidation().requireValueInRange(range, withArrow).build();
  const months = among(sheet.getRange(numbers.choices), true);
  // An arrow would take the room of the name.
  const kpis = names && among(names, false);
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
