import type { CellOrRange } from '../src/core/cell.ts';
import { callFunction } from '../src/core/functions/call.ts';
import { findFunction } from '../src/core/registry.ts';
import { randomNumbers } from '../src/core/statistics/randomNumbers.ts';
import { documentIn } from './reference/documentIn.ts';

/** The slow functions over lists as long as people bring them, each called once in a fresh process: a line of JSON each, in
 * milliseconds of the processor, which other work on the machine does not stretch. */
const random = randomNumbers(2026);
const document = documentIn('en');

const column = (count: number, value: (row: number) => number | string): CellOrRange =>
  Array.from({ length: count }, (_, row) => [value(row)]);
const wandering = (count: number): CellOrRange => {
  let level = 1_000;
  return column(count, () => {
    level += random.normal();
    return level;
  });
};
const days = (count: number): CellOrRange =>
  column(count, (row) => new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10));

const SEGMENTS = 20_000;
const segments = column(SEGMENTS, (row) => `segment ${row}`);
const counts = (): CellOrRange => column(SEGMENTS, () => 100 + Math.floor(50 * random.uniform()));

const calls: readonly (readonly [name: string, fn: string, given: readonly CellOrRange[]])[] = [
  ['KPI_FORECAST of 144 values', 'KPI_FORECAST', [wandering(144), 18, null, 12]],
  ['KPI_FORECAST of 365 days', 'KPI_FORECAST', [wandering(365), 28, days(365)]],
  ['KPI_FORECAST of 1,500 days', 'KPI_FORECAST', [wandering(1_500), 28, days(1_500)]],
  ['KPI_ANOMALY of 365 days', 'KPI_ANOMALY', [wandering(365), days(365)]],
  ['KPI_SIGNAL of 20,000 values', 'KPI_SIGNAL', [wandering(20_000)]],
  ['KPI_BRIDGE of 20,000 segments', 'KPI_BRIDGE', [segments, counts(), counts(), counts(), counts()]],
  ['KPI_BRIDGE_SUM of 20,000 segments', 'KPI_BRIDGE_SUM', [segments, counts(), counts()]],
  ['KPI_IMPACT of 150 rows, 3 controls', 'KPI_IMPACT', [wandering(150), 111, threeColumns(150)]],
  ['KPI_AB_SEQUENTIAL', 'KPI_AB_SEQUENTIAL', [120, 2_400, 150, 2_400]],
  ['KPI_AB_MEANS of 2 × 20,000 values', 'KPI_AB_MEANS', [wandering(20_000), wandering(20_000)]],
  [
    'KPI_SBG_FIT of 8 periods',
    'KPI_SBG_FIT',
    [column(8, (row) => [1000, 631, 468, 382, 326, 289, 262, 241][row] ?? 0)],
  ],
];

function threeColumns(count: number): CellOrRange {
  const columns = [wandering(count), wandering(count), wandering(count)] as number[][][];
  return Array.from({ length: count }, (_, row) => columns.map((each) => each[row]?.[0] ?? 0));
}

for (const [name, fn, given] of calls) {
  const declared = findFunction(fn);
  if (!declared) throw new Error(`${fn} is no function of Rasad.`);
  const begin = process.cpuUsage();
  callFunction(declared, given, document);
  const { user, system } = process.cpuUsage(begin);
  console.log(JSON.stringify({ name, milliseconds: (user + system) / 1000 }));
}
