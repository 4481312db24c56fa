import { splitSheet } from './a1.ts';
import { DEFAULT_LOCALE, registries, tokenize } from './engine/odoo.ts';
import { engineFormula } from './formula.ts';

/** In Excel only since 2010: a file holds them under another name. */
const NEWER = new Set(
  `ACOT ACOTH CEILING.MATH CEILING.PRECISE CONCAT COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL FLOOR.MATH
  FLOOR.PRECISE FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS PDURATION PERCENTILE.EXC PERCENTILE.INC
  QUARTILE.EXC QUARTILE.INC RRI SEC SECH STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P VAR.S XLOOKUP XOR`.split(/\s+/),
);
/** They fill several cells, which a file says in another way, or are as new as 2022. */
const LEFT_OUT = new Set(
  `ARRAYTOTEXT CHOOSECOLS CHOOSEROWS DROP EXPAND FREQUENCY HSTACK LINEST LOGEST MINVERSE MMULT MUNIT RANDARRAY
  REGEXEXTRACT REGEXREPLACE REGEXTEST SEQUENCE SORT TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE
  VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);
/** Excel has them, the engine does not: the preview defines them by itself. */
const OWN = new Set('COMBIN FACT GEOMEAN HARMEAN LOG10 MROUND N OFFSET QUOTIENT REPT SIGN SUMSQ T TYPE'.split(' '));
const LAST_ROW = 1_048_576;

/** How many rows a sheet has; null is the sheet on which the formula stands. */
type RowsOf = (sheet: string | null) => number;

/**
 * A formula as an .xlsx file holds it, without its `=`; null where Excel lacks one of its functions.
 * A range with an open end goes down to the last row of all; in SUMPRODUCT, which reckons with each of its rows, to the last of its sheet.
 * @example excelFormula('=IFNA(SUM(A2:A);0)') //=> '_xlfn.IFNA(SUM(A2:A$1048576),0)'
 */
export function excelFormula(formula: string, rowsOf: RowsOf = () => LAST_ROW): string | null {
  return written(tokensOf(formula), /SUMPRODUCT\(/i.test(formula) ? rowsOf : () => LAST_ROW);
}

/**
 * A formula with ARRAYFORMULA as an .xlsx file holds it, where the cell and not the formula says that it is one. Ranges
 * with an open end stop at their sheet's last row, as the cells do that it fills.
 * @example excelArrayFormula('=ARRAYFORMULA(A2:A*2)', () => 1000) //=> 'A2:A$1000*2'
 */
export function excelArrayFormula(formula: string, rowsOf: RowsOf): string | null {
  return written(withoutArrayFormula(tokensOf(formula)), rowsOf);
}

export const isArrayFormula = (formula: string): boolean => tokensOf(formula).some(isArrayFormulaName);

type Token = ReturnType<typeof tokenize>[number];
type Tokens = readonly Token[];

const tokensOf = (formula: string): Tokens => tokenize(engineFormula(formula), DEFAULT_LOCALE).slice(1);

function isArrayFormulaName({ type, value }: Token, index: number, tokens: Tokens): boolean {
  return type === 'SYMBOL' && value.toUpperCase() === 'ARRAYFORMULA' && tokens[index + 1]?.type === 'LEFT_PAREN';
}

function withoutArrayFormula(tokens: Tokens): Tokens {
  const inner = tokens.filter((token, index) => !isArrayFormulaName(token, index, tokens));
  const isWhole = tokens[0] && isArrayFormulaName(tokens[0], 0, tokens) && closesAtTheEnd(inner);
  return isWhole ? inner.slice(1, -1) : inner;
}

/** Whether the bracket that opens first closes last. */
function closesAtTheEnd(tokens: Tokens): boolean {
  let depth = 0;
  const end = tokens.findIndex(({ type }) => {
    depth += Number(type === 'LEFT_PAREN') - Number(type === 'RIGHT_PAREN');
    return depth === 0;
  });
  return end === tokens.length - 1;
}

function written(tokens: Tokens, rowsOf: RowsOf): string | null {
  let text = '';
  for (const [index, { type, value }] of tokens.entries()) {
    const [from, colon] = [tokens[index - 2], tokens[index - 1]];
    if (type === 'SYMBOL' && tokens[index + 1]?.type === 'LEFT_PAREN') {
      const name = value.toUpperCase();
      const isKnown = OWN.has(name) || registries.functionRegistry.content[name]?.isExported;
      if (LEFT_OUT.has(name) || !isKnown) return null;
      text += NEWER.has(name) ? `_xlfn.${name}` : name;
    } else {
      const isOpenEnd = /^\$?[A-Z]{1,3}$/i.test(value) && colon?.value === ':' && from?.type === 'REFERENCE';
      text += isOpenEnd ? `${value}$${rowsOf(splitSheet(from.value).sheet)}` : value;
    }
  }
  return text;
}
