import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { newKeys } from '../../core/tables/scorecard/newKeys.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { makeRowsBelow } from '../tables/append.ts';
import { type KeptRow, writeKeptRows } from '../tables/keep.ts';
import { bodyRow, cellIn, nextRow, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { isObjectiveKey, keyIn, type Scorecard } from './scorecardRows.ts';

/** Rows that stood directly below one another, and were taken out of the OKRs tab. */
export interface TakenRun {
  /** The key of the row above them, `''` where there is none. */
  readonly above: string;
  readonly rows: readonly KeptRow<ScorecardKey>[];
}

/** What it takes to write rows again once they are gone. */
export function runsToTake(
  found: Scorecard,
  rows: readonly TableRow[],
  kept: readonly KeptRow<ScorecardKey>[],
): TakenRun[] {
  const all = new Map(tableRows(found).map((row) => [row.number, keyIn(found, row)]));
  return runsOf(rows).map((run) => ({
    above: all.get(run.firstRow - 1) ?? '',
    rows: run.rows.map(({ number }) => kept.find(({ row }) => row === number) as KeptRow<ScorecardKey>),
  }));
}

/**
 * Writes taken rows again below the row that stood above them, or below their objective, or where they stood; those that are there
 * again already are passed over.
 */
export function writeAgain(
  found: Scorecard,
  taken: readonly TakenRun[],
  document: OpenDocument,
  onFailure: OnFailure,
): void {
  const rowsNow = tableRows(found).map((row) => ({
    number: row.number,
    key: keyIn(found, row),
    title: String(cellIn(found, row, 'title')),
    type: String(cellIn(found, row, 'type')),
  }));
  const gone = taken.filter((run) => !isThere(rowsNow, run));
  if (gone.length === 0) return;
  const all = withFreeKeys(rowsNow, gone, knownKeys(document));
  const last = nextRow(found) - 1;
  const made: { readonly first: number; readonly height: number }[] = [];
  for (const { above, rows } of all) {
    const row = rows[0]?.row ?? last + 1;
    const anchor = rowsNow.find(({ key }) => key !== '' && key === above)?.number ?? lastOfObjective(rowsNow, rows);
    const shifted =
      anchor === undefined
        ? Math.min(row - 1, last + made.reduce((sum, { height }) => sum + height, 0))
        : made.reduce((sum, { first, height }) => (first <= anchor + sum ? sum + height : sum), 0) + anchor;
    const first = makeRowsBelow(found, Math.max(shifted, bodyRow(found) - 1), rows.length, onFailure);
    made.push({ first, height: rows.length });
    writeKeptRows(found, first, rows);
  }
}

function isThere(rowsNow: KeyedNow, { rows }: TakenRun): boolean {
  return rows.every((row) => {
    const key = textOf(row, 'key');
    return key !== '' && rowsNow.some((now) => now.key === key && now.title === textOf(row, 'title'));
  });
}

type KeyedNow = readonly {
  readonly number: number;
  readonly key: string;
  readonly title: string;
  readonly type: string;
}[];

/** A key result whose neighbour is gone goes below the last row of its objective. */
function lastOfObjective(rowsNow: KeyedNow, rows: readonly KeptRow<ScorecardKey>[]): number | undefined {
  const key = textOf(rows[0], 'key');
  if (key === '' || isObjectiveKey(key)) return undefined;
  return rowsNow.filter((row) => objectiveOf(row.key) === objectiveOf(key)).pop()?.number;
}

/** A key that another row has got meanwhile is not given twice. */
function withFreeKeys(rowsNow: KeyedNow, runs: readonly TakenRun[], known: readonly string[]): readonly TakenRun[] {
  const kept = runs.flatMap(({ rows }) => rows);
  const keyed = kept.map((row) => ({
    key: textOf(row, 'key'),
    title: textOf(row, 'title'),
    type: textOf(row, 'type'),
  }));
  const keys = newKeys([...rowsNow, ...keyed], known).slice(rowsNow.length);
  const keyFor = new Map(kept.map((row, index) => [row, keys[index] ?? '']));
  return runs.map((run) => ({
    ...run,
    rows: run.rows.map((row) => {
      const value = keyFor.get(row) ?? '';
      return value === '' ? row : { ...row, own: { ...row.own, key: { ...row.own.key, content: { value } } } };
    }),
  }));
}

function textOf(row: KeptRow<ScorecardKey> | undefined, column: 'key' | 'title' | 'type'): string {
  const content = row?.own[column]?.content;
  return content && 'value' in content ? String(content.value) : '';
}
