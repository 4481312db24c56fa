import type { Day } from '../../core/calendar/day.ts';
import { readDateCell, readDay } from '../../core/calendar/read.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { statuses } from '../../core/okr/status.ts';
import { readRule } from '../../core/settings/judgingRules.ts';
import { readRate, readSettings } from '../../core/settings/settingCells.ts';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { settingsTable } from '../../core/tables/settings.ts';
import type { Language } from '../../core/text.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { Tabs } from '../tables/tabs.ts';

/**
 * What the owner of the document chose, in one read of the Settings tab. Without the tab, or without a row of it, the usual
 * choices count.
 * @param startingLanguage asked for where the tab does not say
 */
export function readSettingsTab(startingLanguage: () => Language, dayOf: (date: Date) => Day, tabs: Tabs): Settings {
  const found = findWholeTable(settingsTable, tabs);
  if (!found) return defaultSettings(startingLanguage());
  const dayIn = (cell: Cell): Day | null => {
    if (isDateCell(cell)) {
      const reading = readDateCell(dayOf(cell));
      return reading.kind === 'day' ? reading.day : null;
    }
    return typeof cell === 'string' ? readDay(cell) : null;
  };
  const rows = tableRows(found);
  const choices = rows.map((row) => [cellIn(found, row, 'setting'), cellIn(found, row, 'value')]);
  const rates = rows.flatMap((row) =>
    readRate(
      [
        cellIn(found, row, 'unit'),
        cellIn(found, row, 'rials'),
        cellIn(found, row, 'firstDay'),
        cellIn(found, row, 'lastDay'),
      ],
      dayIn,
    ),
  );
  const rules = rows.flatMap((row) =>
    readRule(
      [
        cellIn(found, row, 'measure'),
        cellIn(found, row, 'comparison'),
        cellIn(found, row, 'limit'),
        cellIn(found, row, 'status'),
      ],
      statuses,
    ),
  );
  return readSettings(choices, { rates, rules }, startingLanguage, dayIn);
}
