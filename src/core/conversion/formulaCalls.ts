/** A call of a function inside a formula's text. */
export interface FormulaCall {
  readonly fn: string;
  /** Where the call begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** The texts of its arguments, trimmed; an empty one was left out. */
  readonly arguments: readonly string[];
}

/**
 * The outermost calls of Rasad's functions in a formula. Texts in quotes and quoted sheet names are passed over.
 * @example
 * callsIn('=1+KPI_AOV(B2; C2)') //=> [{ fn: 'KPI_AOV', from: 3, to: 18, arguments: ['B2', 'C2'] }]
 */
export function callsIn(formula: string): FormulaCall[] {
  const calls: FormulaCall[] = [];
  const start = /(?:KPI|OKR)_[A-Z0-9_]+\s*\(/iy;
  for (let at = 0; at < formula.length; at++) {
    const afterQuote = endOfQuoted(formula, at);
    if (afterQuote > at) {
      at = afterQuote - 1;
      continue;
    }
    start.lastIndex = at;
    const match = /[\w.]/.test(formula[at - 1] ?? '') ? null : start.exec(formula);
    const end = match && closingBracket(formula, start.lastIndex - 1);
    if (!match || !end) continue;
    calls.push({
      fn: match[0].replace(/\s*\($/, '').toUpperCase(),
      from: at,
      to: end + 1,
      arguments: argumentsOf(formula.slice(start.lastIndex, end)),
    });
    at = end;
  }
  return calls;
}

/**
 * Whether a formula calls any function of Rasad, also the ones that have no plain form.
 * @example
 * namesFunction('=IF(A1="JALALI()"; 1; 2)') //=> false
 * namesFunction('=1+FA_NUMBER(B2)') //=> true
 */
export function namesFunction(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '""');
  return /(^|[^\w.])(JALALI|(KPI|OKR|JALALI|FA|MONEY)_[A-Z0-9_]+)\s*\(/i.test(bare);
}

/** Just behind the quoted text that begins here, or `at` if none does. A doubled quote stays inside. */
function endOfQuoted(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at;
  const end = formula.indexOf(quote, at + 1);
  if (end < 0) return formula.length;
  return formula[end + 1] === quote ? endOfQuoted(formula, end + 1) : end + 1;
}

/** Calls back with every character outside quotes and how deep in brackets it stands. */
function eachOutside(text: string, visit: (character: string, at: number, depth: number) => void): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const afterQuote = endOfQuoted(text, at);
    if (afterQuote > at) {
      at = afterQuote - 1;
      continue;
    }
    const character = text[at] as string;
    if (character === ')' || character === '}') depth -= 1;
    visit(character, at, depth);
    if (character === '(' || character === '{') depth += 1;
  }
}

function closingBracket(formula: string, open: number): number | null {
  let found: number | null = null;
  eachOutside(formula.slice(open), (character, at, depth) => {
    if (found === null && character === ')' && depth === 0) found = open + at;
  });
  return found;
}

/** Splits at `;`, or at `,` where no `;` stands: a document with decimal commas has `;` between arguments. */
function argumentsOf(inside: string): string[] {
  if (inside.trim() === '') return [];
  const marks: { readonly at: number; readonly character: string }[] = [];
  eachOutside(inside, (character, at, depth) => {
    if (depth === 0 && (character === ';' || character === ',')) marks.push({ at, character });
  });
  const separator = marks.some(({ character }) => character === ';') ? ';' : ',';
  const cuts = marks.filter(({ character }) => character === separator).map(({ at }) => at);
  return [...cuts, inside.length].map((cut, index) =>
    inside.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, cut).trim(),
  );
}
