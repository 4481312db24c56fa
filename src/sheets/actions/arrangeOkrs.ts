import { Refusal } from '../../core/refusal/refusal.ts';
import { isObjectiveType } from '../../core/tables/scorecard/kinds.ts';
import { outlineOf } from '../../core/tables/scorecard/outline.ts';
import { indentedTitleFormat } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sheetById } from '../services/sheetById.ts';
import { findWholeTable, readTable } from '../tables/find.ts';
import { columnArea } from '../tables/head.ts';
import { bodyRow, cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { reorderRows } from '../tables/reorder.ts';
import { action } from './action.ts';
import type { Scorecard } from './scorecardRows.ts';

interface Step {
  readonly sheet: number;
  /** What tells each row, in the order before. */
  readonly rows: readonly string[];
}

/** Sheets groups rows eight times at most. */
const DEEPEST = 8;

/**
 * Puts the rows of the OKRs tab into the order of their alignment, as an outline that the sheet itself folds: key results below their
 * objective, and below those the objectives aligned with it, each a step further in.
 */
export const arrangeOkrs = action({
  id: 'arrangeOkrs',
  undoLabel: () => ({ en: 'outline of the OKRs tab', fa: 'چیدن درختی برگهٔ اهداف' }),
  run(_: null, document, { onFailure, record }): { readonly rows: number } {
    const found = findWholeTable(scorecard, document.tabs);
    if (!found) throw new Refusal('noOkrs', {});
    const rows = tableRows(found);
    const text = (row: TableRow, key: 'key' | 'title' | 'type' | 'parent'): string =>
      String(cellIn(found, row, key) ?? '');
    const places = outlineOf(
      rows.map((row) => ({
        key: text(row, 'key'),
        title: text(row, 'title'),
        type: text(row, 'type'),
        parent: text(row, 'parent').trim(),
      })),
    );
    reorderRows(
      found.sheet,
      bodyRow(found),
      places.map(({ from }) => from),
      onFailure,
    );
    indentTitles(
      found,
      places.map(({ from, depth }) => ({ title: text(rows[from] as TableRow, 'title'), depth })),
      onFailure,
    );
    group(
      found,
      places.map(({ depth }) => depth),
      onFailure,
    );
    record({ sheet: found.sheet.getSheetId(), rows: rows.map((row) => tellingOf(found, row)) }, '');
    return { rows: rows.length };
  },
  /** Puts the rows back into the order in which they were; those that came since stay below them. */
  undo(step: Step) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (!found || !('table' in found)) return 0;
    const rows = tableRows(found);
    const nothing: OnFailure = () => undefined;
    reorderRows(found.sheet, bodyRow(found), orderAsBefore(found, rows, step.rows), nothing);
    const again = readTable(scorecard, found.sheet);
    if (!('table' in again)) return 0;
    const depths = tableRows(again).map((row) => ({
      title: String(cellIn(again, row, 'title')),
      depth: isObjective(again, row) ? 0 : 1,
    }));
    indentTitles(again, depths, nothing);
    ungroup(again);
    return 0;
  },
});

/** The key tells a row, and the title one that has none. */
function tellingOf(found: Scorecard, row: TableRow): string {
  return String(cellIn(found, row, 'key') || cellIn(found, row, 'title'));
}

function orderAsBefore(found: Scorecard, rows: readonly TableRow[], before: readonly string[]): number[] {
  const left = rows.map((_, place) => place);
  const known = before.flatMap((telling) => {
    const at = left.findIndex((place) => tellingOf(found, rows[place] as TableRow) === telling);
    return at < 0 ? [] : left.splice(at, 1);
  });
  return [...known, ...left];
}

function isObjective(found: Scorecard, row: TableRow): boolean {
  const key = String(cellIn(found, row, 'key'));
  return key === '' ? isObjectiveType(String(cellIn(found, row, 'type'))) : !key.includes('.');
}

function indentTitles(
  found: Scorecard,
  titles: readonly { readonly title: string; readonly depth: number }[],
  onFailure: OnFailure,
): void {
  const position = found.positions.title;
  if (position === undefined || titles.length === 0) return;
  const range = found.sheet.getRange(bodyRow(found), position, titles.length, 1);
  const before = range.getNumberFormats();
  onFailure(() => range.setNumberFormats(before));
  range.setNumberFormats(titles.map(({ title, depth }) => [indentedTitleFormat(title, depth)]));
}

/** What stands in one step further than the row above can be folded away under it. */
function group(found: Scorecard, depths: readonly number[], onFailure: OnFailure): void {
  onFailure(() => ungroup(found));
  ungroup(found);
  const first = bodyRow(found);
  for (let depth = 1; depth <= Math.min(DEEPEST, Math.max(...depths)); depth++) {
    const inside = depths.flatMap((each, index) => (each >= depth ? [{ number: first + index }] : []));
    for (const { firstRow, rows } of runsOf(inside)) {
      found.sheet.getRange(firstRow, 1, rows.length, 1).shiftRowGroupDepth(1);
    }
  }
}

function ungroup(found: Scorecard): void {
  found.sheet.getRange(columnArea(1, 1, bodyRow(found))).shiftRowGroupDepth(-DEEPEST);
}
