import { tabColors } from '../../core/tables/colors.ts';
import { type CellBefore, contentOf, holdsContent, restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { findFormula } from '../services/findFormula.ts';
import { hasCell } from '../services/hasCell.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A formula to be written, with what stands around it. */
export interface Placing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Header words in a blank row above the formula. */
  readonly head?: { readonly row: number; readonly words: readonly string[] };
  /** Number formats of the columns of the result, null where nothing is known, over so many rows. */
  readonly looks?: { readonly rows: number; readonly formats: readonly (string | null)[] };
  /** The first of the columns that were added at the end of the sheet for it. */
  readonly added?: number;
}

/** A formula that was written, as it is remembered. */
export interface PlacedFormula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What was written, to tell it from what people make of it. */
  readonly formula: string;
  readonly before: CellBefore;
  readonly head?: PlacedHead;
  readonly looks?: { readonly rows: number; readonly before: readonly (string | null)[] };
  readonly added?: number;
}

interface PlacedHead {
  /** How far above the formula. */
  readonly above: number;
  readonly words: readonly string[];
  readonly backgrounds: readonly string[];
  readonly weights: readonly string[];
}

/** Writes a formula with its header and formats, each with its way back. */
export function placeFormula(placing: Placing, onFailure: OnFailure): PlacedFormula {
  const { sheet, row, column, formula, head, looks, added } = placing;
  const range = sheet.getRange(row, column);
  const before = contentOf(range);
  const placedHead = head && writeHead(sheet, row, column, head, onFailure);
  const placedLooks = looks && writeLooks(sheet, row, column, looks, onFailure);
  onFailure(() => restoreContent(range, before));
  range.setFormula(formula);
  return {
    ...{ sheet: sheet.getSheetId(), row, column, formula, before },
    ...(placedHead && { head: placedHead }),
    ...(placedLooks && { looks: placedLooks }),
    ...(added !== undefined && { added }),
  };
}

function writeHead(
  sheet: Sheet,
  row: number,
  column: number,
  { row: at, words }: NonNullable<Placing['head']>,
  onFailure: OnFailure,
): PlacedHead {
  const range = sheet.getRange(at, column, 1, words.length);
  const head = {
    above: row - at,
    words,
    backgrounds: range.getBackgrounds()[0] ?? [],
    weights: range.getFontWeights()[0] ?? [],
  };
  onFailure(() => clearHead(range, head));
  range
    .setValues([[...words]])
    .setBackground(tabColors.objective)
    .setFontWeight('bold');
  return head;
}

function clearHead(range: Range, { backgrounds, weights }: PlacedHead): void {
  range.clearContent();
  // White is what a cell has that nobody coloured.
  range
    .setBackgrounds([backgrounds.map((color) => (color === '#ffffff' ? null : color))])
    .setFontWeights([[...weights]] as GoogleAppsScript.Spreadsheet.FontWeight[][]);
}

/** A column that people have formatted differently from row to row keeps its formats. */
function writeLooks(
  sheet: Sheet,
  row: number,
  column: number,
  { rows, formats }: NonNullable<Placing['looks']>,
  onFailure: OnFailure,
): PlacedFormula['looks'] {
  const now = sheet.getRange(row, column, rows, formats.length).getNumberFormats();
  const before = formats.map((format, index) => {
    const own: string = now[0]?.[index] ?? '';
    return format !== null && now.every((line) => line[index] === own) ? own : null;
  });
  onFailure(() => setFormats(sheet, row, column, rows, before));
  setFormats(
    sheet,
    row,
    column,
    rows,
    formats.map((format, index) => (before[index] === null ? null : format)),
  );
  return { rows, before };
}

function setFormats(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  formats: readonly (string | null)[],
): void {
  for (const [index, format] of formats.entries()) {
    if (format !== null) sheet.getRange(row, column + index, rows, 1).setNumberFormat(format);
  }
}

/**
 * Gives the cells back what they held before, wherever rows or columns have moved them; counts what people have changed since
 * instead, unless it is forced.
 */
export function takeBack(step: PlacedFormula, force: boolean): number {
  const sheet = sheetById(step.sheet);
  if (!sheet) return 0;
  const there = hasCell(sheet, step.row, step.column) ? sheet.getRange(step.row, step.column) : null;
  const isThere = there !== null && sameFormula(there.getFormula(), step.formula);
  const range = isThere ? there : findFormula(sheet, step.formula);
  if (!range && !force) return there === null || holdsContent(there, step.before) ? 0 : 1;
  const target = range ?? there;
  if (!target) return 0;
  const [row, column] = [target.getRow(), target.getColumn()];
  const { head, looks, added } = step;
  const headRange = head && row > head.above ? sheet.getRange(row - head.above, column, 1, head.words.length) : null;
  const written: string[] = headRange?.getDisplayValues()[0] ?? [];
  const edited = written.filter((word, index) => word !== '' && word !== head?.words[index]).length;
  if (edited > 0 && !force) return edited;
  restoreContent(target, step.before);
  if (head && headRange) clearHead(headRange, head);
  if (looks) setFormats(sheet, row, column, Math.min(looks.rows, sheet.getMaxRows() - row + 1), looks.before);
  if (added !== undefined) removeColumns(sheet, added, step);
  return 0;
}

/** Columns that were added for the result go, as long as nobody has used them. */
function removeColumns(sheet: Sheet, added: number, { head }: PlacedFormula): void {
  const last = sheet.getMaxColumns();
  const count = Math.min(head?.words.length ?? 1, last - added + 1);
  if (count < 1 || !sheet.getRange(1, added, sheet.getMaxRows(), count).isBlank()) return;
  sheet.deleteColumns(added, count);
}
