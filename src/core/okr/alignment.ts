import type { Text } from '../text.ts';

/** How an objective stands to the one that it is aligned with: only what contributes is ever counted there. Rule R7. */
export const alignmentKinds = {
  contributes: { en: 'Contributes', fa: 'سهیم' },
  supports: { en: 'Supports', fa: 'پشتیبان' },
} as const satisfies Readonly<Record<string, Text>>;

/** An objective and what it is aligned with. */
export interface Aligned {
  readonly key: string;
  /** The key of the objective above it; blank for one that stands by itself. */
  readonly parent: string;
}

/**
 * The keys by which an alignment leads back to where it began, or null where it ends.
 * @example
 * loopFrom('O1', [{ key: 'O1', parent: 'O2' }, { key: 'O2', parent: 'O1' }]) //=> ['O1', 'O2', 'O1']
 */
export function loopFrom(key: string, objectives: readonly Aligned[]): string[] | null {
  return pathFrom(key, parentsOf(objectives));
}

/** The keys of all objectives that are aligned with themselves in a circle. */
export function loopKeys(objectives: readonly Aligned[]): ReadonlySet<string> {
  const parents = parentsOf(objectives);
  const passed = new Set<string>();
  const inLoop = new Set<string>();
  for (const { key } of objectives) {
    const path = new Set<string>();
    let at = key;
    while (at !== '' && !passed.has(at)) {
      passed.add(at);
      path.add(at);
      at = parents.get(at) ?? '';
    }
    if (path.has(at)) for (const each of pathFrom(at, parents) ?? []) inLoop.add(each);
  }
  return inLoop;
}

function parentsOf(objectives: readonly Aligned[]): ReadonlyMap<string, string> {
  return new Map(objectives.map(({ key, parent }) => [key, parent]));
}

function pathFrom(key: string, parents: ReadonlyMap<string, string>): string[] | null {
  const path = [key];
  const passed = new Set(path);
  for (let above = parents.get(key) ?? ''; above !== ''; above = parents.get(above) ?? '') {
    path.push(above);
    if (above === key) return path;
    // A loop further up is that of others.
    if (passed.has(above)) return null;
    passed.add(above);
  }
  return null;
}

/** An objective with those that are aligned with it. */
export interface Branch<Objective extends Aligned> {
  readonly objective: Objective;
  readonly below: readonly Branch<Objective>[];
}

/**
 * The objectives as trees, each in the order in which they are given. What is aligned with nothing that is there, or with itself
 * in a circle, stands at the top.
 */
export function alignmentTrees<Objective extends Aligned>(objectives: readonly Objective[]): Branch<Objective>[] {
  const inLoop = loopKeys(objectives);
  const below = new Map(objectives.map(({ key }): [string, Objective[]] => [key, []]));
  const top = objectives.filter((objective) => {
    const siblings = inLoop.has(objective.key) ? undefined : below.get(objective.parent);
    siblings?.push(objective);
    return !siblings;
  });
  const branch = (objective: Objective): Branch<Objective> => ({
    objective,
    below: (below.get(objective.key) ?? []).map(branch),
  });
  return top.map(branch);
}
