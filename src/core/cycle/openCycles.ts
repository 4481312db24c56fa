import type { Day } from '../calendar/day.ts';
import { quarterOf } from '../calendar/quarter.ts';
import type { Cell } from '../cell.ts';
import { foldText } from '../fold.ts';
import type { Settings } from '../settings/settings.ts';
import { objectiveOf } from '../tables/scorecard/keys.ts';
import type { Language } from '../text.ts';

/** A row of the OKRs tab with a key of its own. */
export interface CycleRow {
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly type: string;
  readonly unit: string;
  readonly weight: Cell;
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  readonly cycle: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** An objective with those of its key results that belong to a cycle; without a row of its own where that is gone. */
export interface CycleObjective<Row extends CycleRow> {
  readonly key: string;
  readonly row: Row | null;
  readonly keyResults: readonly Row[];
}

/** A cycle that stands in the OKRs tab. */
export interface OpenCycle<Row extends CycleRow = CycleRow> {
  /** Tells it from the others; blank where rows have neither a name nor days. */
  readonly id: string;
  readonly name: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly objectives: readonly CycleObjective<Row>[];
}

type Scope = Pick<Settings, 'calendar' | 'fiscalStartMonth'> & { readonly language: Language };

/**
 * The cycles of the rows, the first to end first. A row belongs to the cycle that it names, else to that of its objective, else to
 * the quarter that holds its last day; so does its last day.
 */
export function openCycles<Row extends CycleRow>(rows: readonly Row[], scope: Scope): OpenCycle<Row>[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const latest = Math.max(...rows.map(({ lastDay }) => lastDay ?? Number.NEGATIVE_INFINITY));
  const cycles = new Map<string, { name: string; rows: { row: Row; firstDay: Day | null; lastDay: Day | null }[] }>();
  for (const row of rows) {
    const objective = byKey.get(objectiveOf(row.key));
    const isWithKeyResults =
      row === objective && rows.some((each) => each !== row && objectiveOf(each.key) === row.key);
    if (isWithKeyResults) continue;
    const firstDay = row.firstDay ?? objective?.firstDay ?? null;
    const lastDay = row.lastDay ?? objective?.lastDay ?? (Number.isFinite(latest) ? latest : null);
    const name = row.cycle.trim() || objective?.cycle.trim() || nameBy(lastDay, scope);
    const id = foldText(name);
    const cycle = cycles.get(id) ?? { name, rows: [] };
    cycle.rows.push({ row, firstDay, lastDay });
    cycles.set(id, cycle);
  }
  const all = [...cycles].map(([id, cycle]): OpenCycle<Row> => {
    const [firstDays, lastDays] = (['firstDay', 'lastDay'] as const).map((end) =>
      cycle.rows.flatMap((each) => each[end] ?? []),
    ) as [Day[], Day[]];
    return {
      id,
      name: cycle.name,
      firstDay: firstDays.length > 0 ? Math.min(...firstDays) : null,
      lastDay: lastDays.length > 0 ? Math.max(...lastDays) : null,
      objectives: objectivesOf(
        cycle.rows.map(({ row }) => row),
        byKey,
      ),
    };
  });
  const end = ({ lastDay }: OpenCycle): number => lastDay ?? Number.POSITIVE_INFINITY;
  return all.sort((one, other) => (end(one) === end(other) ? 0 : end(one) - end(other)));
}

function nameBy(lastDay: Day | null, { calendar, fiscalStartMonth, language }: Scope): string {
  return lastDay === null ? '' : quarterOf(lastDay, calendar, fiscalStartMonth).name[language];
}

function objectivesOf<Row extends CycleRow>(
  rows: readonly Row[],
  byKey: ReadonlyMap<string, Row>,
): CycleObjective<Row>[] {
  const keys = [...new Set(rows.map(({ key }) => objectiveOf(key)))];
  return keys.map((key) => ({
    key,
    row: byKey.get(key) ?? null,
    keyResults: rows.filter((row) => row.key !== key && objectiveOf(row.key) === key),
  }));
}

/** How many days before its last day a cycle asks to be closed. */
const DAYS_AHEAD = 7;

/**
 * Whether a cycle is over or about to be.
 * @example
 * isEnding({ lastDay: 20 }, 13) //=> true
 */
export function isEnding({ lastDay }: Pick<OpenCycle, 'lastDay'>, today: Day): boolean {
  return lastDay !== null && lastDay - today <= DAYS_AHEAD;
}
