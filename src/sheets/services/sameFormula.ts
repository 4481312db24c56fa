/** Whether two texts are one formula: the spreadsheet may write separators, spaces and letter case in its own way. */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/\s/g, '').replace(/;/g, ',').toUpperCase();
}

/** Whether two texts are one formula, wherever the cells and tabs that it names have moved since. */
export function sameFormulaMoved(one: string, other: string): boolean {
  return withoutReferences(one) === withoutReferences(other);
}

/** Whether a formula is a call of a function over cells of other tabs, and nothing else. */
export function callsOverCells(formula: string, fn: string): boolean {
  const [, calls = ''] = /^=(.*)$/.exec(withoutReferences(formula)) ?? [];
  return calls.startsWith(`${fn}(`) && /^\(§(,§)*\)$/.test(calls.slice(fn.length));
}

function withoutReferences(formula: string): string {
  return plain(formula.replace(REFERENCE, '§'));
}

const REFERENCE = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?|#REF!/giu;
