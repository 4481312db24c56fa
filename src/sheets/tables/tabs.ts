import type { Table } from '../../core/tables/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

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
  let marks: Map<string, Mark[]> | undefined;
  const found = new Map<string, Sheet[]>();
  const sheetsOf = (id: string): Sheet[] => {
    marks ??= marksByTable();
    const sheets = found.get(id) ?? (marks.get(id) ?? []).flatMap((mark) => mark.getLocation().getSheet() ?? []);
    found.set(id, sheets);
    return sheets;
  };
  return {
    of: (table) => chosen(sheetsOf(table.id)),
    add: (table, sheet) => void found.set(table.id, [sheet]),
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

/** Where each stands is asked once its table is looked for. */
function marksByTable(): Map<string, Mark[]> {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  const byTable = new Map<string, Mark[]>();
  for (const mark of marks) {
    const id = mark.getValue() ?? '';
    byTable.set(id, [...(byTable.get(id) ?? []), mark]);
  }
  return byTable;
}

function chosen(sheets: readonly Sheet[]): Sheet | null {
  if (sheets.length < 2) return sheets[0] ?? null;
  const active = SpreadsheetApp.getActiveSheet().getSheetId();
  return sheets.find((sheet) => sheet.getSheetId() === active) ?? (sheets[0] as Sheet);
}
