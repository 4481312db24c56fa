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
  | { readonly why: 'auth' | 'plan' | 'down' | 'wait' }
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

/**
 * Pulls until there is enough to write, the time is over, or the source gives no more. What is given is whole: pages that count the
 * same things come together or not at all.
 * @param until when to stop, in milliseconds since 1970
 */
export function pullSome(pull: Pull, from: PullState | null, until: number): Pulled {
  let whole: PullState | null = from;
  let facts: readonly Fact[] = [];
  let waiting: readonly Fact[] = [];
  for (let state = from; state && facts.length < MOST_FACTS && Date.now() < until; ) {
    const request = requestAt(pull, state);
    const stream = streamAt(pull, state);
    const { answer, verdict } = ask(pull.connector, pull.config, request, (each) => stream.classify(each));
    if (verdict !== 'ok') return { facts, state: whole, stop: stopFor(verdict, answer) };
    try {
      waiting = [...waiting, ...factsOf(pull, state, answer)];
      state = nextState(pull, state, answer, request);
    } catch (error) {
      if (!(error instanceof ShapeChange)) throw error;
      return { facts, state: whole, stop: { why: 'shape', field: error.field } };
    }
    if (!beginsSlice(state) && stream.pagesAddUp) continue;
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

/** The first facts of a stream, or why there are none; nothing is written. */
export function firstFacts(pull: Pull, state: PullState, most: number): Pulled {
  const { facts, stop } = pullSome(pull, state, Date.now() + 1);
  return { facts: facts.slice(0, most), state: null, stop };
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
