import { readFileSync } from 'node:fs';
import { fitForecast } from '../src/core/forecast/forecast.ts';
import { mean } from '../src/core/statistics/center.ts';
import { intervalScores, owa, type PointScores, pointScores } from './forecast/accuracyScores.ts';
import { anomalyScores } from './forecast/anomalyScores.ts';
import { chanceScores } from './forecast/chanceScores.ts';
import { madeSeries } from './forecast/madeSeries.ts';
import { madeYears } from './forecast/madeYears.ts';
import { rivals } from './forecast/rivals.ts';
import type { TestSeries } from './forecast/testSeries.ts';
import { yearScores } from './forecast/yearScores.ts';

/**
 * How good the forecasts are, on series of your own: `npm run bench:forecast -- series.json`, where the file holds
 * `[{ "group": "monthly", "frequency": 12, "train": [1, 2, …], "test": [3, …] }]`. Weekly and daily series are made besides; they
 * count in no total. `--years` in place of a file shows what the season of the Jalali year gives on series made for it. Printed for people; nothing passes or fails.
 */
function bench(given: readonly TestSeries[]): void {
  const begin = performance.now();
  const fits = given.map(({ train, frequency }) => fitForecast(train, frequency));
  const milliseconds = (performance.now() - begin) / given.length;
  const made = madeSeries();
  const groups = [
    ...groupsOf(given),
    { name: 'all', series: given },
    ...groupsOf(made),
    { name: 'all, made', series: made },
  ];
  const fitBySeries = new Map(given.map((each, index) => [each, fits[index]]));
  const predict = (each: TestSeries, level: number) =>
    (fitBySeries.get(each) ?? fitForecast(each.train, each.frequency)).predict(each.test.length, level);
  const middles = (each: TestSeries) => predict(each, 0.8).map((step) => step.mean);

  print('OWA, relative to Naive2', ['Rasad', ...Object.keys(rivals), 'MASE', 'sMAPE']);
  for (const { name, series } of groups) {
    const own = series.map((each) => pointScores(each, middles(each)));
    const others = Object.values(rivals).map((rival): PointScores[] =>
      series.map((each) => pointScores(each, rival(each.train, each.frequency, each.test.length))),
    );
    const naive = others[0] as PointScores[];
    print(`${name} (${series.length})`, [
      owa(own, naive),
      ...others.map((each) => owa(each, naive)),
      mean(own.map(({ mase }) => mase)),
      mean(own.map(({ smape }) => smape)),
    ]);
  }
  print('\nIntervals', ['inside 80 %', 'inside 95 %', 'MSIS']);
  for (const { name, series } of groups) {
    const scores = series.map((each) => intervalScores(each, predict(each, 0.8), predict(each, 0.95)));
    print(
      name,
      (['inside80', 'inside95', 'msis'] as const).map((key) => mean(scores.map((score) => score[key]))),
    );
  }
  print('\nAnomalies', ['precision', 'recall', 'F1', 'false in 100']);
  for (const { name, series } of groups) {
    const { precision, recall, f1, falseFlags } = anomalyScores(series);
    print(name, [precision, recall, f1, falseFlags]);
  }
  print('\nChances', ['Brier', 'calibration', 'count']);
  for (const kinds of [['cumulative'], ['level'], ['cumulative', 'level']] as const) {
    const { brier, calibrationError, count } = chanceScores(given, kinds);
    print(kinds.join(', '), [brier, calibrationError, String(count)]);
  }
  print('\nMilliseconds a series', [milliseconds]);
}

/** What the season of the Jalali year gives on made days and weeks, and what it costs where there is none. */
function benchYears(): void {
  print('Jalali year', ['found in', 'sMAPE without', 'sMAPE', '80 % without', '80 %']);
  for (const { name, series } of groupsOf(madeYears())) {
    const [plain, yearly] = [yearScores(series, false), yearScores(series, true)];
    const pairs = (['smape', 'inside80'] as const).flatMap((key) => [plain[key], yearly[key]]);
    print(name, [yearly.used, ...pairs]);
  }
}

function groupsOf<Series extends TestSeries>(series: readonly Series[]): { name: string; series: readonly Series[] }[] {
  return [...new Set(series.map(({ group }) => group))].map((name) => ({
    name,
    series: series.filter(({ group }) => group === name),
  }));
}

function print(name: string, cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(15));
  console.log(name.padEnd(25) + shown.join(''));
}

const [path] = process.argv.slice(2);
if (path === '--years') benchYears();
else if (path) bench(JSON.parse(readFileSync(path, 'utf8')));
else
  console.log(
    'Name a file of series: npm run bench:forecast -- series.json; or --years for the season of the Jalali year',
  );
