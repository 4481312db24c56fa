import { isBlankCell } from '../../core/cell.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { action } from './action.ts';

type SampleColumn = 'start' | 'current';

/** Where the number that came with the template is kept. */
const ORIGINAL = { start: 'sampleStart', current: 'sampleCurrent' } as const satisfies Record<
  SampleColumn,
  ScorecardKey
>;
const SAMPLE_COLUMNS = Object.keys(ORIGINAL) as SampleColumn[];

interface Step {
  readonly sheet: number;
  readonly cells: readonly { readonly key: string; readonly column: SampleColumn }[];
}

/** Empties the sample numbers of every row in which nobody has typed a value yet. */
export const clearSamples = action({
  id: 'clearSamples',
  undoLabel: () => ({ en: 'clearing of sample numbers', fa: 'پاک کردن عددهای نمونه' }),
  menu: [
    {
      fn: 'clearSampleNumbers',
      label: { en: 'Clear sample numbers', fa: 'پاک کردن عددهای نمونه' },
      request: null,
    },
  ],
  message: ({ cells }: { readonly cells: number }) => ({
    en: cells === 0 ? 'There is no sample number left.' : `Sample numbers cleared: ${cells}.`,
    fa: cells === 0 ? 'عدد نمونه‌ای نمانده است.' : `عددهای نمونه پاک شد: ${writeNumber(cells, 'fa')}.`,
  }),
  run(_: null, { tabs }, { onFailure, record }) {
    const found = findWholeTable(scorecard, tabs);
    const cells = found ? sampleCells(found) : [];
    if (found && cells.length > 0) {
      const step: Step = {
        sheet: found.sheet.getSheetId(),
        cells: cells.map(({ row, column }) => ({ key: String(cellIn(found, row, 'key')), column })),
      };
      onFailure(() => restore(found, cells));
      const places = cells.map(({ row, column }) => `${columnLetters(found.positions[column] as number)}${row.number}`);
      found.sheet.getRangeList(places).clearContent();
      record(step, found.sheet.getName());
    }
    return { cells: cells.length };
  },
  /** Puts the sample numbers back where the cells are still blank: nothing is lost by it, so nothing is asked. */
  undo(step: Step) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (!found || !('table' in found)) return 0;
    const rows = tableRows(found);
    const blank = step.cells.flatMap(({ key, column }) => {
      const row = rows.find((each) => cellIn(found, each, 'key') === key && isBlankCell(cellIn(found, each, column)));
      return row ? [{ row, column }] : [];
    });
    restore(found, blank);
    return 0;
  },
});

/** A cell that still holds the number that came with its template. */
interface SampleCell {
  readonly row: TableRow;
  readonly column: SampleColumn;
}

/** How many cells of the OKRs tab hold sample numbers that can be cleared. */
export function countSamples({ okrs, tabs }: OpenDocument): number {
  const found = okrs ?? findWholeTable(scorecard, tabs);
  return found ? sampleCells(found).length : 0;
}

/**
 * A row in which a person has typed one number is theirs: the other may be right as it is. So is one that has a source, or in which
 * someone has checked in, be it the very number of the sample.
 */
function sampleCells(found: FoundTable<ScorecardKey>): SampleCell[] {
  return tableRows(found).flatMap((row) => {
    if ((['source', 'checkedIn'] as const).some((key) => !isBlankCell(cellIn(found, row, key)))) return [];
    const given = SAMPLE_COLUMNS.filter((column) => !isBlankCell(cellIn(found, row, ORIGINAL[column])));
    const untouched = given.every((column) => cellIn(found, row, column) === cellIn(found, row, ORIGINAL[column]));
    return untouched ? given.map((column) => ({ row, column })) : [];
  });
}

function restore(found: FoundTable<ScorecardKey>, cells: readonly SampleCell[]): void {
  for (const column of SAMPLE_COLUMNS) {
    const rows = cells.filter((cell) => cell.column === column).map(({ row }) => row);
    for (const run of runsOf(rows)) {
      found.sheet
        .getRange(run.firstRow, found.positions[column] as number, run.rows.length, 1)
        .setValues(run.rows.map((row) => [cellIn(found, row, ORIGINAL[column])]));
    }
  }
}
