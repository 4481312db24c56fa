import { isolate } from '../../core/isolate.ts';
import { changeLog } from '../../core/tables/changeLog.ts';
import { sheetById } from '../services/sheetById.ts';
import { ensureTable } from '../tables/ensure.ts';
import { readTable } from '../tables/find.ts';
import { tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { action } from './action.ts';

interface Step {
  readonly sheet: number;
}

/** Makes the tab in which everything that Rasad does from then on is told; whoever deletes it ends the log. */
export const keepChangeLog = action({
  id: 'keepChangeLog',
  undoLabel: (target) => ({ en: `the tab ${isolate(target)}`, fa: `برگهٔ ${isolate(target)}` }),
  run(_: null, document, { onFailure, record }): { readonly tab: string } {
    const { found, made } = ensureTable(changeLog, document, onFailure);
    const tab = found.sheet.getName();
    if (made) record({ sheet: found.sheet.getSheetId() }, tab);
    return { tab };
  },
  /** Takes the tab away while it tells nothing; what it tells is asked about. */
  undo({ sheet: id }: Step, _document, { force }) {
    const sheet = sheetById(id);
    const found = sheet && readTable(changeLog, sheet);
    if (!found || !('table' in found)) return 0;
    const rows = tableRows(found);
    if (rows.length > 1 && !force) return rows.length;
    takeOut(found, rows, { madeTab: true });
    return 0;
  },
});
