import { sheetsText } from '../formula/dialects/sheets.ts';
import { type References, resolve, type Wording } from '../formula/resolve.ts';
import { formulaOf, type SheetFunction } from './sheetFunction.ts';

/**
 * The plain formula of a function: the same computation in functions that every spreadsheet has, or null where the function
 * is an algorithm. Blank required cells give a blank cell.
 * @example
 * plainFormula(cac, { cost: { range: 'B2:B13' }, newCustomers: { cell: 'C2' } }, { language: 'en' })
 * //=> '=IF(OR(COUNT(B2:B13)=0;C2="");"";SUM(B2:B13)/C2)'
 */
export function plainFormula(declared: SheetFunction, references: References, wording: Wording): string | null {
  const expression = formulaOf(declared);
  if (!expression) return null;
  const formula = { expression, args: declared.args, words: declared.words ?? {} };
  return `=${sheetsText(resolve(formula, references, wording))}`;
}
