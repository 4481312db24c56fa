import type { Cell } from '../../src/core/cell.ts';
import type { Example, SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { writeNumber, writePercent } from '../../src/core/numbers/write.ts';
import type { Language } from '../../src/core/text.ts';
import { words } from '../words.ts';

/** Enough to recognise the cell's value. */
const DECIMALS = 4;

/** The result of an example as people read it: `0.05 (5%)`, «در مسیر»; a column is a list. */
export function resultWords(declared: SheetFunction, { gives }: Example, language: Language): string {
  const cells: readonly Cell[] = Array.isArray(gives) ? gives : [gives];
  return cells.map((cell) => cellWords(declared, cell, language)).join(language === 'fa' ? '؛ ' : '; ');
}

function cellWords({ gives, words: named }: SheetFunction, cell: Cell, language: Language): string {
  if (typeof cell === 'number') {
    const number = writeNumber(Number(cell.toFixed(DECIMALS)), language);
    return gives.unit === 'fraction' ? `${number} (${writePercent(cell, language)})` : number;
  }
  if (cell === null || cell === undefined || cell === '') return words.blankCell[language];
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // Examples are declared as an English document shows them.
  const word = Object.values(named ?? {}).find(({ en }) => en === cell);
  return word?.[language] ?? String(cell);
}
