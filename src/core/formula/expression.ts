import type { Day } from '../calendar/day.ts';

/**
 * A formula as data, so that one declaration gives the number, the text in the docs and the plain Sheets formula.
 * Built by the functions below, from the arguments that a declaration receives:
 * `({ cost, newCustomers }) => over(cost, newCustomers)`.
 */
export type Expression =
  | Argument
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'infix'; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'compare'; readonly sign: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'both' | 'either'; readonly left: Condition; readonly right: Condition }
  | { readonly op: 'is'; readonly option: Argument; readonly words: readonly string[] }
  | { readonly op: 'blank'; readonly argument: Argument }
  | { readonly op: 'if'; readonly test: Condition; readonly holds: Expression; readonly otherwise: Expression }
  | {
      readonly op: 'clamp';
      readonly value: Expression;
      readonly low: Expression | null;
      readonly high: Expression | null;
    }
  | { readonly op: 'round'; readonly value: Expression; readonly decimals: number }
  | { readonly op: 'ceil' | 'floor'; readonly value: Expression }
  | { readonly op: 'day'; readonly day: Day }
  | { readonly op: 'sum'; readonly list: Expression }
  | { readonly op: 'count'; readonly list: Expression }
  | { readonly op: 'countWhere'; readonly list: Argument; readonly sign: Comparison; readonly than: Expression }
  | { readonly op: 'repeat'; readonly text: string; readonly times: Expression }
  | { readonly op: 'join'; readonly parts: readonly Expression[] }
  | { readonly op: 'word'; readonly id: string }
  | { readonly op: 'nothing' };

/** A sign between two numbers; on lists it works row by row. */
export type Sign = '+' | '-' | '*' | '/' | '^';
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** An argument of the function: the sum of a flow, the value of a level, the list of a series, the word of an option. */
export interface Argument<Words extends string = string> {
  readonly op: 'argument';
  readonly name: string;
  /** Only for the type checker: the words that an option may hold. */
  readonly words?: Words;
}

/** An expression that is true or false. */
export type Condition = Extract<Expression, { op: 'compare' | 'both' | 'either' | 'is' | 'blank' }>;

type Operand = Expression | number;

export function argument(name: string): Argument {
  return { op: 'argument', name };
}

function expression(operand: Operand): Expression {
  return typeof operand === 'number' ? { op: 'number', value: operand } : operand;
}

function chain(sign: Sign, operands: readonly Operand[]): Expression {
  return operands.map(expression).reduce((left, right) => ({ op: 'infix', sign, left, right }));
}

export function plus(...operands: readonly Operand[]): Expression {
  return chain('+', operands);
}

export function minus(...operands: readonly Operand[]): Expression {
  return chain('-', operands);
}

export function times(...operands: readonly Operand[]): Expression {
  return chain('*', operands);
}

/** A ratio: `over(cost, newCustomers)` is cost per new customer. */
export function over(top: Operand, bottom: Operand): Expression {
  return chain('/', [top, bottom]);
}

export function power(base: Operand, exponent: Operand): Expression {
  return chain('^', [base, exponent]);
}

function comparison(sign: Comparison) {
  return (left: Operand, right: Operand): Condition => ({
    op: 'compare',
    sign,
    left: expression(left),
    right: expression(right),
  });
}

export const equals = comparison('=');
export const below = comparison('<');
export const atMost = comparison('<=');
export const above = comparison('>');
export const atLeast = comparison('>=');

export function both(left: Condition, right: Condition): Condition {
  return { op: 'both', left, right };
}

export function either(left: Condition, right: Condition): Condition {
  return { op: 'either', left, right };
}

/** Whether an option holds one of these words. */
export function is<Words extends string>(option: Argument<Words>, ...words: readonly Words[]): Condition {
  return { op: 'is', option, words };
}

/** Whether an argument was left blank. */
export function isBlank(option: Argument): Condition {
  return { op: 'blank', argument: option };
}

export function when(test: Condition, then: Operand, otherwise: Operand): Expression {
  return { op: 'if', test, holds: expression(then), otherwise: expression(otherwise) };
}

/** Held between two bounds; null leaves that side open. On a list, each value is held. */
export function clamp(value: Operand, low: Operand | null, high: Operand | null): Expression {
  return {
    op: 'clamp',
    value: expression(value),
    low: low === null ? null : expression(low),
    high: high === null ? null : expression(high),
  };
}

/** Rounded half away from zero, as spreadsheets do. */
export function round(value: Operand, decimals = 0): Expression {
  return { op: 'round', value: expression(value), decimals };
}

/** Decimals that count when rounding up: what lies beyond is the noise of binary arithmetic. */
export const CEIL_DECIMALS = 6;

/** Rounded up to a whole number. */
export function ceil(value: Operand): Expression {
  return { op: 'ceil', value: expression(value) };
}

/** Rounded down to a whole number; exact for a quotient of whole numbers. */
export function floor(value: Operand): Expression {
  return { op: 'floor', value: expression(value) };
}

/** A fixed day of the calendar. */
export function fixedDay(day: Day): Expression {
  return { op: 'day', day };
}

/** The sum of a list; blank rows are skipped. */
export function sum(list: Expression): Expression {
  return { op: 'sum', list };
}

/** How many numbers a list holds. */
export function count(list: Expression): Expression {
  return { op: 'count', list };
}

/** How many numbers of a list compare so: `countWhere(scores, '>=', 9)`. */
export function countWhere(list: Argument, sign: Comparison, than: Operand): Expression {
  return { op: 'countWhere', list, sign, than: expression(than) };
}

export function repeat(text: string, count: Operand): Expression {
  return { op: 'repeat', text, times: expression(count) };
}

/** Texts one after the other. */
export function join(...parts: readonly Expression[]): Expression {
  return { op: 'join', parts };
}

/** A word of the function's `words`, in the language of the document. */
export function word(id: string): Expression {
  return { op: 'word', id };
}

/** A blank cell. */
export const nothing: Expression = { op: 'nothing' };
