import { upperIncompleteGamma } from './incompleteGamma.ts';

/**
 * The chance that a chi-square variable of so many degrees of freedom is above a value.
 * @example
 * chiSquareTail(3.84, 1) //=> 0.0500435
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  return upperIncompleteGamma(degreesOfFreedom / 2, value / 2);
}
