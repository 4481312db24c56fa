import type { Refusal } from '../refusal/refusal.ts';
import type { Document } from './document.ts';
import { refusalSentence } from './refusalSentence.ts';
import type { SheetFunction } from './sheetFunction.ts';

/** The mark before the sentence of a refused row inside a spilled result. */
const REFUSED_ROW = '⚠';

/**
 * The cell of a refused row: ⚠ and the sentence, in the document's language.
 * @example
 * refusedCell(new Refusal('tooLarge', {}), cac, document).startsWith('⚠ KPI_CAC: ') //=> true
 */
export function refusedCell(refusal: Refusal, declared: SheetFunction, document: Document): string {
  const { language, calendar } = document.settings();
  return `${REFUSED_ROW} ${refusalSentence(refusal, declared.fn, language, calendar)}`;
}
