/** A reference with its sheet, if it names one, or a text in quotes. */
const REFERENCES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(.!])/giu;

/**
 * A formula that stood in one row, for another row of its sheet: what it took from its own row it takes from the new one. All
 * else it names stays named.
 * @example
 * movedFormula('=D4*2+D5+Facts!D4', 4, 9) //=> '=D9*2+D5+Facts!D4'
 */
export function movedFormula(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  const cell = new RegExp(`(\\$?[A-Z]{1,3})${from}(?!\\d)`, 'gi');
  return formula.replace(REFERENCES, (found, sheet?: string) =>
    sheet || found.startsWith('"') ? found : found.replace(cell, `$1${to}`),
  );
}
