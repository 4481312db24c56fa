import { foldText } from '../../fold.ts';
import { numberAfterDot, objectiveOf } from './keys.ts';
import { isObjectiveType } from './kinds.ts';
import type { KeyedRow } from './newKeys.ts';

/** What the log and the closed cycles know of keys. */
export interface FormerKeys {
  /** The key of each folded title in the log, of key results that were not closed. */
  readonly byTitle: ReadonlyMap<string, string>;
  /** All of them: none of these is given to another row. */
  readonly given: ReadonlySet<string>;
}

/**
 * The rows with the keys that they had before people cleared them, as far as titles tell: a key result gets back the key under which
 * the log has its title, where its objective has its own or gets it back with it; the others of such an objective count on from there.
 */
export function withFormerKeys<Row extends KeyedRow>(rows: readonly Row[], { byTitle, given }: FormerKeys): Row[] {
  const standing = new Set(rows.map(({ key }) => key));
  const titles = rows.filter(({ key }) => key === '').map(({ title }) => foldText(title));
  const formerOf = ({ key, title }: KeyedRow): string => {
    const folded = foldText(title);
    const had = key === '' && titles.indexOf(folded) === titles.lastIndexOf(folded) ? byTitle.get(folded) : undefined;
    return had === undefined || standing.has(had) ? '' : had;
  };
  const isObjective = ({ key, type }: KeyedRow): boolean =>
    key === '' ? isObjectiveType(type) : key === objectiveOf(key);
  let above = '';
  let isAboveCleared = false;
  let last = 0;
  return rows.map((row, index) => {
    const isCleared = row.key === '' && row.title !== '';
    if (isObjective(row)) {
      const key = isCleared ? keyFromBelow(index) : row.key;
      [above, isAboveCleared, last] = [key, isCleared && key !== '', 0];
      return { ...row, key };
    }
    if (!isCleared) return row;
    const had = formerOf(row);
    const isOwn = had !== '' && (standing.has(objectiveOf(had)) || objectiveOf(had) === above);
    if (isOwn || !isAboveCleared) {
      last = Math.max(last, numberAfterDot(isOwn ? had : ''));
      return isOwn ? { ...row, key: had } : row;
    }
    do last += 1;
    while (given.has(`${above}.${last}`) || standing.has(`${above}.${last}`));
    return { ...row, key: `${above}.${last}` };
  });

  /** Of an objective without a key: that of its first key result which the log knows. */
  function keyFromBelow(index: number): string {
    const below = rows.slice(index + 1);
    const next = below.findIndex(isObjective);
    const [first] = below.slice(0, next < 0 ? below.length : next).flatMap((row) => formerOf(row) || []);
    const key = first === undefined ? '' : objectiveOf(first);
    return standing.has(key) ? '' : key;
  }
}
