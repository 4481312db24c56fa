/** Cells of one sheet, by their first and last rows and columns, counted from 1. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CORNER = /^\$?([A-Z]*)\$?(\d*)$/;

/**
 * The cells that a range names: whole rows and columns reach as far as any sheet.
 * @example
 * zoneOf('B2:C13') //=> { top: 2, left: 2, bottom: 13, right: 3 }
 */
export function zoneOf(range: string): Zone {
  const [from = '', to = from] = range.split(':');
  const [, firstLetters = '', firstRow = ''] = CORNER.exec(from) ?? [];
  const [, lastLetters = '', lastRow = ''] = CORNER.exec(to) ?? [];
  const rows = [Number(firstRow || 1), Number(lastRow || Infinity)];
  const columns = [numberOf(firstLetters) || 1, numberOf(lastLetters) || Infinity];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Whether two zones of one sheet share a cell. */
export function overlap(one: Zone, other: Zone): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
