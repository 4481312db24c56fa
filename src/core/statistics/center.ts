/**
 * The arithmetic mean of at least one number.
 * @example
 * mean([1, 2, 6]) //=> 3
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The middle value; of an even count, the mean of the middle two.
 * @example
 * median([6, 1, 2]) //=> 2
 * median([6, 1, 2, 3]) //=> 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
}
