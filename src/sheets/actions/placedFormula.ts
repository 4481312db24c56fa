import { type CellBefore, contentOf, holdsContent, restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { findFormula } from '../services/findFormula.ts';
import { hasCell } from '../services/hasCell.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { clearAround, editedHead, type PlacedAround, type ResultPlace, writeAround } from './aroundResult.ts';

/** A formula to be written, with what stands around it. */
export interface Placing extends ResultPlace {
  readonly formula: string;
}

/** A formula that was written, as it is remembered. */
export interface PlacedFormula extends PlacedAround {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What was written, to tell it from what people make of it. */
  readonly formula: string;
  readonly before: CellBefore;
}

/** Writes a formula with its header and formats, each with its way back. */
export function placeFormula(placing: Placing, onFailure: OnFailure): PlacedFormula {
  const { sheet, row, column, formula } = placing;
  const range = sheet.getRange(row, column);
  const before = contentOf(range);
  const around = writeAround(placing, onFailure);
  onFailure(() => restoreContent(range, before));
  range.setFormula(formula);
  return { sheet: sheet.getSheetId(), row, column, formula, before, ...around };
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
  const edited = editedHead(sheet, row, column, step);
  if (edited > 0 && !force) return edited;
  restoreContent(target, step.before);
  clearAround(sheet, row, column, step);
  return 0;
}
