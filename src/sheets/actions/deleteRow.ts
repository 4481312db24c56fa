import { isolate } from '../../core/isolate.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { asWhole } from '../changes/transaction.ts';
import { sheetById } from '../services/sheetById.ts';
import { readTable } from '../tables/find.ts';
import { keepRows } from '../tables/keep.ts';
import { cellIn } from '../tables/read.ts';
import { takeRows } from '../tables/takeRows.ts';
import { action } from './action.ts';
import { openScorecard, rowOf, rowsWith } from './scorecardRows.ts';
import { runsToTake, type TakenRun, writeAgain } from './takenRows.ts';

interface Request {
  readonly key: string;
  /** Whether the person has agreed to lose the key results of an objective too. */
  readonly confirmed: boolean;
}

type Outcome =
  | { readonly done: true; readonly rows: number }
  /** The objective has key results: ask, then call again with confirmed. */
  | { readonly done: false; readonly title: string; readonly keyResults: number };

interface Step {
  readonly sheet: number;
  readonly runs: readonly TakenRun[];
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
    const runs = runsToTake(found, rows, keepRows(found, rows));
    record({ sheet: found.sheet.getSheetId(), runs }, title);
    takeRows(found, runs, onFailure);
    return { done: true, rows: rows.length };
  },
  /** Nothing is lost by writing the rows again, so nothing is asked. */
  undo(step: Step, document) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (found && 'table' in found) asWhole((onFailure) => writeAgain(found, step.runs, document, onFailure));
    return 0;
  },
});
