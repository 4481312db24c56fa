import type { Cell, CellOrRange } from '../core/cell.ts';
import { callFunction } from '../core/functions/call.ts';
import { refusalSentence } from '../core/functions/refusalSentence.ts';
import { Refusal } from '../core/refusal/refusal.ts';
import { findFunction } from '../core/registry.ts';
import { openDocument } from './document/document.ts';

/**
 * Runs a function for a cell: the one way in for every stub. No service is called unless the answer needs it.
 * @throws Error whose message is the sentence that the user reads in the cell's note.
 */
export function call(fn: string, cells: ArrayLike<CellOrRange>): Cell | Cell[][] {
  const declared = findFunction(fn);
  if (!declared) throw new Error(`${fn} is not a function of Rasad.`);
  const document = openDocument();
  try {
    return callFunction(declared, Array.from(cells), document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { language, calendar } = document.settings();
    throw new Error(refusalSentence(error, fn, language, calendar));
  }
}
