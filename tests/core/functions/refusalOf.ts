import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import type { Document } from '../../../src/core/functions/document.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { Refusal } from '../../../src/core/refusal/refusal.ts';

/** The sentence that refuses a call, without the name of the function and the marks of direction; empty where none does. */
export function refusalOf(declared: SheetFunction, cells: readonly CellOrRange[], document: Document): string {
  try {
    callFunction(declared, cells, document);
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.sentenceIn(document.language()).replace(/[\u2068\u2069]/g, '');
  }
}
