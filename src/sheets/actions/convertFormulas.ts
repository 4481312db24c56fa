import { toPlainFormulas } from '../../core/conversion/toPlainFormulas.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { sheetById } from '../services/sheetById.ts';
import { action } from './action.ts';

interface Request {
  readonly part: 'selection' | 'sheet';
}

interface Outcome {
  /** Calls that are plain formulas now. */
  readonly replaced: number;
  /** Calls that have no plain form and stand as they were. */
  readonly left: number;
}

/** Formulas that stand below one another in one column. */
interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

interface Step {
  readonly sheet: number;
  /** What the cells held. */
  readonly runs: readonly FormulaRun[];
}

/** Replaces the calls of our functions by plain formulas, so that the file lives on without the add-on. */
export const convertFormulas = action({
  id: 'convertFormulas',
  undoLabel: (target) => ({
    en: `plain formulas in ${isolate(target)}`,
    fa: `فرمول‌های سادهٔ برگهٔ ${isolate(target)}`,
  }),
  menu: [
    {
      fn: 'convertSelection',
      label: { en: 'Convert selection to plain formulas', fa: 'تبدیل انتخاب به فرمول ساده' },
      request: { part: 'selection' },
    },
    {
      fn: 'convertSheet',
      label: { en: 'Convert sheet to plain formulas', fa: 'تبدیل برگه به فرمول ساده' },
      request: { part: 'sheet' },
    },
  ],
  told: ({ replaced, left }: Outcome) => ({
    en: `Converted to plain formulas: ${replaced}.${left > 0 ? ` ${left} ${left === 1 ? 'has' : 'have'} no plain version and ${left === 1 ? 'was' : 'were'} left.` : ''}`,
    fa: `تبدیل‌شده به فرمول ساده: ${writeNumber(replaced, 'fa')}. بدون فرمول ساده و دست‌نخورده: ${writeNumber(left, 'fa')}.`,
  }),
  run({ part }: Request, document, { onFailure, record }): Outcome {
    const range = part === 'sheet' ? SpreadsheetApp.getActiveSheet().getDataRange() : SpreadsheetApp.getActiveRange();
    if (!range) return { replaced: 0, left: 0 };
    const language = document.language();
    const formulas: string[][] = range.getFormulas();
    const outcomes = formulas.map((row) => row.map((formula) => toPlainFormulas(formula, language)));
    const sum = (key: keyof Outcome) => outcomes.flat().reduce((total, outcome) => total + outcome[key], 0);
    const runs = changedRuns(formulas, (row, column) => (outcomes[row]?.[column]?.replaced ?? 0) > 0);
    if (runs.length > 0) {
      const sheet = range.getSheet();
      const [top, left] = [range.getRow(), range.getColumn()];
      const placed = runs.map((run) => ({ ...run, row: run.row + top, column: run.column + left }));
      onFailure(() => writeRuns(sheet, placed));
      record({ sheet: sheet.getSheetId(), runs: placed }, sheet.getName());
      const plain = (run: FormulaRun) => ({
        ...run,
        formulas: run.formulas.map((formula) => toPlainFormulas(formula, language).formula),
      });
      writeRuns(sheet, placed.map(plain));
    }
    return { replaced: sum('replaced'), left: sum('left') };
  },
  /** Gives the cells their calls back; those that hold no formula any more are asked about. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    if (!sheet) return 0;
    const edited = step.runs.reduce((total, { row, column, formulas }) => {
      const now = sheet.getRange(row, column, formulas.length, 1).getFormulas();
      return total + now.filter(([formula]) => formula === '').length;
    }, 0);
    if (edited > 0 && !force) return edited;
    writeRuns(sheet, step.runs);
    return 0;
  },
});

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
