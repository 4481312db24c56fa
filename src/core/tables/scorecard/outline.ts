import { alignmentTrees, type Branch } from '../../okr/alignment.ts';
import { objectiveOf } from './keys.ts';
import { type KeyedRow, newKeys } from './newKeys.ts';

export interface OutlinedRow extends KeyedRow {
  /** The key of the objective that it is aligned with. */
  readonly parent: string;
}

/** Where a row comes to stand. */
interface Place {
  /** Its place among the rows that are given, from 0. */
  readonly from: number;
  /** How far it stands in: 0 for what belongs to nothing above. */
  readonly depth: number;
}

/**
 * The rows of a scorecard as an outline: below an objective its key results, then the objectives aligned with it. What belongs to no
 * objective comes last; rows that are equals keep their order.
 * @example
 * outlineOf([
 *   { key: 'O1', title: 'Team', type: '', parent: 'O2' },
 *   { key: 'O2', title: 'Company', type: '', parent: '' },
 * ]) //=> [{ from: 1, depth: 0 }, { from: 0, depth: 1 }]
 */
export function outlineOf(rows: readonly OutlinedRow[]): Place[] {
  const keys = newKeys(rows);
  const objectives = rows.flatMap(({ parent }, from) => {
    const key = keys[from] ?? '';
    return key !== '' && key === objectiveOf(key) ? [{ key, parent, from }] : [];
  });
  const keyResults = new Map(objectives.map(({ key }): [string, number[]] => [key, []]));
  const others: number[] = [];
  keys.forEach((key, from) => {
    if (key !== '' && key === objectiveOf(key)) return;
    (keyResults.get(objectiveOf(key)) ?? others).push(from);
  });
  const placed = (branch: Branch<(typeof objectives)[number]>, depth: number): Place[] => [
    { from: branch.objective.from, depth },
    ...(keyResults.get(branch.objective.key) ?? []).map((from) => ({ from, depth: depth + 1 })),
    ...branch.below.flatMap((each) => placed(each, depth + 1)),
  ];
  return [
    ...alignmentTrees(objectives).flatMap((tree) => placed(tree, 0)),
    ...others.map((from) => ({ from, depth: 0 })),
  ];
}
