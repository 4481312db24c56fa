import {
  above,
  atLeast,
  atMost,
  below,
  both,
  type Comparison,
  type Condition,
  type Expression,
  equals,
} from '../formula/expression.ts';
import { isNeeded, type References, type Resolved, resolve, resolveCondition, type Test } from '../formula/resolve.ts';
import { type Argument, type Bounds, type Option, shownName } from '../functions/argument.ts';
import { type Check, checksOf, formulaOf } from '../functions/sheetFunction.ts';
import type { Metric } from '../metrics/metric.ts';

/** A KPI as a definition over the rows of a table that has a column for each of its arguments. */
export interface SemanticMetric {
  readonly metric: Metric;
  /** `cac`; a word of an option that is not the usual one follows: `win_rate_all`. */
  readonly name: string;
  /** The words that its options hold, by argument. */
  readonly options: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  readonly value: Resolved;
  /** Where one of these holds, a needed column is blank or the function refuses the call: there is no value. */
  readonly breaches: readonly Breach[];
}

/** What leaves a definition without a value. */
export type Breach =
  | Test
  /** A value of a column, the smallest or the largest, beyond a limit. */
  | {
      readonly op: 'least' | 'greatest';
      readonly at: string;
      readonly sign: Comparison;
      readonly limit: number;
      /** Whether the column may be blank all the way down. */
      readonly mayBeBlank: boolean;
    }
  /** More than one value in a column of which a group has one. */
  | { readonly op: 'several'; readonly at: string };

/** A column that a definition reads. */
interface Field {
  /** `new_customers`. */
  readonly name: string;
  readonly argument: Argument;
}

/**
 * The definitions that a KPI has: one for each combination of the words that its options may hold, and none where no formula says
 * the KPI or where it needs a date.
 * @example
 * semanticMetrics(cac).map(({ name }) => name) //=> ['cac']
 */
export function semanticMetrics(metric: Metric): readonly SemanticMetric[] {
  const expression = formulaOf(metric);
  if (!expression) return [];
  return chosenWords(metric).map((options) => semanticMetric(metric, expression, options));
}

type Words = Readonly<Record<string, string>>;

/** Every choice of words; the usual ones come first. */
function chosenWords({ args }: Metric): readonly Words[] {
  const options = Object.entries(args).filter((entry): entry is [string, Option] => entry[1].kind === 'option');
  return options.reduce<readonly Words[]>(
    (chosen, [name, option]) => chosen.flatMap((words) => wordsOf(option).map((word) => ({ ...words, [name]: word }))),
    [{}],
  );
}

function wordsOf({ words, default: usual }: Option): readonly string[] {
  const all = Object.keys(words);
  return usual === undefined ? all : [usual, ...all.filter((word) => word !== usual)];
}

function semanticMetric(metric: Metric, expression: Expression, options: Words): SemanticMetric {
  const { args, words = {} } = metric;
  const fields = Object.entries(args).flatMap(([name, argument]) =>
    name in options ? [] : [{ name: columnName(name), argument }],
  );
  const references: References = Object.fromEntries(
    Object.entries(args).map(([name, { kind }]) => {
      const word = options[name];
      if (word !== undefined) return [name, { literal: word }];
      return [name, kind === 'flow' || kind === 'series' ? { range: columnName(name) } : { cell: columnName(name) }];
    }),
  );
  const wording = { language: 'en' } as const;
  const broken = (test: Condition): readonly Test[] => {
    const resolved = resolveCondition(test, { args, words }, references, wording);
    if (resolved === true) throw new Error(`${metric.fn} refuses everything with ${JSON.stringify(options)}.`);
    return resolved === false ? [] : [resolved];
  };
  const resolved = resolve({ expression, args, words }, references, wording);
  const { blank, value } = withoutBlank(resolved);
  return {
    metric,
    name: nameOf(metric, options),
    options,
    fields,
    value,
    breaches: [...blank, ...fields.flatMap(outOfBounds), ...checksOf(metric).flatMap((check) => broken(breach(check)))],
  };
}

/** Takes the tests for blank needed columns off a formula, since they leave no value as a breach does. */
function withoutBlank(formula: Resolved): { readonly blank: readonly Test[]; readonly value: Resolved } {
  const blankFirst = formula.op === 'if' && formula.holds.op === 'text' && formula.holds.text === '';
  if (!blankFirst) return { blank: [], value: formula };
  const { test, otherwise } = formula;
  return { blank: test.op === 'any' ? test.tests : [test], value: otherwise };
}

/** Names that a database keeps for itself: BigQuery `current` and `end`, Snowflake `start`, nearly all `values`. */
const RESERVED: readonly string[] = ['current', 'end', 'start', 'values'];

/**
 * The column of an argument: its name as people see it in a cell, unless a database keeps that name for itself.
 * @example
 * columnName('end') //=> 'end_value'
 */
export function columnName(argument: string): string {
  const name = shownName(argument);
  return RESERVED.includes(name) ? `${name}_value` : name;
}

function nameOf({ fn, args }: Metric, options: Words): string {
  const unusual = Object.entries(options).flatMap(([name, word]) => {
    const { default: usual } = args[name] as Option;
    return word === usual ? [] : [word];
  });
  return [fn.replace(/^KPI_/, '').toLowerCase(), ...unusual].join('_');
}

/** What a rule over several arguments forbids. */
function breach({ only, left, must, right }: Check): Condition {
  const test = BREACHES[must](left, right);
  return only ? both(only, test) : test;
}

const BREACHES: Readonly<Record<Check['must'], (left: Expression, right: Expression | number) => Condition>> = {
  'be above': atMost,
  'be at least': below,
  'not be above': above,
  'be below': atLeast,
  'differ from': equals,
  'be 0 or 1': (left) => both(differs(left, 0), differs(left, 1)),
  'be a day after': atMost,
  'be a day not before': below,
  'be a day not after': above,
};

function differs(left: Expression, value: number): Condition {
  return { op: 'compare', sign: '<>', left, right: { op: 'number', value } };
}

/** The values of a column that the function refuses: of a flow the sum and each part, of a series each value. */
function outOfBounds({ name: at, argument }: Field): readonly Breach[] {
  const mayBeBlank = !isNeeded(argument);
  switch (argument.kind) {
    case 'flow': {
      const takesNegative = (argument.min ?? argument.above ?? -1) < 0;
      const sum: Resolved = { op: 'total', at, fallback: argument.default ?? null };
      // No part below 0 is no sum below 0.
      const ofSum = breachesOf(takesNegative || argument.min !== 0 ? argument : { ...argument, min: undefined }, sum);
      return takesNegative ? ofSum : [{ op: 'least', at, sign: '<', limit: 0, mayBeBlank }, ...ofSum];
    }
    case 'level': {
      const fallback = typeof argument.default === 'number' ? argument.default : null;
      return [{ op: 'several', at }, ...breachesOf(argument, { op: 'cell', at, fallback })];
    }
    case 'series': {
      const extremes = limits(argument).map(([sign, limit]): Breach => {
        const op = sign === '<' || sign === '<=' ? 'least' : 'greatest';
        return { op, at, sign, limit, mayBeBlank };
      });
      return argument.whole ? [...extremes, anyRowNotWhole(at)] : extremes;
    }
    default:
      return [];
  }
}

type Limits = { readonly [Bound in keyof Bounds]?: Bounds[Bound] | undefined };

function breachesOf(bounds: Limits, value: Resolved): readonly Test[] {
  const outside = limits(bounds).map(([sign, limit]) => compared(value, sign, { op: 'number', value: limit }));
  return bounds.whole ? [...outside, compared(value, '<>', { op: 'floor', value })] : outside;
}

/** Whether any value of a column is not whole. */
function anyRowNotWhole(at: string): Test {
  const list: Resolved = { op: 'list', at };
  const broken: Resolved = { op: 'countWhere', list, sign: '<>', than: { op: 'floor', value: list } };
  return compared(broken, '>', { op: 'number', value: 0 });
}

function limits({ min, above, max, below }: Limits): readonly (readonly [Comparison, number])[] {
  const bounds: readonly (readonly [Comparison, number | undefined])[] = [
    ['<', min],
    ['<=', above],
    ['>', max],
    ['>=', below],
  ];
  return bounds.flatMap(([sign, limit]) => (limit === undefined ? [] : [[sign, limit] as const]));
}

function compared(left: Resolved, sign: Comparison, right: Resolved): Test {
  return { op: 'compare', sign, left, right };
}
