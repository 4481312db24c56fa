import { columnLetters } from '../../core/tables/letters.ts';
import { followsSteps, renewedSteps, stepsFormula } from '../../core/tables/scorecard/source.ts';
import type { StepKey } from '../../core/tables/steps.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sameFormula } from '../services/sameFormula.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import type { Scorecard } from './scorecardRows.ts';

/** The formula by which the current value of a key result follows its steps; without any it gives the number of now. */
export function formulaOfSteps(scorecard: Scorecard, row: TableRow, steps: FoundTable<StepKey>): string {
  const shown = cellIn(scorecard, row, 'current');
  return formulaWith(typeof shown === 'number' ? shown : null, scorecard, row, steps);
}

/** Renews the formulas that know nothing of links yet: from now on there are steps that came from a tool. */
export function heedLinks(scorecard: Scorecard, steps: FoundTable<StepKey>, onFailure: OnFailure): void {
  const { current } = scorecard.positions;
  const rows = tableRows(scorecard);
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (current === undefined || !top || !bottom || steps.positions.link === undefined) return;
  const formulas = scorecard.sheet.getRange(top.number, current, bottom.number - top.number + 1, 1).getFormulas();
  for (const row of rows) {
    const formula = formulas[row.number - top.number]?.[0] ?? '';
    if (!followsSteps(formula)) continue;
    const newer = renewedSteps(formula, formulaWith(null, scorecard, row, steps));
    if (sameFormula(newer, formula)) continue;
    const cell = scorecard.sheet.getRange(row.number, current);
    onFailure(() => cell.setFormula(formula));
    cell.setFormula(newer);
  }
}

function formulaWith(
  typed: number | null,
  { positions }: Scorecard,
  row: TableRow,
  { sheet, positions: ofSteps }: FoundTable<StepKey>,
): string {
  const own = (key: 'key' | 'start' | 'target'): string => `${columnLetters(positions[key] as number)}${row.number}`;
  return stepsFormula(
    { key: own('key'), start: own('start'), target: own('target') },
    {
      tab: sheet.getName(),
      key: columnLetters(ofSteps.key as number),
      weight: ofSteps.weight === undefined ? null : columnLetters(ofSteps.weight),
      doneOn: columnLetters(ofSteps.doneOn as number),
      link: ofSteps.link === undefined ? null : columnLetters(ofSteps.link),
    },
    typed,
  );
}
