/** A row that stands in the plan. */
interface Standing {
  /** The line that it is of; blank where people added it. */
  readonly id: string;
  /** Whether it stays although it is planned no more. */
  readonly stays: boolean;
}

/** A row of the plan to be: what stands there, what is planned, or both. */
export interface Ordered<Row extends Standing, Line> {
  readonly row?: Row;
  readonly line?: Line;
}

/**
 * The rows of a plan that is made once more, in the order of its lines. What is planned no more and stays comes after the row that
 * it stood below.
 * @example
 * ordered([{ id: '', stays: true }], [{ id: 'b' }]) //=> [{ row: { id: '', stays: true } }, { line: { id: 'b' } }]
 */
export function ordered<Row extends Standing, Line extends { readonly id: string }>(
  rows: readonly Row[],
  lines: readonly Line[],
): Ordered<Row, Line>[] {
  const planned = new Set(lines.map(({ id }) => id));
  const rowOf = new Map<string, Row>();
  /** What stays, by the line that it stood below; blank at the top. */
  const below = new Map<string, Row[]>();
  let above = '';
  for (const row of rows) {
    if (planned.has(row.id) && !rowOf.has(row.id)) {
      rowOf.set(row.id, row);
      above = row.id;
    } else if (row.stays) below.set(above, [...(below.get(above) ?? []), row]);
  }
  const stayingBelow = (id: string): Ordered<Row, Line>[] => (below.get(id) ?? []).map((row) => ({ row }));
  return [
    ...stayingBelow(''),
    ...lines.flatMap((line) => {
      const row = rowOf.get(line.id);
      return [{ line, ...(row && { row }) }, ...stayingBelow(line.id)];
    }),
  ];
}
