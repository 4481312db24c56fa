import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { definitionsTable } from '../../core/tables/definitions.ts';
import { readKpiValue } from '../../core/tables/kpis/fields.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { people } from '../../core/tables/people.ts';
import type { PlanKey } from '../../core/tables/plan/columns.ts';
import { plan } from '../../core/tables/plan/plan.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { isReadColumn, readTyped } from '../../core/tables/scorecard/readTyped.ts';
import { formatsOfRow } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { columnKeys, neededColumns, type Table } from '../../core/tables/table.ts';
import type { WeekNotesKey } from '../../core/tables/weekNotes/columns.ts';
import { weekNotes } from '../../core/tables/weekNotes/weekNotes.ts';
import { restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { adoptTab, type FoundTable, findTable, findWholeTable, readTable } from '../tables/find.ts';
import { restoreLooks } from '../tables/looks.ts';
import { cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { fillClearedTab } from '../tables/remake.ts';
import { clearCells, restoreColumns, restoreFormulas, type StrayCell, strayCells } from '../tables/repair.ts';
import { restoreView, straightenHead } from '../tables/straighten.ts';
import { action } from './action.ts';
import { keysWanted } from './keysWanted.ts';
import { giveNames, withCards } from './kpiCards.ts';
import { offerOwners } from './ownerChoices.ts';
import { renewSources } from './renewSources.ts';
import { repairLogs } from './repairLogs.ts';
import { freeTextCells } from './textCells.ts';

interface Outcome {
  /** How many rows, columns, formulas, looks, keys and stray values were put right. */
  readonly repaired: number;
}

/** The values that stopped computed columns of a tab. */
interface Cleared<Key extends string> {
  readonly sheet: number;
  /** Each with what names its row, by which the row is known after a sort. */
  readonly stray: readonly (Pick<StrayCell<Key>, 'key' | 'row' | 'before'> & { readonly rowKey: string })[];
}

/** What was taken out or renamed; what was put back needs no undo. */
interface Step extends Cleared<ScorecardKey> {
  readonly notes?: Cleared<WeekNotesKey>;
  readonly plan?: Cleared<PlanKey>;
  readonly keys: readonly { readonly row: number; readonly before: string; readonly after: string }[];
}

/**
 * Puts the tabs of OKRs, KPIs, weekly notes, the plan and the definitions right: what was deleted of the header, columns, formulas, formats and drop-downs comes back, stray
 * values go, every key result gets a key of its own, and sources that nothing stands behind are said no more.
 */
export const repair = action({
  id: 'repair',
  undoLabel: (target) => ({ en: `repair of ${isolate(target)}`, fa: `تعمیر برگهٔ ${isolate(target)}` }),
  menu: [
    {
      fn: 'repairScorecard',
      label: { en: 'Repair the OKRs and KPIs tabs', fa: 'تعمیر برگه‌های اهداف و شاخص‌ها' },
      request: null,
    },
  ],
  message: ({ repaired }: Outcome) => ({
    en: repaired === 0 ? 'Nothing was broken.' : `Put right: ${repaired}.`,
    fa: repaired === 0 ? 'چیزی خراب نبود.' : `درست شد: ${writeNumber(repaired, 'fa')}.`,
  }),
  run(_: null, document, { onFailure, record }): Outcome {
    document.tabs.goByMarks();
    const settings = document.settings();
    const notes = repairComputed(weekNotes, 'text', document, onFailure);
    const planned = repairComputed(plan, 'made', document, onFailure);
    const defined = repairComputed(definitionsTable, 'id', document, onFailure);
    const cleared = {
      ...(notes.cleared && { notes: notes.cleared }),
      ...(planned.cleared && { plan: planned.cleared }),
    };
    const others =
      repairLogs(document, onFailure) +
      repairKpis(document, onFailure) +
      notes.repaired +
      planned.repaired +
      defined.repaired;
    const { found: tab, headMoved, made } = wholeHead(scorecard, document, onFailure);
    if (!tab) {
      const first = cleared.notes ?? cleared.plan;
      const name = (cleared.notes ? weekNotes : plan).name[document.language()];
      if (first) record({ sheet: first.sheet, stray: [], keys: [], ...cleared }, name);
      return { repaired: others + made };
    }
    const typed = clearStray(tab, onFailure);
    const { found: whole, restored } = restoreColumns(tab, onFailure, neededColumns(scorecard, settings));
    const meaning = (key: ScorecardKey, text: string, row: TableRow) => {
      const value = readTyped(READ_AS[key] ?? key, text, String(cellIn(whole, row, 'unit')), document);
      return typeof value === 'object' ? document.dateOf(value.day) : value;
    };
    const freed = freeTextCells(
      whole,
      columnKeys(scorecard).filter((key) => isReadColumn(READ_AS[key] ?? key)),
      meaning,
      onFailure,
    );
    const formulas = restoreFormulas(whole, settings, onFailure);
    // Where values were pasted over the formula too, only the formula that is back tells that they stop it.
    const again = formulas.length > 0 ? readTable(scorecard, whole.sheet) : tab;
    const pasted = formulas.length > 0 && 'table' in again ? clearStray(again, onFailure) : [];
    const keys = giveKeys(whole, document, onFailure);
    const found = withKeys(whole, keys);
    const { renewed } = renewSources(found, tableRows(found), onFailure);
    const looks = restoreLooks(
      found,
      { formatsOf: (cell) => formatsOfRow(cell, found.language), headMoved },
      onFailure,
    );
    const names = findWholeTable(people, document.tabs);
    const offered = Number(names !== null && offerOwners(found, names, onFailure));
    const stray = withRowKeys(found, 'key', [...typed, ...pasted]);
    const step: Step = { sheet: found.sheet.getSheetId(), stray, keys, ...cleared };
    if (stray.length + keys.length > 0 || notes.cleared || planned.cleared) record(step, found.sheet.getName());
    const put = made + restored.length + formulas.length + looks + offered + renewed + freed + others;
    return { repaired: put + stray.length + keys.length };
  },
  undo(step: Step) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (found && 'table' in found) {
      putBack(found, 'key', step.stray);
      restoreKeys(found, step.keys);
    }
    putBackIn(weekNotes, 'text', step.notes);
    putBackIn(plan, 'made', step.plan);
    return 0;
  },
});

/** Columns of Rasad's own, each with the one whose cells they resemble. */
const READ_AS: Readonly<Partial<Record<ScorecardKey, ScorecardKey>>> = {
  sampleStart: 'start',
  sampleCurrent: 'current',
  checkedIn: 'lastDay',
};

/** A table to be put right: its head stands where it belongs. */
interface WholeHead<Key extends string> {
  readonly found: FoundTable<Key> | null;
  readonly headMoved: boolean;
  /** How many tabs, heads and views had to be made anew for that. */
  readonly made: number;
}

function wholeHead<Key extends string>(
  table: Table<Key>,
  { tabs, settings }: OpenDocument,
  onFailure: OnFailure,
): WholeHead<Key> {
  adoptTab(table, tabs);
  const tab = findTable(table, tabs);
  if (!tab) return { found: null, headMoved: false, made: 0 };
  if (!('table' in tab) && tab.isBlank) {
    fillClearedTab(table, tab.sheet, settings(), onFailure);
    return { found: null, headMoved: false, made: 1 };
  }
  const straight = straightenHead(table, tab.sheet, settings().language, onFailure);
  if (straight) {
    const { found, moved } = straight;
    return { found, headMoved: moved, made: Number(moved) + Number(restoreView(found, onFailure)) };
  }
  if (!('table' in tab)) throw new Refusal('headerGone', { value: tab.sheet.getName() });
  return { found: tab, headMoved: false, made: 0 };
}

function repairKpis(document: OpenDocument, onFailure: OnFailure): number {
  const { found: tab, headMoved, made } = wholeHead(kpisTable, document, onFailure);
  if (!tab) return made;
  const named = giveNames(tab, onFailure);
  const again = named > 0 ? readTable(kpisTable, tab.sheet) : tab;
  const { found, put } = withCards('table' in again ? again : tab, onFailure);
  const meaning = (key: KpisKey, text: string, row: TableRow) =>
    readKpiValue(key as 'value' | 'target', text, String(cellIn(found, row, 'unit')), document);
  const freed = freeTextCells(found, ['value', 'target'], meaning, onFailure);
  const words = restoreFormulas(found, document.settings(), onFailure);
  const looks = restoreLooks(found, { formatsOf: () => ({}), headMoved }, onFailure);
  return made + named + put + freed + words.length + looks;
}

/** Tables with cells that show those of other tabs. */
const SHOWING: readonly string[] = [plan.id, definitionsTable.id];

/** A tab whose rows are known by a column of theirs, and that Rasad computes other columns of. */
function repairComputed<Key extends string>(
  table: Table<Key>,
  rowKey: Key,
  document: OpenDocument,
  onFailure: OnFailure,
): { readonly repaired: number; readonly cleared: Cleared<Key> | null } {
  const { found: tab, headMoved, made } = wholeHead(table, document, onFailure);
  if (!tab) return { repaired: made, cleared: null };
  const stray = clearStray(tab, onFailure);
  const { found, restored } = restoreColumns(tab, onFailure);
  const formulas = restoreFormulas(found, document.settings(), onFailure);
  // Numbers of the plan and targets of definitions look like those that they show.
  const formatsOf = () => ({}) as Readonly<Partial<Record<Key, string>>>;
  const looks = SHOWING.includes(table.id) ? 0 : restoreLooks(found, { formatsOf, headMoved }, onFailure);
  const cleared = { sheet: found.sheet.getSheetId(), stray: withRowKeys(found, rowKey, stray) };
  const repaired = made + stray.length + restored.length + formulas.length + looks;
  return { repaired, cleared: stray.length > 0 ? cleared : null };
}

/** Puts back what was cleared in a tab, where it is there still. */
function putBackIn<Key extends string>(table: Table<Key>, rowKey: Key, cleared: Cleared<Key> | undefined): void {
  const sheet = cleared && sheetById(cleared.sheet);
  const found = sheet && readTable(table, sheet);
  if (cleared && found && 'table' in found) putBack(found, rowKey, cleared.stray);
}

function withRowKeys<Key extends string>(
  found: FoundTable<Key>,
  rowKey: Key,
  stray: readonly StrayCell<Key>[],
): Cleared<Key>['stray'] {
  const keyOf = namesOfRows(found, rowKey);
  return stray.map(({ key, row, before }) => ({ key, row, before, rowKey: keyOf(row) }));
}

function clearStray<Key extends string>(found: FoundTable<Key>, onFailure: OnFailure): StrayCell<Key>[] {
  const stray = strayCells(found);
  if (stray.length === 0) return stray;
  onFailure(() => {
    for (const { key, row, before } of stray) {
      restoreContent(found.sheet.getRange(row, found.positions[key] as number), before);
    }
  });
  clearCells(found, stray);
  return stray;
}

/** The table with the keys that its rows were given since it was read. */
function withKeys(found: FoundTable<ScorecardKey>, given: Step['keys']): FoundTable<ScorecardKey> {
  const keys = new Map(given.map(({ row, after }) => [row, after]));
  const cells = found.cells.map((row, index) =>
    row.map((cell, c) => (c + 1 === found.positions.key ? (keys.get(index + 1) ?? cell) : cell)),
  );
  return { ...found, cells };
}

function namesOfRows<Key extends string>(found: FoundTable<Key>, key: Key): (row: number) => string {
  const names = new Map(tableRows(found).map((row) => [row.number, String(cellIn(found, row, key))]));
  return (row) => names.get(row) ?? '';
}

/** Gives a key to every row that has none or a second one; returns what was changed. */
function giveKeys(
  found: FoundTable<ScorecardKey>,
  document: OpenDocument,
  onFailure: OnFailure,
): Step['keys'][number][] {
  const position = found.positions.key;
  if (position === undefined) return [];
  const rows = tableRows(found);
  const wanted = keysWanted(found, document, { mayBeCleared: true });
  const changed = rows.flatMap((row, index) => {
    const [before, after] = [String(cellIn(found, row, 'key')), wanted[index] ?? ''];
    return before === after ? [] : [{ number: row.number, row: row.number, before, after }];
  });
  const changes = changed.map(({ row, before, after }) => ({ row, before, after }));
  if (changes.length > 0) onFailure(() => restoreKeys(found, changes));
  for (const run of runsOf(changed)) {
    found.sheet.getRange(run.firstRow, position, run.rows.length, 1).setValues(run.rows.map(({ after }) => [after]));
  }
  return changes;
}

/** What stood in rows and columns that people have deleted or sorted away since is not written over what stands there now. */
function putBack<Key extends string>(found: FoundTable<Key>, rowKey: Key, stray: Cleared<Key>['stray']): void {
  const keyOf = namesOfRows(found, rowKey);
  const last = found.sheet.getMaxRows();
  for (const { key, row, rowKey: name, before } of stray) {
    const position = found.positions[key];
    if (position === undefined || row > last || keyOf(row) !== name) continue;
    restoreContent(found.sheet.getRange(row, position), before);
  }
}

function restoreKeys({ sheet, positions }: FoundTable<ScorecardKey>, keys: Step['keys']): void {
  const last = sheet.getMaxRows();
  for (const { row, before, after } of keys) {
    if (positions.key === undefined || row > last) continue;
    const cell = sheet.getRange(row, positions.key);
    if (cell.getValue() === after) cell.setValue(before);
  }
}
