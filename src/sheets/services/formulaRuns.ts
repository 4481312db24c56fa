/** Formulas that stand below one another in one column. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

/**
 * The formulas of a range for which a test holds, column by column: neighbours that hold values must not be written over. Rows
 * and columns count from the start of the range.
 */
export function formulaRuns(
  formulas: readonly string[][],
  isWanted: (row: number, column: number) => boolean,
): FormulaRun[] {
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    let run: (typeof runs)[number] | null = null;
    for (const [row, cells] of formulas.entries()) {
      if (!isWanted(row, column)) {
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

export function writeRuns(sheet: GoogleAppsScript.Spreadsheet.Sheet, runs: readonly FormulaRun[]): void {
  for (const { row, column, formulas } of runs) {
    sheet.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  }
}
