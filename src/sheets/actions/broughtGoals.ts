import type { Cell } from '../../core/cell.ts';
import { hash } from '../../core/facts/hash.ts';
import type { Goal } from '../../core/goals/goal.ts';
import { type GoalLine, type GoalUpdate, planGoals } from '../../core/goals/plan.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { columnKeys, holdsValues } from '../../core/tables/table.ts';
import type { OnFailure, Transaction } from '../changes/transaction.ts';
import { quarterToPlan } from '../document/closedUntil.ts';
import type { OpenDocument } from '../document/document.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { languageFrom, settleLanguage } from '../document/language.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type TableRow, tableRows } from '../tables/read.ts';
import { withColumns } from '../tables/withColumns.ts';
import { type ColumnsOfCells, writeColumns } from '../tables/writeColumn.ts';
import { type BroughtOwners, bringOwners, broughtOwners } from './bringOwners.ts';
import { type BroughtTasks, bringTasks, broughtTasks } from './bringTasks.ts';
import type { PlacedLink } from './linkedRows.ts';
import { scorecardAgain } from './scorecardAgain.ts';
import { keyIn, keysOf, type Scorecard } from './scorecardRows.ts';
import { addedRows, shownCell, type WrittenRow, writtenRow } from './undoAdding.ts';
import { NOTHING_TO_UNDO, type Undoing, undoAll } from './undoing.ts';

/** What came in. */
export interface Brought {
  /** What became of each goal. */
  readonly lines: readonly GoalLine[];
  /** How many steps were added, which do not count as progress. */
  readonly steps: number;
  /** How many owners came into the People tab with their addresses. */
  readonly people: number;
}

type Updated = { readonly key: string; readonly before: Values; readonly after: Values };
type Values = Readonly<Partial<Record<'current' | 'valueThere' | 'statusThere', string | number>>>;

/** What to remember of goals that were brought in. */
export interface GoalStep {
  readonly sheet: number;
  readonly madeTab: boolean;
  /** Key and fingerprint of each new row: five hundred whole rows would be too much to remember. */
  readonly rows: readonly (readonly [string, string])[];
  readonly updated: readonly Updated[];
  readonly tasks: BroughtTasks | null;
  readonly owners?: BroughtOwners | null;
}

export const NOTHING_BROUGHT: Brought = { lines: [], steps: 0, people: 0 };

interface Bringing {
  /** The rows that are goals of the same tool already. */
  readonly known: (found: Scorecard) => PlacedLink[];
  /** What they come from, as the journal has it. */
  readonly label: string;
}

/** Writes goals into the OKRs tab, and the work that is linked to them into the Steps tab; tells what became of each. */
export function bringIn(
  goals: readonly Goal[],
  language: string,
  document: OpenDocument,
  { onFailure, record }: Transaction<GoalStep>,
  { known: knownIn, label }: Bringing,
): Brought {
  if (goals.length === 0) return NOTHING_BROUGHT;
  const { found: tab, made } = ensureTable(scorecard, document, onFailure);
  if (made) settleLanguage(document.properties, languageFrom(language));
  const wanted = ['parent', 'link', 'valueThere', 'statusThere'] as const;
  const found = withColumns(tab, wanted, document.settings(), onFailure);
  const known = knownIn(found);
  const plan = planGoals(goals, {
    rows: known,
    keys: [...keysOf(found), ...knownKeys(document)],
    language: found.language,
    quarter: quarterToPlan(document),
  });
  if (plan.rows.length > 0) appendRows(found, plan.rows, onFailure);
  const updated = update(found, known, plan.updates, onFailure);
  const tasks = bringTasks(plan.tasks, found, document, onFailure);
  const steps = tasks?.added.length ?? 0;
  const ids = new Set(known.map(({ id }) => id));
  const owners = bringOwners(
    goals.filter(({ id }) => !ids.has(id)),
    document,
    onFailure,
  );
  if (plan.rows.length + updated.length + steps > 0) {
    const step: GoalStep = {
      sheet: found.sheet.getSheetId(),
      madeTab: made,
      rows: plan.rows.map((row) => [String(row.values.key), fingerprint(writtenRow(row))] as const),
      updated,
      tasks,
      owners,
    };
    record(step, label);
  }
  return { lines: plan.report, steps, people: owners?.names.length ?? 0 };
}

/** Takes goals out again that were brought in, and gives known rows their numbers back. */
export function takeBack(step: GoalStep, document: OpenDocument, options: Parameters<typeof undoAll>[1]): number {
  return undoAll(
    [broughtOwners(step.owners ?? null), broughtTasks(step.tasks), updatedRows(step), broughtRows(step, document)],
    options,
  );
}

const valueColumns = columnKeys(scorecard).filter((key) => holdsValues(scorecard.columns[key]) && key !== 'checkedIn');

function fingerprint(row: WrittenRow): string {
  return hash(valueColumns.map((key) => row[key] ?? '').join('\n')).slice(0, 9);
}

function update(
  found: Scorecard,
  known: readonly PlacedLink[],
  updates: readonly GoalUpdate[],
  onFailure: OnFailure,
): Updated[] {
  const byKey = new Map(known.map((row) => [row.key, row]));
  const all = updates.flatMap(({ key, current, seen, status }) => {
    const row = byKey.get(key);
    if (!row) return [];
    const before = {
      ...(current !== undefined && { current: row.current ?? '' }),
      ...(seen !== undefined && { valueThere: row.seen ?? '' }),
      statusThere: row.status,
    };
    const after = {
      ...(current !== undefined && { current: current ?? '' }),
      ...(seen !== undefined && { valueThere: seen ?? '' }),
      statusThere: status,
    };
    return [{ row: row.row, key, before, after }];
  });
  if (all.length === 0) return [];
  onFailure(() => writeColumns(found, cellsOf(all, 'before')));
  writeColumns(found, cellsOf(all, 'after'));
  return all.map(({ key, before, after }) => ({ key, before, after }));
}

function cellsOf(
  rows: readonly (Pick<Updated, 'before' | 'after'> & { readonly row: TableRow })[],
  which: 'before' | 'after',
): ColumnsOfCells<ScorecardKey> {
  const columns = ['current', 'valueThere', 'statusThere'] as const;
  return new Map(
    columns.map((column) => [
      column,
      new Map(
        rows.flatMap(({ row, [which]: values }): [number, Cell][] => {
          const value = values[column];
          return value === undefined ? [] : [[row.number, value]];
        }),
      ),
    ]),
  );
}

/** Rows that were brought in, to be taken out again; those in which someone has changed anything count as edited. */
function broughtRows(step: GoalStep, document: OpenDocument): Undoing {
  const found = scorecardAgain(step.sheet);
  if (!found) return NOTHING_TO_UNDO;
  const prints = new Map(step.rows);
  const rows = tableRows(found).filter((row) => prints.has(keyIn(found, row)));
  const shown = (row: TableRow): WrittenRow =>
    Object.fromEntries(valueColumns.map((key) => [key, shownCell(found, row, key, document)]));
  const { takeBack } = addedRows(
    { sheet: step.sheet, madeTab: step.madeTab, inserted: false, rows: step.rows.map(([key]) => ({ key })) },
    document,
  );
  return {
    edited: rows.filter((row) => fingerprint(shown(row)) !== prints.get(keyIn(found, row))).length,
    takeBack,
  };
}

/** Gives rows that were known the numbers back that they had. */
function updatedRows(step: GoalStep): Undoing {
  const found = scorecardAgain(step.sheet);
  if (!found || step.updated.length === 0) return NOTHING_TO_UNDO;
  const byKey = new Map(tableRows(found).map((row) => [keyIn(found, row), row]));
  const all = step.updated.flatMap((each) => {
    const row = byKey.get(each.key);
    return row ? [{ ...each, row }] : [];
  });
  const { current } = found.positions;
  const isEdited = ({ row, after }: (typeof all)[number]): boolean =>
    after.current !== undefined && current !== undefined && row.cells[current - 1] !== after.current;
  return { edited: all.filter(isEdited).length, takeBack: () => writeColumns(found, cellsOf(all, 'before')) };
}
