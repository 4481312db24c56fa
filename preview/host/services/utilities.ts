import { isDate } from '../dates.ts';
import type { Boundary } from '../service.ts';
import { formatDate, parseDate } from './datePattern.ts';

/** Utilities without blobs and digests. With a seed, getUuid gives the same ones every time. */
export function utilities(boundary: Boundary, seed?: number): object {
  const newUuid = seed === undefined ? () => crypto.randomUUID() : seededUuids(seed);
  return boundary.expose('Utilities', {
    formatDate(date: Date, timeZone: string, pattern: string): string {
      if (!isDate(date)) {
        throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
      }
      return formatDate(date, timeZone, pattern);
    },
    parseDate: (text: string, timeZone: string, pattern: string): Date =>
      new boundary.realm.Date(parseDate(text, timeZone, pattern)),
    formatString: (template: string, ...values: unknown[]): string => {
      const rest = [...values];
      return template.replace(/%[sd]/g, () => String(rest.shift()));
    },
    base64Encode: (data: string | number[]): string => btoa(binary(typeof data === 'string' ? utf8(data) : data)),
    base64EncodeWebSafe: (data: string | number[]): string =>
      btoa(binary(typeof data === 'string' ? utf8(data) : data))
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
    base64Decode: (encoded: string): number[] => signed(atob(encoded)),
    base64DecodeWebSafe: (encoded: string): number[] => signed(atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))),
    getUuid: (): string => newUuid(),
    sleep: (): void => undefined,
  } satisfies Partial<Record<keyof GoogleAppsScript.Utilities.Utilities, (...args: never[]) => unknown>>);
}

/** Version 4, as Google's are, from the generator mulberry32. */
function seededUuids(seed: number): () => string {
  let state = seed;
  const hexDigit = (choices = '0123456789abcdef') => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return choices.charAt(((mixed ^ (mixed >>> 14)) >>> 0) % choices.length);
  };
  return () =>
    'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => hexDigit(place === 'y' ? '89ab' : undefined));
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const binary = (bytes: readonly number[]): string => bytes.map((byte) => String.fromCharCode(byte & 0xff)).join('');
// Google's bytes are Java's: from -128 to 127.
const signed = (text: string): number[] => [...text].map((letter) => (letter.charCodeAt(0) << 24) >> 24);
