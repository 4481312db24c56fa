import { effectOf } from '../src/core/impact/effect.ts';
import { checkQuestion, isFound, placeboOf } from '../src/core/impact/guards.ts';
import { Refusal } from '../src/core/refusal/refusal.ts';
import { type RandomNumbers, randomNumbers } from '../src/core/statistics/randomNumbers.ts';

/**
 * How often KPI_IMPACT finds an effect where there is none: `npx tsx scripts/impactBench.ts [series of each kind]`. Every series
 * has 100 rows and a start at row 71, and nothing happens there. Printed for people; nothing passes or fails.
 */
const ROWS = 100;
const START = 70;
const LEVEL = 0.95;

type Made = (random: RandomNumbers) => { readonly values: (number | null)[]; readonly controls: number[][] };

function rows(next: () => number): number[] {
  return Array.from({ length: ROWS }, next);
}

/** Numbers that keep a share of the one before: 0 is white noise, 1 a walk. */
function kept(share: number, random: RandomNumbers): number[] {
  let last = 0;
  return rows(() => {
    last = share * last + random.normal();
    return last;
  });
}

function sum(...lists: readonly (readonly number[])[]): number[] {
  return rows(() => 0).map((_, row) => lists.reduce((total, list) => total + (list[row] as number), 0));
}

function times(list: readonly number[], factor: number): number[] {
  return list.map((value) => value * factor);
}

const kinds: Readonly<Record<string, Made>> = {
  'white noise, none': (random) => ({ values: kept(0, random), controls: [] }),
  'white noise, correlated control': (random) => withControl(kept(0, random), 1, random),
  'AR(0.5), none': (random) => ({ values: kept(0.5, random), controls: [] }),
  'AR(0.5), correlated control': (random) => withControl(kept(0.5, random), 0.5, random),
  'AR(0.9), none': (random) => ({ values: kept(0.9, random), controls: [] }),
  'AR(0.9), correlated control': (random) => withControl(kept(0.9, random), 0.5, random),
  'walk, none': (random) => ({ values: kept(1, random), controls: [] }),
  'walk, control that follows it': (random) => withControl(kept(1, random), 0, random),
  'walk, three controls that follow it': (random) => {
    const walk = kept(1, random);
    return {
      values: sum(walk, kept(0, random)),
      controls: [1, 2, 3].map((factor) => sum(times(walk, factor), kept(0, random))),
    };
  },
  'walk, control that follows its half': (random) => {
    const walk = kept(1, random);
    return {
      values: sum(walk, times(kept(1, random), 0.5), kept(0, random)),
      controls: [sum(walk, kept(0, random))],
    };
  },
  'walk, control of its own': (random) => ({ values: kept(1, random), controls: [kept(1, random)] }),
  'walk, control of white noise': (random) => ({ values: kept(1, random), controls: [kept(0, random)] }),
  'AR(0.5), control, a feast': (random) => feast(withControl(kept(0.5, random), 0.5, random), false),
  'the same, the feast is named': (random) => feast(withControl(kept(0.5, random), 0.5, random), true),
  'AR(0.5), control, quiet days are named': (random) => quietDays(withControl(kept(0.5, random), 0.5, random)),
};

/** Rows before and after the start that a feast of its own lowers, as Nowruz does. */
const FEASTS = [
  { from: 20, to: 28 },
  { from: 80, to: 88 },
];

function isFeast(row: number): boolean {
  return FEASTS.some(({ from, to }) => row >= from && row < to);
}

function feast({ values, controls }: ReturnType<Made>, isNamed: boolean): ReturnType<Made> {
  return {
    values: values.map((value, row) => (isFeast(row) ? (isNamed ? null : (value as number) - 4) : value)),
    controls,
  };
}

function quietDays({ values, controls }: ReturnType<Made>): ReturnType<Made> {
  return { values: values.map((value, row) => (isFeast(row) ? null : value)), controls };
}

/** A control that shares the values' movements; the values have noise of their own on top. */
function withControl(
  shared: number[],
  noise: number,
  random: RandomNumbers,
): { readonly values: number[]; readonly controls: number[][] } {
  return { values: sum(shared, kept(0, random)), controls: [sum(shared, times(kept(0, random), noise))] };
}

function bench(count: number): void {
  console.log(
    'of 100: refused · found · of these the placebo warns · placebo or wandering · wandering at all · ms a call',
  );
  for (const [name, made] of Object.entries(kinds)) {
    const random = randomNumbers(2026);
    let [refused, found, warned, told, wandering] = [0, 0, 0, 0, 0];
    const begin = performance.now();
    for (let index = 0; index < count; index++) {
      const question = { ...made(random), start: START, season: 1, level: LEVEL };
      try {
        checkQuestion(question);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused += 1;
        continue;
      }
      const effect = effectOf(question);
      if (effect.wanders) wandering += 1;
      if (!isFound(effect.average)) continue;
      found += 1;
      const placebo = placeboOf(question);
      const pretended = placebo !== null && isFound(placebo.effect.average);
      if (pretended) warned += 1;
      if (pretended || effect.wanders) told += 1;
    }
    const milliseconds = (performance.now() - begin) / count;
    const share = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(0)} %`;
    console.log(
      `${name.padEnd(38)}${[share(refused, count), share(found, count - refused), share(warned, found), share(told, found), share(wandering, count - refused), milliseconds.toFixed(0)].map((cell) => cell.padEnd(8)).join('')}`,
    );
  }
}

bench(Number(process.argv[2] ?? 200));
