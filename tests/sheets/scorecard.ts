import type { Host } from '../../preview/host/host.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';
import { valueAt } from './addon.ts';

const keys = Object.keys(scorecardColumns) as ScorecardKey[];

/** The first row below the header and the row of the formulas. */
export const FIRST = 3;

/** A cell of a new OKRs tab, in which nobody has moved a column. */
export function at(key: ScorecardKey, row: number): string {
  return `${columnLetters(keys.indexOf(key) + 1)}${row}`;
}

/** What stands in a column of the OKRs tab for a row, found by its title wherever both stand now. */
export function scorecardValue(host: Host, tab: string, title: string, header: string): unknown {
  const sheet = host.snapshot().sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`There is no tab ${tab}.`);
  const letters = Array.from({ length: sheet.columns }, (_, index) => columnLetters(index + 1));
  const column = letters.find((each) => valueAt(host, tab, `${each}1`) === header);
  const titles = letters.find((each) =>
    Object.values(scorecardColumns.title.header).includes(String(valueAt(host, tab, `${each}1`)) as never),
  );
  const row = Array.from({ length: sheet.rows }, (_, index) => index + 1).find(
    (each) => valueAt(host, tab, `${titles}${each}`) === title,
  );
  return valueAt(host, tab, `${column}${row}`);
}
