import type { Api } from '../../../src/api.ts';

type Entry = Parameters<Api['checkIn']>[0]['entries'][number];

/** What is typed for a key result, as it is typed. */
export type Typed = Omit<Entry, 'key'>;
/** The fields that the server may refuse. */
export type CheckInField = Exclude<keyof Typed, 'note'>;

/** Whether there is anything to save. */
export function hasSomething(typed: Typed): boolean {
  return [typed.value, typed.confidence, typed.note].some((text) => text.trim() !== '');
}

/** The id of the element in which a field of a key result is typed. */
export function entryField(key: string, field: keyof Typed): string {
  return `${field}-${key}`;
}
