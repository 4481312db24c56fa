import type { Day } from '../calendar/day.ts';
import type { Cell } from '../cell.ts';
import type { Document } from '../functions/document.ts';
import { objectiveKinds } from '../okr/templates/template.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { type Grade, gradeOf, type Kind, meanScore, progressOf, scoreOf } from './judge.ts';
import type { CycleObjective, CycleRow, OpenCycle } from './openCycles.ts';
import { type NextStep, type Outcome, suggestedOutcomes } from './outcome.ts';

/** What the close of a cycle says of a key result before anyone has decided. */
export interface SuggestedKeyResult {
  readonly key: string;
  readonly title: string;
  /** Null where there is no number to tell it by. */
  readonly progress: number | null;
  /** What counts for the objective: 0 without a number. Source: rule R2. */
  readonly score: number;
  /** Null without a number: nothing was seen that could be judged. */
  readonly grade: Grade | null;
  /** Null where only people can say how it ended. */
  readonly outcome: Outcome | null;
  /** Null where only people can say what comes next. */
  readonly next: NextStep | null;
  /** How often it was carried over before. */
  readonly timesCarried: number;
}

export interface SuggestedObjective {
  readonly key: string;
  readonly title: string;
  readonly kind: Kind;
  /** Null where no key result counts. */
  readonly score: number | null;
  readonly grade: Grade | null;
  readonly keyResults: readonly SuggestedKeyResult[];
}

export interface SuggestedClose {
  readonly id: string;
  readonly name: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** The mean of the scores of its objectives; null where none has one. */
  readonly average: number | null;
  readonly objectives: readonly SuggestedObjective[];
}

/**
 * What the close of a cycle suggests: scores and grades as they stand, the outcome that goes with the grade. What was achieved is
 * done; of everything else people are asked what comes next, and of what has no number also how it ended. Source: rules R2, R4,
 * R13 and R14.
 */
export function suggestClose(
  { id, name, firstDay, lastDay, objectives }: OpenCycle,
  timesCarried: ReadonlyMap<string, number>,
  document: Document,
): SuggestedClose {
  const suggested = objectives.map((objective) => suggestObjective(objective, timesCarried, document));
  return { id, name, firstDay, lastDay, average: averageOf(objectives, suggested, document), objectives: suggested };
}

function suggestObjective(
  { key, row, keyResults }: CycleObjective<CycleRow>,
  timesCarried: ReadonlyMap<string, number>,
  document: Document,
): SuggestedObjective {
  const kind = wordId(objectiveKinds, row?.type ?? '') ?? 'aspirational';
  const judged = keyResults.map((keyResult): SuggestedKeyResult & { readonly weight: Cell } => {
    const progress = progressOf(keyResult, document);
    const score = scoreOf(progress);
    const grade = progress === null ? null : gradeOf(score, kind, document);
    const outcome = grade && suggestedOutcomes[grade];
    const { key: own, title, weight } = keyResult;
    const next = outcome === 'achieved' ? 'close' : null;
    return { key: own, title, weight, progress, score, grade, outcome, next, timesCarried: timesCarried.get(own) ?? 0 };
  });
  const score = meanScore(judged, document);
  return {
    key,
    title: row?.title ?? '',
    kind,
    score,
    grade: score === null ? null : gradeOf(score, kind, document),
    keyResults: judged.map(({ weight, ...keyResult }) => keyResult),
  };
}

/** Objectives count by their weights, and alike where they have none. Source: rule R7. */
function averageOf(
  objectives: readonly CycleObjective<CycleRow>[],
  suggested: readonly SuggestedObjective[],
  document: Document,
): number | null {
  const items = suggested.flatMap(({ score }, index) =>
    score === null ? [] : [{ score, weight: objectives[index]?.row?.weight }],
  );
  return meanScore(items, document);
}
