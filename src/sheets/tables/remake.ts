import type { Settings } from '../../core/settings/settings.ts';
import { columnKeys, type Table, tableFor } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { tableFormat } from './conditionalFormats.ts';
import type { FoundTable } from './find.ts';
import { fillHead } from './make.ts';
import { forgetColumnMarks } from './marks.ts';
import { forgetProtections } from './protections.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a table anew in its tab that people have cleared; the rules and protections that are not Rasad's stay. */
export function fillClearedTab<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  settings: Settings,
  onFailure: OnFailure,
): FoundTable<Key> {
  const rules = sheet.getConditionalFormatRules();
  onFailure(() => {
    sheet.clear();
    sheet.setConditionalFormatRules(rules);
  });
  forgetColumnMarks(sheet);
  forgetProtections(sheet, onFailure);
  forgetGroups(tableFor(table, settings), sheet, onFailure);
  return fillHead(table, sheet, settings.language, settings, {
    rows: sheet.getMaxRows(),
    otherRules: rules.filter((rule) => tableFormat(table, rule) < 0),
  });
}

/** The group ends with the table, or with the sheet where people have added columns. */
function forgetGroups(table: Table, sheet: Sheet, onFailure: OnFailure): void {
  const width = sheet.getMaxColumns();
  const ends = new Set([Math.min(columnKeys(table).length, width), width]);
  const remove = (): GoogleAppsScript.Spreadsheet.Range[] => {
    const removed: GoogleAppsScript.Spreadsheet.Range[] = [];
    for (const end of ends) {
      for (let depth = sheet.getColumnGroupDepth(end); depth > 0; depth--) {
        const group = sheet.getColumnGroup(end, depth);
        if (group) removed.push(group.getRange());
        group?.remove();
      }
    }
    return removed;
  };
  const removed: GoogleAppsScript.Spreadsheet.Range[] = [];
  onFailure(() => {
    remove();
    for (const range of removed.reverse()) range.shiftColumnGroupDepth(1);
    if (removed.length > 0) sheet.collapseAllColumnGroups();
  });
  removed.push(...remove());
}
