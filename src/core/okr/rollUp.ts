import type { RollUp } from '../settings/settings.ts';
import { type Aligned, alignmentTrees, type Branch } from './alignment.ts';

/** What an objective brings to the one above it, and what its own key results come to. */
export interface RolledUp extends Aligned {
  /** How much it counts there, 0 or more. */
  readonly weight: number;
  /** Only drawn there where it is false. */
  readonly contributes: boolean;
  /** The sum of the weights of its key results, and of weight × score, 0..1. */
  readonly ownWeight: number;
  readonly ownPoints: number;
}

/**
 * The score of each objective by its key, 0..1, or null for one that nothing counts for. Rule R7: one weighted mean of its key
 * results, of the contributing objectives that have a score (its key results, while there are none), or of all of them.
 * @example
 * const team = { key: 'O2', parent: 'O1', weight: 1, contributes: true, ownWeight: 2, ownPoints: 1 };
 * const company = { key: 'O1', parent: '', weight: 1, contributes: true, ownWeight: 0, ownPoints: 0 };
 * rollUp([company, team], 'both').get('O1') //=> 0.5
 */
export function rollUp(objectives: readonly RolledUp[], driver: RollUp): ReadonlyMap<string, number | null> {
  const scores = new Map<string, number | null>();
  for (const tree of alignmentTrees(objectives)) scoreOf(tree, driver, scores);
  return scores;
}

function scoreOf(
  { objective, below }: Branch<RolledUp>,
  driver: RollUp,
  scores: Map<string, number | null>,
): number | null {
  let weight = 0;
  let points = 0;
  for (const branch of below) {
    const score = scoreOf(branch, driver, scores);
    if (score === null || !branch.objective.contributes) continue;
    weight += branch.objective.weight;
    points += branch.objective.weight * score;
  }
  const { ownWeight, ownPoints } = objective;
  const alone = driver === 'keyResults' || (driver === 'aligned' && weight === 0);
  if (alone) [weight, points] = [ownWeight, ownPoints];
  else if (driver === 'both') [weight, points] = [weight + ownWeight, points + ownPoints];
  const score = weight > 0 ? points / weight : null;
  scores.set(objective.key, score);
  return score;
}
