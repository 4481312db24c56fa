import type { SettingsOpened } from '../../api.ts';
import { documentLanguage } from '../document.ts';
import { sheetById } from '../sheetById.ts';
import { standing } from '../standing.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep, type Step } from '../undo/journal.ts';
import { findSettingsRange } from './range.ts';
import { changedSettings, ensureSettingsTab, removeSettingsTab } from './tab.ts';

/** Shows the Settings tab; it is made on first use. */
export function openSettings(): SettingsOpened {
  return allOrNothing((onFailure) => {
    const language = documentLanguage();
    const made = ensureSettingsTab(language, onFailure);
    if (made) {
      const step = { did: 'makeSettings', what: made.getName(), settings: made.getSheetId(), language } as const;
      pushStep(step, onFailure);
    }
    const sheet = made ?? findSettingsRange()?.getSheet();
    sheet?.activate();
    SpreadsheetApp.flush();
    return { done: true, tab: sheet?.getName() ?? '', standing: standing() };
  });
}

/** Takes the Settings tab away; what was chosen there is counted first, and asked about. */
export function undoMakeSettings(step: Extract<Step, { did: 'makeSettings' }>, evenIfEdited: boolean): number {
  const sheet = sheetById(step.settings);
  const changed = sheet ? changedSettings(sheet, step.language) : 0;
  if (changed > 0 && !evenIfEdited) return changed;
  if (sheet) removeSettingsTab(sheet);
  return 0;
}
