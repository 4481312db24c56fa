import type { RandomNumbers } from '../statistics/randomNumbers.ts';

/** A regression as its sums: the coefficients are wanted, `precision · b = pull` is what the values say of them. */
export interface Sums {
  /** Of all columns with all columns, row by row. */
  readonly precision: Float64Array;
  /** Of all columns with the values. */
  readonly pull: Float64Array;
}

/** What is believed of the coefficients before: normal around 0 with this precision where a column takes part. */
export interface Slab {
  readonly precision: Float64Array;
  /** The chance that a column takes part. */
  readonly inclusion: number;
}

/**
 * Draws which columns take part, one after the other in an order of chance, and their coefficients: the spike and slab of
 * George and McCulloch (1997), with the coefficients integrated out of the first step.
 * @param taking which columns take part; changed in place
 * @param into the coefficients, 0 where a column takes no part
 */
export function drawCoefficients(
  sums: Sums,
  slab: Slab,
  taking: boolean[],
  random: RandomNumbers,
  into: Float64Array,
): void {
  if (slab.inclusion < 1) {
    const odds = Math.log(slab.inclusion / (1 - slab.inclusion));
    for (const column of shuffled(taking.length, random)) {
      taking[column] = true;
      const with_ = evidence(sums, slab, chosen(taking));
      taking[column] = false;
      const without = evidence(sums, slab, chosen(taking));
      taking[column] = random.uniform() < 1 / (1 + Math.exp(without - with_ - odds));
    }
  }
  into.fill(0);
  const columns = chosen(taking);
  const size = columns.length;
  if (size === 0) return;
  const root = choleskyOf(together(sums.precision, slab.precision, taking.length, columns), size);
  const scaled = solvedLower(root, pulls(sums, columns), size);
  for (let index = 0; index < size; index++) scaled[index] = (scaled[index] as number) + random.normal();
  solveUpper(root, scaled, size);
  columns.forEach((column, index) => {
    into[column] = scaled[index] as number;
  });
}

/** The logarithm of how likely the values are with these columns, up to what all choices share. */
function evidence(sums: Sums, slab: Slab, columns: readonly number[]): number {
  const size = columns.length;
  if (size === 0) return 0;
  const all = Math.round(Math.sqrt(slab.precision.length));
  const before = choleskyOf(together(null, slab.precision, all, columns), size);
  const after = choleskyOf(together(sums.precision, slab.precision, all, columns), size);
  const explained = solvedLower(after, pulls(sums, columns), size);
  let log = 0;
  for (let index = 0; index < size; index++) {
    const ratio = (before[index * size + index] as number) / (after[index * size + index] as number);
    log += Math.log(ratio) + 0.5 * (explained[index] as number) ** 2;
  }
  return log;
}

function shuffled(count: number, random: RandomNumbers): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random.uniform() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
}

function chosen(taking: readonly boolean[]): number[] {
  return taking.flatMap((takes, column) => (takes ? [column] : []));
}

function pulls({ pull }: Sums, columns: readonly number[]): Float64Array {
  return Float64Array.from(columns, (column) => pull[column] as number);
}

function together(
  one: Float64Array | null,
  other: Float64Array,
  all: number,
  columns: readonly number[],
): Float64Array {
  const size = columns.length;
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = (columns[row] as number) * all + (columns[column] as number);
      matrix[row * size + column] = (one === null ? 0 : (one[at] as number)) + (other[at] as number);
    }
  }
  return matrix;
}

/** The lower triangle whose square the matrix is; the matrix must be positive definite, as a slab makes it. */
function choleskyOf(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column] as number;
      for (let k = 0; k < column; k++) rest -= (root[row * size + k] as number) * (root[column * size + k] as number);
      root[row * size + column] = row === column ? Math.sqrt(rest) : rest / (root[column * size + column] as number);
    }
  }
  return root;
}

function solvedLower(root: Float64Array, right: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++) {
    let rest = right[row] as number;
    for (let k = 0; k < row; k++) rest -= (root[row * size + k] as number) * (right[k] as number);
    right[row] = rest / (root[row * size + row] as number);
  }
  return right;
}

function solveUpper(root: Float64Array, right: Float64Array, size: number): void {
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row] as number;
    for (let k = row + 1; k < size; k++) rest -= (root[k * size + row] as number) * (right[k] as number);
    right[row] = rest / (root[row * size + row] as number);
  }
}
