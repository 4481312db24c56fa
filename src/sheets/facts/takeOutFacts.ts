import { bodyRow, runsOf } from '../tables/read.ts';
import type { FactsHead } from './openFacts.ts';
import { column } from './writeFacts.ts';

/**
 * Takes the rows that a run added out, from the last on; says whether the tab went with them.
 * @param madeTab whether the tab was made for the run: it goes too, if it holds nothing else
 */
export function takeOutFacts(found: FactsHead, run: string, madeTab: boolean): boolean {
  const runs = column(found, 'runId');
  const rows = runs.flatMap((id, index) => (id === run ? [{ number: bodyRow(found) + index }] : []));
  if (madeTab && rows.length === runs.length) {
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(found.sheet);
    return true;
  }
  for (const { firstRow, rows: together } of runsOf(rows).reverse()) {
    // A tab keeps one row below its head.
    found.sheet.insertRowsAfter(found.sheet.getMaxRows(), together.length);
    found.sheet.deleteRows(firstRow, together.length);
  }
  return false;
}
