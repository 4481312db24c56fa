import type { FormulaInserted } from '../api.ts';
import { isDateCell } from '../core/cell.ts';
import { findFunction } from '../core/functions/registry.ts';
import { Refusal } from '../core/refusal.ts';
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
    pushStep({ did: 'insertFormula', what: fn, sheet, cell, before }, onFailure);
    SpreadsheetApp.flush();
    return { done: true, cell, standing: standing() };
  });
}

/** Gives a cell back what it held before; returns 1 instead if its formula was changed since and that is not agreed to. */
export function undoInsertFormula(step: Extract<Step, { did: 'insertFormula' }>, evenIfEdited: boolean): number {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((candidate) => candidate.getSheetId() === step.sheet);
  if (!sheet) return 0;
  const range = sheet.getRange(step.cell);
  const isOurs = range.getFormula().toUpperCase().startsWith(`=${step.what}(`);
  if (!isOurs && !evenIfEdited) return 1;
  restoreContent(range, step.before);
  return 0;
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
