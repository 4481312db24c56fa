/** A score of 1 to `bins` for each value: 1 + floor(bins · share of values strictly below it); equal values score alike. */
export function stepScores(values: readonly number[], bins: number): number[] {
  const ascending = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
  const scores = values.map(() => 1);
  let below = 0;
  ascending.forEach(({ value, index }, position) => {
    if (value !== ascending[position - 1]?.value) below = position;
    scores[index] = 1 + Math.floor((bins * below) / values.length);
  });
  return scores;
}

/** The same score, given within each group apart: `groups` holds the group of each value. */
export function stepScoresWithin(groups: readonly number[], values: readonly number[], bins: number): number[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, index) => {
    const known = members.get(group);
    if (known) known.push(index);
    else members.set(group, [index]);
  });
  const scores = values.map(() => 1);
  for (const group of members.values()) {
    const groupScores = stepScores(
      group.map((index) => values[index] as number),
      bins,
    );
    group.forEach((index, position) => {
      scores[index] = groupScores[position] as number;
    });
  }
  return scores;
}
