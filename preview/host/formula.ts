// The engine has no way to write a quote inside a text; Google Sheets doubles it.
const ENGINE_QUOTE = '"&CHAR(34)&"';

/** The formula as the engine stores it: `=SUM(A1;B1)` → `=SUM(A1,B1)`. */
export function engineFormula(formula: string): string {
  return outsideText(formula, (ch) => (ch === ';' ? ',' : ch), ENGINE_QUOTE);
}

/** The formula as the script wrote it: `;` between arguments, accepted in every locale. */
export function scriptFormula(formula: string): string {
  return outsideText(formula.replaceAll(ENGINE_QUOTE, '""'), (ch) => (ch === ',' ? ';' : ch), '""');
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
