import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { sourceNow } from '../../core/tables/scorecard/source.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow } from '../tables/read.ts';
import { writeSources } from './boundCurrent.ts';

/** What the source column says of a row, and what it should say. */
interface RowSource {
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Lets the source column of rows say what their current values hold now: a number that someone typed over a formula has no source
 * any more, a row that was copied has one. Nothing of it needs an undo.
 */
export function renewSources(
  found: FoundTable<ScorecardKey>,
  rows: readonly TableRow[],
  onFailure: OnFailure,
): { readonly renewed: number; isBound(row: number): boolean } {
  const sources = sourcesOf(found, rows);
  const stale = sources.filter(({ before, after }) => before !== after);
  if (stale.length > 0) {
    onFailure(() =>
      writeSources(
        found,
        stale.map(({ row, before }) => ({ number: row, source: before })),
      ),
    );
    writeSources(
      found,
      stale.map(({ row, after }) => ({ number: row, source: after })),
    );
  }
  const bound = new Set(sources.filter(({ after }) => after !== '').map(({ row }) => row));
  return { renewed: stale.length, isBound: (row) => bound.has(row) };
}

function sourcesOf(found: FoundTable<ScorecardKey>, rows: readonly TableRow[]): RowSource[] {
  const { sheet, positions, language } = found;
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (!top || !bottom || positions.source === undefined || positions.current === undefined) return [];
  const height = bottom.number - top.number + 1;
  const formulas: string[][] = sheet.getRange(top.number, positions.current, height, 1).getFormulas();
  return rows.map((row) => {
    const before = String(cellIn(found, row, 'source'));
    return {
      row: row.number,
      before,
      after: sourceNow(formulas[row.number - top.number]?.[0] ?? '', before, language),
    };
  });
}
