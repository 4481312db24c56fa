import { isErrorText } from '../../core/cell.ts';
import { type Converted, toPlainFormulas, toPlainTable } from '../../core/conversion/toPlainFormulas.ts';
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
  /** The calls that filled several columns, each of which has a formula of its own now; an older step knows of none. */
  readonly tables?: readonly TableCall[];
  /** In which the plain formulas were written: with it they are made again, so that the step need not hold them too. */
  readonly language: Language;
}

/** A cell whose call fills the cells at its right too. */
interface TableCall {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
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
    const tables = tablesIn(range, formulas, language);
    const [top, left] = [range.getRow(), range.getColumn()];
    const isTable = (row: number, column: number): boolean =>
      tables.some((table) => table.row === row + top && table.column === column + left);
    const outcomes = formulas.map((cells, row) =>
      cells.map((formula, column): Converted => {
        return isTable(row, column) ? { formula, replaced: 0, left: 0 } : toPlainFormulas(formula, language);
      }),
    );
    const sum = (key: keyof Outcome) => outcomes.flat().reduce((total, outcome) => total + outcome[key], 0);
    const runs = formulaRuns(formulas, (row, column) => (outcomes[row]?.[column]?.replaced ?? 0) > 0);
    if (runs.length > 0 || tables.length > 0) {
      const sheet = range.getSheet();
      const placed = runs.map((run) => ({ ...run, row: run.row + top, column: run.column + left }));
      onFailure(() => {
        writeRuns(sheet, placed);
        writeTables(sheet, tables, (table) => callAlone(table, language));
      });
      record({ sheet: sheet.getSheetId(), runs: placed, tables, language }, sheet.getName());
      writeRuns(
        sheet,
        placed.map((run) => ({ ...run, formulas: plainFormulas(run, language) })),
      );
      writeTables(sheet, tables, (table) => plainTable(table, language));
    }
    return { replaced: sum('replaced') + tables.length, left: sum('left') };
  },
  /** Gives the cells their calls back; those that hold anything but what was written are asked about. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    if (!sheet) return 0;
    const { language } = step;
    const runs = stillThere(sheet, step.runs);
    const tables = (step.tables ?? []).filter((table) => {
      const lastColumn = table.column + plainTable(table, language).length - 1;
      return table.row <= sheet.getMaxRows() && lastColumn <= sheet.getMaxColumns();
    });
    const edited =
      runs.reduce((total, run) => total + editedIn(sheet, run, language), 0) +
      tables.reduce((total, table) => total + editedInTable(sheet, table, language), 0);
    if (edited > 0 && !force) return edited;
    writeRuns(sheet, runs);
    writeTables(sheet, tables, (table) => callAlone(table, language));
    return 0;
  },
});

/** The calls of tables that have plain formulas, where what they fill is theirs: one in error fills nothing. */
function tablesIn(
  range: GoogleAppsScript.Spreadsheet.Range,
  formulas: readonly string[][],
  language: Language,
): TableCall[] {
  const [top, left] = [range.getRow(), range.getColumn()];
  const found = formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const table = { row: row + top, column: column + left, formula };
      return plainTable(table, language).length > 0 ? [table] : [];
    }),
  );
  if (found.length === 0) return [];
  const values = range.getValues();
  return found.filter((table) => {
    const value = values[table.row - top]?.[table.column - left];
    if (value !== '') return !isErrorText(String(value));
    // Its first row is blank, or it fills nothing at all and what stands beside it is someone else's.
    const filled = range.getSheet().getRange(table.row, table.column, 1, plainTable(table, language).length);
    return filled.getValues()[0]?.every((cell) => cell === '') ?? false;
  });
}

function plainTable({ formula, ...at }: TableCall, language: Language): readonly string[] {
  return toPlainTable(formula, at, language) ?? [];
}

/** A call, and nothing in the cells that it fills by itself. */
function callAlone(table: TableCall, language: Language): readonly string[] {
  return plainTable(table, language).map((_, index) => (index === 0 ? table.formula : ''));
}

function writeTables(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tables: readonly TableCall[],
  formulasOf: (table: TableCall) => readonly string[],
): void {
  for (const table of tables) {
    const formulas = [...formulasOf(table)];
    sheet.getRange(table.row, table.column, 1, formulas.length).setFormulas([formulas]);
  }
}

function editedInTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: TableCall, language: Language): number {
  const [plain, alone] = [plainTable(table, language), callAlone(table, language)];
  const [now = []] = sheet.getRange(table.row, table.column, 1, plain.length).getFormulas();
  return plain.filter((formula, index) => {
    const ours = [formula, alone[index] ?? ''];
    return !ours.some((each) => sameFormula(now[index] ?? '', each));
  }).length;
}

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
