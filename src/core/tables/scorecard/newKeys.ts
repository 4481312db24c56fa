import { keyText, nextKeyResult, nextObjective, numberAfterDot, objectiveOf, readKey, tidyKey } from './keys.ts';
import { isObjectiveType } from './kinds.ts';

/** What a row says that its key depends on. */
export interface KeyedRow {
  readonly key: string;
  readonly title: string;
  readonly type: string;
}

/**
 * The key that each row should have, in the order of the rows: its own, tidied; for a row that has none, the next of the objective
 * above it; for a key that stands a second time, a new one, under which its copied key results follow.
 * @param known keys that were given before, and must not be given to anything else
 * @example newKeys([{ key: 'O1', title: 'Grow', type: '' }, { key: '', title: 'Win 10', type: '' }]) //=> ['O1', 'O1.1']
 */
export function newKeys(typed: readonly KeyedRow[], known: readonly string[] = []): string[] {
  const rows = typed.map((row) => ({ ...row, key: tidyKey(row.key) }));
  const given = [...known, ...rows.map(({ key }) => key).filter((key) => key !== '')];
  const seen = new Set<string>();
  const copies = new Map<string, string>();
  const ahead = new Set<string>();
  let above = '';
  const give = (key: string): string => {
    given.push(key);
    return key;
  };
  const copyObjective = (objective: string): string => {
    const copy = give(keyText({ objective: nextObjective(given), keyResult: null }));
    copies.set(objective, copy);
    return copy;
  };
  return rows.map((row, index) => {
    let key = row.key;
    const isObjective = isObjectiveType(row.type);
    // A key result above every objective belongs to none until someone moves it.
    if (key === '' && (row.title === '' || (above === '' && !isObjective))) return '';
    if (key === '' && isObjective) {
      key = give(keyText({ objective: nextObjective(given), keyResult: null }));
    } else if (key === '') {
      key = give(nextIn(above, given));
    } else if (seen.has(key) && key === objectiveOf(key)) {
      const isGiven = ahead.delete(key);
      key = (isGiven && copies.get(key)) || copyObjective(key);
    } else if (seen.has(key)) {
      const original = objectiveOf(key);
      if (!copies.has(original) && isCopiedBelow(original, rows.slice(index), seen)) {
        copyObjective(original);
        ahead.add(original);
      }
      key = give(nextIn(copies.get(original) ?? original, given));
    }
    seen.add(key);
    above = objectiveOf(key);
    return key;
  });
}

/** Whether a copied objective stands further down among the copied rows: where the tab is sorted, a key result may come first. */
function isCopiedBelow(objective: string, rows: readonly KeyedRow[], seen: ReadonlySet<string>): boolean {
  const end = rows.findIndex(({ key }) => !seen.has(key));
  return rows.slice(0, end < 0 ? rows.length : end).some(({ key }) => key === objective);
}

/** The next key result of an objective; a key that people made up goes on as `Growth.1`. */
export function nextIn(objective: string, given: readonly string[]): string {
  const known = readKey(objective);
  if (known) return keyText({ objective: known.objective, keyResult: nextKeyResult(given, known.objective) });
  const numbers = given.filter((key) => objectiveOf(key) === objective).map(numberAfterDot);
  return `${objective}.${1 + Math.max(0, ...numbers)}`;
}
