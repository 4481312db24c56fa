import { checkIns } from '../../core/tables/checkIns.ts';
import { closedCycles } from '../../core/tables/closedCycles.ts';
import { highestKeys } from '../../core/tables/scorecard/keys.ts';
import type { Table } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

const KNOWN_KEYS = 'rasad.keys';
/** A property holds 9 KB, and a character takes three bytes at most; the oldest keys are forgotten first. */
const MOST_CHARACTERS = 3_000;

/**
 * The last key of each objective that the log or the closed cycles know, whether or not its row still stands in the OKRs tab:
 * given to another row, the histories of both would mix. They are remembered as they come into these tabs, so that asking costs no
 * call; a copied file brings its tabs and no memory, and the tabs are read.
 */
export function knownKeys(document: OpenDocument): readonly string[] {
  return remembered(document) ?? highestKeys([...keysIn(checkIns, document), ...keysIn(closedCycles, document)]);
}

/** Remembers keys that come into the log or the closed cycles, where they are the first to say so much. */
export function rememberKeys(keys: readonly string[], document: OpenDocument, onFailure: OnFailure): void {
  const before = remembered(document);
  const known = before ?? knownKeys(document);
  const all = highestKeys([...known, ...keys]);
  if (before && all.length === before.length && all.every((key) => before.includes(key))) return;
  const { properties } = document;
  onFailure(() => {
    if (before) properties.set({ [KNOWN_KEYS]: before.join('\n') });
    else properties.forget(KNOWN_KEYS);
  });
  let kept = all;
  while (kept.join('\n').length > MOST_CHARACTERS) kept = kept.slice(1);
  properties.set({ [KNOWN_KEYS]: kept.join('\n') });
}

function remembered({ properties }: OpenDocument): readonly string[] | null {
  return properties.all()[KNOWN_KEYS]?.split('\n') ?? null;
}

function keysIn<Column extends string>(table: Table<Column | 'key'>, { tabs }: OpenDocument): string[] {
  const found = findWholeTable(table, tabs);
  return found ? tableRows(found).map((row) => String(cellIn(found, row, 'key') ?? '')) : [];
}
