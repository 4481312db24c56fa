import { Refusal } from '../../core/refusal/refusal.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Table } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { adoptTab, type FoundTable, findTable } from './find.ts';
import { makeTable } from './make.ts';
import { fillClearedTab } from './remake.ts';
import type { Tabs } from './tabs.ts';

interface Ensured<Key extends string> {
  readonly found: FoundTable<Key>;
  /** Whether the tab was made now. */
  readonly made: boolean;
}

/**
 * A table into which something is written beside what people look at, made on first use: Sheets shows a tab that is made, and they
 * are led back to theirs.
 * @throws Refusal if the tab holds something else by now, which must not be written over
 */
export function ensureLog<Key extends string>(
  table: Table<Key>,
  document: { readonly tabs: Tabs; settings(): Settings },
  onFailure: OnFailure,
): Ensured<Key> {
  if (document.tabs.of(table)) return ensureTable(table, document, onFailure);
  const looksAt = SpreadsheetApp.getActiveSheet();
  const ensured = ensureTable(table, document, onFailure);
  looksAt.activate();
  return ensured;
}

/**
 * The table of the document, made on first use. A tab that people have cleared gets its head again.
 * @throws Refusal if the tab holds something else by now, which must not be written over
 */
export function ensureTable<Key extends string>(
  table: Table<Key>,
  { tabs, settings }: { readonly tabs: Tabs; settings(): Settings },
  onFailure: OnFailure,
): Ensured<Key> {
  let found = findTable(table, tabs);
  if (!found) {
    tabs.goByMarks();
    adoptTab(table, tabs);
    found = findTable(table, tabs);
  }
  if (!found) {
    const made = makeTable(table, settings().language, settings(), onFailure);
    tabs.add(table, made.sheet);
    return { found: made, made: true };
  }
  if ('table' in found) return { found, made: false };
  if (!found.isBlank) throw new Refusal('headerGone', { value: found.sheet.getName() });
  return { found: fillClearedTab(table, found.sheet, settings(), onFailure), made: false };
}
