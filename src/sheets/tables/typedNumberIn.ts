import type { Cell } from '../../core/cell.ts';
import { readNumber } from '../../core/numbers/read.ts';

/** The number in a cell of a tab whose edits nobody reads, where it may stand as it was typed: «۶۱۰٬۰۰۰», «۲۵٪». Null for what is none. */
export function typedNumberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const reading = typeof cell === 'string' ? readNumber(cell) : null;
  return reading?.kind === 'number' ? reading.value : null;
}
