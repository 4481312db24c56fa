import { columnLetters } from '../host/a1.ts';
import type { Host, PlainCell, SheetContent } from '../host/host.ts';

/**
 * The sheet without the texts that the host would take for formulas. Nothing in a csv file is one: an imported
 * `=HYPERLINK(…)` must not come to life.
 */
export function withoutFormulas(sheet: SheetContent): SheetContent {
  return { ...sheet, cells: sheet.cells.map((row) => row.map((cell) => (looksLikeFormula(cell) ? null : cell))) };
}

/** Puts those texts into their cells as a person would: behind an apostrophe. */
export function typeFormulaLikeTexts(host: Host, sheet: SheetContent): void {
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (looksLikeFormula(cell)) host.type(sheet.name, `${columnLetters(c + 1)}${r + 1}`, `'${cell}`);
    });
  });
}

function looksLikeFormula(cell: PlainCell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}
