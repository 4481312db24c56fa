import { isoText } from '../core/calendar/day.ts';
import { type Cell, isDateCell } from '../core/cell.ts';
import { dashboardTab } from '../core/dashboard/tab.ts';
import type { PlainCell } from '../core/exporting/csv.ts';
import { Refusal } from '../core/refusal/refusal.ts';
import { checkIns } from '../core/tables/checkIns.ts';
import { factsTable } from '../core/tables/facts.ts';
import { kpisTable } from '../core/tables/kpis/kpis.ts';
import { plan } from '../core/tables/plan/plan.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import { columnOf, type Table } from '../core/tables/table.ts';
import type { OpenDocument } from './document/document.ts';
import { daysFrom } from './facts/daysFrom.ts';
import { findFacts } from './facts/openFacts.ts';
import { type FoundTable, findWholeTable } from './tables/find.ts';
import { bodyRow, headerCells } from './tables/read.ts';

/** Tabs that fit a sheet of paper, and tables that other tools read. */
const PAGES = [dashboardTab, scorecard, kpisTable, plan] as const;
/** Those that are wider than high. */
const WIDE: readonly (typeof PAGES)[number][] = [scorecard, kpisTable];
const TABLES = { facts: factsTable, checkIns } as const satisfies Readonly<Record<string, Table>>;

export type ExportedTable = keyof typeof TABLES;

/** More rows go over in several calls. */
const ROWS_A_CALL = 10_000;

/** What can be taken out of the file: its own address, tabs to print by their ids, and tables. */
export function exportable(_: null, { tabs }: OpenDocument) {
  const pages = PAGES.flatMap((table) => {
    const sheet = tabs.of(table);
    return sheet ? [{ tab: sheet.getName(), gid: sheet.getSheetId(), isWide: WIDE.includes(table) }] : [];
  });
  const tables = (Object.keys(TABLES) as ExportedTable[]).filter((id) => tabs.of(TABLES[id]) !== null);
  return { url: SpreadsheetApp.getActiveSpreadsheet().getUrl(), pages, tables };
}

interface Asked {
  readonly table: ExportedTable;
  /** How many rows below the header were given already. */
  readonly from: number;
}

/**
 * Rows of a table as plain cells, with the header before the first of them: days as ISO texts, numbers as numbers.
 * @throws Refusal where the tab is gone, or its header is
 */
export function exportRows({ table, from }: Asked, document: OpenDocument) {
  const found: FoundTable | null =
    table === 'facts' ? (findFacts(document.tabs) as FoundTable | null) : findWholeTable(checkIns, document.tabs);
  if (!found) throw new Refusal('headerGone', { value: TABLES[table].name[document.language()] });
  const { sheet } = found;
  const header = headerCells(found);
  const first = bodyRow(found) + from;
  const height = Math.min(ROWS_A_CALL, sheet.getLastRow() - first + 1);
  const cells: Cell[][] = height > 0 ? sheet.getRange(first, 1, height, header.length).getValues() : [];
  const plain = plainCells(found, document);
  const rows = [...(from === 0 ? [header.map(String)] : []), ...cells.map((row) => row.map(plain))];
  const next = from + cells.length;
  return { rows, next: sheet.getLastRow() >= bodyRow(found) + next ? next : null };
}

/** A cell by its column; a moment where the column says so. */
function plainCells(
  { table, positions }: FoundTable,
  document: OpenDocument,
): (cell: Cell, index: number) => PlainCell {
  const timed = new Set(
    Object.keys(table.columns)
      .filter((key) => columnOf(table, key).format?.includes('hh'))
      .map((key) => positions[key]),
  );
  const dayOf = daysFrom(document);
  const momentText = momentTexts(document);
  return (cell, index) => {
    if (!isDateCell(cell)) return cell ?? '';
    return timed.has(index + 1) ? momentText(cell) : isoText(dayOf(cell));
  };
}

/** Many rows share a moment, which costs calls to tell. */
function momentTexts({ dayOf, serialAt }: OpenDocument): (date: Date) => string {
  const known = new Map<number, string>();
  return (date) => {
    const text = known.get(date.getTime()) ?? `${isoText(dayOf(date))}T${clockText(serialAt(date))}`;
    known.set(date.getTime(), text);
    return text;
  };
}

const MINUTES_PER_DAY = 1440;

function clockText(serial: number): string {
  const minutes = Math.round((serial % 1) * MINUTES_PER_DAY);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
