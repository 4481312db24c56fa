/** Two wholes are the same where they differ by less than this share of their size: the noise of binary arithmetic. */
export const NOISE = 1e-9;

/**
 * How much a whole changed; 0 where only the noise of binary arithmetic tells both apart.
 * @example
 * changeOf({ before: 0.1 + 0.2, after: 0.3 }) //=> 0
 */
export function changeOf({ before, after }: { readonly before: number; readonly after: number }): number {
  const change = after - before;
  return Math.abs(change) > NOISE * Math.max(Math.abs(before), Math.abs(after)) ? change : 0;
}
