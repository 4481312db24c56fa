import type { Day } from '../../core/calendar/day.ts';
import { readDay } from '../../core/calendar/read.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { readRate, readSettings } from '../../core/settings/settingCells.ts';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import type { Language } from '../../core/text.ts';
import { findSettingsRange, RATE_COLUMN } from './range.ts';

/**
 * What the owner of the document chose, in one read of the Settings tab.
 * @param startingLanguage asked for where no tab was made yet
 */
export function readSettingsTab(startingLanguage: () => Language, dayOf: (date: Date) => Day): Settings {
  const rows: Cell[][] | undefined = findSettingsRange()?.getValues();
  if (!rows) return defaultSettings(startingLanguage());
  const dayIn = (cell: Cell): Day | null => {
    if (isDateCell(cell)) return dayOf(cell);
    return typeof cell === 'string' ? readDay(cell) : null;
  };
  const rates = rows.flatMap((row) => readRate(row.slice(RATE_COLUMN - 1), dayIn));
  return readSettings(rows, rates, startingLanguage, dayIn);
}
