import type { Day } from '../calendar/day.ts';
import type { Cell } from '../cell.ts';
import type { Document } from '../functions/document.ts';
import type { History, Logged } from '../okr/readings.ts';
import { objectiveKinds } from '../okr/templates/template.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { type Grade, gradeOf, type Kind, meanScore, progressOf, scoreOf } from './judge.ts';
import { type Kept, keptAt } from './keptShare.ts';
import type { CycleObjective, CycleRow, OpenCycle } from './openCycles.ts';
import { type NextStep, type Outcome, suggestedOutcomes } from './outcome.ts';

/** What the close of a cycle says of a key result before anyone has decided. */
export interface SuggestedKeyResult {
  readonly key: string;
  readonly title: string;
  /** Null where there is no number to tell it by. */
  readonly progress: number | null;
  /** The check-ins that its score is the share of, where Settings say so; null where its last value is scored. */
  readonly kept: Kept | null;
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

/** What is known of key results besides their rows, by their keys. */
interface Past {
  readonly timesCarried: ReadonlyMap<string, number>;
  /** Their check-ins; needed where Settings score by the share of them. */
  readonly readings: ReadonlyMap<string, Pick<History<Logged>, 'readings'>>;
}

/**
 * What the close of a cycle suggests: scores and grades as they stand, the outcome that goes with the grade. What was achieved is
 * done; of everything else people are asked what comes next, and of what has no number also how it ended. Source: rules R2, R4,
 * R13 and R14.
 */
export function suggestClose(
  { id, name, firstDay, lastDay, objectives }: OpenCycle,
  { timesCarried, readings }: Past,
  document: Document,
): SuggestedClose {
  const isByShare = document.settings().closingScore === 'share';
  const suggested = objectives.map((objective) =>
    suggestObjective(objective, timesCarried, document, (row) =>
      isByShare ? keptAt(row, readings.get(row.key)?.readings ?? [], { firstDay, lastDay }, document) : null,
    ),
  );
  return { id, name, firstDay, lastDay, average: averageOf(objectives, suggested, document), objectives: suggested };
}

function suggestObjective(
  { key, row, keyResults }: CycleObjective<CycleRow>,
  timesCarried: ReadonlyMap<string, number>,
  document: Document,
  keptOf: (row: CycleRow) => Kept | null,
): SuggestedObjective {
  const kind = wordId(objectiveKinds, row?.type ?? '') ?? 'aspirational';
  const judged = keyResults.map((keyResult): SuggestedKeyResult & { readonly weight: Cell } => {
    const progress = progressOf(keyResult, document);
    const kept = keptOf(keyResult);
    const score = kept ? kept.met / kept.of : scoreOf(progress);
    const grade = progress === null && !kept ? null : gradeOf(score, kind, document);
    const outcome = grade && suggestedOutcomes[grade];
    const { key: own, title, weight } = keyResult;
    const next = outcome === 'achieved' ? 'close' : null;
    return {
      key: own,
      title,
      weight,
      progress,
      kept,
      score,
      grade,
      outcome,
      next,
      timesCarried: timesCarried.get(own) ?? 0,
    };
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
