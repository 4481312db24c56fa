import type { Cell } from '../../../src/core/cell.ts';
import type { Unit } from '../../../src/core/functions/argument.ts';
import type { Example, SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Language } from '../../../src/core/text.ts';
import { words } from '../../words.ts';

/**
 * The rows that an example gives; one cell is a row of its own, a list is a column.
 * @example
 * resultRows({ given: {}, gives: [100, null] }) //=> [[100], [null]]
 */
export function resultRows({ gives }: Example): readonly (readonly Cell[])[] {
  if (!isList(gives)) return [[gives]];
  return gives.map((row) => (isList(row) ? row : [row]));
}

/** `Array.isArray` does not tell the type checker about readonly lists. */
function isList<Value>(value: Value): value is Extract<Value, readonly unknown[]> {
  return Array.isArray(value);
}

/**
 * A cell of a result as people read it: `0.05 (5%)`, «در مسیر».
 * @example
 * cellWords(cac, null, 'en') //=> 'a blank cell'
 */
export function cellWords({ gives, words: named }: SheetFunction, cell: Cell, language: Language): string {
  if (typeof cell === 'number') return numberWords(cell, gives.unit, language);
  if (cell === null || cell === undefined || cell === '') return words.blankCell[language];
  if (typeof cell === 'boolean') return cell ? `TRUE (${words.yes[language]})` : `FALSE (${words.no[language]})`;
  // Examples are declared as an English document shows them.
  const word = Object.values(named ?? {}).find(({ en }) => en === cell);
  return word?.[language] ?? String(cell);
}

/**
 * A number as people read it; a fraction as a percentage too.
 * @example
 * numberWords(0.05, 'fraction', 'en') //=> '0.05 (5%)'
 */
export function numberWords(value: number, unit: Unit, language: Language): string {
  const number = writeNumber(recognisable(value), language);
  return unit === 'fraction' ? `${number} (${writePercent(value, language, percentDecimals(value))})` : number;
}

/**
 * A cell of a table, where there is room for the value alone.
 * @example
 * tableCellWords(cac, 200, 'fa') //=> '۲۰۰'
 */
export function tableCellWords(declared: SheetFunction, cell: Cell, language: Language): string {
  if (typeof cell === 'number') return writeNumber(recognisable(cell), language);
  return cell === null ? '' : cellWords(declared, cell, language);
}

/** As many digits as it takes to recognise the cell's value. */
function recognisable(value: number): number {
  return Number(Math.abs(value) < 0.01 ? value.toPrecision(3) : value.toFixed(4));
}

function percentDecimals(fraction: number): number {
  return Math.abs(fraction) < 0.01 ? 4 : 1;
}
