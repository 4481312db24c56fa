import type { Day } from '../../calendar/day.ts';
import type { Quarter } from '../../calendar/quarter.ts';
import type { WordedKeyResult } from '../../okr/hygiene.ts';
import { keyResultTypes } from '../../okr/progress.ts';
import { keyResultUnits } from '../../okr/units.ts';
import { wordId } from '../../tables/scorecard/fields.ts';
import type { CycleRow, OpenCycle } from '../openCycles.ts';

/** An objective as a plan needs it. */
export interface PlannedObjective {
  readonly key: string;
  readonly title: string;
  readonly cycle: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly keyResults: readonly PlannedKeyResult[];
}

export interface PlannedKeyResult extends WordedKeyResult {
  readonly key: string;
  /** Null where it has no number yet. */
  readonly current: number | null;
}

/** A KPI that the team watches. */
export interface PlannedKpi {
  /** By which its row is known, in the column of functions or of names. */
  readonly knownBy: { readonly column: 'fn' | 'name'; readonly word: string };
  readonly name: string;
  readonly hasReading: boolean;
  readonly hasTarget: boolean;
  /** The number formats of its value and its target. */
  readonly formats: { readonly current: string; readonly target: string };
}

/**
 * The objectives of the cycles that still run, in the order in which the cycles end.
 * @param quarter the days of a cycle that has none of its own
 */
export function plannedObjectives(cycles: readonly OpenCycle[], quarter: Quarter, today: Day): PlannedObjective[] {
  return cycles.flatMap(({ name, objectives, ...days }) => {
    const { firstDay, lastDay } = { firstDay: days.firstDay ?? quarter.first, lastDay: days.lastDay ?? quarter.last };
    if (lastDay < today) return [];
    return objectives.map(({ key, row, keyResults }) => ({
      key,
      title: row?.title ?? '',
      cycle: name,
      firstDay,
      lastDay,
      keyResults: keyResults.map(keyResultOf),
    }));
  });
}

function keyResultOf({ key, title, owner, type, unit, start, target, current }: CycleRow): PlannedKeyResult {
  return {
    key,
    title,
    owner,
    type: wordId(keyResultTypes, type) ?? 'auto',
    unit: wordId(keyResultUnits, unit) ?? null,
    start: typeof start === 'number' ? start : null,
    target: typeof target === 'number' ? target : null,
    current: typeof current === 'number' ? current : null,
  };
}
