import { readFileSync } from 'node:fs';
import { detectAnomalies } from '../src/core/forecast/anomaly.ts';
import { chanceOfTarget, kindOf, type ReadingKind } from '../src/core/forecast/chance.ts';
import { adjusted, seasoned, seasonOf } from '../src/core/forecast/decompose.ts';
import { fitForecast } from '../src/core/forecast/forecast.ts';
import type { Prediction } from '../src/core/forecast/prediction.ts';
import { isSeasonal } from '../src/core/forecast/seasonality.ts';
import { mean, median } from '../src/core/statistics/center.ts';

/**
 * How good the forecasts are, on series of your own: `npx tsx scripts/forecastBench.ts series.json`, where the file holds
 * `[{ "group": "monthly", "frequency": 12, "train": [1, 2, …], "test": [3, …] }]`. Printed for people; nothing passes or fails.
 * Measures: Makridakis, Spiliotis and Assimakopoulos (2018), The M4 Competition.
 */
interface TestSeries {
  readonly group: string;
  /** The length of the season. */
  readonly frequency: number;
  readonly train: readonly number[];
  /** What came after; as many periods are forecast. */
  readonly test: readonly number[];
}

function bench(series: readonly TestSeries[]): void {
  const begin = performance.now();
  const scores = series.map((each) => ({ group: each.group, ...scoreOf(each) }));
  const milliseconds = (performance.now() - begin) / series.length;
  for (const group of [...new Set(series.map((each) => each.group)), 'all']) {
    const own = scores.filter((score) => group === 'all' || score.group === group);
    const of = (key: keyof ReturnType<typeof scoreOf>): number => mean(own.map((score) => score[key]));
    report(`${group} (${own.length})`, {
      OWA: (of('smape') / of('naiveSmape') + of('mase') / of('naiveMase')) / 2,
      MASE: of('mase'),
      sMAPE: of('smape'),
      'inside 80 %': of('inside80'),
      'inside 95 %': of('inside95'),
      MSIS: of('msis'),
    });
  }
  report('forecasts', { 'ms a series': milliseconds });
  report('anomalies', anomalyScores(series));
  for (const kind of ['cumulative', 'level'] as const) report(`chance, ${kind}`, chanceScores(series, [kind]));
  report('chance, all', chanceScores(series, ['cumulative', 'level']));
}

function report(name: string, figures: Readonly<Record<string, number>>): void {
  const shown = Object.entries(figures).map(([key, figure]) => `${key} ${figure.toFixed(3)}`);
  console.log(`${name.padEnd(22)}${shown.join('  ')}`);
}

function scoreOf({ frequency, train, test }: TestSeries) {
  const fit = fitForecast(train, frequency);
  const [at80, at95] = [fit.predict(test.length, 0.8), fit.predict(test.length, 0.95)];
  const steps = train.slice(frequency).map((value, t) => Math.abs(value - (train[t] as number)));
  const scale = mean(steps);
  const middle = at80.map((step) => step.mean);
  const naive = naive2(train, frequency, test.length);
  return {
    smape: smape(test, middle),
    mase: mean(absoluteErrors(test, middle)) / scale,
    naiveSmape: smape(test, naive),
    naiveMase: mean(absoluteErrors(test, naive)) / scale,
    inside80: inside(test, at80),
    inside95: inside(test, at95),
    msis: mean(test.map((value, step) => intervalScore(value, at95[step] as Prediction))) / scale,
  };
}

function absoluteErrors(actual: readonly number[], forecast: readonly number[]): number[] {
  return actual.map((value, step) => Math.abs(value - (forecast[step] as number)));
}

function smape(actual: readonly number[], forecast: readonly number[]): number {
  return mean(
    actual.map((value, step) => {
      const other = forecast[step] as number;
      return (200 * Math.abs(value - other)) / (Math.abs(value) + Math.abs(other) || 1);
    }),
  );
}

function inside(actual: readonly number[], steps: readonly Prediction[]): number {
  return mean(actual.map((value, step) => Number(value >= at(steps, step).lower && value <= at(steps, step).upper)));
}

function at(steps: readonly Prediction[], step: number): Prediction {
  return steps[step] as Prediction;
}

/** The width of a 95 % interval, and 40 times what lies beyond it. */
function intervalScore(value: number, { lower, upper }: Prediction): number {
  return upper - lower + 40 * Math.max(0, lower - value, value - upper);
}

/** The last value, with its season where the series has one. */
function naive2(train: readonly number[], length: number, horizon: number): number[] {
  const last = train[train.length - 1] as number;
  if (!isSeasonal(train, length)) return Array.from({ length: horizon }, () => last);
  const season = seasonOf(train, length, train.every((value) => value > 0) ? 'multiplicative' : 'additive');
  const level = adjusted(train, season)[train.length - 1] as number;
  return Array.from({ length: horizon }, (_, step) => seasoned(level, train.length + step, season));
}

/** Spikes of five to nine usual changes are put into every thirtieth place; what else is flagged counts as false. */
function anomalyScores(series: readonly TestSeries[]): Record<string, number> {
  let [hits, misses, falseFlags, points] = [0, 0, 0, 0];
  for (const { train, frequency } of series.filter(({ train: { length } }) => length >= 40)) {
    const usual = median(train.slice(1).map((value, t) => Math.abs(value - (train[t] as number))));
    const isSpiked = (t: number): boolean => t % 30 === 17;
    const spiked = train.map((value, t) => (isSpiked(t) ? value + (t % 2 ? 1 : -1) * (5 + (t % 5)) * usual : value));
    detectAnomalies(spiked, frequency, 3.5).forEach(({ unusual }, t) => {
      points += 1;
      if (isSpiked(t)) unusual ? hits++ : misses++;
      else if (unusual) falseFlags += 1;
    });
  }
  const [precision, recall] = [hits / (hits + falseFlags), hits / (hits + misses)];
  return {
    precision,
    recall,
    F1: (2 * precision * recall) / (precision + recall),
    'false in 100': (100 * falseFlags) / points,
  };
}

/**
 * Short histories cut from the series, and from their running totals. Targets are set as people set them, from what was usual
 * over the years and not from the few readings: totals a half below to a half above the mean, levels a usual walk away.
 */
function chanceScores(series: readonly TestSeries[], kinds: readonly ReadingKind[]): Record<string, number> {
  const judged = kinds.flatMap((kind) => series.flatMap(({ train }) => chancesIn(train, kind)));
  const bins = Array.from({ length: 10 }, (_, bin) =>
    judged.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  );
  const calibration = bins.map((bin) =>
    bin.length === 0
      ? 0
      : bin.length * Math.abs(mean(bin.map(({ chance }) => chance)) - mean(bin.map(({ reached }) => reached))),
  );
  return {
    Brier: mean(judged.map(({ chance, reached }) => (chance - reached) ** 2)),
    'calibration error': calibration.reduce((sum, error) => sum + error, 0) / judged.length,
    count: judged.length,
  };
}

function chancesIn(train: readonly number[], kind: ReadingKind): { chance: number; reached: number }[] {
  let sum = 0;
  if (kind === 'cumulative' && train.some((value) => value < 0)) return [];
  const history = kind === 'level' ? train : train.map((value) => (sum += value));
  const usualChange = mean(train.slice(1).map((value, t) => Math.abs(value - (train[t] as number))));
  return [2, 3, 4, 6, 9].flatMap((length, index) => {
    const steps = 2 + 2 * index;
    const readings = history.slice(0, length);
    const end = history[length + steps - 1];
    if (end === undefined) return [];
    const first = readings[0] as number;
    const factor = [-1, -0.5, 0, 0.5, 1][(train.length + index) % 5] as number;
    const target =
      kind === 'cumulative'
        ? (1 + factor / 2) * (length + steps) * mean(train)
        : first + factor * Math.sqrt(length + steps) * usualChange;
    const { probability } = chanceOfTarget(readings, target, steps, kindOf(readings, target));
    const reached = target >= first ? end >= target : end <= target;
    return probability === null ? [] : [{ chance: probability, reached: Number(reached) }];
  });
}

const [path] = process.argv.slice(2);
if (path) bench(JSON.parse(readFileSync(path, 'utf8')));
else console.log('Name a file of series: npx tsx scripts/forecastBench.ts series.json');
