import { type Expression, times } from './expression.ts';

/** A formula as one side over another, each of them linear: what segments add to a side adds up to the side. */
export interface Quotient {
  readonly top: Expression;
  readonly bottom: Expression;
}

/**
 * Takes a formula for a ratio of sums, times a number perhaps; null where it is none.
 * @example
 * quotientOf(over(argument('clicks'), argument('views')))?.bottom //=> { op: 'argument', name: 'views' }
 */
export function quotientOf(formula: Expression): Quotient | null {
  if (formula.op !== 'infix') return null;
  const { sign, left, right } = formula;
  if (sign === '/') return isLinear(left) && isLinear(right) ? { top: left, bottom: right } : null;
  if (sign !== '*') return null;
  const [scaled, scale] = right.op === 'number' ? [left, right] : [right, left];
  const inner = scale.op === 'number' ? quotientOf(scaled) : null;
  return inner && { top: times(inner.top, scale), bottom: inner.bottom };
}

/** A sum of arguments, each times a number at most: with nothing in them it is 0. */
function isLinear(formula: Expression): boolean {
  if (formula.op === 'argument') return true;
  if (formula.op !== 'infix') return false;
  const { sign, left, right } = formula;
  if (sign === '+' || sign === '-') return isLinear(left) && isLinear(right);
  if (sign === '*') return (left.op === 'number' && isLinear(right)) || (right.op === 'number' && isLinear(left));
  return sign === '/' && right.op === 'number' && isLinear(left);
}
