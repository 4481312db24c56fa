/**
 * The inverse of a square matrix by Gauss-Jordan elimination, in place and without row exchanges: sound for matrices
 * such as I − Q of an absorbing chain, whose diagonal outweighs the rest of its row (Higham, Accuracy and Stability of
 * Numerical Algorithms, theorem 9.9). Cost grows with the cube of the size.
 * @example
 * const matrix = [Float64Array.of(2, 0), Float64Array.of(0, 4)];
 * invert(matrix);
 * matrix.map((row) => [...row])
 * //=> [[0.5, 0], [0, 0.25]]
 */
export function invert(matrix: readonly Float64Array[]): void {
  matrix.forEach((pivotRow, pivot) => {
    const scale = 1 / (pivotRow[pivot] as number);
    pivotRow[pivot] = 1;
    for (let column = 0; column < pivotRow.length; column++) pivotRow[column] = (pivotRow[column] as number) * scale;
    matrix.forEach((row, index) => {
      const factor = row[pivot] as number;
      if (index === pivot || factor === 0) return;
      row[pivot] = 0;
      for (let column = 0; column < row.length; column++) {
        row[column] = (row[column] as number) - factor * (pivotRow[column] as number);
      }
    });
  });
}
