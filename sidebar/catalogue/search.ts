import { distance } from 'fastest-levenshtein';
import { foldText } from '../../src/core/fold.ts';

/** What an item is found by: its names, the other words that people say for it, and what else is said about it. */
export interface Searchable {
  readonly names: readonly string[];
  readonly synonyms?: readonly string[];
  readonly more: readonly string[];
}

/**
 * The items that hold every word of the query, in any language and spelling of ی, ک, ZWNJ and digits: first those of that
 * very name, then those named by the words, then those whose names contain them, then the rest. Where no item holds them,
 * those that hold the most similar words: a slip of the keyboard, or a Persian letter that sounds the same.
 * @example
 * search([{ names: ['KPI_CAC', 'هزینهٔ جذب'], more: [] }, { names: ['KPI_CPL'], more: [] }], 'هزینه جزب').length //=> 1
 */
export function search<Item extends Searchable>(items: readonly Item[], query: string): readonly Item[] {
  const words = contentWords(withoutEzafe(query));
  if (words.length === 0) return items;
  const holding = inOrder(items, (item) => rank(readable(item), words));
  return holding.length > 0 ? holding : mostSimilar(items, words);
}

/** The items that have a rank, the lowest first; items of one rank keep their order. */
function inOrder<Item>(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

interface Readable {
  /** The names and synonyms, each without its spaces. */
  readonly whole: ReadonlySet<string>;
  readonly names: Passage;
  readonly everything: Passage;
}

interface Passage {
  readonly words: ReadonlySet<string>;
  /** Folded, and once more without spaces: who types a ZWNJ where the name has a space shall find it. */
  readonly text: string;
}

const known = new WeakMap<Searchable, Readable>();

function readable(item: Searchable): Readable {
  const before = known.get(item);
  if (before) return before;
  const names = [...item.names, ...(item.synonyms ?? [])];
  const made = {
    whole: new Set(names.map((name) => contentWords(name).join(''))),
    names: passage(names),
    everything: passage([...names, ...item.more]),
  };
  known.set(item, made);
  return made;
}

function passage(texts: readonly string[]): Passage {
  const text = foldText(texts.join(' | '));
  return { words: new Set(wordsOf(text)), text: `${text} | ${text.replace(/ /g, '')}` };
}

function rank({ whole, names, everything }: Readable, words: readonly string[]): number {
  if (whole.has(words.join(''))) return 0;
  if (words.every((word) => names.words.has(word))) return 1;
  if (words.every((word) => holds(names, word)) || stands(words.join(''), names)) return 2;
  return words.every((word) => holds(everything, word)) ? 3 : Number.POSITIVE_INFINITY;
}

/** A word counts where a word of the text starts with it; a longer one also in the middle of a word, as «سایت» in «وب‌سایت». */
function holds(passage: Passage, word: string): boolean {
  return [...passage.words].some((other) => other.startsWith(word)) || stands(word, passage);
}

/** Three letters stand in too many words: «لید» (lead) in «کلید» (key). */
function stands(word: string, { text }: Passage): boolean {
  return word.length > 3 && text.includes(word);
}

/** The items with the fewest slips; those with as few in their names alone come first. */
function mostSimilar<Item extends Searchable>(items: readonly Item[], words: readonly string[]): readonly Item[] {
  const found = items.map((item) => ({ item, slips: slipsIn(readable(item).everything, words) }));
  const fewest = Math.min(...found.map(({ slips }) => slips));
  if (fewest === Number.POSITIVE_INFINITY) return [];
  const similar = found.filter(({ slips }) => slips === fewest).map(({ item }) => item);
  return inOrder(similar, (item) => (slipsIn(readable(item).names, words) === fewest ? 0 : 1));
}

/** How many letters of the query are wrong, if it is about this text; infinite if it is not. */
function slipsIn(passage: Passage, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (holds(passage, word) ? 0 : slipsOf(sound(word), passage.words)), 0);
}

function slipsOf(typed: string, words: ReadonlySet<string>): number {
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const slips = [...words].flatMap((word) => {
    const meant = sound(word);
    // The start of a word too, for who is still typing it.
    return [meant, meant.slice(0, typed.length)].map((candidate) => slipsBetween(typed, candidate));
  });
  const fewest = Math.min(...slips);
  return fewest <= allowed ? fewest : Number.POSITIVE_INFINITY;
}

/** Two letters in the wrong order are one slip. */
function slipsBetween(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > 2) return Number.POSITIVE_INFINITY;
  const slips = distance(typed, meant);
  return slips === 2 && sorted(typed) === sorted(meant) ? 1 : slips;
}

const sorted = (word: string): string => [...word].sort().join('');

/** One letter for each Persian sound: «جزب» sounds like «جذب». */
function sound(word: string): string {
  return word
    .replace(/[ذضظ]/g, 'ز')
    .replace(/[صث]/g, 'س')
    .replace(/ط/g, 'ت')
    .replace(/ح/g, 'ه')
    .replace(/غ/g, 'ق')
    .replace(/[اع]+/g, 'ا');
}

/** Words that say nothing about what is meant; a text of nothing else keeps them. */
const FILLERS = new Set('of the per in to for on by and with از به در با و هر برای'.split(' '));

function contentWords(text: string): readonly string[] {
  const words = wordsOf(foldText(text));
  const content = words.filter((word) => !FILLERS.has(word));
  return content.length > 0 ? content : words;
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** «هزینه‌ی جذب» is another spelling of «هزینهٔ جذب», which folds to «هزینه جذب». */
function withoutEzafe(query: string): string {
  return query.replace(/ه\u200c[یي](?=\s|$)/g, 'ه');
}
