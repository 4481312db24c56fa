import { DAY_FORMAT, GENERAL_FORMAT } from '../tables/table.ts';
import type { CleanedCell } from './cleanColumn.ts';

const MOST_DECIMALS = 2;
const TEXT_FORMAT = '@';

/**
 * How the cleaned cells of a column look, by what they are: numbers of one column show the same decimals.
 * @param unit the word of the money that stands with each amount; '' where the header says it
 * @returns the format of a cell by the one that it has: plain numbers keep one that people chose
 */
export function cleanedFormats(
  cleaned: readonly CleanedCell[],
  unit: string,
): (cell: CleanedCell, own: string) => string {
  const decimalsOf = (as: CleanedCell['as'], factor = 1): string => {
    const values = cleaned.filter((cell) => cell.as === as).map(({ value }) => decimalsIn(value * factor));
    const most = values.reduce((max, count) => Math.max(max, count), 0);
    return most === 0 ? '' : `.${'0'.repeat(Math.min(most, MOST_DECIMALS))}`;
  };
  const isLarge = cleaned.some((cell) => cell.as === 'number' && cell.isLarge);
  const formats = {
    number: isLarge ? `#,##0${decimalsOf('number')}` : GENERAL_FORMAT,
    money: `#,##0${decimalsOf('money')}${unit === '' ? '' : ` "${unit}"`}`,
    percent: `0${decimalsOf('percent', 100)}%`,
    date: DAY_FORMAT,
    moment: `${DAY_FORMAT} hh:mm`,
  };
  return ({ as }, own) => (as === 'number' && !isNobodys(own) ? own : formats[as]);
}

/** A format that nobody chose for numbers: none, or that of texts. */
function isNobodys(format: string): boolean {
  return format === '' || format === GENERAL_FORMAT || format.startsWith('0.####') || format.includes(TEXT_FORMAT);
}

function decimalsIn(value: number): number {
  return /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
}
