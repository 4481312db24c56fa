import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';

/** A JSON list of names. A property holds 9 KB: three times what the names of all functions take. */
const FAVOURITES = 'rasad.favourites';

/** The functions that this user has marked, in the order of marking. Names that are no function are dropped. */
function favourites(): readonly string[] {
  return readFavourites(PropertiesService.getUserProperties().getProperties());
}

/** The same from the properties of the user. */
export function readFavourites(kept: Readonly<Record<string, string>>): readonly string[] {
  return known(kept[FAVOURITES]);
}

/** Marks a function for this user, or takes the mark away. */
export function keepFavourite({ fn, favourite }: { readonly fn: string; readonly favourite: boolean }): void {
  if (!findFunction(fn)) throw new Refusal('unknownFunction', { value: fn });
  const others = favourites().filter((name) => name !== fn);
  PropertiesService.getUserProperties().setProperty(FAVOURITES, JSON.stringify(favourite ? [...others, fn] : others));
}

function known(json: string | undefined): readonly string[] {
  try {
    const names: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(names) ? [...new Set<string>(names.filter(isFunction))] : [];
  } catch {
    return [];
  }
}

function isFunction(name: unknown): boolean {
  return typeof name === 'string' && findFunction(name) !== undefined;
}
