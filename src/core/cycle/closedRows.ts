import type { Day } from '../calendar/day.ts';
import { okrGrade } from '../okr/grade.ts';
import { statuses } from '../okr/status.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { ClosedCycleKey } from '../tables/closedCycles.ts';
import type { NewRow, Value } from '../tables/table.ts';
import type { Language } from '../text.ts';
import { judgedBy } from './judgedBy.ts';
import { withoutLastBits } from './oneDecimal.ts';
import type { CycleRow, OpenCycle } from './openCycles.ts';
import { type NextStep, nextSteps, type Outcome, outcomes, suggestedOutcomes } from './outcome.ts';
import type { SuggestedClose, SuggestedKeyResult, SuggestedObjective } from './suggest.ts';

/** What people decided of a key result. */
export interface Decision {
  readonly outcome: Outcome;
  readonly next: NextStep;
  readonly reason: string;
}

export interface Decisions {
  readonly keyResults: ReadonlyMap<string, Decision>;
  /** What was learnt, by the key of the objective. */
  readonly lessons: ReadonlyMap<string, string>;
}

interface Scope {
  /** The language of the tab. */
  readonly language: Language;
  readonly today: Day;
  readonly settings: Settings;
  /** The number formats of the values of a key result. */
  formatsOf(key: string): NewRow<ClosedCycleKey>['formats'];
}

/** The rows that stay of a cycle: each objective, then its key results. */
export function closedRows(
  cycle: OpenCycle,
  suggested: SuggestedClose,
  decisions: Decisions,
  scope: Scope,
): NewRow<ClosedCycleKey>[] {
  return suggested.objectives.flatMap((objective, index) => {
    const { row, keyResults } = cycle.objectives[index] as OpenCycle['objectives'][number];
    const all = objective.keyResults.map((keyResult, place) => {
      const decision = decisions.keyResults.get(keyResult.key);
      if (!decision) throw new Refusal('cycleChanged', { value: cycle.name });
      return keyResultRow(keyResults[place] as CycleRow, keyResult, decision);
    });
    return row ? [objectiveRow(objective, row), ...all] : all;
  });

  function objectiveRow(objective: SuggestedObjective, row: CycleRow): NewRow<ClosedCycleKey> {
    const ends = objective.keyResults.flatMap(({ key }) => decisions.keyResults.get(key) ?? []);
    const isCarried = ends.some(({ next }) => next === 'carry');
    const isDropped = ends.length > 0 && ends.every(({ next }) => next === 'drop');
    const outcome = isDropped ? 'dropped' : objective.grade && suggestedOutcomes[objective.grade];
    return closedRow(row, {
      next: isCarried ? 'carry' : isDropped ? 'drop' : 'close',
      ...(outcome && { outcome }),
      ...(objective.grade && { grade: objective.grade }),
      values: {
        ...given('score', objective.score && withoutLastBits(objective.score)),
        ...frozen('weight', row),
        ...text('lesson', decisions.lessons.get(objective.key) ?? ''),
      },
    });
  }

  function keyResultRow(row: CycleRow, judged: SuggestedKeyResult, decision: Decision): NewRow<ClosedCycleKey> {
    const { next, outcome, reason } = decision;
    return closedRow(row, {
      ...{ next, outcome, grade: judged.grade },
      values: {
        ...given('score', judged.score && withoutLastBits(judged.score)),
        ...given('progress', judged.progress),
        ...{ ...frozen('start', row), ...frozen('target', row), ...frozen('last', { last: row.current }) },
        ...frozen('weight', row),
        ...text('unit', row.unit),
        ...text('reason', reason),
        timesCarried: judged.timesCarried + (next === 'carry' ? 1 : 0),
      },
    });
  }

  function closedRow(
    row: CycleRow,
    {
      outcome,
      grade,
      next,
      values,
    }: {
      readonly outcome?: Outcome;
      readonly grade?: SuggestedKeyResult['grade'];
      readonly next: NextStep;
      readonly values: NewRow<ClosedCycleKey>['values'];
    },
  ): NewRow<ClosedCycleKey> {
    const { language, today, settings } = scope;
    const { firstDay, lastDay } = cycle;
    return {
      values: {
        ...text('cycle', cycle.name),
        key: { text: row.key },
        ...text('title', row.title),
        ...text('owner', row.owner),
        ...text('type', row.type),
        ...(grade !== undefined && { grade: gradeWord(grade, language) }),
        ...(outcome && { outcome: outcomes[outcome][language] }),
        next: nextSteps[next][language],
        ...values,
        ...(firstDay !== null && { firstDay: { day: firstDay } }),
        ...(lastDay !== null && { lastDay: { day: lastDay } }),
        closedOn: { day: today },
        judgedBy: judgedBy(settings)[language],
      },
      formats: scope.formatsOf(row.key),
    };
  }
}

function gradeWord(grade: SuggestedKeyResult['grade'], language: Language): string {
  return grade === null ? statuses.no_data[language] : (okrGrade.words?.[grade]?.[language] ?? grade);
}

type Values = Partial<Record<ClosedCycleKey, Value>>;

function given(column: ClosedCycleKey, value: number | null): Values {
  return value === null ? {} : { [column]: value };
}

function text(column: ClosedCycleKey, value: string): Values {
  return value.trim() === '' ? {} : { [column]: { text: value.trim() } };
}

/** A number as it stands; anything else as the text that it is. */
function frozen<Column extends ClosedCycleKey>(column: Column, row: { readonly [C in Column]?: unknown }): Values {
  const cell = row[column];
  return typeof cell === 'number' ? { [column]: cell } : text(column, String(cell ?? ''));
}
