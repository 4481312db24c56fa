import { distance } from 'fastest-levenshtein';
import { isListKind, isRequired } from '../formula/resolve.ts';
import { type Argument, shownName, type Unit } from './argument.ts';
import { argumentNames } from './argumentNames.ts';
import { columnSynonyms } from './columnSynonyms.data.ts';
import { type HeaderUnit, type HeaderWords, headerWords, withoutFillers } from './headerWords.ts';
import type { SheetFunction } from './sheetFunction.ts';

/** What most cells of a column hold. */
export type ColumnKind = 'numbers' | 'dates' | 'texts' | 'blanks';

/** A column by what is known of it. */
export interface Header {
  readonly word: string;
  /** Where it is known: a column of texts is none of numbers, whatever its header says. */
  readonly holds?: ColumnKind;
}

/** Which column an argument may read. */
export interface ColumnMatch {
  /** The place of the header that fits, from 0; null where none does, or several do. */
  readonly header: number | null;
  /** The headers that fit equally well, where none was chosen. */
  readonly choices: readonly number[];
}

/**
 * Which header fits each argument of a function, in both languages. A wrong column is worse than none: where two headers fit one
 * argument equally well, or one header two arguments, none is chosen.
 * @example
 * matchColumns(cac, [{ word: 'Month' }, { word: 'Ad spend, $' }, { word: 'مشتری جدید' }])
 * //=> { cost: { header: 1, choices: [] }, newCustomers: { header: 2, choices: [] } }
 */
export function matchColumns(
  declared: SheetFunction,
  headers: readonly Header[],
): Readonly<Record<string, ColumnMatch>> {
  const parts = headers.map(({ word }) => headerWords(word));
  const fits = Object.entries(declared.args).flatMap(([name, argument]) => {
    if (!readsColumn(argument)) return [];
    const known = knownWords(declared, name, argument.unit);
    return headers.flatMap(({ holds }, header) => {
      const sure = mayHold(argument, holds) ? certainty(parts[header] as HeaderWords, known, argument.unit) : 0;
      return sure > 0 ? [{ name, header, sure }] : [];
    });
  });
  const chosen = chooseFrom(fits);
  return Object.fromEntries(Object.keys(declared.args).map((name) => [name, chosen.get(name) ?? NONE]));
}

const NONE: ColumnMatch = { header: null, choices: [] };

/** A word of a list is no column, nor are events, nor is a setting that has a value of its own. */
function readsColumn(argument: Argument): boolean {
  if (argument.kind === 'option' || argument.kind === 'events') return false;
  return isRequired(argument) || argument.kind === 'flow' || isListKind(argument);
}

/** Whether cells of a kind can be what an argument asks for. */
function mayHold(argument: Argument, holds: ColumnKind | undefined): boolean {
  if (holds === undefined || holds === 'blanks') return true;
  if (argument.unit === 'date') return holds === 'dates';
  if (argument.unit === 'text') return holds !== 'dates';
  return holds === 'numbers';
}

interface Fit {
  readonly name: string;
  readonly header: number;
  readonly sure: number;
}

/** From the surest down: who shares a header with another, or has two, gets none, and leaves none of them to the less sure. */
function chooseFrom(fits: readonly Fit[]): ReadonlyMap<string, ColumnMatch> {
  const chosen = new Map<string, ColumnMatch>();
  const taken = new Set<number>();
  for (const sure of LEVELS) {
    const open = fits.filter((fit) => fit.sure === sure && !chosen.has(fit.name) && !taken.has(fit.header));
    for (const { name } of open) {
      const own = open.filter((fit) => fit.name === name).map(({ header }) => header);
      const [only] = own;
      const alone = own.length === 1 && open.filter((fit) => fit.header === only).length === 1;
      chosen.set(name, alone ? { header: only as number, choices: [] } : { header: null, choices: own });
    }
    for (const { header } of open) taken.add(header);
  }
  return chosen;
}

/** How sure a match is: by a name of the argument, by a synonym, by either without the words around it, by a slip of typing. */
const LEVELS = [4, 3, 2, 1] as const;

interface KnownWords {
  readonly names: readonly (readonly string[])[];
  readonly synonyms: readonly (readonly string[])[];
}

function knownWords({ fn }: SheetFunction, name: string, unit: Unit): KnownWords {
  const { en = '', fa = '' } = argumentNames()[shownName(name)] ?? {};
  const others = (columnSynonyms()[`${fn}.${name}`] ?? columnSynonyms()[name])?.split('|') ?? [];
  const words = (text: string): readonly string[] => withoutFillers(headerWords(text).words, unit);
  return {
    names: [en, fa, shownName(name)].map((text) => headerWords(text).words),
    synonyms: [...others.map((text) => headerWords(text).words), ...[en, fa].map(words), ...others.map(words)],
  };
}

function certainty(header: HeaderWords, { names, synonyms }: KnownWords, unit: Unit): number {
  if (!agrees(header.unit, unit) || header.words.length === 0) return 0;
  const bare = withoutFillers(header.words, unit);
  if (names.some((words) => saysSame(words, header.words))) return 4;
  if (synonyms.some((words) => saysSame(words, header.words))) return 3;
  const all = [...names, ...synonyms];
  if (all.some((words) => saysSame(words, bare))) return 2;
  return all.some((words) => isSlip(bare, words)) ? 1 : 0;
}

/** «سفارش (تومان)» is no count of orders. */
function agrees(written: HeaderUnit | null, unit: Unit): boolean {
  if (written === null) return true;
  if (written === 'money') return unit === 'money' || unit === 'money_per_day';
  if (written === 'fraction') return unit === 'fraction';
  return unit !== 'money' && unit !== 'fraction' && unit !== 'date';
}

/** The same words, in any order; or in their order, whatever is written as one word: «سر نخ», `signups`. */
function saysSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('') === other.join('') || [...one].sort().join(' ') === [...other].sort().join(' ');
}

/** The shortest word in which one wrong letter is taken for a slip: alone, and among other words. */
const SHORTEST_ALONE = 6;
const SHORTEST_AMONG = 5;

/** One letter wrong, missing or swapped in some word, as long as what was written is no word of another argument. */
function isSlip(written: readonly string[], meant: readonly string[]): boolean {
  const shortest = meant.length > 1 ? SHORTEST_AMONG : SHORTEST_ALONE;
  return (
    written.length === meant.length &&
    written.every((word, index) => {
      const other = meant[index] as string;
      if (word === other) return true;
      return other.length >= shortest && !vocabulary().has(word) && oneLetterOff(word, other);
    })
  );
}

function oneLetterOff(word: string, other: string): boolean {
  if (distance(word, other) <= 1) return true;
  const first = [...word].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${word.slice(0, first)}${word.charAt(first + 1)}${word.charAt(first)}${word.slice(first + 2)}`;
  return swapped === other;
}

let known: ReadonlySet<string> | undefined;

/** Every word that stands in a name or a synonym of an argument. */
function vocabulary(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...Object.values(argumentNames()).flatMap(({ en, fa }) => [en, fa]),
      ...Object.values(columnSynonyms()).flatMap((listed) => listed.split('|')),
    ].flatMap((text) => headerWords(text).words),
  );
  return known;
}
