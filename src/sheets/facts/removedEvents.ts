import type { Day } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import { type EventsKey, eventsTable } from '../../core/tables/events.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { nameNewDays } from '../document/eventDays.ts';
import { eventRow, keyIn, type WrittenEvent } from '../document/eventRows.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { keepRows } from '../tables/keep.ts';
import { cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { otherCells } from '../tables/remove.ts';
import { takeRows } from '../tables/takeRows.ts';
import { isMarkedBy, isUntouched } from './sourceEvents.ts';

/** The days that a source had marked, as they were taken out of the Events tab. */
export interface RemovedEvents {
  readonly sheet: number;
  readonly rows: readonly (WrittenEvent & { readonly repeats: string; readonly source: string })[];
}

/**
 * Takes the days that a source has marked out of the Events tab; those that people changed, or wrote beside, stay theirs.
 * @returns null where there are none
 */
export function removeEvents(
  of: { readonly source: string; readonly account: string },
  document: OpenDocument,
  onFailure: OnFailure,
): RemovedEvents | null {
  const found = findWholeTable(eventsTable, document.tabs);
  const rows = found ? tableRows(found).filter((row) => isOwn(found, row, of, document)) : [];
  if (!found || rows.length === 0) return null;
  const removed = rows.map((row) => ({
    key: keyIn(found, row),
    name: textIn(found, row, 'name'),
    firstDay: dayIn(found, row, 'firstDay', document) as Day,
    lastDay: dayIn(found, row, 'lastDay', document) as Day,
    repeats: textIn(found, row, 'repeats'),
    source: textIn(found, row, 'source'),
  }));
  const kept = new Map(keepRows(found, rows).map((row) => [row.row, row]));
  const runs = runsOf(rows).map((run) => ({ rows: run.rows.flatMap(({ number }) => kept.get(number) ?? []) }));
  takeRows(found, runs, onFailure);
  return { sheet: found.sheet.getSheetId(), rows: removed };
}

/** Writes the days again, below all others; those that are there again already are passed over. */
export function restoreEvents({ sheet: id, rows }: RemovedEvents, document: OpenDocument): void {
  const sheet = sheetById(id);
  const found = sheet && readTable(eventsTable, sheet);
  if (!found || !('table' in found)) return;
  const known = new Set(tableRows(found).map((row) => keyIn(found, row)));
  const gone = rows.filter(({ key }) => !known.has(key));
  if (gone.length === 0) return;
  const written = gone.map(({ repeats, source, ...event }) => eventRow(event, { repeats, source }));
  nameNewDays(
    found,
    appendRows(found, written, () => undefined),
    document,
  );
}

function isOwn(
  found: FoundTable<EventsKey>,
  row: TableRow,
  of: { readonly source: string; readonly account: string },
  document: OpenDocument,
): boolean {
  return (
    isMarkedBy(keyIn(found, row), of) &&
    isUntouched(found, row, document) &&
    otherCells(found, row.number, 1) === 0 &&
    dayIn(found, row, 'firstDay', document) !== null &&
    dayIn(found, row, 'lastDay', document) !== null
  );
}

function textIn(found: FoundTable<EventsKey>, row: TableRow, key: EventsKey): string {
  return String(cellIn(found, row, key) ?? '');
}

function dayIn(found: FoundTable<EventsKey>, row: TableRow, key: EventsKey, { dayOf }: OpenDocument): Day | null {
  const cell = cellIn(found, row, key);
  return isDateCell(cell) ? dayOf(cell) : null;
}
