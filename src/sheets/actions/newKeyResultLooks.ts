import { isBlankCell } from '../../core/cell.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { KEY_RESULT_TITLE } from '../../core/tables/scorecard/rows.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';
import { cellIn, runsOf, tableRows } from '../tables/read.ts';
import type { Scorecard } from './scorecardRows.ts';

/** Gives rows that have become key results the look of one: the title stands in, and numbers bring no format of a neighbour. */
export function lookLikeKeyResults(found: Scorecard, numbers: readonly number[]): void {
  indent(found, numbers);
  forgetNeighbours(found, numbers);
}

function indent({ sheet, positions }: Scorecard, numbers: readonly number[]): void {
  const position = positions.title;
  if (position === undefined) return;
  for (const run of runsOf(numbers.map((number) => ({ number })))) {
    sheet.getRange(run.firstRow, position, run.rows.length, 1).setNumberFormat(KEY_RESULT_TITLE);
  }
}

/** A row that was inserted took the formats of the one above: a number of another kind would seem to be a share. */
function forgetNeighbours(found: Scorecard, numbers: readonly number[]): void {
  const rows = tableRows(found).filter(
    (row) => numbers.includes(row.number) && isBlankCell(cellIn(found, row, 'unit')),
  );
  const places = rows.flatMap((row) =>
    (['start', 'target', 'current'] as const).flatMap((key) => {
      const position = found.positions[key];
      return position !== undefined && isBlankCell(cellIn(found, row, key))
        ? [`${columnLetters(position)}${row.number}`]
        : [];
    }),
  );
  if (places.length > 0) found.sheet.getRangeList(places).setNumberFormat(GENERAL_FORMAT);
}
