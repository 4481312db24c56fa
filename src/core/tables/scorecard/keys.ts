import { foldText } from '../../fold.ts';

/** What a key says: the number of the objective, and that of the key result; null for an objective. */
export interface Key {
  readonly objective: number;
  readonly keyResult: number | null;
}

/**
 * Reads a key that Rasad gave: `O3` or `O3.2`. Keys that people made up are nobody's number.
 * @example readKey('O3.2') //=> { objective: 3, keyResult: 2 }
 */
export function readKey(text: string): Key | null {
  const match = /^O(\d{1,6})(?:\.(\d{1,6}))?$/i.exec(text.trim());
  if (!match) return null;
  return { objective: Number(match[1]), keyResult: match[2] === undefined ? null : Number(match[2]) };
}

/**
 * A key as Rasad writes it, where people typed it otherwise.
 * @example
 * tidyKey(' o۳.۲') //=> 'O3.2'
 */
export function tidyKey(text: string): string {
  const key = readKey(foldText(text));
  return key ? keyText(key) : text.trim();
}

/** `O3`, or `O3.2`. */
export function keyText({ objective, keyResult }: Key): string {
  return keyResult === null ? `O${objective}` : `O${objective}.${keyResult}`;
}

/**
 * The part of a key that names its objective; a key without a dot is that of an objective.
 * @example objectiveOf('O3.2') //=> 'O3'
 */
export function objectiveOf(key: string): string {
  const dot = key.indexOf('.');
  return dot < 0 ? key : key.slice(0, dot);
}

/** The first objective number that no key of the tab has. */
export function nextObjective(keys: readonly string[]): number {
  return 1 + Math.max(0, ...keys.map((key) => readKey(key)?.objective ?? 0));
}

/** The first number of a key result that an objective has not given yet. */
export function nextKeyResult(keys: readonly string[], objective: number): number {
  const taken = keys.map(readKey).filter((key) => key?.objective === objective);
  return 1 + Math.max(0, ...taken.map((key) => key?.keyResult ?? 0));
}

/**
 * The key with the highest number of each objective, in the order in which the objectives come: all that is needed to give none of
 * the keys again.
 * @example
 * highestKeys(['O1', 'O1.2', 'O2', 'O1.1']) //=> ['O1.2', 'O2']
 */
export function highestKeys(keys: readonly string[]): string[] {
  const highest = new Map<string, string>();
  for (const key of keys) {
    const objective = objectiveOf(key);
    if (numberAfterDot(key) >= numberAfterDot(highest.get(objective) ?? '') && key !== '') highest.set(objective, key);
  }
  return [...highest.values()];
}

/**
 * The number of a key result in its objective; 0 for an objective, and for what people made up.
 * @example
 * numberAfterDot('Growth.3') //=> 3
 */
export function numberAfterDot(key: string): number {
  const number = key.slice(objectiveOf(key).length + 1);
  return /^\d{1,6}$/.test(number) ? Number(number) : 0;
}
