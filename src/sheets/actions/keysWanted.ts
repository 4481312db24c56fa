import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { withFormerKeys } from '../../core/tables/scorecard/formerKeys.ts';
import { newKeys } from '../../core/tables/scorecard/newKeys.ts';
import type { OpenDocument } from '../document/document.ts';
import { formerKeys } from '../document/formerKeys.ts';
import { knownKeys } from '../document/knownKeys.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';

/**
 * The key that each row of the OKRs tab should have, in the order of its rows.
 * @param mayBeCleared whether keys that are missing may be those that people took out: the log tells them, in a read more
 */
export function keysWanted(
  found: FoundTable<ScorecardKey>,
  document: OpenDocument,
  { mayBeCleared }: { readonly mayBeCleared: boolean },
): string[] {
  const rows = tableRows(found).map((row) => ({
    key: String(cellIn(found, row, 'key')),
    title: String(cellIn(found, row, 'title')),
    type: String(cellIn(found, row, 'type')),
  }));
  const isMissing = rows.some(({ key, title }) => key === '' && title !== '');
  return newKeys(mayBeCleared && isMissing ? withFormerKeys(rows, formerKeys(document)) : rows, knownKeys(document));
}
