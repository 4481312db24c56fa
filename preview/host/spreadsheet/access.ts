import type { Boundary } from '../service.ts';

type GasUser = GoogleAppsScript.Base.User;

/** Who may open the file besides its owner, by mail address; it outlives the script's runs, and undo does not touch it. */
export interface Access {
  editors: readonly string[];
  viewers: readonly string[];
}

type Role = keyof Access;

/** Adds people as Google does: an address that is none is refused, and who has the right already keeps it. */
export function addPeople(access: Access, role: Role, addresses: readonly string[]): void {
  for (const address of addresses) {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new Error(`Invalid argument: ${address}`);
  }
  access[role] = [...new Set([...access[role], ...addresses.map((address) => address.toLowerCase())])];
}

export function removePerson(access: Access, role: Role, address: string): void {
  access[role] = access[role].filter((each) => each !== address.toLowerCase());
}

export function usersOf(boundary: Boundary, addresses: readonly string[]): GasUser[] {
  return addresses.map((address) => boundary.expose('User', { getEmail: (): string => address }) as GasUser);
}
