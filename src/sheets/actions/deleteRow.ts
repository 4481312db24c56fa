import { isolate } from '../../core/isolate.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { newKeys } from '../../core/tables/scorecard/newKeys.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { asWhole, type OnFailure } from '../changes/transaction.ts';
import { sheetById } from '../services/sheetById.ts';
import { makeRowsBelow } from '../tables/append.ts';
import { readTable } from '../tables/find.ts';
import { type KeptRow, keepRows, writeKeptRows } from '../tables/keep.ts';
import { bodyRow, cellIn, nextRow, runsOf, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { isObjectiveKey, keyIn, openScorecard, rowOf, rowsWith, type Scorecard } from './scorecardRows.ts';

interface Request {
  readonly key: string;
  /** Whether the person has agreed to lose the key results of an objective too. */
  readonly confirmed: boolean;
}

type Outcome =
  | { readonly done: true; readonly rows: number }
  /** The objective has key results: ask, then call again with confirmed. */
  | { readonly done: false; readonly title: string; readonly keyResults: number };

/** Rows that stood directly below one another. */
interface Run {
  /** The key of the row above them, `''` where there is none. */
  readonly above: string;
  readonly rows: readonly KeptRow<ScorecardKey>[];
}

interface Step {
  readonly sheet: number;
  readonly runs: readonly Run[];
}

/** Takes a row out of the OKRs tab, an objective with its key results; the step keeps all that stood in them. */
export const deleteRow = action({
  id: 'deleteRow',
  undoLabel: (target) => ({ en: `deletion of “${isolate(target)}”`, fa: `حذف «${isolate(target)}»` }),
  run({ key, confirmed }: Request, document, { onFailure, record }): Outcome {
    const found = openScorecard(key, document);
    const rows = rowsWith(found, key);
    const title = String(cellIn(found, rowOf(found, key), 'title'));
    if (!confirmed && rows.length > 1) return { done: false, title, keyResults: rows.length - 1 };
    const kept = keepRows(found, rows);
    const all = new Map(tableRows(found).map((row) => [row.number, keyIn(found, row)]));
    const runs = runsOf(rows).map((run) => ({
      above: all.get(run.firstRow - 1) ?? '',
      rows: run.rows.map(({ number }) => kept.find(({ row }) => row === number) as KeptRow<ScorecardKey>),
    }));
    const { sheet } = found;
    record({ sheet: sheet.getSheetId(), runs }, title);
    const last = sheet.getMaxRows();
    // A sheet keeps a row below the frozen ones.
    if (last - rows.length < bodyRow(found)) makeRowsBelow(found, last, 1, onFailure);
    for (const { firstRow: first, rows: deleted } of runsOf(rows).reverse()) {
      const before = sheet.getMaxRows();
      onFailure(() => {
        if (sheet.getMaxRows() >= before) return;
        makeRowsBelow(found, first - 1, deleted.length, () => undefined);
        writeKeptRows(
          found,
          first,
          kept.filter(({ row }) => row >= first && row < first + deleted.length),
        );
      });
      sheet.deleteRows(first, deleted.length);
    }
    return { done: true, rows: rows.length };
  },
  /**
   * Writes the rows again below the row that stood above them, or below their objective, or where they stood. Nothing is lost by it,
   * so nothing is asked.
   */
  undo(step: Step) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (found && 'table' in found) asWhole((onFailure) => writeAgain(found, step.runs, onFailure));
    return 0;
  },
});

function writeAgain(found: Scorecard, runs: readonly Run[], onFailure: OnFailure): void {
  const rowsNow = tableRows(found).map((row) => ({
    number: row.number,
    key: keyIn(found, row),
    title: String(cellIn(found, row, 'title')),
    type: String(cellIn(found, row, 'type')),
  }));
  const all = withFreeKeys(rowsNow, runs);
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
function withFreeKeys(rowsNow: KeyedNow, runs: readonly Run[]): readonly Run[] {
  const kept = runs.flatMap(({ rows }) => rows);
  const keyed = kept.map((row) => ({
    key: textOf(row, 'key'),
    title: textOf(row, 'title'),
    type: textOf(row, 'type'),
  }));
  const keys = newKeys([...rowsNow, ...keyed]).slice(rowsNow.length);
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
