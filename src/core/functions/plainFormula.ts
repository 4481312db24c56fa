import { sheetsRowsText, sheetsText } from '../formula/dialects/sheets.ts';
import { type References, type Resolved, resolve, type Wording } from '../formula/resolve.ts';
import { formulaOf, type SheetFunction } from './sheetFunction.ts';

/**
 * The plain formula of a function: the same computation in functions that every spreadsheet has, or null where the function
 * is an algorithm. Blank required cells give a blank cell.
 * @example
 * plainFormula(cac, { cost: { range: 'B2:B13' }, newCustomers: { cell: 'C2' } }, { language: 'en' })
 * //=> '=IF(OR(COUNT(B2:B13)=0;C2="");"";SUM(B2:B13)/C2)'
 */
export function plainFormula(declared: SheetFunction, references: References, wording: Wording): string | null {
  const resolved = resolvedFormula(declared, references, wording);
  return resolved && `=${sheetsText(resolved)}`;
}

/**
 * The same for whole columns, row by row: a part of an array formula, without `=`.
 * @example
 * plainRowsFormula(ctr, { clicks: { cell: 'B2:B' }, impressions: { cell: 'C2:C' } }, { language: 'en' })
 * //=> 'IF(((B2:B="")+(C2:C="")>0);"";B2:B/C2:C)'
 */
export function plainRowsFormula(declared: SheetFunction, references: References, wording: Wording): string | null {
  const resolved = resolvedFormula(declared, references, wording);
  return resolved && sheetsRowsText(resolved);
}

function resolvedFormula(declared: SheetFunction, references: References, wording: Wording): Resolved | null {
  const expression = formulaOf(declared);
  return expression && resolve({ expression, args: declared.args, words: declared.words ?? {} }, references, wording);
}
