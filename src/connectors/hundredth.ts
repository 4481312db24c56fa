/**
 * A hundredth, without the last digits that a division leaves: of a percentage its fraction, of cents their money.
 * @example
 * hundredth(8.5) //=> 0.085
 */
export function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}
