/**
 * A score to one decimal, half up, as grades are given. The last bits of a sum do not count. Source: rule R13.
 * @example
 * oneDecimal(0.65) //=> 0.7
 */
export function oneDecimal(score: number): number {
  return Math.round(Number((score * 10).toFixed(9))) / 10;
}
