import type { Zone } from '@odoo/o-spreadsheet';
import exceljs, {
  type Cell,
  type CellErrorValue,
  type CellFormulaValue,
  type CellValue,
  type DataValidation,
  type Font,
  type Style,
  type Workbook,
  type Worksheet,
} from 'exceljs';
import { a1ToZone } from './a1.ts';
import type { CellSnapshot, GroupSnapshot, PlainCell, SheetSnapshot, WorkbookSnapshot } from './contract.ts';
import { excelArrayFormula, excelFormula, isArrayFormula } from './excelFormula.ts';
import type { HostStyle } from './formats.ts';
import { directionOf } from './textDirection.ts';
import { withCharts } from './xlsxCharts.ts';

/**
 * The visible sheets as an .xlsx file. A cell whose formula Excel does not know holds its value, a SPARKLINE nothing.
 * Borders, colour scales and waterfall charts are left out; of data validation the drop-downs are written.
 */
export async function workbookFile({ sheets, namedRanges }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const rowsIn = new Map(sheets.map(({ name, rows }) => [name, rows]));
  for (const sheet of sheets) {
    if (!sheet.hidden) addSheet(workbook, sheet, (name) => rowsIn.get(name ?? sheet.name) ?? sheet.rows);
  }
  for (const [name, range] of Object.entries(namedRanges)) workbook.definedNames.add(range, name);
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  return withCharts(
    file,
    sheets.filter(({ hidden }) => !hidden),
  );
}

type RowsOf = Parameters<typeof excelArrayFormula>[1];

function addSheet(workbook: Workbook, snapshot: SheetSnapshot, rowsOf: RowsOf): void {
  const { rightToLeft, frozenRows: ySplit, frozenColumns: xSplit, hiddenGridlines, tabColor } = snapshot;
  const { columnGroups, rowGroups } = snapshot;
  const sheet = workbook.addWorksheet(snapshot.name, {
    properties: {
      ...(tabColor ? { tabColor: colour(tabColor) } : {}),
      outlineLevelCol: Math.max(0, ...columnGroups.map(({ depth }) => depth)),
      outlineLevelRow: Math.max(0, ...rowGroups.map(({ depth }) => depth)),
      // As in Sheets, a group's control stands before it.
      outlineProperties: { summaryBelow: false, summaryRight: false },
    },
    // Without gridlines it is a page: it prints on one upright sheet of A4.
    pageSetup: {
      paperSize: A4,
      orientation: hiddenGridlines ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: hiddenGridlines ? 1 : 0,
    },
    views: [{ state: 'frozen', xSplit, ySplit, rightToLeft, showGridLines: !hiddenGridlines }],
  });
  for (const [column, pixels] of Object.entries(snapshot.columnWidths)) {
    sheet.getColumn(Number(column)).width = characters(pixels);
  }
  const heights = new Map([...neededHeights(snapshot), ...setHeights(snapshot)]);
  for (const [row, height] of heights) sheet.getRow(row).height = height;
  for (const column of snapshot.hiddenColumns) sheet.getColumn(column).hidden = true;
  groupColumns(sheet, columnGroups);
  groupRows(sheet, rowGroups);
  for (const number of snapshot.hiddenRows) {
    const row = sheet.getRow(number);
    row.hidden = true;
    row.height ??= points(DEFAULT_HEIGHT); // without one, exceljs leaves out a row that is empty
  }
  const arrays = arraysOf(snapshot, rowsOf);
  const filled = [...arrays.values()].map(({ ref }) => a1ToZone(ref, snapshot));
  for (const [a1, cell] of Object.entries(snapshot.cells)) {
    const written = sheet.getCell(a1);
    const array = arrays.get(a1);
    if (array) written.value = withoutIsolates(array as CellFormulaValue);
    else if (!filled.some((zone) => zone && isInside(written, zone))) written.value = cellValue(cell, rowsOf);
    writeLook(written, cell);
  }
  for (const merge of snapshot.merges) sheet.mergeCells(merge);
  addRules(sheet, snapshot.conditionalFormats as readonly FormatRule[]);
  addDropDowns(sheet, snapshot.validations as readonly Validation[]);
}

function setHeights({ rowHeights }: SheetSnapshot): (readonly [row: number, points: number])[] {
  return Object.entries(rowHeights).map(([row, pixels]) => [Number(row), points(pixels)]);
}

/** LibreOffice gives a row without a height the usual one, however large its letters and however many lines they take. */
function neededHeights(snapshot: SheetSnapshot): Map<number, number> {
  const needed = new Map<number, number>();
  for (const [a1, { value, style = {} }] of Object.entries(snapshot.cells)) {
    const zone = value === null || value === '' ? null : a1ToZone(a1, snapshot);
    if (!zone) continue;
    const { fontSize = USUAL_FONT, wrapping } = style as HostStyle;
    const width = snapshot.columnWidths[zone.left + 1] ?? USUAL_WIDTH;
    const taken = String(value).length * fontSize * LETTER_WIDTH;
    const lines = wrapping === 'wrap' ? Math.ceil(taken / (width - 2 * MARGIN)) : 1;
    const height = lines * fontSize * LINE_HEIGHT + MARGIN;
    if (height > points(DEFAULT_HEIGHT)) needed.set(zone.top + 1, Math.max(height, needed.get(zone.top + 1) ?? 0));
  }
  return needed;
}

/** Collapsed columns are hidden, and the column before them carries the control. */
function groupColumns(sheet: Worksheet, groups: readonly GroupSnapshot[]): void {
  for (let number = 1; number <= Math.max(0, ...groups.map(({ to }) => to)); number++) {
    const around = groups.filter(({ from, to }) => from <= number && number <= to);
    const column = sheet.getColumn(number);
    if (around.some(({ collapsed }) => collapsed)) column.hidden = true;
    column.outlineLevel = around.length;
    const collapsed = groups.some((group) => group.from === number + 1 && group.collapsed);
    // exceljs reckons it for all columns of a level alike, leaves a plain column out, and joins columns that look alike.
    const own = { collapsed, ...(collapsed ? { isDefault: false, equivalentTo: () => false } : {}) };
    for (const [name, value] of Object.entries(own)) Object.defineProperty(column, name, { value });
  }
}

function groupRows(sheet: Worksheet, groups: readonly GroupSnapshot[]): void {
  for (let number = 1; number <= Math.max(0, ...groups.map(({ to }) => to)); number++) {
    const around = groups.filter(({ from, to }) => from <= number && number <= to);
    const row = sheet.getRow(number);
    row.outlineLevel = around.length;
    if (around.some(({ collapsed }) => collapsed)) row.hidden = true;
  }
}

/** An array formula as exceljs writes one, which its types do not say; without values, so that it is reckoned anew. */
interface ArrayFormula extends CellFormulaValue {
  readonly shareType: 'array';
  readonly ref: string;
}

/** The cells with an ARRAYFORMULA that Excel knows: each fills the cells that it fills in the sheet. */
function arraysOf({ cells }: SheetSnapshot, rowsOf: RowsOf): Map<string, ArrayFormula> {
  const arrays = new Map<string, ArrayFormula>();
  for (const [a1, { formula, spill = a1 }] of Object.entries(cells)) {
    const written = formula !== undefined && isArrayFormula(formula) ? excelArrayFormula(formula, rowsOf) : null;
    if (written !== null) arrays.set(a1, { formula: written, shareType: 'array', ref: spill });
  }
  return arrays;
}

function isInside({ row, col }: Cell, { left, right, top, bottom }: Zone): boolean {
  return Number(col) > left && Number(col) <= right + 1 && Number(row) > top && Number(row) <= bottom + 1;
}

function cellValue({ value, formula }: CellSnapshot, rowsOf: RowsOf): CellValue {
  const written = formula === undefined ? null : excelFormula(formula, rowsOf);
  return withoutIsolates(written === null ? value : { formula: written, result: result(value) });
}

/** LibreOffice draws a box for each mark that keeps the direction of a number inside a sentence, and orders the sentence well without. */
function withoutIsolates<Value extends CellValue>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replace(/[\u2066-\u2069]/g, ''));
}

function writeLook(cell: Cell, { value, format, style, note }: CellSnapshot): void {
  cell.style = { ...look(style as HostStyle), ...(format ? { numFmt: format } : {}) };
  if (note) cell.note = note;
  // LibreOffice takes a text that begins with a glyph, such as «✓ در مسیر», for one from the left unless it is told.
  if (typeof value === 'string' && directionOf(value) === 'rtl')
    cell.alignment = { ...cell.alignment, readingOrder: 'rtl' };
}

const EXCEL_ERRORS: readonly unknown[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

function result(value: PlainCell): string | number | boolean | CellErrorValue {
  if (EXCEL_ERRORS.includes(value)) return { error: value as CellErrorValue['error'] };
  return value === '#ERROR!' ? { error: '#VALUE!' } : (value ?? '');
}

function look(style: HostStyle = {}): Partial<Style> {
  const { align, verticalAlign = 'bottom', wrapping, fontFamily: name = 'Arial', fontSize: size = 10 } = style;
  const { font, fill } = marks(style);
  return {
    font: { name, size, ...font },
    alignment: { vertical: verticalAlign, wrapText: wrapping === 'wrap', ...(align ? { horizontal: align } : {}) },
    ...(fill ? { fill } : {}),
  };
}

/** What a conditional format, too, may change. */
function marks({ bold, italic, underline, strikethrough: strike, textColor, fillColor }: HostStyle): Partial<Style> {
  const color = textColor && colour(textColor);
  const set = Object.entries({ bold, italic, underline, strike, color }).filter(([, value]) => value !== undefined);
  const font: Partial<Font> = Object.fromEntries(set);
  if (!fillColor) return { font };
  // A cell's background is fgColor, a conditional format's bgColor.
  const [fgColor, bgColor] = [colour(fillColor), colour(fillColor)];
  return { font, fill: { type: 'pattern', pattern: 'solid', fgColor, bgColor } };
}

/** A conditional format as the engine keeps it. */
interface FormatRule {
  readonly ranges: readonly string[];
  readonly rule: {
    readonly operator?: string;
    readonly values?: readonly string[];
    readonly style?: HostStyle;
  };
}

/** The rules that compare with a text or follow a formula, as the add-on's own do. */
function addRules(sheet: Worksheet, rules: readonly FormatRule[]): void {
  for (const [index, { ranges, rule }] of rules.entries()) {
    const formula = condition(rule, ranges[0]?.split(':')[0] ?? '');
    if (formula === null) continue;
    sheet.addConditionalFormatting({
      ref: ranges.join(' '),
      rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style: marks(rule.style ?? {}) }],
    });
  }
}

function condition({ operator, values = [] }: FormatRule['rule'], firstCell: string): string | null {
  const [value = ''] = values;
  if (operator === 'customFormula') return excelFormula(value);
  return operator === 'isEqual' ? `${firstCell}="${value.replaceAll('"', '""')}"` : null;
}

/** What a cell may hold, as the engine keeps it. */
interface Validation {
  readonly ranges: readonly string[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly isBlocking?: boolean;
}

/** Excel takes no longer list in a rule, and parts it at commas. */
const LIST_CHARACTERS = 255;

/** The drop-downs: words of a list, and cells of a range. exceljs's types leave out what adds a rule to a range. */
function addDropDowns(sheet: Worksheet, validations: readonly Validation[]): void {
  const { dataValidations } = sheet as unknown as {
    readonly dataValidations: { add(ranges: string, rule: DataValidation): void };
  };
  for (const { ranges, criterion, isBlocking = false } of validations) {
    const list = listFormula(criterion);
    if (list === null) continue;
    for (const range of ranges) {
      dataValidations.add(range, { type: 'list', allowBlank: true, showErrorMessage: isBlocking, formulae: [list] });
    }
  }
}

function listFormula({ type, values }: Validation['criterion']): string | null {
  if (type === 'isValueInRange') return values[0]?.replace(/^=/, '') ?? null;
  const text = values.join(',');
  const fits = text.length <= LIST_CHARACTERS && values.every((value) => !value.includes(','));
  return type === 'isValueInList' && fits ? `"${text.replaceAll('"', '""')}"` : null;
}

const A4 = 9;
const colour = (hex: string) => ({ argb: `FF${hex.slice(1).toUpperCase()}` });
/** Excel counts a column's width in digits of 7 pixels, and 5 pixels of margin. */
const characters = (pixels: number) => (pixels - 5) / 7;
const USUAL_FONT = 10; // points
const USUAL_WIDTH = 96; // pixels
const MARGIN = 4;
/** The average width of a letter in pixels for each point of its size, and the height of a line in points. */
const LETTER_WIDTH = 0.72;
const LINE_HEIGHT = 1.3;
const DEFAULT_HEIGHT = 21; // pixels, Google's own
const points = (pixels: number) => pixels * 0.75;
