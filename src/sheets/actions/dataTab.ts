import { type Cell, isBlankCell } from '../../core/cell.ts';
import { type DataMonth, type DatedRow, dataMonths } from '../../core/tables/kpis/dataMonths.ts';
import type { DataTab } from '../../core/tables/kpis/fromColumns.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { UsersTable } from '../../core/tables/usersTable.ts';
import { cellDay } from '../document/cellDay.ts';
import { usersTableIn } from '../document/columns.ts';
import type { OpenDocument } from '../document/document.ts';
import { ownTables } from '../document/ownTables.ts';
import type { KnownKpi } from './kpiRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB_IN_CALL = /'((?:[^']|'')+)'!/;

/**
 * The tab with people's numbers: the one they look at; where that is one of Rasad's, the one that the KPIs come from already, or
 * the only other one. Null where that leaves a choice.
 */
export function dataSheet(active: Sheet, known: readonly KnownKpi[], { tabs }: OpenDocument): Sheet | null {
  const own = new Set(ownTables.map((table) => tabs.of(table)?.getSheetId()));
  if (!own.has(active.getSheetId())) return active;
  const others = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !own.has(sheet.getSheetId()));
  const named = known.flatMap(({ formula }) => TAB_IN_CALL.exec(formula)?.[1]?.replace(/''/g, "'") ?? []);
  return (others.length > 1 ? others.find((each) => each.getName() === named[0]) : others[0]) ?? null;
}

/** The columns of a tab, each with the rows that it has filled. */
export function readDataTab(sheet: Sheet, document: OpenDocument): DataTab {
  const { table, cells } = usersTableIn(sheet);
  const columns = (table?.columns ?? []).map(({ position, word, holds }) => {
    const filled = cells.flatMap((row, index) => (isFilled(row[position - 1]) ? [index + 1] : []));
    const rows = filled.filter((row) => table && row >= table.firstRow && row <= table.lastRow);
    return {
      word,
      holds,
      letters: columnLetters(position),
      firstRow: rows[0] ?? 1,
      lastRow: rows[rows.length - 1] ?? 0,
    };
  });
  return { name: sheet.getName(), columns, months: monthsIn(table, cells, document) };
}

/** The months that a table's first column of days tells; none where it has none. */
export function monthsIn(
  table: UsersTable | null,
  cells: readonly (readonly Cell[])[],
  document: OpenDocument,
): DataMonth[] {
  const dates = table?.columns.find(({ holds }) => holds === 'dates');
  if (!table || !dates) return [];
  const rows = cells.slice(table.firstRow - 1, table.lastRow).flatMap((row, index): DatedRow[] => {
    const day = cellDay(row[dates.position - 1] ?? '', document);
    return day === null ? [] : [{ row: table.firstRow + index, day }];
  });
  return dataMonths(rows, document.settings().calendar);
}

function isFilled(cell: Cell): boolean {
  return !isBlankCell(cell);
}
