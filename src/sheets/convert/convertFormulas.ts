import { toPlainFormulas } from '../../core/conversion/toPlainFormulas.ts';
import { documentLanguage } from '../document.ts';
import { sheetById } from '../sheetById.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep, type Step } from '../undo/journal.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type ConvertStep = Extract<Step, { did: 'convertFormulas' }>;

/** Formulas that stand below one another in one column. */
type FormulaRun = ConvertStep['runs'][number];

export interface Converted {
  /** Calls that are plain formulas now. */
  readonly replaced: number;
  /** Calls that have no plain form and stand as they were. */
  readonly left: number;
}

/** Replaces the calls of our functions in a range by plain formulas, so that the file lives on without the add-on. */
export function convertFormulas(range: Range): Converted {
  const language = documentLanguage();
  return allOrNothing((onFailure) => {
    const formulas: string[][] = range.getFormulas();
    const outcomes = formulas.map((row) => row.map((formula) => toPlainFormulas(formula, language)));
    const sum = (key: keyof Converted) => outcomes.flat().reduce((total, outcome) => total + outcome[key], 0);
    const runs = changedRuns(formulas, (row, column) => (outcomes[row]?.[column]?.replaced ?? 0) > 0);
    if (runs.length > 0) {
      const sheet = range.getSheet();
      const [top, left] = [range.getRow(), range.getColumn()];
      const placed = runs.map((run) => ({ ...run, row: run.row + top, column: run.column + left }));
      const step: ConvertStep = {
        did: 'convertFormulas',
        what: sheet.getName(),
        sheet: sheet.getSheetId(),
        runs: placed,
      };
      onFailure(() => writeRuns(sheet, placed));
      pushStep(step, onFailure);
      const plain = (run: FormulaRun) => ({
        ...run,
        formulas: run.formulas.map((formula) => toPlainFormulas(formula, language).formula),
      });
      writeRuns(sheet, placed.map(plain));
      SpreadsheetApp.flush();
    }
    return { replaced: sum('replaced'), left: sum('left') };
  });
}

/** Gives the cells their calls back; returns how many hold no formula any more instead, if that is not agreed to. */
export function undoConvertFormulas(step: ConvertStep, evenIfEdited: boolean): number {
  const sheet = sheetById(step.sheet);
  if (!sheet) return 0;
  const edited = step.runs.reduce((total, { row, column, formulas }) => {
    const now = sheet.getRange(row, column, formulas.length, 1).getFormulas();
    return total + now.filter(([formula]) => formula === '').length;
  }, 0);
  if (edited > 0 && !evenIfEdited) return edited;
  writeRuns(sheet, step.runs);
  return 0;
}

/** Only the changed cells, column by column: neighbours that hold values must not be written over. */
function changedRuns(formulas: readonly string[][], changed: (row: number, column: number) => boolean): FormulaRun[] {
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    let run: (typeof runs)[number] | null = null;
    for (const [row, cells] of formulas.entries()) {
      if (!changed(row, column)) {
        run = null;
        continue;
      }
      if (!run) {
        run = { row, column, formulas: [] };
        runs.push(run);
      }
      run.formulas.push(cells[column] as string);
    }
  }
  return runs;
}

function writeRuns(sheet: GoogleAppsScript.Spreadsheet.Sheet, runs: readonly FormulaRun[]): void {
  for (const { row, column, formulas } of runs) {
    sheet.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  }
}
