import type { Cell } from '../../core/cell.ts';
import { metricName } from '../../core/facts/metricNames.ts';
import { callText } from '../../core/functions/callText.ts';
import type { Move } from '../../core/insights/move.ts';
import { type MoveCell, moveSheet } from '../../core/insights/moveSheet.ts';
import { isolate } from '../../core/isolate.ts';
import { bridge } from '../../core/metrics/explanation/bridge.ts';
import { bridgeSum } from '../../core/metrics/explanation/bridgeSum.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { tabColors } from '../../core/tables/colors.ts';
import { DAY_FORMAT } from '../../core/tables/table.ts';
import type { Text } from '../../core/text.ts';
import { type ChartPlan, tryPlaceCharts } from '../document/charts.ts';
import { type MoveRequest, readMove } from '../document/readMove.ts';
import { freeName } from '../services/freeName.ts';
import { sheetById } from '../services/sheetById.ts';
import { action } from './action.ts';
import { headWords } from './resultSpot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Outcome {
  readonly tab: string;
  /** False where the bars cannot be drawn, or the spreadsheet refused to. */
  readonly hasChart: boolean;
  /** Sums that no formula finds again, such as those of numbers typed as texts: they stand as values. */
  readonly asValues: number;
}

interface Step {
  readonly sheet: number;
  /** What was written, by row and column from 1: words, and '' for a formula or a number. */
  readonly written: readonly (readonly (string | null)[])[];
}

const NAME: Text = { en: 'Why it moved', fa: 'چرا تغییر کرد' };

/**
 * Takes the change of a metric apart in a tab of its own: the sums of each part by formulas over people's cells, their causes by
 * KPI_BRIDGE or KPI_BRIDGE_SUM, and a chart of bars from before to after.
 */
export const placeMove = action({
  id: 'placeMove',
  undoLabel: (target) => ({ en: `causes of ${isolate(target)}`, fa: `علت‌های تغییر ${isolate(target)}` }),
  run(request: MoveRequest, document, { onFailure, record }): Outcome {
    const { explained, source, sums } = readMove(request, document);
    const { move, numerator, denominator, metric, periods, isPercent } = explained;
    if (!move || source.segments.length === 0) throw new Refusal('noDatedTable', { value: explained.tab });
    const language = document.language();
    const declared = denominator ? bridge : bridgeSum;
    const name =
      metric === null ? (denominator ? `${numerator} ÷ ${denominator}` : numerator) : metricName(metric)[language];
    const title = `${NAME[language]}: ${name}`;
    // Volumes and prices are not known here, and their columns stay blank.
    const causes = headWords(declared, language).slice(0, denominator ? 4 : 5);
    const names = { title, numerator, denominator, causes };
    const call = (ranges: readonly string[]) =>
      callText(
        declared,
        ranges.map((range) => ({ range })),
      );
    const made = moveSheet(source, sums, periods, names, call, {
      language,
      calendar: document.settings().calendar,
    });

    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const tabs = spreadsheet.getSheets();
    const tab = freeName(NAME[language], tabs);
    const sheet = spreadsheet.insertSheet(tab, tabs.length);
    onFailure(() => spreadsheet.deleteSheet(sheet));
    if (language === 'fa') sheet.setRightToLeft(true);
    const [width, height] = [made.grid[0]?.length ?? 1, made.grid.length];
    if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
    sheet.getRange(1, 1, height, width).setValues(made.grid.map((row) => row.map(written)));
    sheet.setColumnWidths(1, width, COLUMN_WIDTH);
    const asValues = asTheyAre(sheet, made.sums);
    sheet.getRange(made.days).setNumberFormat(DAY_FORMAT);
    const amounts = isPercent ? '0.0%' : formatOf(made.sums.now.flat());
    sheet.getRange(made.amounts).setNumberFormat(amounts);
    const values = move.isShare || isPercent ? '0.00%' : denominator ? formatOf([move.before]) : amounts;
    sheet.getRangeList([...made.values]).setNumberFormat(values);
    if (made.shares) sheet.getRange(made.shares).setNumberFormat('0%');
    sheet.getRangeList(['A1', ...made.headers]).setFontWeight('bold');
    sheet.getRangeList([...made.headers]).setBackground(tabColors.objective);
    const placed = staysAboveZero(move)
      ? tryPlaceCharts(sheet, [chartOf(title, made.bars, made.below)], onFailure)
      : null;
    record({ sheet: sheet.getSheetId(), written: made.grid.map((row) => row.map(remembered)) }, name);
    return { tab, hasChart: placed !== null, asValues };
  },
  undo({ sheet: id, written: cells }: Step, _, { force }) {
    const sheet = sheetById(id);
    if (!sheet) return 0;
    const edited = editedCells(sheet, cells);
    if (edited > 0 && !force) return edited;
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    return 0;
  },
});

function formatOf(numbers: readonly number[]): string {
  if (numbers.every(Number.isInteger)) return '#,##0';
  return numbers.some((number) => Math.abs(number) >= 1) ? '#,##0.00' : '0.0000';
}

function written(cell: MoveCell | null): string | number {
  if (cell === null) return '';
  if ('day' in cell) return cell.day;
  // An apostrophe says that a word is a word, whatever it looks like.
  return 'formula' in cell ? cell.formula : `'${cell.word}`;
}

function remembered(cell: MoveCell | null): string | null {
  return cell === null ? null : 'word' in cell ? cell.word : '';
}

/** Puts values where a formula finds something else than the rows that were read, and says in how many rows. */
function asTheyAre(sheet: Sheet, { row, column, now }: ReturnType<typeof moveSheet>['sums']): number {
  const found: Cell[][] = sheet.getRange(row, column, now.length, now[0]?.length ?? 1).getValues();
  const other = now.flatMap((values, index) =>
    values.every((value, at) => isNear(found[index]?.[at], value)) ? [] : [{ values, at: row + index }],
  );
  for (const { values, at } of other) sheet.getRange(at, column, 1, values.length).setValues([[...values]]);
  return other.length;
}

function isNear(cell: Cell, value: number): boolean {
  return typeof cell === 'number' && Math.abs(cell - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Stacked columns cannot show a bar that crosses 0. */
function staysAboveZero({ before, causes }: Move): boolean {
  let now = before;
  const ends = causes.map(({ effect }) => {
    now += effect;
    return now;
  });
  return [before, ...ends].every((end) => end >= -1e-9 * Math.abs(before));
}

/** As in the sidebar, grey for values, blue for rises and amber for falls; what lies below a bar is not seen. */
const COLORS = ['#ffffff', '#5f6368', '#0b57d0', '#8f4700'];
/** Wide enough for a day and for the words of the headers, in pixels. */
const COLUMN_WIDTH = 110;

function chartOf(title: string, bars: string, row: number): ChartPlan {
  return {
    name: 'move',
    type: 'COLUMN',
    title,
    ranges: [bars],
    hasHeader: true,
    options: { isStacked: true, colors: COLORS, legend: { position: 'none' }, 'vAxis.gridlines.count': 0 },
    row,
    column: 1,
    width: 640,
    height: 320,
  };
}

/** How many words people have changed, formulas they have typed over, and cells they have filled beside. */
function editedCells(sheet: Sheet, cells: Step['written']): number {
  const range = sheet.getDataRange();
  const values: Cell[][] = range.getValues();
  const formulas: string[][] = range.getFormulas();
  // The causes spill into cells that were left blank.
  const isOurs = (row: number, column: number) => row < cells.length && column < (cells[row]?.length ?? 0);
  let edited = 0;
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const before = cells[row]?.[column];
      if (value === '' || value === null) continue;
      if (!isOurs(row, column)) edited += 1;
      else if (before === null || before === undefined) edited += formulas[row]?.[column] ? 1 : 0;
      else if (before !== '' && String(value) !== before) edited += 1;
    }
  }
  return edited;
}
