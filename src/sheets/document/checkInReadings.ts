import { namesIn, type Said } from '../../core/cycle/acknowledgement.ts';
import { histories, type Reading } from '../../core/okr/readings.ts';
import { type CheckInKey, checkIns } from '../../core/tables/checkIns.ts';
import { tidyKey } from '../../core/tables/scorecard/keys.ts';
import { typedDayIn } from '../tables/dayIn.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { typedNumberIn } from '../tables/typedNumberIn.ts';
import type { OpenDocument } from './document.ts';

/** What was said with the last check-in of each key result, by its key; nothing where nobody has checked it in. */
export function lastNotes(document: OpenDocument): ReadonlyMap<string, string> {
  const log = findWholeTable(checkIns, document.tabs);
  return new Map([...histories(log ? checkInReadings(log, document) : [])].map(([key, { last }]) => [key, last.note]));
}

/** The rows of the Check-ins tab, from top to bottom. */
export function checkInReadings(log: FoundTable<CheckInKey>, document: OpenDocument): (Reading & Said)[] {
  const number = (row: TableRow, key: CheckInKey): number | null => typedNumberIn(cellIn(log, row, key));
  const text = (row: TableRow, key: CheckInKey): string => String(cellIn(log, row, key) ?? '');
  return tableRows(log).map((row) => ({
    key: tidyKey(text(row, 'key')),
    day: typedDayIn(cellIn(log, row, 'day'), document),
    value: number(row, 'value'),
    confidence: number(row, 'confidence'),
    note: text(row, 'note'),
    who: text(row, 'who'),
    acknowledgedBy: namesIn(text(row, 'acknowledgedBy')),
  }));
}
