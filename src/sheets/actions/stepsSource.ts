import { columnLetters } from '../../core/tables/letters.ts';
import { stepsFormula } from '../../core/tables/scorecard/source.ts';
import type { StepKey } from '../../core/tables/steps.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow } from '../tables/read.ts';
import type { Scorecard } from './scorecardRows.ts';

/** The formula by which the current value of a key result follows its steps; without any it gives the number of now. */
export function formulaOfSteps(
  { positions, ...scorecard }: Scorecard,
  row: TableRow,
  { sheet, positions: ofSteps }: FoundTable<StepKey>,
): string {
  const own = (key: 'key' | 'start' | 'target'): string => `${columnLetters(positions[key] as number)}${row.number}`;
  const shown = cellIn({ ...scorecard, positions }, row, 'current');
  return stepsFormula(
    { key: own('key'), start: own('start'), target: own('target') },
    {
      tab: sheet.getName(),
      key: columnLetters(ofSteps.key as number),
      weight: ofSteps.weight === undefined ? null : columnLetters(ofSteps.weight),
      doneOn: columnLetters(ofSteps.doneOn as number),
    },
    typeof shown === 'number' ? shown : null,
  );
}
