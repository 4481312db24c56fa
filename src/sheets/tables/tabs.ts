import { TAB_MARK } from '../../core/tables/mark.ts';
import type { Table } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { DocumentProperties } from '../services/properties.ts';
import { knownTabs, knownTabsProperty, type TabIds } from './knownTabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What a tab is known by: a table, or a tab of another shape. */
export type TabKind = Pick<Table, 'id'>;

/** The tabs of the add-on in this file, looked for once. */
export interface Tabs {
  /** The tab of a table, or null. Of several copies the one that people look at counts, else the first. */
  of(table: TabKind): Sheet | null;
  /** The id of a tab, which is asked for once. */
  idOf(sheet: Sheet): number;
  /** Takes in a tab that was made or marked since. */
  add(table: TabKind, sheet: Sheet): void;
  /** Goes by the marks from now on, whatever is remembered. */
  goByMarks(): void;
  /** The same, after tabs may have gone. */
  lookAgain(): void;
  /** Remembers with the document where the tabs are, if it does not know so yet. */
  remember(onFailure?: OnFailure): void;
  /** The same, together with what the document remembers next: the step of an action. */
  rememberWithNext(onFailure: OnFailure): void;
}

/**
 * Marks say for sure which tabs there are, in several calls a tab. So the ids to which they led are remembered, and count until
 * people look at a tab with a mark that is not among them, such as a copy, or one of them is gone.
 */
export function openTabs(spreadsheet: () => Spreadsheet, properties: DocumentProperties): Tabs {
  const found = new Map<string, readonly Sheet[]>();
  const ids = new Map<Sheet, number>();
  let remembered: TabIds | null | undefined;
  let marks: Map<string, Mark[]> | undefined;

  const idOf = (sheet: Sheet): number => {
    const id = ids.get(sheet) ?? sheet.getSheetId();
    ids.set(sheet, id);
    return id;
  };
  const byMarks = (): Map<string, Mark[]> => {
    marks ??= marksByTable(spreadsheet());
    return marks;
  };
  /** Null where the marks must tell. */
  const known = (): TabIds | null => {
    if (marks) return null;
    if (remembered === undefined) {
      const kept = knownTabs(properties.all());
      remembered = kept && takeActive(kept) ? kept : null;
    }
    return remembered;
  };
  /** Whether the tab that people look at is known, or none of Rasad's. */
  const takeActive = (kept: TabIds): boolean => {
    const active = spreadsheet().getActiveSheet();
    const id = idOf(active);
    const table = Object.keys(kept).find((each) => kept[each] === id);
    if (table === undefined) return !active.getDeveloperMetadata().some(isTabMark);
    found.set(table, [active]);
    return true;
  };
  const byId = (id: number): Sheet | null => {
    const sheet = spreadsheet().getSheetById(id);
    if (sheet) ids.set(sheet, id);
    return sheet;
  };
  const lookFor = (table: string): readonly Sheet[] => {
    const sheets = known();
    const already = found.get(table);
    if (already) return already;
    const id = sheets?.[table];
    if (sheets && id === undefined) return [];
    const sheet = typeof id === 'number' ? byId(id) : null;
    const all = sheet ? [sheet] : (byMarks().get(table) ?? []).flatMap((mark) => mark.getLocation().getSheet() ?? []);
    found.set(table, all);
    return all;
  };
  /** What is known of the tabs by now; null where a table has copies, of which the next call must ask the marks. */
  const knownNow = (): TabIds | null => {
    const kept = knownTabs(properties.all()) ?? {};
    const now: Record<string, number | null> = marks ? {} : { ...kept };
    for (const [table, { length }] of marks ?? []) {
      if (length > 1) return null;
      now[table] = kept[table] ?? null;
    }
    for (const [table, [sheet]] of found) if (sheet) now[table] = idOf(sheet);
    return now;
  };
  const put = (name: string, value: string | undefined, set = properties.set): void => {
    if (value === undefined) properties.forget(name);
    else set({ [name]: value });
  };
  const remember = (onFailure: OnFailure | undefined, set = properties.set): void => {
    const now = knownNow();
    const { name, value } = knownTabsProperty(now);
    const before = properties.all()[name];
    const isNothing = before === undefined && (now === null || Object.keys(now).length === 0);
    if (isNothing || value === before) return;
    onFailure?.(() => put(name, before));
    put(name, now && Object.keys(now).length === 0 ? undefined : value, set);
  };
  return {
    of: (table) => chosen(lookFor(table.id), idOf),
    idOf,
    add: (table, sheet) => void found.set(table.id, [sheet]),
    goByMarks: () => void byMarks(),
    lookAgain() {
      found.clear();
      marks = marksByTable(spreadsheet());
    },
    remember: (onFailure) => remember(onFailure),
    rememberWithNext: (onFailure) => remember(onFailure, properties.setWithNext),
  };
}

/** Marks a sheet as the tab of a table. */
export function markTab(table: TabKind, sheet: Sheet): void {
  sheet.addDeveloperMetadata(TAB_MARK, table.id, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Whether a sheet is the tab of a table. */
export function isTabOf(table: Table, sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some((mark) => isTabMark(mark) && mark.getValue() === table.id);
}

function isTabMark(mark: Mark): boolean {
  return mark.getKey() === TAB_MARK;
}

/** Where each stands is asked once its table is looked for. */
function marksByTable(spreadsheet: Spreadsheet): Map<string, Mark[]> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  const byTable = new Map<string, Mark[]>();
  for (const mark of marks) {
    const id = mark.getValue() ?? '';
    byTable.set(id, [...(byTable.get(id) ?? []), mark]);
  }
  return byTable;
}

function chosen(sheets: readonly Sheet[], idOf: Tabs['idOf']): Sheet | null {
  if (sheets.length < 2) return sheets[0] ?? null;
  const active = SpreadsheetApp.getActiveSheet().getSheetId();
  return sheets.find((sheet) => idOf(sheet) === active) ?? (sheets[0] as Sheet);
}
