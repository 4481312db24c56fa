import type { Cell } from '../../core/cell.ts';

/** An apostrophe keeps a text from being read as a number, a date or a formula. */
export function asText(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
