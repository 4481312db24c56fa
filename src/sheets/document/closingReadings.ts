import { type History, histories, type Logged } from '../../core/okr/readings.ts';
import { checkIns } from '../../core/tables/checkIns.ts';
import { typedDayIn } from '../tables/dayIn.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { typedNumberIn } from '../tables/typedNumberIn.ts';
import type { OpenDocument } from './document.ts';

/** The check-ins of each key result that the close of a cycle is scored by; the tab is read only where Settings say so. */
export function closingReadings(document: OpenDocument): ReadonlyMap<string, History<Logged>> {
  if (document.settings().closingScore !== 'share') return new Map();
  const log = findWholeTable(checkIns, document.tabs);
  if (!log) return new Map();
  return histories(
    tableRows(log).map(
      (row): Logged => ({
        key: String(cellIn(log, row, 'key') ?? '').trim(),
        day: typedDayIn(cellIn(log, row, 'day'), document),
        value: typedNumberIn(cellIn(log, row, 'value')),
      }),
    ),
  );
}
