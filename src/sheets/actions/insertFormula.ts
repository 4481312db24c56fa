import { type CallArgument, callText } from '../../core/functions/callText.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { type CellBefore, contentOf, holdsContent, restoreContent } from '../changes/cells.ts';
import { hasCell } from '../services/hasCell.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { action } from './action.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Request {
  readonly fn: string;
  /** In the order of the call. */
  readonly args: readonly CallArgument[];
  readonly overwrite: boolean;
}

type Outcome =
  | { readonly done: true; readonly cell: string }
  /** The active cell already holds something: ask, then call again with overwrite. */
  | { readonly done: false; readonly cell: string; readonly holds: string };

interface Step {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What was written, to tell it from what people make of it. */
  readonly formula: string;
  readonly before: CellBefore;
}

/** Puts a call of one of our functions into the active cell; what the cell holds is shown and asked about first. */
export const insertFormula = action({
  id: 'insertFormula',
  undoLabel: (target) => ({ en: `formula ${isolate(target)}`, fa: `فرمول ${isolate(target)}` }),
  run({ fn, args, overwrite }: Request, _, { onFailure, record }): Outcome {
    const declared = findFunction(fn);
    if (!declared) throw new Refusal('unknownFunction', { value: fn });
    const formula = callText(declared, args);
    const range = SpreadsheetApp.getActiveSheet().getActiveCell();
    const cell = range.getA1Notation();
    const before = contentOf(range);
    if (!overwrite && !range.isBlank()) {
      return { done: false, cell, holds: range.getFormula() || range.getDisplayValue() };
    }
    onFailure(() => restoreContent(range, before));
    range.setFormula(formula);
    const sheet = range.getSheet().getSheetId();
    record({ sheet, row: range.getRow(), column: range.getColumn(), formula, before }, fn);
    return { done: true, cell };
  },
  /** Gives the cell back what it held before, wherever rows or columns have moved it. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    if (!sheet) return 0;
    const there = hasCell(sheet, step.row, step.column) ? sheet.getRange(step.row, step.column) : null;
    const isThere = there !== null && sameFormula(there.getFormula(), step.formula);
    const range = isThere ? there : findFormula(sheet, step.formula);
    if (!range && !force) return there === null || holdsContent(there, step.before) ? 0 : 1;
    const target = range ?? there;
    if (target) restoreContent(target, step.before);
    return 0;
  },
});

/** The cell of a sheet that holds a formula, if exactly one does. */
function findFormula(sheet: GoogleAppsScript.Spreadsheet.Sheet, formula: string): Range | null {
  const found = sheet
    .getDataRange()
    .getFormulas()
    .flatMap((row, r) => row.flatMap((text, c) => (sameFormula(text, formula) ? [{ row: r + 1, column: c + 1 }] : [])));
  const [only] = found;
  return only && found.length === 1 ? sheet.getRange(only.row, only.column) : null;
}
