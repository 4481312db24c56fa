import { type Day, isoText } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import { cleanText } from '../../core/fold.ts';
import type { EventsKey } from '../../core/tables/events.ts';
import type { NewRow } from '../../core/tables/table.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** An event as Rasad writes it into the Events tab. */
export interface WrittenEvent {
  /** By which its row is known, however it is called by then. */
  readonly key: string;
  readonly name: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What an event says of its days, to tell whether people changed it since. */
export function eventText({ name, firstDay, lastDay }: Omit<WrittenEvent, 'key'>): string {
  return textOf(name, isoText(firstDay), isoText(lastDay));
}

/** The same of a row as it stands in the tab. */
export function rowText(found: FoundTable<EventsKey>, row: TableRow, { dayOf }: OpenDocument): string {
  const shown = (key: EventsKey): string => {
    const cell = cellIn(found, row, key);
    return isDateCell(cell) ? isoText(dayOf(cell)) : String(cell ?? '');
  };
  return textOf(shown('name'), shown('firstDay'), shown('lastDay'));
}

export function keyIn(found: FoundTable<EventsKey>, row: TableRow): string {
  return String(cellIn(found, row, 'key') ?? '');
}

/** The row of an event: what is its name never becomes a formula. */
export function eventRow(
  { key, name, firstDay, lastDay }: WrittenEvent,
  { repeats, source = '' }: { readonly repeats: string; readonly source?: string },
): NewRow<EventsKey> {
  return {
    values: {
      name: { text: name },
      firstDay: { day: firstDay },
      lastDay: { day: lastDay },
      repeats,
      source,
      key,
    },
    formats: {},
  };
}

function textOf(name: string, firstDay: string, lastDay: string): string {
  return [cleanText(name), firstDay, lastDay].join('|');
}
