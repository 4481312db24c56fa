import type { Document } from '../functions/document.ts';
import { keyResultTypes } from '../okr/progress.ts';
import { Refusal } from '../refusal/refusal.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { type Numbers, progressOf } from './judge.ts';

/** The types that go from a start to a target. Of the others a start says something else, or nothing. */
const MOVING = ['auto', 'increase', 'decrease', 'milestone'] as const;

/**
 * Where a key result begins when it is carried over: at its last value, on the way to a target of its own. Null leaves the start
 * as it is. Source: rule R14.
 * @throws Refusal if the last value has reached that target already, so that there is nothing left to do
 * @example
 * carriedStart({ start: 0, target: 100, current: 60, type: 'increase' }, document) //=> 60
 */
export function carriedStart(numbers: Numbers, document: Document): number | null {
  const type = wordId(keyResultTypes, numbers.type) ?? 'auto';
  const { current, target } = numbers;
  if (!MOVING.some((id) => id === type) || typeof current !== 'number') return null;
  if (typeof target === 'number' && (progressOf(numbers, document) ?? 0) >= 1) {
    throw new Refusal('targetReached', { value: target });
  }
  return current;
}
