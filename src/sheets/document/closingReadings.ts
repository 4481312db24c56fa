import { isDateCell } from '../../core/cell.ts';
import { type History, histories, type Logged } from '../../core/okr/readings.ts';
import { checkIns } from '../../core/tables/checkIns.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** The check-ins of each key result that the close of a cycle is scored by; the tab is read only where Settings say so. */
export function closingReadings(document: OpenDocument): ReadonlyMap<string, History<Logged>> {
  if (document.settings().closingScore !== 'share') return new Map();
  const log = findWholeTable(checkIns, document.tabs);
  if (!log) return new Map();
  return histories(
    tableRows(log).map((row): Logged => {
      const [day, value] = [cellIn(log, row, 'day'), cellIn(log, row, 'value')];
      return {
        key: String(cellIn(log, row, 'key') ?? ''),
        day: isDateCell(day) ? document.dayOf(day) : null,
        value: typeof value === 'number' ? value : null,
      };
    }),
  );
}
