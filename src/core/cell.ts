/** What a spreadsheet cell hands over, and takes back. */
export type Cell = number | string | boolean | Date | null | undefined;

/** One cell, or a range: rows of cells. */
export type CellOrRange = Cell | readonly (readonly Cell[])[];

/**
 * The three blanks of a spreadsheet call: left out, emptied, or an empty text.
 * @example
 * isBlankCell(' ') //=> true
 * isBlankCell(0) //=> false
 */
export function isBlankCell(cell: Cell): cell is null | undefined | '' {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * A date from any realm: Apps Script hands over dates that fail `instanceof Date`.
 * @example
 * isDateCell(new Date(2026, 10, 23)) //=> true
 * isDateCell('2026-11-23') //=> false
 */
export function isDateCell(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const ERROR_TEXT = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)$/;

/**
 * Whether a text is what an error cell hands over, such as `#N/A`.
 * @example
 * isErrorText('#N/A') //=> true
 */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text.trim());
}

/**
 * Whether a function was given a range, as rows of cells.
 * @example
 * isRange([[1, 2]]) //=> true
 */
export function isRange(argument: CellOrRange): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}
