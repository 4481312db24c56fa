import { unitWords } from '../functions/unitWords.ts';
import { writeNumber } from '../numbers/write.ts';
import { keyResultUnits } from '../okr/units.ts';
import { bareValue, unitBefore, valueWithUnit } from '../okr/unitValue.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import type { Language } from '../text.ts';
import type { OkrCell, OkrCells } from './okrRow.ts';

type Cell = OkrCell | undefined;

/** Writes the start, the target and the current value of a row as their cells show them. */
export interface ValueWriter {
  /** What stands before the first number. */
  readonly before: string;
  bare(cell: Cell): string;
  withUnit(cell: Cell): string;
}

/** A unit that people made up is said as they wrote it. */
export function valueWriter({ cells }: OkrCells, language: Language): ValueWriter {
  const unit = String(cells.unit ?? '');
  const id = wordId(keyResultUnits, unit);
  const written = (cell: Cell, write: (value: number) => string): string => {
    if (cell === undefined || typeof cell === 'object') return '';
    return typeof cell === 'string' ? cell : write(Number(cell));
  };
  if (!id) {
    const bare = (cell: Cell): string => written(cell, (value) => writeNumber(rounded(value, 2), language));
    // “940 count” says no more than 940.
    const said = isPlainNumber(unit) ? '' : unit;
    return { before: '', bare, withUnit: (cell) => `${bare(cell)} ${said}`.trim() };
  }
  const { format } = keyResultUnits[id];
  const decimals = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (format.endsWith('%') ? 2 : 0);
  const before = unitBefore(id, language);
  return {
    before: before && `${before} `,
    bare: (cell) => written(cell, (value) => bareValue(rounded(value, decimals), id, language)),
    withUnit: (cell) => written(cell, (value) => valueWithUnit(rounded(value, decimals), id, language)),
  };
}

function isPlainNumber(unit: string): boolean {
  return [unitWords.count, unitWords.number].some(({ en, fa }) => unit === en || unit === fa);
}

/** As its cell shows it, and not with all the digits that a formula gives. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
