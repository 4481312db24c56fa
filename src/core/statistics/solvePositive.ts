/**
 * Solves matrix · solution = right by Cholesky's method, or gives null where the symmetric matrix is not positive definite.
 * @example
 * solvePositive([[2, 1], [1, 2]], [4, 5]) //=> [1, 2]
 * solvePositive([[0]], [1]) //=> null
 */
export function solvePositive(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const size = right.length;
  const factor: number[][] = [];
  const at = (row: number, column: number): number => factor[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    factor.push([]);
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k++) rest -= at(row, k) * at(column, k);
      if (row === column && !(rest > 0)) return null;
      factor[row]?.push(row === column ? Math.sqrt(rest) : rest / at(column, column));
    }
  }
  const solution = [...right];
  const eliminate = (row: number, from: number, to: number, entry: (k: number) => number): void => {
    let rest = solution[row] as number;
    for (let k = from; k < to; k++) rest -= entry(k) * (solution[k] as number);
    solution[row] = rest / at(row, row);
  };
  for (let row = 0; row < size; row++) eliminate(row, 0, row, (k) => at(row, k));
  for (let row = size - 1; row >= 0; row--) eliminate(row, row + 1, size, (k) => at(k, row));
  return solution;
}
