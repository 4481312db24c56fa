import { freeName } from '../services/freeName.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab in which probes may do anything. */
export interface Scratch {
  readonly sheet: Sheet;
  /** Blank cells that no other probe uses. */
  cells(rows: number, columns: number): Range;
  /** What cells show once their formulas are computed. */
  shown(range: Range): string[][];
  /** What a formula fills, as it is shown. */
  computed(formula: string, rows?: number, columns?: number): string[][];
}

const NAME = 'Rasad self-check';
const POLLS = 60;
const POLL_MILLISECONDS = 500;

/** Works in a new tab, which is deleted whatever happens; people are led back to the tab that they looked at. */
export function inScratch<Result>(work: (scratch: Scratch) => Result): Result {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const looksAt = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(NAME, spreadsheet.getSheets()));
  try {
    return work(scratchIn(sheet));
  } finally {
    takeAway(sheet);
    looksAt.activate();
  }
}

/** Tried twice: a service that fails once must leave nothing behind. */
function takeAway(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    spreadsheet.deleteSheet(sheet);
  } catch {
    spreadsheet.deleteSheet(sheet);
  }
}

function scratchIn(sheet: Sheet): Scratch {
  let next = 1;
  const scratch: Scratch = {
    sheet,
    cells(rows, columns) {
      const first = next;
      next += rows + 1;
      const missing = next - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      return sheet.getRange(first, 1, rows, columns);
    },
    shown(range) {
      SpreadsheetApp.flush();
      let shown: string[][] = range.getDisplayValues();
      // A custom function may be on its way for a while.
      for (let poll = 0; poll < POLLS && shown.flat().some((text) => /^Loading/.test(text)); poll++) {
        Utilities.sleep(POLL_MILLISECONDS);
        shown = range.getDisplayValues();
      }
      return shown;
    },
    computed(formula, rows = 1, columns = 1) {
      const range = scratch.cells(rows, columns);
      range.getCell(1, 1).setFormula(formula);
      return scratch.shown(range);
    },
  };
  return scratch;
}
