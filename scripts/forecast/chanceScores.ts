import { chanceOfTarget, kindOf, type ReadingKind } from '../../src/core/forecast/chance.ts';
import { mean } from '../../src/core/statistics/center.ts';
import type { TestSeries } from './testSeries.ts';

/** How good the chances were; Brier is their mean squared distance from what came, 0.25 for a coin. */
export interface ChanceScores {
  readonly brier: number;
  readonly calibrationError: number;
  readonly count: number;
}

/** Readings so far, each with as many still to come as in CHECK_INS_AHEAD. */
const CHECK_INS = [2, 3, 4, 6, 9] as const;
const CHECK_INS_AHEAD = [2, 4, 6, 8, 10] as const;
/** How far a target lies from what is usual, as a share of it for a total, in usual walks from the first reading for a level. */
const TOTAL_TARGETS = [-0.15, -0.06, 0, 0.06, 0.15] as const;
const LEVEL_TARGETS = [-0.3, -0.15, 0.05, 0.15, 0.3] as const;

/**
 * Short histories cut from the series, and from their running totals. Targets are set as people set them, from what was usual
 * over the years and not from the few readings: totals up to a seventh below or above the mean, levels a third of a usual walk away.
 */
export function chanceScores(series: readonly TestSeries[], kinds: readonly ReadingKind[]): ChanceScores {
  const judged = kinds.flatMap((kind) => series.flatMap(({ train }) => chancesIn(train, kind)));
  const bins = Array.from({ length: 10 }, (_, bin) =>
    judged.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  ).filter((bin) => bin.length > 0);
  const misses = bins.map(
    (bin) => bin.length * Math.abs(mean(bin.map(({ chance }) => chance)) - mean(bin.map(({ reached }) => reached))),
  );
  return {
    brier: mean(judged.map(({ chance, reached }) => (chance - reached) ** 2)),
    calibrationError: misses.reduce((sum, miss) => sum + miss, 0) / judged.length,
    count: judged.length,
  };
}

function chancesIn(train: readonly number[], kind: ReadingKind): { chance: number; reached: number }[] {
  let sum = 0;
  if (kind === 'cumulative' && train.some((value) => value < 0)) return [];
  const history = kind === 'level' ? train : train.map((value) => (sum += value));
  const usualChange = mean(train.slice(1).map((value, t) => Math.abs(value - (train[t] as number))));
  return CHECK_INS.flatMap((length, index) => {
    const steps = CHECK_INS_AHEAD[index] as number;
    const readings = history.slice(0, length);
    const end = history[length + steps - 1];
    if (end === undefined) return [];
    const first = readings[0] as number;
    const turn = (train.length + index) % TOTAL_TARGETS.length;
    const target =
      kind === 'cumulative'
        ? (1 + (TOTAL_TARGETS[turn] as number)) * (length + steps) * mean(train)
        : first + (LEVEL_TARGETS[turn] as number) * Math.sqrt(length + steps) * usualChange;
    const { probability } = chanceOfTarget(readings, target, steps, kindOf(readings, target));
    const reached = target >= first ? end >= target : end <= target;
    return probability === null ? [] : [{ chance: probability, reached: Number(reached) }];
  });
}
