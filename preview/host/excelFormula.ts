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
const LAST_ROW = 1_048_576;

/**
 * A formula as an .xlsx file holds it, without its `=`; null where Excel lacks one of its functions.
 * @example excelFormula('=IFNA(SUM(A2:A);0)') //=> '_xlfn.IFNA(SUM(A2:A1048576),0)'
 */
export function excelFormula(formula: string): string | null {
  const tokens = tokenize(engineFormula(formula), DEFAULT_LOCALE).slice(1);
  let written = '';
  for (const [index, { type, value }] of tokens.entries()) {
    if (type === 'SYMBOL' && tokens[index + 1]?.type === 'LEFT_PAREN') {
      const name = value.toUpperCase();
      if (LEFT_OUT.has(name) || !registries.functionRegistry.content[name]?.isExported) return null;
      written += NEWER.has(name) ? `_xlfn.${name}` : name;
    } else {
      const isOpenEnd = /^\$?[A-Z]{1,3}$/i.test(value) && /\d:$/.test(written);
      written += isOpenEnd ? `${value}$${LAST_ROW}` : value;
    }
  }
  return written;
}
