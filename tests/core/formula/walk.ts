import {
  CEIL_DECIMALS,
  type Comparison,
  type Condition,
  type Expression,
  type Sign,
} from '../../../src/core/formula/expression.ts';

type List = readonly (number | null)[];

type Result = number | string | List | null;

/** Arguments by name. */
type Values = Readonly<Record<string, unknown>>;

/** Computes a formula by walking it: slow and plain, what a compiled formula is held to. */
export function walk(expression: Expression, values: Values, wordOf: (id: string) => string): Result {
  const of = (part: Expression): Result => walk(part, values, wordOf);
  const number = (part: Expression): number => of(part) as number;
  switch (expression.op) {
    case 'argument':
      return values[expression.name] as Result;
    case 'number':
      return expression.value;
    case 'infix':
      return rowByRow(of(expression.left), of(expression.right), SIGNS[expression.sign]);
    case 'if':
      return holds(expression.test, values, wordOf) ? of(expression.holds) : of(expression.otherwise);
    case 'clamp': {
      const low = expression.low && number(expression.low);
      const high = expression.high && number(expression.high);
      return rowByRow(of(expression.value), 0, (value) => held(value, low, high));
    }
    case 'round':
      return roundHalfAway(number(expression.value), expression.decimals);
    case 'ceil':
      return Math.ceil(roundHalfAway(number(expression.value), CEIL_DECIMALS));
    case 'floor':
      return Math.floor(number(expression.value));
    case 'day':
      return expression.day;
    case 'sum': {
      const list = of(expression.list);
      return list === null ? null : numbersIn(list).reduce((total, value) => total + value, 0);
    }
    case 'count':
      return numbersIn(of(expression.list)).length;
    case 'countWhere': {
      const than = number(expression.than);
      return numbersIn(of(expression.list)).filter((value) => COMPARISONS[expression.sign](value, than)).length;
    }
    case 'repeat':
      return expression.text.repeat(number(expression.times));
    case 'join':
      return expression.parts.map(of).join('');
    case 'word':
      return wordOf(expression.id);
    case 'nothing':
      return null;
    default:
      return holds(expression, values, wordOf) ? 1 : 0;
  }
}

function holds(condition: Condition, values: Values, wordOf: (id: string) => string): boolean {
  switch (condition.op) {
    case 'compare': {
      const left = walk(condition.left, values, wordOf) as number;
      return COMPARISONS[condition.sign](left, walk(condition.right, values, wordOf) as number);
    }
    case 'both':
      return holds(condition.left, values, wordOf) && holds(condition.right, values, wordOf);
    case 'either':
      return holds(condition.left, values, wordOf) || holds(condition.right, values, wordOf);
    case 'is':
      return condition.words.includes(values[condition.option.name] as string);
    case 'blank':
      return values[condition.argument.name] === null || values[condition.argument.name] === undefined;
  }
}

const SIGNS: Readonly<Record<Sign, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

const COMPARISONS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function rowByRow(left: Result, right: Result, compute: (left: number, right: number) => number): Result {
  if (left === null || right === null) return null;
  if (!Array.isArray(left) && !Array.isArray(right)) return compute(left as number, right as number);
  const height = Math.max(heightOf(left), heightOf(right));
  return Array.from({ length: height }, (_, row) => {
    const a = valueAt(left, row);
    const b = valueAt(right, row);
    return a === null || b === null ? null : compute(a, b);
  });
}

function heightOf(operand: Result): number {
  return Array.isArray(operand) ? operand.length : 1;
}

/** A single value, or a list of one, stands for every row. */
function valueAt(operand: Result, row: number): number | null {
  if (!Array.isArray(operand)) return operand as number;
  const list = operand as List;
  return list[list.length === 1 ? 0 : row] ?? null;
}

function numbersIn(list: Result): number[] {
  if (list === null) return [];
  return Array.isArray(list) ? (list as List).filter((value): value is number => value !== null) : [list as number];
}

function held(value: number, low: number | null, high: number | null): number {
  if (low !== null && value < low) return low;
  return high !== null && value > high ? high : value;
}

/** 0.35 · 10 is 3.5 to a reader; the last bits of binary arithmetic must not decide the rounding. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}

function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(withoutNoise(Math.abs(value) * scale))) / scale;
}
