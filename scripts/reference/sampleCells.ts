import type { Cell, CellOrRange } from '../../src/core/cell.ts';
import type { Document } from '../../src/core/functions/document.ts';
import type { Example, SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Language } from '../../src/core/text.ts';

/** A document whose dates are typed as texts, as those of the examples are. */
export function documentIn(language: Language): Document {
  return { language: () => language, dayOf: () => 0 };
}

/** The cells that an example hands over: a list is a column, and the last argument may repeat. */
export function sampleCells(declared: SheetFunction, { given }: Example): CellOrRange[] {
  const names = Object.keys(declared.args);
  const lastGiven = names.reduce((last, name, index) => (name in given ? index : last), -1);
  return names.slice(0, lastGiven + 1).flatMap((name): CellOrRange[] => {
    const sample = given[name];
    if (!Array.isArray(sample)) return [sample as Cell];
    const repeated = declared.lastRepeats && name === names[names.length - 1];
    return repeated ? (sample as Cell[][]).map(column) : [column(sample as Cell[])];
  });
}

function column(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}
