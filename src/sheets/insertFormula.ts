import type { FormulaInserted } from '../api.ts';
import { isDateCell } from '../core/cell.ts';
import { Refusal } from '../core/refusal/refusal.ts';
import { findFunction } from '../core/registry.ts';
import { sheetById } from './sheetById.ts';
import { standing } from './standing.ts';
import { allOrNothing } from './undo/allOrNothing.ts';
import { type CellBefore, pushStep, type Step } from './undo/journal.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Puts a call of one of our functions into the active cell; what the cell holds is shown and asked about first. */
export function insertFormula(request: { readonly formula: string; readonly overwrite: boolean }): FormulaInserted {
  const [, fn = request.formula] = /^=(\w+)\(/.exec(request.formula) ?? [];
  if (!findFunction(fn)) throw new Refusal('unknownFunction', { value: fn });
  return allOrNothing((onFailure) => {
    const range = SpreadsheetApp.getActiveSheet().getActiveCell();
    const cell = range.getA1Notation();
    const before = contentOf(range);
    if (!request.overwrite && !range.isBlank()) {
      return { done: false, cell, holds: range.getFormula() || range.getDisplayValue() };
    }
    onFailure(() => restoreContent(range, before));
    range.setFormula(request.formula);
    const sheet = range.getSheet().getSheetId();
    pushStep({ did: 'insertFormula', what: fn, sheet, cell, formula: request.formula, before }, onFailure);
    SpreadsheetApp.flush();
    return { done: true, cell, standing: standing() };
  });
}

/**
 * Gives a cell back what it held before, wherever rows or columns have moved it. Where the formula was changed since, returns
 * 1 instead, unless that is agreed to.
 */
export function undoInsertFormula(step: Extract<Step, { did: 'insertFormula' }>, evenIfEdited: boolean): number {
  const sheet = sheetById(step.sheet);
  if (!sheet) return 0;
  const there = sheet.getRange(step.cell);
  const range = sameFormula(there.getFormula(), step.formula) ? there : findFormula(sheet, step.formula);
  if (!range && !evenIfEdited) return 1;
  restoreContent(range ?? there, step.before);
  return 0;
}

/** The cell of a sheet that holds a formula, if exactly one does. */
function findFormula(sheet: GoogleAppsScript.Spreadsheet.Sheet, formula: string): Range | null {
  const found = sheet
    .getDataRange()
    .getFormulas()
    .flatMap((row, r) => row.flatMap((text, c) => (sameFormula(text, formula) ? [{ row: r + 1, column: c + 1 }] : [])));
  const [only] = found;
  return only && found.length === 1 ? sheet.getRange(only.row, only.column) : null;
}

/** The spreadsheet may write separators and spaces in its own way. */
function sameFormula(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\s/g, '').replace(/;/g, ',').toUpperCase();
  return plain(one) === plain(other);
}

function contentOf(range: Range): CellBefore {
  const formula = range.getFormula();
  if (formula) return { formula };
  const value = range.getValue();
  return isDateCell(value) ? { moment: value.getTime() } : { value };
}

function restoreContent(range: Range, before: CellBefore): void {
  if ('formula' in before) range.setFormula(before.formula);
  else if ('moment' in before) range.setValue(new Date(before.moment));
  else if (before.value === '') range.clearContent();
  else if (typeof before.value === 'string') restoreText(range, before.value);
  else range.setValue(before.value);
}

/** A text that looks like a formula must come back as a text: trimWhitespace() keeps one that it has trimmed. */
function restoreText(range: Range, text: string): void {
  if (/^[=+]/.test(text)) range.setValue(` ${text}`).trimWhitespace();
  else range.setValue(text);
}
