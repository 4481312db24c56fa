import { isBlankCell } from '../../core/cell.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { cellIn, readTabRows, type TabRow } from './readTab.ts';
import { findOkrsTab } from './tab.ts';

type SampleColumn = 'start' | 'current';

/** The columns that may hold sample numbers. */
export const SAMPLE_COLUMNS: readonly SampleColumn[] = ['start', 'current'];

/** Where the number that came with the template is kept. */
export const ORIGINAL = { start: 'sampleStart', current: 'sampleCurrent' } as const;

/** A cell that still holds the number that came with its template. */
interface SampleCell {
  readonly row: TabRow;
  readonly column: SampleColumn;
}

export function sampleCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): SampleCell[] {
  return readTabRows(sheet).flatMap((row) =>
    SAMPLE_COLUMNS.filter((column) => isSample(row, column)).map((column) => ({ row, column })),
  );
}

/** How many cells of the OKRs tab still hold a sample number; 0 where its columns can no longer be told apart. */
export function countSamples(): number {
  const sheet = findOkrsTab();
  try {
    return sheet ? sampleCells(sheet).length : 0;
  } catch (error) {
    if (error instanceof Refusal) return 0;
    throw error;
  }
}

function isSample(row: TabRow, column: SampleColumn): boolean {
  const original = cellIn(row, ORIGINAL[column]);
  return !isBlankCell(original) && cellIn(row, column) === original;
}
