import type { Day } from '../../core/calendar/day.ts';
import { isBlankCell } from '../../core/cell.ts';
import type { GoalPlan } from '../../core/goals/plan.ts';
import { type StepKey, stepsTable } from '../../core/tables/steps.ts';
import type { Text } from '../../core/text.ts';
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
import type { Scorecard } from './scorecardRows.ts';
import { heedLinks } from './stepsSource.ts';
import { NOTHING_TO_UNDO, type Undoing } from './undoing.ts';

/** Tasks that came into the Steps tab. */
export interface BroughtTasks {
  readonly sheet: number;
  readonly made: boolean;
  /** By which each is known. */
  readonly added: readonly string[];
}

/**
 * Writes the work that is linked to goals into the Steps tab, each once; what was finished since is ticked. A weight of 0 says that it does
 * not count. Where the tool does not tell when it was done, that is the day on which it came.
 */
export function bringTasks(
  tasks: GoalPlan['tasks'],
  okrs: Scorecard,
  document: OpenDocument,
  onFailure: OnFailure,
): BroughtTasks | null {
  if (tasks.length === 0) return null;
  const { found: tab, made } = ensureLog(stepsTable, document, onFailure);
  const found = withColumns(tab, ['key', 'weight', 'doneOn', 'owner', 'link'], document.settings(), onFailure);
  heedLinks(okrs, found, onFailure);
  const known = new Map(tableRows(found).map((row) => [idOf(found, row), row]));
  const day = document.today();
  const fresh = tasks.filter(({ key, task }) => !known.has(taskId(key, task.link, task.name)));
  const finished = tasks.flatMap(({ key, task }): [number, Day][] => {
    const row = known.get(taskId(key, task.link, task.name));
    return row && task.isDone && isBlankCell(cellIn(found, row, 'doneOn')) ? [[row.number, task.doneOn ?? day]] : [];
  });
  if (finished.length > 0) {
    const blank: ColumnCells = new Map(finished.map(([row]) => [row, '']));
    onFailure(() => writeColumn(found, 'doneOn', blank));
    writeColumn(found, 'doneOn', new Map(finished.map(([row, doneOn]) => [row, document.dateOf(doneOn)])));
  }
  if (fresh.length > 0) {
    const rows = fresh.map(({ key, title, task }) => ({
      values: {
        key: { text: key },
        title: { text: title },
        text: { text: task.name },
        weight: 0,
        ...(task.isDone && { doneOn: { day: task.doneOn ?? day } }),
        owner: { text: task.owner },
        link: { text: isAddress(task.link) ? task.link : FROM_FILE[found.language] },
      },
      formats: {},
    }));
    appendRows(found, rows, onFailure);
  }
  return {
    sheet: found.sheet.getSheetId(),
    made,
    added: fresh.map(({ key, task }) => taskId(key, task.link, task.name)),
  };
}

function idOf(found: FoundTable<StepKey>, row: TableRow): string {
  const [key = '', link = '', name = ''] = (['key', 'link', 'text'] as const).map((column) =>
    String(cellIn(found, row, column) ?? '').trim(),
  );
  return taskId(key, link, name);
}

/** A task of a row is known by its link; one of a file that tells none by its name. */
function taskId(key: string, link: string, name: string): string {
  return `${key} ${isAddress(link) ? link : name.trim()}`;
}

/** Stands where a task has no link: what came from elsewhere is told by that column. */
const FROM_FILE: Text = { en: 'from a file', fa: 'از فایل' };

function isAddress(link: string): boolean {
  return /^https?:/i.test(link);
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
