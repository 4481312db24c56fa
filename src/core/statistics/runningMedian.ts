/**
 * For each value the median of those that are at most `reach` places away from it, itself among them; fewer at the ends.
 * @example
 * runningMedian([1, 9, 2, 3], 1) //=> [5, 2, 3, 2.5]
 */
export function runningMedian(values: readonly number[], reach: number): number[] {
  // Sorted at all times: a window of thousands is not sorted anew at each step.
  const window = values.slice(0, reach).sort((one, other) => one - other);
  return values.map((_, place) => {
    const [coming, gone] = [values[place + reach], values[place - reach - 1]];
    if (coming !== undefined) window.splice(placeIn(window, coming), 0, coming);
    if (gone !== undefined) window.splice(placeIn(window, gone), 1);
    const half = (window.length - 1) / 2;
    return ((window[Math.floor(half)] as number) + (window[Math.ceil(half)] as number)) / 2;
  });
}

/** The first place of a sorted list whose value is not below a number. */
function placeIn(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
