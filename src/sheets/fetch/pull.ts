import { type Answer, type Connector, ShapeChange, type Verdict } from '../../connectors/connector.ts';
import {
  beginsSlice,
  factsOf,
  nextState,
  type Pull,
  type PullState,
  requestAt,
  streamAt,
  together,
} from '../../connectors/engine.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { ask } from './http.ts';

/** Why a source gave no more for now. */
export type Stop =
  | { readonly why: 'auth' | 'plan' | 'down' | 'wait' | 'slow' }
  | { readonly why: 'stop'; readonly status: number }
  | { readonly why: 'shape'; readonly field: string };

export interface Pulled {
  readonly facts: readonly Fact[];
  /** Where it goes on; null where all is there. */
  readonly state: PullState | null;
  readonly stop: Stop | null;
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
  let whole: PullState | null = from;
  let facts: readonly Fact[] = [];
  let waiting: readonly Fact[] = [];
  for (let state = from; state && facts.length < MOST_FACTS; ) {
    // Stopped between such pages, the next call would begin them again, and never end.
    if (Date.now() >= until + (state === whole ? 0 : LAST_PAGES_MILLISECONDS)) {
      // The next call would come no further, nor any after it.
      const isStuck = state !== whole && whole === from;
      return { facts, state: whole, stop: isStuck ? { why: 'slow' } : null };
    }
    const read = readPage(pull, state);
    if ('stop' in read) return { facts, state: whole, stop: read.stop };
    const { pagesAddUp } = streamAt(pull, state);
    waiting = [...waiting, ...read.facts];
    state = read.next;
    if (!beginsSlice(state) && pagesAddUp) continue;
    facts = [...facts, ...together(waiting)];
    waiting = [];
    whole = state;
  }
  return { facts, state: whole, stop: null };
}

function stopFor(verdict: Exclude<Verdict, 'ok'>, { status }: Answer): Stop {
  if (verdict === 'stop') return { why: 'stop', status };
  return { why: verdict === 'retry' ? 'down' : verdict };
}

/** The first facts of a stream, or why there are none; nothing is written, so that one page is enough. */
export function firstFacts(pull: Pull, state: PullState, most: number): Pick<Pulled, 'facts' | 'stop'> {
  const read = readPage(pull, state);
  return 'facts' in read ? { facts: together(read.facts).slice(0, most), stop: null } : { facts: [], stop: read.stop };
}

/** The facts of a page and where the pull goes on, or why there are none. */
function readPage(
  pull: Pull,
  state: PullState,
): { readonly facts: readonly Fact[]; readonly next: PullState | null } | { readonly stop: Stop } {
  const asked = requestAt(pull, state);
  const stream = streamAt(pull, state);
  const { answer, verdict } = ask(pull.connector, pull.config, asked, (each) => stream.classify(each));
  if (verdict !== 'ok') return { stop: stopFor(verdict, answer) };
  try {
    return { facts: factsOf(pull, state, answer), next: nextState(pull, state, answer, asked) };
  } catch (error) {
    if (!(error instanceof ShapeChange)) throw error;
    return { stop: { why: 'shape', field: error.field } };
  }
}

/** Asks the cheapest question; null where the source takes the key. */
export function testKey(
  connector: Connector,
  config: Pull['config'],
  classify: (answer: Answer) => Verdict,
): Stop | null {
  const { answer, verdict } = ask(connector, config, connector.test(config), classify);
  return verdict === 'ok' ? null : stopFor(verdict, answer);
}
