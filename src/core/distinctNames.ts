import { foldText } from './fold.ts';

/** Names or ids, numbered from 0 in the order in which they first appear. */
export interface DistinctNames {
  /** As first spelled. */
  readonly names: readonly string[];
  /** The number of a name; letter case and Arabic or Persian forms of a letter make no difference. */
  readonly numberOf: (name: string) => number;
}

/**
 * An empty list of names, which grows as they are asked for.
 * @example
 * ['Search', 'Email', 'search'].map(distinctNames().numberOf) //=> [0, 1, 0]
 */
export function distinctNames(): DistinctNames {
  const names: string[] = [];
  // Holds every spelling beside its folded form, so that each spelling is folded only once.
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const folded = foldText(name);
    const number = numbers.get(folded) ?? names.push(name) - 1;
    numbers.set(folded, number).set(name, number);
    return number;
  };
  return { names, numberOf };
}
