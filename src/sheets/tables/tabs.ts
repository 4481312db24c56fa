import type { Table } from '../../core/tables/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark by which tabs are found again, whatever people call them and wherever they move them. */
const TAB_MARK = 'rasad.tab';

/** The tabs of the add-on in this file, looked for once. */
export interface Tabs {
  /** The tab of a table, or null. Of several copies the one that people look at counts, else the first. */
  of(table: Table): Sheet | null;
  /** Takes in a tab that was made or marked since. */
  add(table: Table, sheet: Sheet): void;
}

export function openTabs(): Tabs {
  let marked: Map<string, Sheet[]> | undefined;
  const all = (): Map<string, Sheet[]> => {
    marked ??= markedTabs();
    return marked;
  };
  return {
    of: (table) => chosen(all().get(table.id) ?? []),
    add: (table, sheet) => void all().set(table.id, [sheet]),
  };
}

/** Marks a sheet as the tab of a table. */
export function markTab(table: Table, sheet: Sheet): void {
  sheet.addDeveloperMetadata(TAB_MARK, table.id, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Whether a sheet is the tab of a table. */
export function isTabOf(table: Table, sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some((mark) => mark.getKey() === TAB_MARK && mark.getValue() === table.id);
}

function markedTabs(): Map<string, Sheet[]> {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  const tabs = new Map<string, Sheet[]>();
  for (const mark of marks) {
    const sheet = mark.getLocation().getSheet();
    const id = mark.getValue() ?? '';
    if (sheet) tabs.set(id, [...(tabs.get(id) ?? []), sheet]);
  }
  return tabs;
}

function chosen(sheets: readonly Sheet[]): Sheet | null {
  if (sheets.length < 2) return sheets[0] ?? null;
  const active = SpreadsheetApp.getActiveSheet().getSheetId();
  return sheets.find((sheet) => sheet.getSheetId() === active) ?? (sheets[0] as Sheet);
}
