import type { Zone } from '@odoo/o-spreadsheet';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function zoneToA1({ left, right, top, bottom }: Zone): string {
  const first = `${columnLetters(left + 1)}${top + 1}`;
  const last = `${columnLetters(right + 1)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads A1, A1:B2, A:B, 1:3 and open ends such as A2:A; null for anything else. Open ends reach the sheet's edge. */
export function a1ToZone(a1: string, size: { readonly rows: number; readonly columns: number }): Zone | null {
  const match = REFERENCE.exec(a1.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  const isRange = a1.includes(':');
  if (!isRange && (!column1 || !row1)) return null;
  if (isRange && ((!column1 && !row1) || (!column2 && !row2))) return null;
  const left = column1 ? columnNumber(column1) - 1 : 0;
  const top = row1 ? Number(row1) - 1 : 0;
  const right = !isRange ? left : column2 ? columnNumber(column2) - 1 : size.columns - 1;
  const bottom = !isRange ? top : row2 ? Number(row2) - 1 : size.rows - 1;
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
}

/** Splits `'My sheet'!A1` into its sheet's name and the rest; the name is null without one. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly a1: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: null, a1: reference };
  const name = reference.slice(0, at);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, a1: reference.slice(at + 1) };
}
