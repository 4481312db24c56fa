import { Refusal } from '../../core/refusal/refusal.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type FactsKey, factsTable } from '../../core/tables/facts.ts';
import { findHeader, isHeaderOf, SEARCHED_ROWS } from '../../core/tables/header.ts';
import { columnKeys } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sheetById } from '../services/sheetById.ts';
import type { FoundTable } from '../tables/find.ts';
import { makeTable } from '../tables/make.ts';
import { markedPositions } from '../tables/marks.ts';
import { fillClearedTab } from '../tables/remake.ts';
import { restoreColumns } from '../tables/repair.ts';
import type { Tabs } from '../tables/tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The Facts tab without its rows, of which there may be hundreds of thousands: `cells` holds the head alone. */
export type FactsHead = FoundTable<FactsKey>;

/**
 * The head of the Facts tab, in a few cells; null where there is no such tab, or its header is gone.
 * @param of the tab by its id, whatever copy of it people look at
 */
export function findFacts(tabs: Tabs, of?: number): FactsHead | null {
  const sheet = sheetOf(of) ?? tabs.of(factsTable);
  return sheet && readHead(sheet);
}

/** Null where it was not said which, or it was deleted. */
function sheetOf(id: number | undefined): Sheet | null {
  return id === undefined ? null : sheetById(id);
}

/**
 * The Facts tab, made on first use; people are led back to the tab that they look at.
 * @param of the tab that earlier slices went into, by its id
 * @throws Refusal if the tab holds something else by now, which must not be written over
 */
export function ensureFacts(
  { tabs, settings }: { readonly tabs: Tabs; settings(): Settings },
  onFailure: OnFailure,
  of?: number,
): { readonly found: FactsHead; readonly made: boolean } {
  const sheet = sheetOf(of) ?? tabs.of(factsTable);
  if (!sheet) {
    const looksAt = SpreadsheetApp.getActiveSheet();
    const found = makeTable(factsTable, settings().language, settings(), onFailure);
    tabs.add(factsTable, found.sheet);
    looksAt.activate();
    return { found, made: true };
  }
  if (sheet.getLastRow() === 0) {
    return { found: fillClearedTab(factsTable, sheet, settings(), onFailure), made: false };
  }
  const head = readHead(sheet);
  if (!head) throw new Refusal('headerGone', { value: sheet.getName() });
  const isWhole = columnKeys(factsTable).every((key) => head.positions[key] !== undefined);
  return { found: isWhole ? head : restoreColumns(head, onFailure).found, made: false };
}

/** The last row that holds anything, from 1. */
export function lastFactRow({ sheet, headerRow }: FactsHead): number {
  return Math.max(sheet.getLastRow(), headerRow);
}

function readHead(sheet: Sheet): FactsHead | null {
  const [rows, width] = [Math.min(SEARCHED_ROWS, sheet.getMaxRows()), Math.max(1, sheet.getLastColumn())];
  const cells: FactsHead['cells'] = sheet.getRange(1, 1, rows, width).getValues();
  const { row: headerRow, reading } = findHeader(factsTable, cells);
  const marked = markedPositions(factsTable, sheet, reading.unsure, headerRow, width);
  const positions = { ...reading.positions, ...marked };
  // Marks stay on a tab that people cleared and use for something else.
  if (positions.rowKey === undefined || !isHeaderOf(factsTable, reading)) return null;
  return { table: factsTable, sheet, language: reading.language ?? 'en', positions, headerRow, cells };
}
