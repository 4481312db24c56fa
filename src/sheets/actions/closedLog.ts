import type { Day } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import type { ClosedRow } from '../../core/cycle/pastCycles.ts';
import { type ClosedCycleKey, closedCycles } from '../../core/tables/closedCycles.ts';
import type { NewRow } from '../../core/tables/table.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { otherCells, removeRows } from '../tables/remove.ts';
import { writtenValue } from './undoAdding.ts';

/** Where the rows of a closed cycle were added, to take them out again. */
export interface ClosedStep {
  readonly sheet: number;
  readonly made: boolean;
  readonly day: Day;
  readonly cycle: string;
  readonly rows: readonly Told[];
}

/** What tells a row from the others of its cycle, and what people wrote of it. */
interface Told {
  readonly key: string;
  readonly reason: string;
  readonly lesson: string;
}

export function toldOf({ values }: NewRow<ClosedCycleKey>): Told {
  return {
    key: writtenValue(values.key),
    reason: writtenValue(values.reason),
    lesson: writtenValue(values.lesson),
  };
}

/** The rows of the Closed cycles tab. */
export function closedRowsIn(log: FoundTable<ClosedCycleKey>, { dayOf }: OpenDocument): ClosedRow[] {
  return tableRows(log).map((row) => {
    const text = (column: ClosedCycleKey): string => String(cellIn(log, row, column) ?? '').trim();
    const day = (column: ClosedCycleKey): Day | null => {
      const cell = cellIn(log, row, column);
      return isDateCell(cell) ? dayOf(cell) : null;
    };
    return {
      cycle: text('cycle'),
      key: text('key'),
      title: text('title'),
      score: cellIn(log, row, 'score'),
      weight: cellIn(log, row, 'weight'),
      outcome: text('outcome'),
      next: text('next'),
      lesson: text('lesson'),
      firstDay: day('firstDay'),
      lastDay: day('lastDay'),
      closedOn: day('closedOn'),
    };
  });
}

/** How many reasons and lessons of these rows people have changed since. */
export function editedClosed(step: ClosedStep, document: OpenDocument): number {
  const log = openLog(step);
  if (!log) return 0;
  return ownRows(log, step, document).reduce((sum, { row, told }) => {
    const changed = (['reason', 'lesson'] as const).filter(
      (column) => log.positions[column] !== undefined && String(cellIn(log, row, column) ?? '') !== told[column],
    );
    return sum + changed.length;
  }, 0);
}

/** Takes the rows of a closed cycle out again; the tab too, if it was made for them and holds nothing else. */
export function takeOutOfClosed(step: ClosedStep, document: OpenDocument): void {
  const log = openLog(step);
  if (!log) return;
  const own = ownRows(log, step, document).map(({ row }) => row);
  if (step.made && own.length === tableRows(log).length && otherCells(log) === 0) {
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(log.sheet);
    return;
  }
  const fromTop = [...own].sort((one, other) => one.number - other.number);
  for (const run of runsOf(fromTop).reverse()) removeRows(log, run.firstRow, run.rows.length);
}

function openLog({ sheet: id }: ClosedStep): FoundTable<ClosedCycleKey> | null {
  const sheet = sheetById(id);
  const log = sheet && readTable(closedCycles, sheet);
  return log && 'table' in log ? log : null;
}

/** The last rows that say so: a cycle of that name may have been closed before. */
function ownRows(
  log: FoundTable<ClosedCycleKey>,
  { rows, cycle, day }: ClosedStep,
  { dayOf }: OpenDocument,
): { readonly row: TableRow; readonly told: Told }[] {
  const left = [...tableRows(log)].reverse();
  return [...rows].reverse().flatMap((told) => {
    const index = left.findIndex((row) => {
      const closedOn = cellIn(log, row, 'closedOn');
      return (
        String(cellIn(log, row, 'key')) === told.key &&
        (log.positions.cycle === undefined || String(cellIn(log, row, 'cycle') ?? '') === cycle) &&
        (!isDateCell(closedOn) || dayOf(closedOn) === day)
      );
    });
    const [row] = index < 0 ? [] : left.splice(index, 1);
    return row ? [{ row, told }] : [];
  });
}
