import { type Answer, type Connector, ShapeChange, type Verdict } from '../../connectors/connector.ts';
import {
  beginsSlice,
  factsOf,
  goOnWithout,
  type Lacking,
  nextState,
  type Pull,
  type PullState,
  requestAt,
  startOf,
  streamAt,
  together,
} from '../../connectors/engine.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Text } from '../../core/text.ts';
import { type Fetched, type FetchSession, openSession } from './http.ts';

/** Why a source gave no more for now. */
export type Stop =
  | { readonly why: 'auth' | 'plan' | 'slow' }
  /** How long the source says to wait, in milliseconds; null where it does not say. */
  | { readonly why: 'down' | 'wait'; readonly wait: number | null }
  | { readonly why: 'stop'; readonly status: number }
  | { readonly why: 'shape'; readonly field: string }
  /** What a person has chosen cannot be brought. */
  | { readonly why: 'choice'; readonly words: Text };

export interface Pulled {
  readonly facts: readonly Fact[];
  /** Where it goes on; null where all is there. */
  readonly state: PullState | null;
  readonly stop: Stop | null;
  /** What was left out since the plan lacks it, as the engine names it. */
  readonly lacks: readonly string[];
}

/** Facts that are written at a time. */
const MOST_FACTS = 5_000;
/** How much longer it may take until pages that come together are all there: the last call of a run must end within Google's six minutes. */
const LAST_PAGES_MILLISECONDS = 60_000;

/**
 * Pulls until there is enough to write, the time is over, or the source gives no more. What is given is whole: pages that count the
 * same things come together or not at all.
 * @param until when to begin nothing more, in milliseconds since 1970
 */
export function pullSome(pull: Pull, from: PullState | null, until: number): Pulled {
  const session = openSession(pull.connector, pull.config);
  let whole: PullState | null = from;
  let facts: readonly Fact[] = [];
  let waiting: readonly Fact[] = [];
  let lacks = from?.lacks ?? [];
  for (let state = from; state && facts.length < MOST_FACTS; ) {
    // Stopped between such pages, the next call would begin them again, and never end.
    if (Date.now() >= until + (state === whole ? 0 : LAST_PAGES_MILLISECONDS)) {
      // The next call would come no further, nor any after it.
      const isStuck = state !== whole && whole === from;
      return { facts, state: whole, stop: isStuck ? { why: 'slow' } : null, lacks };
    }
    const read = readPage(session, pull, state);
    if ('stop' in read) {
      if (!read.without) return { facts, state: whole, stop: read.stop, lacks };
      lacks = read.without.lacks;
      const hasNothing = read.without.next === null && pull.streams.every((name) => lacks.includes(name));
      if (hasNothing) return { facts, state: startOf(pull), stop: read.stop, lacks: [] };
    }
    const { pagesAddUp } = streamAt(pull, state);
    waiting = 'facts' in read ? [...waiting, ...read.facts] : waiting;
    state = 'facts' in read ? read.next : (read.without?.next ?? null);
    if (!beginsSlice(state) && pagesAddUp) continue;
    facts = [...facts, ...together(waiting)];
    waiting = [];
    whole = state;
  }
  return { facts, state: whole, stop: null, lacks };
}

/** What an answer that brings nothing means for a pull. */
export function stopFor(
  { own, refusal }: Pick<Connector, 'own' | 'refusal'>,
  { verdict, answer, wait }: Fetched & { readonly verdict: Exclude<Verdict, 'ok'> },
): Stop {
  if (verdict === 'stop') {
    const words = own?.refusal(answer) ?? refusal?.(answer);
    return words ? { why: 'choice', words } : { why: 'stop', status: answer.status };
  }
  if (verdict === 'retry') return { why: 'down', wait };
  return verdict === 'wait' ? { why: 'wait', wait } : { why: verdict };
}

/**
 * The first facts of a pull, or why there are none; nothing is written, so that they need not be whole.
 * @param until when to ask for no further page, in milliseconds since 1970
 */
export function firstFacts(
  pull: Pull,
  { most, until }: { readonly most: number; readonly until: number },
): Pick<Pulled, 'facts' | 'stop'> {
  const session = openSession(pull.connector, pull.config);
  let facts: readonly Fact[] = [];
  for (let state = startOf(pull); state && facts.length < most; ) {
    const read = readPage(session, pull, state);
    if ('stop' in read && !read.without?.next) return { facts, stop: facts.length > 0 ? null : read.stop };
    facts = 'facts' in read ? together([...facts, ...read.facts]) : facts;
    const next = 'facts' in read ? read.next : (read.without?.next ?? null);
    state = Date.now() < until ? next : null;
  }
  return { facts: facts.slice(0, most), stop: null };
}

type Page =
  | { readonly facts: readonly Fact[]; readonly next: PullState | null }
  /** Where it goes on without what the plan lacks, if that is all that is wrong. */
  | { readonly stop: Stop; readonly without: Lacking | null };

/** The facts of a page and where the pull goes on, or why there are none. */
function readPage(session: FetchSession, pull: Pull, state: PullState): Page {
  const asked = requestAt(pull, state);
  const stream = streamAt(pull, state);
  const fetched = session.ask(asked, (each) => stream.classify(each));
  const { answer, verdict } = fetched;
  try {
    if (verdict === 'ok') return { facts: factsOf(pull, state, answer), next: nextState(pull, state, answer, asked) };
    const without = verdict === 'plan' ? goOnWithout(pull, state, answer, asked) : null;
    return { stop: stopFor(pull.connector, { ...fetched, verdict }), without };
  } catch (error) {
    if (!(error instanceof ShapeChange)) throw error;
    return { stop: { why: 'shape', field: error.field }, without: null };
  }
}

/** Asks the cheapest question; null where the source takes the key. */
export function testKey(
  connector: Connector,
  config: Pull['config'],
  classify: (answer: Answer) => Verdict,
): Stop | null {
  const { verdict, ...fetched } = openSession(connector, config).ask(connector.test(config), classify);
  return verdict === 'ok' ? null : stopFor(connector, { ...fetched, verdict });
}
