import { scoreboardColumns } from '../core/dashboard/scoreboardColumns.ts';
import { foldText } from '../core/fold.ts';

type Cells = readonly (readonly string[])[];

/**
 * The cells of the columns that the page shows. A column that people put between them stays out: whoever opens the page could read
 * it in the page's source.
 * @example
 * publicCells([['kind', 'pay', 'name'], ['kpi', '900', 'CAC']]) //=> [['kind', 'name'], ['kpi', 'CAC']]
 */
export function publicCells(cells: Cells): Cells {
  const known = new Set(Object.values(scoreboardColumns).flatMap(({ header }) => Object.values(header).map(foldText)));
  const [headers = []] = cells;
  const shown = headers.flatMap((header, index) => (known.has(foldText(header)) ? [index] : []));
  return cells.map((row) => shown.map((index) => row[index] ?? ''));
}
