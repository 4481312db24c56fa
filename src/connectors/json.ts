import { ShapeChange } from './connector.ts';

/** The fields of an object, as a service sends them: any may be missing, null, or of another type than was said. */
export type Json = Readonly<Record<string, unknown>>;

/** An object, or one without fields where there is none. */
export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** The objects of a list; none where there is no list. */
export function asObjects(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

/**
 * The list that an answer must have.
 * @throws ShapeChange that names it
 */
export function neededList(object: Json, field: string): Json[] {
  const value = object[field];
  if (!Array.isArray(value)) throw new ShapeChange(field);
  return value.map(asObject);
}

/**
 * A number that came as a number or as a text; null where it is neither. Nothing else is guessed.
 * @example
 * asNumber('12.5') //=> 12.5
 * asNumber('') //=> null
 */
export function asNumber(value: unknown): number | null {
  const isNumber = typeof value === 'string' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value);
  const number = isNumber ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A text; `''` for null, objects and what is missing. */
export function asText(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : '';
}

/** The field of an object by its name, whatever its case; of several names the first that is there. */
export function fieldOf(object: Json, ...names: readonly string[]): unknown {
  const keys = Object.keys(object);
  for (const name of names) {
    const key = keys.find((each) => each.toLowerCase() === name.toLowerCase());
    if (key !== undefined && object[key] !== null) return object[key];
  }
  return undefined;
}
