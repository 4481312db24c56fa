import type { Day } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import { sourceIn, sourceName } from '../../core/facts/sourceNames.ts';
import { type RunsKey, runsTable } from '../../core/tables/runs.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { bodyRow, cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';

/** A pull, or a file that was brought in, as the log tells it. */
export interface LoggedRun {
  readonly source: string;
  readonly account: string;
  readonly added: number;
  readonly replaced: number;
  /** `''` where nobody took the time. */
  readonly seconds: number | '';
  readonly state: string;
}

/** Of more rows the oldest go. */
const MOST_ROWS = 1_000;
const DROPPED_ROWS = 200;

/** Writes a pull or a file into the log, which is made hidden; says whether it was made now. */
export function logRun(run: LoggedRun, document: OpenDocument, onFailure: OnFailure): { readonly made: boolean } {
  const { found, made } = ensureLog(runsTable, document, onFailure);
  if (made) found.sheet.hideSheet();
  const { source, account, state, ...counts } = run;
  const values = {
    at: document.now(),
    source: { text: sourceName(source)[found.language] },
    account: { text: account },
    ...counts,
  };
  appendRows(found, [{ values: { ...values, state: { text: state } }, formats: {} }], onFailure);
  if (tableRows(found).length >= MOST_ROWS) found.sheet.deleteRows(bodyRow(found), DROPPED_ROWS);
  return { made };
}

/** Takes the last run of a source out of the log; the log too, if it was made for it. */
export function unlogRun(of: SourceOfRun, made: boolean, document: OpenDocument): void {
  const found = findWholeTable(runsTable, document.tabs);
  const rows = found ? rowsOf(found, of) : [];
  const last = rows[rows.length - 1];
  if (found && last) takeOut(found, [last], { madeTab: made });
}

/** A run as the sidebar lists it. */
export interface ListedRun {
  readonly day: Day;
  /** Since midnight. */
  readonly minutes: number;
  readonly added: number;
  readonly replaced: number;
  /** How it went, in the language in which it was written. */
  readonly state: string;
}

const LISTED_RUNS = 8;

/** The last runs of a source, the newest first. */
export function listRuns(of: SourceOfRun, document: OpenDocument): ListedRun[] {
  const found = findWholeTable(runsTable, document.tabs);
  if (!found) return [];
  return rowsOf(found, of)
    .slice(-LISTED_RUNS)
    .reverse()
    .flatMap((row) => {
      const at = cellIn(found, row, 'at');
      const number = (key: RunsKey): number => Number(cellIn(found, row, key)) || 0;
      if (!isDateCell(at)) return [];
      const state = String(cellIn(found, row, 'state'));
      const minutes = Math.round((document.serialAt(at) % 1) * 1_440) % 1_440;
      return [{ day: document.dayOf(at), minutes, added: number('added'), replaced: number('replaced'), state }];
    });
}

type SourceOfRun = Pick<LoggedRun, 'source' | 'account'>;

function rowsOf(found: FoundTable<RunsKey>, { source, account }: SourceOfRun): TableRow[] {
  return tableRows(found).filter(
    (row) =>
      sourceIn(String(cellIn(found, row, 'source'))) === source && String(cellIn(found, row, 'account')) === account,
  );
}
