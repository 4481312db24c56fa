import { chiSquareTail } from './chiSquare.ts';

/**
 * Pearson's test: the chance of counts at least as far from the planned shares, whose sizes relative to each other count.
 * @example
 * chanceOfCounts([520, 480], [1, 1]) //=> 0.205903
 */
export function chanceOfCounts(counts: readonly number[], shares: readonly number[]): number {
  const total = sum(counts);
  const allShares = sum(shares);
  const distance = counts.reduce((distances, count, group) => {
    const planned = (total * (shares[group] as number)) / allShares;
    return distances + (count - planned) ** 2 / planned;
  }, 0);
  return chiSquareTail(distance, counts.length - 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
