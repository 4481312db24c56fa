import { Refusal } from '../../core/refusal/refusal.ts';
import { type ScorecardKey, scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { type CellBefore, holdsContent, restoreContent } from '../changes/cells.ts';
import type { OpenDocument } from '../document/document.ts';
import { sameFormulaMoved } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { writeCells } from '../tables/write.ts';
import { openScorecard, rowOf } from './scorecardRows.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The current value of a key result: its row and its cell, with the words of its source. */
export interface BoundCurrent {
  readonly found: FoundTable<ScorecardKey>;
  readonly row: TableRow;
  readonly cell: Range;
  readonly source: string;
  /** What people call the key result. */
  readonly title: string;
}

/** What a change of the source needs to be undone. */
export interface SourceStep {
  readonly sheet: number;
  readonly key: string;
  readonly before: { readonly current: CellBefore; readonly source: string };
  /** What the cell holds since. */
  readonly after: CellBefore;
}

/**
 * The current value of a key result by its key.
 * @throws Refusal if no row has the key, or several have, or the column is gone
 */
export function currentOf(key: string, document: OpenDocument): BoundCurrent {
  const found = openScorecard(key, document);
  const row = rowOf(found, key);
  const position = found.positions.current;
  if (position === undefined) {
    throw new Refusal('fieldGone', { argument: scorecardColumns.current.header[document.language()] });
  }
  return {
    found,
    row,
    cell: found.sheet.getRange(row.number, position),
    source: String(cellIn(found, row, 'source')),
    title: String(cellIn(found, row, 'title')) || key,
  };
}

/** Says where the numbers of rows come from; nothing where people have deleted the column. */
export function writeSources(
  found: FoundTable<ScorecardKey>,
  sources: readonly { readonly number: number; readonly source: string }[],
): void {
  writeCells(found, ['source'], sources, ({ source }) => source);
}

/** Gives the cell back what it held, wherever its row stands now; what someone wrote since is asked about. */
export function undoSource(step: SourceStep, force: boolean): number {
  const sheet = sheetById(step.sheet);
  const found = sheet && readTable(scorecard, sheet);
  if (!found || !('table' in found) || found.positions.current === undefined) return 0;
  const row = tableRows(found).find((each) => cellIn(found, each, 'key') === step.key);
  if (!row) return 0;
  const cell = found.sheet.getRange(row.number, found.positions.current);
  if (!isOurs(cell, step) && !force) return 1;
  restoreContent(cell, step.before.current);
  writeSources(found, [{ number: row.number, source: step.before.source }]);
  return 0;
}

/** Renamed tabs and moved columns change the text of a formula; an undo that failed on the way is finished the second time. */
function isOurs(cell: Range, { after, before }: SourceStep): boolean {
  if (holdsContent(cell, after) || holdsContent(cell, before.current)) return true;
  return 'formula' in after && sameFormulaMoved(cell.getFormula(), after.formula);
}
