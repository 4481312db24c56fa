import type { Goal } from './goal.ts';
import type { LinkedRow } from './linkedRow.ts';

/**
 * Rows with the ids that their goals have now: a goal that was moved in its tool may have another one there.
 * @param lasting what of an id stays when its goal is moved
 */
export function followMoved<Row extends Pick<LinkedRow, 'id'>>(
  rows: readonly Row[],
  goals: readonly Goal[],
  lasting: (id: string) => string,
): Row[] {
  const ids = new Map(goals.map(({ id }) => [lasting(id), id]));
  return rows.map((row) => ({ ...row, id: ids.get(lasting(row.id)) ?? row.id }));
}
