import { checkIns } from '../../core/tables/checkIns.ts';
import { closedCycles } from '../../core/tables/closedCycles.ts';
import { eventsTable } from '../../core/tables/events.ts';
import { kpiReadings } from '../../core/tables/kpis/readings.ts';
import { people } from '../../core/tables/people.ts';
import { settingsTable } from '../../core/tables/settings.ts';
import { stepsTable } from '../../core/tables/steps.ts';
import type { Table } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { straightenHead } from '../tables/straighten.ts';

/** Tables of values alone. */
const LOGS: readonly Table[] = [checkIns, kpiReadings, closedCycles, stepsTable, eventsTable, people, settingsTable];

/**
 * Brings rows back that people sorted above the header of their tab, and headers that they deleted: neither leaves a frozen row. Says
 * of how many tabs.
 */
export function repairLogs({ tabs, settings }: OpenDocument, onFailure: OnFailure): number {
  return LOGS.filter((table) => {
    const sheet = tabs.of(table);
    if (!sheet || sheet.getFrozenRows() > 0) return false;
    const straight = straightenHead(table, sheet, settings().language, onFailure);
    if (!straight) return false;
    onFailure(() => sheet.setFrozenRows(0));
    sheet.setFrozenRows(straight.found.headerRow);
    return true;
  }).length;
}
