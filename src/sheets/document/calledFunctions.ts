import { usedFunctions } from '../../core/definitions/usedFunctions.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { OpenDocument } from './document.ts';
import { ownTables } from './ownTables.ts';

/** Rasad's own tabs in which people may type formulas. */
const TYPED_IN: readonly string[] = [kpisTable.id, scorecard.id];

/**
 * The functions that cells call, each with the names of its tabs, in one read a tab. The tabs into which Rasad alone writes hold none:
 * among them are the longest.
 */
export function calledFunctions({ tabs }: Pick<OpenDocument, 'tabs'>): ReadonlyMap<string, readonly string[]> {
  const passedOver = new Set(
    ownTables.filter(({ id }) => !TYPED_IN.includes(id)).map((table) => tabs.of(table)?.getSheetId()),
  );
  const calls = new Map<string, string[]>();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    if (passedOver.has(sheet.getSheetId())) continue;
    const formulas: string[][] = sheet.getDataRange().getFormulas();
    const used = usedFunctions(formulas.flat());
    if (used.size === 0) continue;
    const tab = sheet.getName();
    for (const fn of used) calls.set(fn, [...(calls.get(fn) ?? []), tab]);
  }
  return calls;
}
