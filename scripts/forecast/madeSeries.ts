import { normal, random } from './random.ts';
import type { TestSeries } from './testSeries.ts';

/**
 * Weekly and daily series as shops and sites have them, which competitions hardly hold: a level that wanders, a season of the
 * year with a few sharp weeks, days of the week, promotions now and then. The same in every run.
 */
export function madeSeries(): TestSeries[] {
  return [
    ...Array.from({ length: 60 }, (_, index) => weeklySales(1_000 + index)),
    ...Array.from({ length: 60 }, (_, index) => dailyVisits(2_000 + index)),
  ];
}

const WEEKS_AHEAD = 13;
const DAYS_AHEAD = 28;
const YEAR_DAYS = 365.25;

function weeklySales(seed: number): TestSeries {
  const uniform = random(seed);
  const length = 90 + Math.floor(170 * uniform());
  const yearly = 0.3 * uniform();
  const sharp = Array.from({ length: 52 }, () => (uniform() < 0.06 ? 0.2 + 0.6 * uniform() : 0));
  const values = path(uniform, length + WEEKS_AHEAD, 0.02, 0.03 + 0.12 * uniform(), (t) => {
    return yearly * Math.sin((2 * Math.PI * t) / 52) + (sharp[t % 52] as number);
  });
  return split('made weekly', 52, values, WEEKS_AHEAD);
}

function dailyVisits(seed: number): TestSeries {
  const uniform = random(seed);
  const length = 120 + Math.floor(uniform() < 0.5 ? 200 * uniform() : 900 * uniform());
  const week = Array.from({ length: 7 }, () => 0.25 * (uniform() - 0.5) * (uniform() < 0.3 ? 3 : 1));
  const yearly = 0.25 * uniform();
  const values = path(uniform, length + DAYS_AHEAD, 0.015, 0.03 + 0.15 * uniform(), (t) => {
    return (week[t % 7] as number) + yearly * Math.sin((2 * Math.PI * t) / YEAR_DAYS);
  });
  return split('made daily', 7, values, DAYS_AHEAD);
}

/** Sales around a wandering level: relative noise that lingers a little, and a rise for a promotion here and there. */
function path(
  uniform: () => number,
  length: number,
  wander: number,
  noise: number,
  season: (t: number) => number,
): number[] {
  const next = normal(uniform);
  let level = Math.log(100 + 2_000 * uniform());
  let slope = 0.002 * (uniform() - 0.4);
  let lingering = 0;
  return Array.from({ length }, (_, t) => {
    slope *= 0.995;
    level += slope + wander * uniform() * next();
    lingering = 0.4 * lingering + noise * next();
    const promotion = uniform() < 0.015 ? 0.5 * uniform() : 0;
    return Math.round(Math.exp(level + season(t) + lingering + promotion));
  });
}

function split(group: string, frequency: number, values: readonly number[], ahead: number): TestSeries {
  return { group, frequency, train: values.slice(0, -ahead), test: values.slice(-ahead) };
}
