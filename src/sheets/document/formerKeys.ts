import { foldText } from '../../core/fold.ts';
import { checkIns } from '../../core/tables/checkIns.ts';
import { closedCycles } from '../../core/tables/closedCycles.ts';
import type { FormerKeys } from '../../core/tables/scorecard/formerKeys.ts';
import type { Table } from '../../core/tables/table.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** The keys that the Check-ins and Closed cycles tabs know, in a read of each. */
export function formerKeys(document: OpenDocument): FormerKeys {
  const [logged, closed] = [rowsOf(checkIns, document), rowsOf(closedCycles, document)];
  const gone = new Set(closed.map(({ key }) => key));
  const open = logged.filter(({ key, title }) => title !== '' && !gone.has(key));
  return {
    byTitle: new Map(open.map(({ key, title }) => [title, key])),
    given: new Set([...logged, ...closed].map(({ key }) => key)),
  };
}

function rowsOf<Column extends string>(table: Table<Column | 'key' | 'title'>, { tabs }: OpenDocument) {
  const found = findWholeTable(table, tabs);
  if (!found) return [];
  return tableRows(found)
    .map((row) => ({
      key: String(cellIn(found, row, 'key') ?? ''),
      title: foldText(String(cellIn(found, row, 'title') ?? '')),
    }))
    .filter(({ key }) => key !== '');
}
