import { defaultSettings } from '../../src/core/settings/settings.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import type { ScorecardKey } from '../../src/core/tables/scorecard/columns.ts';
import { scorecard } from '../../src/core/tables/scorecard/scorecard.ts';
import { columnKeys, tableFor } from '../../src/core/tables/table.ts';

/** The columns of a new OKRs tab, in order. */
export const newTabKeys = columnKeys(tableFor(scorecard, defaultSettings('en')));

/** A cell of a new OKRs tab, in which nobody has moved a column. */
export function at(key: ScorecardKey, row: number): string {
  return `${columnLetters(newTabKeys.indexOf(key) + 1)}${row}`;
}
