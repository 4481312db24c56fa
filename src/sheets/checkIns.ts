import type { Day } from '../core/calendar/day.ts';
import { isDateCell } from '../core/cell.ts';
import { type History, histories, type Reading } from '../core/okr/readings.ts';
import { type CheckInKey, checkIns } from '../core/tables/checkIns.ts';
import type { OpenDocument } from './document/document.ts';
import { readMe } from './document/me.ts';
import { type FoundTable, findWholeTable } from './tables/find.ts';
import { cellIn, type TableRow, tableRows } from './tables/read.ts';

/** How many of the last values the sidebar draws. */
const DRAWN_VALUES = 12;

/** What the log knows of a key result. */
export interface KnownReadings {
  readonly key: string;
  readonly lastDay: Day | null;
  /** The last values, from the oldest on. */
  readonly values: readonly number[];
  readonly change: number | null;
  /** The last note, and who wrote it. */
  readonly note: string;
  readonly who: string;
}

export interface CheckInLog {
  /** Whose key results this user looks after, as the Owner column names them; blank until they have said so. */
  readonly me: string;
  readonly today: Day;
  readonly staleAfterDays: number;
  readonly known: readonly KnownReadings[];
}

/** What the Check-ins tab knows of each key result, in one read of it. */
export function readCheckIns(document: OpenDocument): CheckInLog {
  const log = findWholeTable(checkIns, document.tabs);
  const known = [...histories(log ? readings(log, document) : [])].map(([key, history]) => knownOf(key, history));
  return { me: readMe(), today: document.today(), staleAfterDays: document.settings().staleAfterDays, known };
}

function knownOf(key: string, { readings: all, last, change }: History): KnownReadings {
  const values = all.flatMap(({ value }) => (value === null ? [] : [value])).slice(-DRAWN_VALUES);
  return { key, lastDay: last.day, values, change, note: last.note, who: last.who };
}

function readings(log: FoundTable<CheckInKey>, { dayOf }: OpenDocument): Reading[] {
  const number = (row: TableRow, key: CheckInKey): number | null => {
    const cell = cellIn(log, row, key);
    return typeof cell === 'number' ? cell : null;
  };
  const text = (row: TableRow, key: CheckInKey): string => String(cellIn(log, row, key) ?? '');
  return tableRows(log).map((row) => {
    const day = cellIn(log, row, 'day');
    return {
      key: text(row, 'key'),
      day: isDateCell(day) ? dayOf(day) : null,
      value: number(row, 'value'),
      confidence: number(row, 'confidence'),
      note: text(row, 'note'),
      who: text(row, 'who'),
    };
  });
}
