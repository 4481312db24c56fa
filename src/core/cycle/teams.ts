import { distinctNames } from '../distinctNames.ts';
import { foldText } from '../fold.ts';

/** Someone of the People tab, and the team they belong to: `''` for none. */
export interface Person {
  readonly name: string;
  readonly team: string;
}

/**
 * The team of a person, as it is first written; `''` where nobody says so.
 * @example
 * teamOf('sara', [{ name: 'Sara', team: 'Growth' }]) //=> 'Growth'
 */
export function teamOf(name: string, people: readonly Person[]): string {
  return people.find((person) => isSameName(person.name, name))?.team ?? '';
}

/**
 * Everyone in a team.
 * @example
 * membersOf('Growth', [{ name: 'Sara', team: 'growth' }]) //=> ['Sara']
 */
export function membersOf(team: string, people: readonly Person[]): readonly string[] {
  return people.filter((person) => isSameName(person.team, team)).map(({ name }) => name);
}

/** Whether two names are of one person or team, however they are written. */
export function isSameName(one: string, other: string): boolean {
  return one !== '' && foldText(one) === foldText(other);
}

/**
 * Each name once, in the order in which they first come up.
 * @example
 * eachOnce(['Sara', '', 'sara', 'Amir']) //=> ['Sara', 'Amir']
 */
export function eachOnce(all: readonly string[]): readonly string[] {
  const { names, numberOf } = distinctNames();
  for (const name of all) if (name !== '') numberOf(name);
  return names;
}
