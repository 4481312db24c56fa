import { runsTable } from '../../core/tables/runs.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { bodyRow, tableRows } from '../tables/read.ts';

/** A pull as the log tells it. */
export interface LoggedRun {
  readonly source: string;
  readonly account: string;
  readonly added: number;
  readonly replaced: number;
  readonly seconds: number;
  readonly state: string;
}

/** Of more rows the oldest go. */
const MOST_ROWS = 1_000;
const DROPPED_ROWS = 200;

/** Writes a pull into the log, which is made hidden. */
export function logRun(run: LoggedRun, document: OpenDocument, onFailure: OnFailure): void {
  const { found, made } = ensureLog(runsTable, document, onFailure);
  if (made) found.sheet.hideSheet();
  const { source, account, state, ...counts } = run;
  const values = { at: document.now(), source: { text: source }, account: { text: account }, ...counts };
  appendRows(found, [{ values: { ...values, state: { text: state } }, formats: {} }], onFailure);
  if (tableRows(found).length >= MOST_ROWS) found.sheet.deleteRows(bodyRow(found), DROPPED_ROWS);
}
