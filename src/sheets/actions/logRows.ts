import type { Day } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import type { Table } from '../../core/tables/table.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';

/** A row of a log as it was written: its day, and the cells by which it is known again. */
interface LogRow<Key extends string> {
  readonly day: Day;
  readonly cells: Readonly<Partial<Record<Key, string | number | null>>>;
}

/** Where rows were added to a log, to take them out again. */
export interface AddedToLog<Key extends string> {
  readonly sheet: number;
  /** Whether the tab was made for them. */
  readonly made: boolean;
  readonly rows: readonly LogRow<Key>[];
}

/** Takes rows out of a log, from its end; the tab too, if it was made for them and holds nothing else. */
export function takeOutOfLog<Column extends string, Key extends Column>(
  table: Table<Column | 'day'>,
  { sheet: id, made, rows }: AddedToLog<Key>,
  { dayOf }: Document,
): void {
  const sheet = sheetById(id);
  const log = sheet && readTable(table, sheet);
  if (!sheet || !log || !('table' in log)) return;
  const left = [...tableRows(log)].reverse();
  const own: TableRow[] = [];
  for (const written of [...rows].reverse()) {
    const index = left.findIndex((row) => holds(log, row, written, dayOf));
    if (index >= 0) own.push(...left.splice(index, 1));
  }
  takeOut(log, own, { madeTab: made });
}

function holds<Column extends string, Key extends Column>(
  log: FoundTable<Column | 'day'>,
  row: TableRow,
  { day, cells }: LogRow<Key>,
  dayOf: Document['dayOf'],
): boolean {
  const shown = cellIn(log, row, 'day');
  return (
    isDateCell(shown) &&
    dayOf(shown) === day &&
    (Object.keys(cells) as Key[]).every((key) => String(cellIn(log, row, key) ?? '') === String(cells[key] ?? ''))
  );
}
