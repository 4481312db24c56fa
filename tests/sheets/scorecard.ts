import { columnLetters } from '../../src/core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';

const keys = Object.keys(scorecardColumns) as ScorecardKey[];

/** A cell of a new OKRs tab, in which nobody has moved a column. */
export function at(key: ScorecardKey, row: number): string {
  return `${columnLetters(keys.indexOf(key) + 1)}${row}`;
}
