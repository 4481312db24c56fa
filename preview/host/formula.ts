import { localeRules } from './locales.ts';

// The engine has no way to write a quote inside a text; Google Sheets doubles it.
const ENGINE_QUOTE = '"&CHAR(34)&"';

/** The formula as the engine stores it: `=SUM(A1;B1)` → `=SUM(A1,B1)`. */
export function engineFormula(formula: string): string {
  return outsideText(formula, (ch) => (ch === ';' ? ',' : ch), ENGINE_QUOTE);
}

/** The formula with `;` between arguments, which every locale accepts. */
export function scriptFormula(formula: string): string {
  return outsideText(formula.replaceAll(ENGINE_QUOTE, '""'), (ch) => (ch === ',' ? ';' : ch), '""');
}

/** The formula as getFormula gives it: `,` between arguments, or `;` where a number has a decimal comma. */
export function localFormula(formula: string, locale: string): string {
  const isComma = localeRules(locale).decimal === ',';
  return isComma ? scriptFormula(formula) : formula.replaceAll(ENGINE_QUOTE, '""');
}

/** Changes single characters where they separate arguments: not in quotes, not in `{}`. */
function outsideText(formula: string, change: (ch: string) => string, doubledQuote: string): string {
  let out = '';
  let quote = '';
  let braces = 0;
  for (let i = 0; i < formula.length; i++) {
    const ch = formula.charAt(i);
    if (quote === '"' && ch === '"' && formula[i + 1] === '"') {
      out += doubledQuote;
      i++;
      continue;
    }
    if (quote) {
      if (ch === quote) quote = '';
      out += ch;
      continue;
    }
    if (ch === '"' || ch === "'") quote = ch;
    else if (ch === '{') braces++;
    else if (ch === '}') braces--;
    out += braces ? ch : change(ch);
  }
  return out;
}
