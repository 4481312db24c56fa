import { Refusal } from '../../core/refusal/refusal.ts';
import type { DocumentProperties } from '../services/properties.ts';

/** The list of what can be undone, newest last. It is written together with the pieces that it names. */
const INDEX = 'rasad.undo';
/** Where a list that cannot be read is put, for whoever looks into it, so that work goes on. */
const SET_ASIDE = 'rasad.undo.unreadable';
/** Stands while nobody has been told that a list was set aside. */
const UNTOLD = 'rasad.undo.untold';
/** A property holds 9 KB, and a character takes three bytes at most: a longer step goes into several properties. */
const PIECE_CHARACTERS = 3_000;
/** All properties of a document hold 500 KB together; older steps make room for newer ones. */
const CAPACITY_CHARACTERS = 100_000;
const MOST_STEPS = 20;
/** The list itself stands in one property: 9 KB with some room to spare. */
const INDEX_BYTES = 9_000;
/** Enough to tell a step by, and twenty such targets in Persian fit the list. */
const TARGET_CHARACTERS = 80;

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
  /** Where the pieces stand, as `12.0`; without it, under the step's own id. */
  readonly places?: readonly string[] | undefined;
}

/** Something that Rasad wrote, with what it takes to undo it: plain data of the action itself. */
export interface Step {
  readonly action: string;
  readonly target: string;
  readonly step: unknown;
}

/** The steps that can be undone, newest first. A list that cannot be read counts as empty, and a step is passed over. */
export function kept(properties: DocumentProperties): readonly (Entry & Step)[] {
  const all = properties.all();
  return readIndex(properties)
    .flatMap((entry) => {
      const step = readStep(entry, all);
      return step === undefined ? [] : [{ ...entry, step }];
    })
    .reverse();
}

/** Whether a list was set aside since this was last asked: people are told of it once. */
export function wasSetAside(properties: DocumentProperties): boolean {
  readIndex(properties);
  if (properties.all()[UNTOLD] === undefined) return false;
  properties.forget(UNTOLD);
  return true;
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
  const entry: Entry = {
    id,
    action,
    target: shortened(target),
    at: Date.now(),
    pieces: Math.ceil(text.length / PIECE_CHARACTERS),
    characters: text.length,
  };
  const all = properties.all();
  const placed = withPlaces(entry, staleNames(all, withinCapacity([...before, entry])), before);
  const listed = withinCapacity([...before, placed]);
  // All in one call: a reader passes over a step whose pieces are not all there.
  const written: Record<string, string> = { [INDEX]: JSON.stringify(listed) };
  for (const name of staleNames(all, listed)) if (all[name] !== '') written[name] = '';
  for (const [index, name] of pieceNames(placed).entries()) {
    written[name] = text.slice(index * PIECE_CHARACTERS, (index + 1) * PIECE_CHARACTERS);
  }
  const stood = Object.fromEntries(Object.keys(written).map((name) => [name, all[name]]));
  onFailure(() => putBack(properties, stood));
  properties.set(written);
  return id;
}

/** The places of what is dropped are written over: taking them away would cost a call each. */
function withPlaces(entry: Entry, stale: readonly string[], listed: readonly Entry[]): Entry {
  const taken = new Set(listed.flatMap(pieceNames));
  const places = stale.slice(0, entry.pieces).map((name) => name.slice(INDEX.length + 1));
  for (let piece = 0; places.length < entry.pieces; piece++) {
    const place = `${entry.id}.${piece}`;
    if (!taken.has(`${INDEX}.${place}`) && !places.includes(place)) places.push(place);
  }
  const isUsual = places.every((place, piece) => place === `${entry.id}.${piece}`);
  return isUsual ? entry : { ...entry, places };
}

function putBack(properties: DocumentProperties, stood: Readonly<Record<string, string | undefined>>): void {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(stood)) {
    if (value === undefined) properties.forget(name);
    else values[name] = value;
  }
  if (Object.keys(values).length > 0) properties.set(values);
}

/** Forgets a step, and what is newer: those were passed over because they could not be read. */
export function dropStep(properties: DocumentProperties, id: number): void {
  const listed = readIndex(properties).filter((entry) => entry.id < id);
  properties.set({ [INDEX]: JSON.stringify(listed) });
  if (listed.length === 0) properties.forget(INDEX);
  sweep(properties, listed);
}

function withinCapacity(all: readonly Entry[]): readonly Entry[] {
  let newest = all.slice(-MOST_STEPS);
  const size = (list: readonly Entry[]): number => list.reduce((sum, entry) => sum + entry.characters, 0);
  while (size(newest) > CAPACITY_CHARACTERS || bytesIn(JSON.stringify(newest)) > INDEX_BYTES) newest = newest.slice(1);
  return newest;
}

function shortened(target: string): string {
  const characters = [...target];
  return characters.length > TARGET_CHARACTERS ? `${characters.slice(0, TARGET_CHARACTERS - 1).join('')}…` : target;
}

/** As a property is measured, in UTF-8, for which Apps Script has no encoder. */
function bytesIn(json: string): number {
  return encodeURIComponent(json).replace(/%../g, ' ').length;
}

/** Takes away the pieces that the list does not name, those that an earlier failure has left too. */
function sweep(properties: DocumentProperties, listed: readonly Entry[]): void {
  for (const name of staleNames(properties.all(), listed)) properties.forget(name);
}

function staleNames(all: Readonly<Record<string, string>>, listed: readonly Entry[]): string[] {
  const named = new Set(listed.flatMap(pieceNames));
  return Object.keys(all).filter((name) => PIECE_NAME.test(name) && !named.has(name));
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
    properties.set({ [SET_ASIDE]: json, [UNTOLD]: 'yes' });
    properties.forget(INDEX);
  } catch (error) {
    console.error(error);
  }
}

/** The content of a step, or undefined where a piece is gone, torn or makes no sense. */
function readStep(entry: Entry, all: Readonly<Record<string, string>>): unknown {
  const text = pieceNames(entry)
    .map((name) => all[name] ?? '')
    .join('');
  const step = text.length === entry.characters ? parsed(text) : undefined;
  return typeof step === 'object' && step !== null && !Array.isArray(step) ? step : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  const { id, action, target, at, pieces, characters, places } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return (
    [id, at, pieces, characters].every((number) => Number.isSafeInteger(number)) &&
    Number(pieces) > 0 &&
    Number(pieces) <= Math.ceil(CAPACITY_CHARACTERS / PIECE_CHARACTERS) &&
    typeof action === 'string' &&
    typeof target === 'string' &&
    (places === undefined || (Array.isArray(places) && places.length === pieces && places.every(isPlace)))
  );
}

function isPlace(value: unknown): boolean {
  return PIECE_NAME.test(`${INDEX}.${value}`);
}

function pieceNames({ id, pieces, places }: Pick<Entry, 'id' | 'pieces' | 'places'>): readonly string[] {
  return (places ?? Array.from({ length: pieces }, (_, piece) => `${id}.${piece}`)).map((place) => `${INDEX}.${place}`);
}

const PIECE_NAME = /^rasad\.undo\.\d+\.\d+$/;
