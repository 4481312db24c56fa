import { isBlankCell } from '../../core/cell.ts';
import type { GoalPlan } from '../../core/goals/plan.ts';
import { type StepKey, stepsTable } from '../../core/tables/steps.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { withColumns } from '../tables/withColumns.ts';
import { type ColumnCells, writeColumn } from '../tables/writeColumn.ts';
import { NOTHING_TO_UNDO, type Undoing } from './undoing.ts';

/** Tasks that came into the Steps tab. */
export interface BroughtTasks {
  readonly sheet: number;
  readonly made: boolean;
  /** The key of the row and the link, of each. */
  readonly added: readonly string[];
}

/**
 * Writes the work that is linked to goals into the Steps tab, each once; what was finished since is ticked. A weight of 0 says that it does
 * not count.
 */
export function bringTasks(
  tasks: GoalPlan['tasks'],
  document: OpenDocument,
  onFailure: OnFailure,
): BroughtTasks | null {
  if (tasks.length === 0) return null;
  const { found: tab, made } = ensureLog(stepsTable, document, onFailure);
  const found = withColumns(tab, ['key', 'weight', 'doneOn', 'owner', 'link'], document.settings(), onFailure);
  const known = new Map(tableRows(found).map((row) => [idOf(found, row), row]));
  const day = document.today();
  const fresh = tasks.filter(({ key, task }) => !known.has(`${key} ${task.link}`));
  const finished = tasks.flatMap(({ key, task }) => {
    const row = known.get(`${key} ${task.link}`);
    return row && task.isDone && isBlankCell(cellIn(found, row, 'doneOn')) ? [row.number] : [];
  });
  if (finished.length > 0) {
    const blank: ColumnCells = new Map(finished.map((row) => [row, '']));
    onFailure(() => writeColumn(found, 'doneOn', blank));
    writeColumn(found, 'doneOn', new Map(finished.map((row) => [row, document.dateOf(day)])));
  }
  if (fresh.length > 0) {
    const rows = fresh.map(({ key, title, task }) => ({
      values: {
        key: { text: key },
        title: { text: title },
        text: { text: task.name },
        weight: 0,
        ...(task.isDone && { doneOn: { day } }),
        owner: { text: task.owner },
        link: { text: task.link },
      },
      formats: {},
    }));
    appendRows(found, rows, onFailure);
  }
  return { sheet: found.sheet.getSheetId(), made, added: fresh.map(({ key, task }) => `${key} ${task.link}`) };
}

function idOf(found: FoundTable<StepKey>, row: TableRow): string {
  return `${String(cellIn(found, row, 'key')).trim()} ${String(cellIn(found, row, 'link')).trim()}`;
}

/** Takes the tasks out again, wherever they stand now. */
export function broughtTasks(brought: BroughtTasks | null): Undoing {
  const sheet = brought && sheetById(brought.sheet);
  const read = sheet && readTable(stepsTable, sheet);
  if (!brought || !read || !('table' in read)) return NOTHING_TO_UNDO;
  const rows = tableRows(read).filter((row) => brought.added.includes(idOf(read, row)));
  return {
    edited: 0,
    takeBack: () => {
      if (rows.length > 0) takeOut(read, rows, { madeTab: brought.made });
    },
  };
}
