import { foldText } from '../../src/core/fold.ts';

/** What an item is found by: its names, and what else is said about it. */
export interface Searchable {
  readonly names: readonly string[];
  readonly more: readonly string[];
}

/**
 * The items that hold every word of the query, in any language and spelling of ی, ک, ZWNJ and digits: first those named
 * by the words, then those whose names contain them, then the rest.
 * @example
 * search([{ names: ['KPI_CAC', 'هزینهٔ جذب'], more: [] }, { names: ['KPI_CPL'], more: [] }], 'هزینه').length //=> 1
 */
export function search<Item extends Searchable>(items: readonly Item[], query: string): readonly Item[] {
  const words = foldText(withoutEzafe(query)).split(' ').filter(Boolean);
  if (words.length === 0) return items;
  const ranked = items.map((item) => ({ item, rank: rank(folded(item), words) }));
  return [0, 1, 2].flatMap((wanted) => ranked.filter(({ rank }) => rank === wanted).map(({ item }) => item));
}

interface Folded {
  readonly nameWords: ReadonlySet<string>;
  readonly names: string;
  readonly everything: string;
}

const known = new WeakMap<Searchable, Folded>();

function folded(item: Searchable): Folded {
  const before = known.get(item);
  if (before) return before;
  const names = foldText(item.names.join(' | '));
  const made = {
    nameWords: new Set(names.split(/[^\p{L}\p{N}]+/u)),
    // Without spaces too: who types a ZWNJ where the name has a space shall find it.
    names: `${names} | ${names.replace(/ /g, '')}`,
    everything: `${names} | ${names.replace(/ /g, '')} | ${foldText(item.more.join(' | '))}`,
  };
  known.set(item, made);
  return made;
}

function rank({ nameWords, names, everything }: Folded, words: readonly string[]): 0 | 1 | 2 | null {
  if (words.every((word) => nameWords.has(word))) return 0;
  if (words.every((word) => names.includes(word))) return 1;
  return words.every((word) => everything.includes(word)) ? 2 : null;
}

/** «هزینه‌ی جذب» is another spelling of «هزینهٔ جذب», which folds to «هزینه جذب». */
function withoutEzafe(query: string): string {
  return query.replace(/ه\u200c[یي](?=\s|$)/g, 'ه');
}
