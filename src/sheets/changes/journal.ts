import { Refusal } from '../../core/refusal/refusal.ts';
import type { DocumentProperties } from '../services/properties.ts';

/** The list of what can be undone, newest last. It is written after the pieces that it names, so a reader sees old or new. */
const INDEX = 'rasad.undo';
/** Where a list that cannot be read is put, so that nothing is lost and work goes on. */
const SET_ASIDE = 'rasad.undo.unreadable';
/** A property holds 9 KB, and a Persian letter takes two bytes: a longer step goes into several properties. */
const PIECE_CHARACTERS = 4_000;
/** All properties of a document hold 500 KB together; older steps make room for newer ones. */
const CAPACITY_CHARACTERS = 100_000;
const MOST_STEPS = 20;

/** What an entry of the list says of a step; its content stands in properties of its own. */
export interface Entry {
  /** Counts up, and is never given twice. */
  readonly id: number;
  readonly action: string;
  readonly target: string;
  /** When it was done, in milliseconds since 1970. */
  readonly at: number;
  readonly pieces: number;
  readonly characters: number;
}

/** Something that Rasad wrote, with what it takes to undo it: plain data of the action itself. */
export interface Step {
  readonly action: string;
  readonly target: string;
  readonly step: unknown;
}

/** The steps that can be undone, newest first. A list that cannot be read counts as empty. */
export function entries(properties: DocumentProperties): readonly Entry[] {
  return [...readIndex(properties)].reverse();
}

/** The content of the newest step, or null where there is none; one that cannot be read any more is passed over. */
export function lastStep(properties: DocumentProperties): (Step & { readonly id: number }) | null {
  for (const entry of entries(properties)) {
    const step = readStep(entry, properties.all());
    if (step !== undefined) return { id: entry.id, action: entry.action, target: entry.target, step };
  }
  return null;
}

/** Remembers a step and returns its id. The oldest are forgotten when the list grows too long. */
export function pushStep(
  properties: DocumentProperties,
  { action, target, step }: Step,
  onFailure: (rollback: () => void) => void,
): number {
  const before = readIndex(properties);
  const text = JSON.stringify(step);
  if (text.length > CAPACITY_CHARACTERS) throw new Refusal('tooMuchToUndo', {});
  const id = 1 + Math.max(0, ...before.map((entry) => entry.id));
  const pieces: Record<string, string> = {};
  for (let piece = 0; piece * PIECE_CHARACTERS < text.length; piece++) {
    pieces[pieceName(id, piece)] = text.slice(piece * PIECE_CHARACTERS, (piece + 1) * PIECE_CHARACTERS);
  }
  properties.set(pieces);
  onFailure(() => forget(properties, [{ id, pieces: Object.keys(pieces).length }]));
  const entry: Entry = {
    id,
    action,
    target,
    at: Date.now(),
    pieces: Object.keys(pieces).length,
    characters: text.length,
  };
  const kept = withinCapacity([...before, entry]);
  properties.set({ [INDEX]: JSON.stringify(kept) });
  forget(
    properties,
    before.filter((other) => !kept.includes(other)),
  );
  return id;
}

/** Forgets a step, and what is newer: those were passed over because they could not be read. */
export function dropStep(properties: DocumentProperties, id: number): void {
  const before = readIndex(properties);
  const kept = before.filter((entry) => entry.id < id);
  properties.set({ [INDEX]: JSON.stringify(kept) });
  if (kept.length === 0) properties.forget(INDEX);
  forget(
    properties,
    before.filter((entry) => entry.id >= id),
  );
}

function withinCapacity(all: readonly Entry[]): readonly Entry[] {
  let kept = all.slice(-MOST_STEPS);
  const size = (list: readonly Entry[]): number => list.reduce((sum, entry) => sum + entry.characters, 0);
  while (size(kept) > CAPACITY_CHARACTERS) kept = kept.slice(1);
  return kept;
}

/** What the list no longer names is only clutter: if it cannot be taken away now, nobody reads it. */
function forget(properties: DocumentProperties, gone: readonly Pick<Entry, 'id' | 'pieces'>[]): void {
  for (const { id, pieces } of gone) {
    for (let piece = 0; piece < pieces; piece++) properties.forget(pieceName(id, piece));
  }
}

function readIndex(properties: DocumentProperties): readonly Entry[] {
  const json = properties.all()[INDEX] ?? '';
  if (json === '') return [];
  const list = parsed(json);
  if (Array.isArray(list) && list.every(isEntry)) return list;
  setAside(properties, json);
  return [];
}

function setAside(properties: DocumentProperties, json: string): void {
  try {
    properties.set({ [SET_ASIDE]: json });
    properties.forget(INDEX);
  } catch (error) {
    console.error(error);
  }
}

/** The content of a step, or undefined where a piece is gone or makes no sense. */
function readStep({ id, pieces }: Entry, kept: Readonly<Record<string, string>>): unknown {
  const texts = Array.from({ length: pieces }, (_, piece) => kept[pieceName(id, piece)]);
  return texts.includes(undefined) ? undefined : parsed(texts.join(''));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  const { id, action, target, at, pieces, characters } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return (
    [id, at, pieces, characters].every((number) => typeof number === 'number' && Number.isFinite(number)) &&
    typeof action === 'string' &&
    typeof target === 'string'
  );
}

function pieceName(id: number, piece: number): string {
  return `${INDEX}.${id}.${piece}`;
}
