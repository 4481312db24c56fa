/** Whether two texts are one formula: the spreadsheet may write separators, spaces and letter case in its own way. */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/\s/g, '').replace(/;/g, ',').toUpperCase();
}
