import { numberText, quoted, sheetsRowsText, sheetsText } from '../formula/dialects/sheets.ts';
import { type Reference, type References, type Resolved, resolve, type Wording } from '../formula/resolve.ts';
import { formulaOf, type SheetFunction, wordOf } from './sheetFunction.ts';

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

/**
 * The plain formulas of a table, an array formula for each of its columns, or null where the function has none.
 * @param own the cells that each column fills
 * @example
 * plainColumns(signal, { values: { range: 'B2:B9' } }, ['D2:D9', 'E2:E9', 'F2:F9', 'G2:G9'], { language: 'en' })?.[1]
 * //=> '=ARRAYFORMULA(IF(ISNUMBER(B2:B9);IF(COUNT(B2:B9)>5;AVERAGE(B2:B9);"");""))'
 */
export function plainColumns(
  declared: SheetFunction,
  references: References,
  own: readonly string[],
  { language }: Wording,
): readonly string[] | null {
  const args = Object.fromEntries(Object.entries(references).map(([name, given]) => [name, referenceText(given)]));
  const wording = wordOf(declared, () => language);
  const columns = declared.plainColumns?.({ args, own, word: (id) => quoted(wording(id)) });
  return columns?.map((formula) => `=${formula}`) ?? null;
}

function referenceText(given: Reference): string {
  if ('cell' in given) return given.cell;
  if ('range' in given) return given.range;
  if ('formula' in given) return given.formula;
  return typeof given.literal === 'number' ? numberText(given.literal) : quoted(given.literal);
}

function resolvedFormula(declared: SheetFunction, references: References, wording: Wording): Resolved | null {
  const expression = formulaOf(declared);
  return expression && resolve({ expression, args: declared.args, words: declared.words ?? {} }, references, wording);
}
