import { toPlainFormulas } from '../../core/conversion/toPlainFormulas.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import type { Language } from '../../core/text.ts';
import { type FormulaRun, formulaRuns, writeRuns } from '../services/formulaRuns.ts';
import { sameFormula } from '../services/sameFormula.ts';
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

interface Step {
  readonly sheet: number;
  /** What the cells held. */
  readonly runs: readonly FormulaRun[];
  /** In which the plain formulas were written: with it they are made again, so that the step need not hold them too. */
  readonly language: Language;
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
  message: ({ replaced, left }: Outcome) => ({
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
    const runs = formulaRuns(formulas, (row, column) => (outcomes[row]?.[column]?.replaced ?? 0) > 0);
    if (runs.length > 0) {
      const sheet = range.getSheet();
      const [top, left] = [range.getRow(), range.getColumn()];
      const placed = runs.map((run) => ({ ...run, row: run.row + top, column: run.column + left }));
      onFailure(() => writeRuns(sheet, placed));
      record({ sheet: sheet.getSheetId(), runs: placed, language }, sheet.getName());
      writeRuns(
        sheet,
        placed.map((run) => ({ ...run, formulas: plainFormulas(run, language) })),
      );
    }
    return { replaced: sum('replaced'), left: sum('left') };
  },
  /** Gives the cells their calls back; those that hold anything but what was written are asked about. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    if (!sheet) return 0;
    const runs = stillThere(sheet, step.runs);
    const edited = runs.reduce((total, run) => total + editedIn(sheet, run, step.language), 0);
    if (edited > 0 && !force) return edited;
    writeRuns(sheet, runs);
    return 0;
  },
});

function plainFormulas({ formulas }: FormulaRun, language: Language): readonly string[] {
  return formulas.map((formula) => toPlainFormulas(formula, language).formula);
}

/** Counts the cells that people changed. A call that stands there again is none: an undo that failed is finished the second time. */
function editedIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, run: FormulaRun, language: Language): number {
  const plain = plainFormulas(run, language);
  const now: string[][] = sheet.getRange(run.row, run.column, plain.length, 1).getFormulas();
  const isOurs = ([formula = '']: string[], index: number): boolean =>
    [plain[index], run.formulas[index]].some((ours) => ours !== undefined && sameFormula(formula, ours));
  return now.filter((cells, index) => !isOurs(cells, index)).length;
}

/** The runs without the rows and columns that people have deleted since. */
function stillThere(sheet: GoogleAppsScript.Spreadsheet.Sheet, runs: readonly FormulaRun[]): readonly FormulaRun[] {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return runs
    .filter(({ row, column }) => row <= rows && column <= columns)
    .map((run) => ({ ...run, formulas: run.formulas.slice(0, rows - run.row + 1) }));
}
