import { type MoneyUnit, moneyUnits } from '../numbers/moneyUnit.ts';
import { columnLetters } from '../tables/letters.ts';
import type { Language, Text } from '../text.ts';
import {
  type CleanedCell,
  type CleanedColumn,
  type ColumnCell,
  type ColumnChoices,
  cleanColumn,
  headerUnit,
} from './cleanColumn.ts';
import { cleanedFormats } from './cleanedFormat.ts';

/** A column as it stands in a sheet; rows and columns count from 1. */
export interface SheetColumn {
  readonly position: number;
  readonly firstRow: number;
  /** From the first row on. */
  readonly cells: readonly ColumnCell[];
  readonly header: {
    /** 0 where there is none. */
    readonly row: number;
    readonly word: string;
    /** Whether somebody typed it: a formula is not changed. */
    readonly isTyped: boolean;
  };
}

/** How a column is to be cleaned. */
export interface CleaningChoices extends ColumnChoices {
  /** Where the unit of its money is said: in the number format of each amount, or once in its header. */
  readonly unitIn: 'format' | 'header';
}

/** A cell to be written, by what it holds: a text, or the serial number of a day. */
export interface CleaningWrite {
  readonly row: number;
  readonly before: string | number;
  readonly value: number;
  readonly format: string;
}

/** What cleaning a column would do. */
export interface CleaningPlan {
  readonly writes: readonly CleaningWrite[];
  /** The header with the unit of the money; null where it stays as it is. */
  readonly newHeader: string | null;
  readonly numbers: number;
  readonly dates: number;
  /** The first texts with what they become. */
  readonly examples: readonly { readonly text: string; readonly value: number; readonly as: CleanedCell['as'] }[];
  readonly left: readonly { readonly cell: string; readonly text: string; readonly reason: Text }[];
  readonly asks: CleanedColumn['asks'];
  /** The unit of its money; null where there is no choice of where it is said. */
  readonly unit: Text | null;
}

const MOST_EXAMPLES = 3;

/** Plans what each cell of a column becomes, and how it looks. */
export function planCleaning(column: SheetColumn, choices: CleaningChoices, language: Language): CleaningPlan {
  const { position, firstRow, cells, header } = column;
  const { cleaned, left, unit, asks } = cleanColumn(cells, header.word, choices);
  const isNamed = headerUnit(header.word) !== null;
  const canName = unit !== null && !isNamed && header.word !== '' && header.isTyped;
  const inHeader = canName && choices.unitIn === 'header';
  const format = cleanedFormats(cleaned, isNamed || inHeader ? '' : wordOf(unit, language));
  const dates = cleaned.filter(({ as }) => as === 'date' || as === 'moment').length;
  const textOf = (index: number): string | null => {
    const cell = cells[index];
    return cell?.kind === 'text' ? cell.text : null;
  };
  return {
    writes: cleaned.map((each) => {
      const cell = cells[each.index] as ColumnCell;
      const own = cell.kind === 'other' ? '' : cell.format;
      const before = cell.kind === 'text' ? cell.text : cell.kind === 'day' ? cell.serial : 0;
      return { row: firstRow + each.index, before, value: each.value, format: format(each, own) };
    }),
    newHeader: inHeader ? `${header.word} (${wordOf(unit, language)})` : null,
    numbers: cleaned.length - dates,
    dates,
    examples: cleaned
      .flatMap(({ index, value, as }) => {
        const text = textOf(index);
        return text === null ? [] : [{ text, value, as }];
      })
      .slice(0, MOST_EXAMPLES),
    left: left.map(({ index, text, reason }) => ({
      cell: `${columnLetters(position)}${firstRow + index}`,
      text,
      reason,
    })),
    asks,
    unit: canName ? moneyUnits[unit] : null,
  };
}

function wordOf(unit: MoneyUnit | null, language: Language): string {
  return unit === null ? '' : moneyUnits[unit][language];
}
