import { foldText } from '../fold.ts';
import type { Goal } from './goal.ts';
import type { LinkedRow } from './linkedRow.ts';

/** A row of the OKRs tab with what tells which goal of a file it is. */
export interface NamedRow extends Omit<LinkedRow, 'id'> {
  /** The title of its objective; its own for an objective. */
  readonly objective: string;
  readonly isObjective: boolean;
}

/**
 * The rows that goals of a file became before: those with their link, else those that say where the goal stands in its file, else those of
 * their name below the objective of the same name; the last two where their days have one in common.
 */
export function knownByName<Row extends NamedRow>(goals: readonly Goal[], rows: readonly Row[]): (Row & LinkedRow)[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const withGoalsBelow = new Set(goals.map(({ parent }) => parent));
  const taken = new Set<string>();
  return goals.flatMap((goal) => {
    const above = byId.get(goal.parent ?? '')?.name ?? goal.name;
    const isObjective = goal.measure === null || withGoalsBelow.has(goal.id);
    const isNamed = (row: Row): boolean =>
      foldText(row.title) === foldText(goal.name) && (isObjective || foldText(row.objective) === foldText(above));
    const isLinked = (row: Row): boolean => goal.link !== '' && row.link === goal.link;
    const isOfOrigin = (row: Row): boolean => goal.origin !== undefined && foldText(row.link) === foldText(goal.origin);
    const free = rows.filter(({ key }) => !taken.has(key));
    const alike = free.filter((row) => row.isObjective === isObjective && isAtOnce(goal, row));
    const row = free.find(isLinked) ?? alike.find(isOfOrigin) ?? alike.find(isNamed);
    if (!row) return [];
    taken.add(row.key);
    return [{ ...row, id: goal.id }];
  });
}

type Days = Pick<Goal, 'firstDay' | 'lastDay'>;

function isAtOnce(one: Days, other: Days): boolean {
  const isBefore = ({ lastDay }: Days, { firstDay }: Days): boolean =>
    lastDay !== null && firstDay !== null && lastDay < firstDay;
  return !isBefore(one, other) && !isBefore(other, one);
}
