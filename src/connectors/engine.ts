import type { Day } from '../core/calendar/day.ts';
import { combine } from '../core/facts/combine.ts';
import type { Fact } from '../core/facts/fact.ts';
import { rowKey } from '../core/facts/rowKey.ts';
import { wrongField } from '../core/facts/wrongField.ts';
import type { Text } from '../core/text.ts';
import {
  type Answer,
  type ConfigOf,
  type Connector,
  type Cursor,
  type RequestSpec,
  ShapeChange,
  type Slice,
  type Stream,
} from './connector.ts';

/** Where a pull stands: the stream at work, the days that are left of it, and the page. Plain data, so that it can be resumed. */
export interface PullState {
  /** By its place among the streams that are pulled. */
  readonly stream: number;
  /** The first day that is left. */
  readonly from: Day;
  readonly cursor: Cursor | null;
  /** Pages of this slice so far. */
  readonly pages: number;
  /** The streams that the plan lacks by their names, and those of which it lacks a part as `name.part`. */
  readonly lacks?: readonly string[];
}

/** What a pull asks for. */
export interface Pull {
  readonly connector: Connector;
  readonly config: ConfigOf;
  /** The names of its streams. */
  readonly streams: readonly string[];
  readonly firstDay: Day;
  readonly today: Day;
}

/** A longer range is asked for in several. */
const MOST_DAYS = 31;
/** A source whose pages never end is taken for one that has changed. */
const MOST_PAGES = 5_000;

/** Where a pull begins; null where it has no stream. */
export function startOf(pull: Pull): PullState | null {
  return pull.streams.length === 0 ? null : { stream: 0, from: firstDayOf(pull, 0), cursor: null, pages: 0 };
}

export function streamAt({ connector, streams }: Pull, { stream }: PullState): Stream {
  return connector.streams[streams[stream] ?? ''] as Stream;
}

/** The days that the next request covers. */
export function sliceAt(pull: Pull, state: PullState): Slice {
  const { slice } = streamAt(pull, state);
  if (slice === 'none') return { from: pull.today, to: pull.today };
  const last = Math.max(pull.today, state.from);
  const days = { day: 1, range: MOST_DAYS, whole: Number.POSITIVE_INFINITY }[slice];
  return { from: state.from, to: Math.min(last, state.from + days - 1) };
}

export function requestAt(pull: Pull, state: PullState): RequestSpec {
  return streamAt(pull, state).request(pull.config, sliceAt(pull, state), state.cursor ?? undefined);
}

/**
 * The facts of an answer, checked one by one.
 * @throws ShapeChange that names the field that makes one no fact
 */
export function factsOf(pull: Pull, state: PullState, answer: Answer): Fact[] {
  const stream = streamAt(pull, state);
  const facts = stream.rows(answer, {
    account: pull.connector.account(pull.config),
    slice: sliceAt(pull, state),
    today: pull.today,
    lookbackDays: stream.lookbackDays,
    config: pull.config,
    ...(state.cursor !== null && { cursor: state.cursor }),
  });
  const wrong = facts.map(wrongField).find((field) => field !== null);
  if (wrong) throw new ShapeChange(wrong);
  return facts;
}

/**
 * Where the pull goes on after an answer: the next page, the next days, the next stream; null when it is done.
 * @throws ShapeChange where pages repeat or never end
 */
export function nextState(pull: Pull, state: PullState, answer: Answer, asked: RequestSpec): PullState | null {
  const stream = streamAt(pull, state);
  const cursor = stream.page(answer, asked, state.cursor ?? undefined);
  if (cursor !== null) {
    if (cursor === state.cursor || state.pages + 1 >= MOST_PAGES) throw new ShapeChange('next page');
    return { ...state, cursor, pages: state.pages + 1 };
  }
  const { to } = sliceAt(pull, state);
  if (stream.slice !== 'none' && to < pull.today) return { ...state, from: to + 1, cursor: null, pages: 0 };
  return nextStream(pull, state);
}

function nextStream(pull: Pull, { stream, lacks }: PullState): PullState | null {
  const next = stream + 1;
  if (next >= pull.streams.length) return null;
  return { stream: next, from: firstDayOf(pull, next), cursor: null, pages: 0, ...(lacks && { lacks }) };
}

/** What a pull goes on with where the plan does not include what was asked for. */
export interface Lacking {
  /** All that the plan was found to lack so far. */
  readonly lacks: readonly string[];
  readonly next: PullState | null;
}

/** Leaves out what the plan lacks: what later pages of a stream bring, or else the whole stream. */
export function goOnWithout(pull: Pull, state: PullState, answer: Answer, asked: RequestSpec): Lacking {
  const name = pull.streams[state.stream] ?? '';
  const isPart = state.cursor !== null && streamAt(pull, state).optionalPart !== undefined;
  const lacks = [...new Set([...(state.lacks ?? []), isPart ? `${name}${PART}` : name])];
  const without = { ...state, lacks };
  return { lacks, next: isPart ? nextState(pull, without, answer, asked) : nextStream(pull, without) };
}

/** Stands after the name of a stream of which a part is lacking. */
const PART = '.part';

/** What the plan lacks, as people call it. */
export function lackingLabels({ streams }: Pick<Connector, 'streams'>, lacks: readonly string[]): Text[] {
  return lacks.flatMap((each) => {
    const stream = streams[each.replace(PART, '')];
    return (each.endsWith(PART) ? stream?.optionalPart : stream?.label) ?? [];
  });
}

/** Whether a state begins new days or another stream: what came before can be written. */
export function beginsSlice(state: PullState | null): boolean {
  return state === null || state.cursor === null;
}

/** How many days are left, over all streams. */
export function daysLeft(pull: Pull, state: PullState | null): number {
  if (!state) return 0;
  return pull.streams.slice(state.stream).reduce((sum, name, index) => {
    const stream = pull.connector.streams[name];
    if (stream?.slice === 'none') return sum + 1;
    const from = index === 0 ? state.from : firstDayOf(pull, state.stream + index);
    return sum + Math.max(0, pull.today - from + 1);
  }, 0);
}

/** Facts of one identity as one, as an answer or several pages may count them apart; of two that cannot be added, the last. */
export function together(facts: readonly Fact[]): Fact[] {
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    const key = rowKey(fact);
    const known = byKey.get(key);
    byKey.set(key, (known && combine(known, fact)) ?? fact);
  }
  return [...byKey.values()];
}

/** The days that a source still changes are asked for again. */
function firstDayOf({ firstDay, today, connector, streams }: Pull, index: number): Day {
  const lookback = connector.streams[streams[index] ?? '']?.lookbackDays ?? 0;
  return Math.min(firstDay, today - lookback);
}

/** The host of an address, where it is one that the connector's keys may be sent to; null where it is not. */
export function allowedHost({ hosts }: Pick<Connector, 'hosts'>, url: string): string | null {
  const host = /^https:\/\/([a-z0-9.-]+)(?=[/?]|$)/.exec(url)?.[1];
  if (host === undefined) return null;
  const isAllowed = hosts.some((each) => (typeof each === 'string' ? each === host : each.test(`https://${host}`)));
  return isAllowed ? host : null;
}
