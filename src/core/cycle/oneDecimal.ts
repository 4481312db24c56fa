/**
 * A score to one decimal, half up, as grades are given. The last bits of a sum do not count. Source: rule R13.
 * @example
 * oneDecimal(0.65) //=> 0.7
 */
export function oneDecimal(score: number): number {
  return Math.round(withoutLastBits(score * 10)) / 10;
}

/**
 * A number without the last bits of its sum, which would show 0.7 where a grade says 0.8.
 * @example
 * withoutLastBits(0.7499999999999998) //=> 0.75
 */
export function withoutLastBits(sum: number): number {
  return Number(sum.toFixed(9));
}
