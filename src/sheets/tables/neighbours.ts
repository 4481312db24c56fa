/** Equal values that stand side by side. */
export interface Neighbours<Value> {
  /** The first position, from 1. */
  readonly from: number;
  readonly length: number;
  readonly value: Value;
}

/**
 * The groups that equal values side by side make.
 * @example neighbours(['a', 'a', 'b']) //=> [{ from: 1, length: 2, value: 'a' }, { from: 3, length: 1, value: 'b' }]
 */
export function neighbours<Value>(values: readonly Value[]): Neighbours<Value>[] {
  const found: { from: number; length: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.length += 1;
    else found.push({ from: index + 1, length: 1, value });
  });
  return found;
}
