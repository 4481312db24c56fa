import type { Answer, Auth, ConfigOf, Connector, RequestSpec, Verdict } from '../../connectors/connector.ts';
import { askWith, type Fetched, fetchOnce, fetchTogether, type Proof } from './ask.ts';
import { proofOf } from './proof.ts';

export type { Fetched } from './ask.ts';

/** Asks a source again and again with what proved once who asks. */
export interface FetchSession {
  ask(request: RequestSpec, verdictOf: (answer: Answer) => Verdict): Fetched;
  /** Asks many things at once; what is not answered so is asked for again one by one, until one is not answered at all. */
  askAll(requests: readonly RequestSpec[], verdictOf: (answer: Answer) => Verdict): readonly Fetched[];
  /** Changes something there: a request that may have been received is not made again. */
  send(request: RequestSpec, verdictOf: (answer: Answer) => Verdict): Fetched;
}

/** More at once would run into the limits of those who are asked. */
const MOST_TOGETHER = 50;
/** After these nothing else that is asked will be answered. */
const LAST: readonly Verdict[] = ['auth', 'wait', 'retry'];
/**
 * Asks a source with the person's key and only on the hosts of its connector. Requests only read: one that was lost is made again,
 * after waits that double, or as long as the source says. A token that keys were changed for is kept while the session lasts, and
 * nowhere else; one that a person's permission gives, in their own store.
 */
export function openSession(connector: Connector, config: ConfigOf): FetchSession {
  let proof: Proof | null = null;
  const ask: FetchSession['ask'] = (request, verdictOf) => {
    const known = proof ?? proofOf(connector, config);
    if ('verdict' in known) return known;
    // A token may end before the session does.
    proof = { ...known, isNew: false };
    const fetched = askWith(known, connector, request, verdictOf);
    if (fetched.verdict !== 'auth' || known.isNew || !RENEWED.includes(connector.auth.kind)) return fetched;
    const renewed = proofOf(connector, config, known);
    if ('verdict' in renewed) return renewed;
    proof = { ...renewed, isNew: false };
    return askWith(renewed, connector, request, verdictOf);
  };
  return {
    ask,
    askAll(requests, verdictOf) {
      const all: Fetched[] = [];
      for (let first = 0; first < requests.length; first += MOST_TOGETHER) {
        const some = requests.slice(first, first + MOST_TOGETHER);
        const together = proof && some.length > 1 ? fetchTogether(connector, some, proof) : [];
        for (const [index, request] of some.entries()) {
          const answer = together[index];
          const isThere = answer && answer.status !== 0 && verdictOf(answer) === 'ok';
          const fetched: Fetched = isThere ? { answer, verdict: 'ok', wait: null } : ask(request, verdictOf);
          all.push(fetched);
          if (LAST.includes(fetched.verdict)) return all;
        }
      }
      return all;
    },
    send(request, verdictOf) {
      const known = proof ?? proofOf(connector, config);
      if ('verdict' in known) return known;
      proof = { ...known, isNew: false };
      const answer = fetchOnce(connector, request, known);
      return { answer, verdict: answer.status === 0 ? 'retry' : verdictOf(answer), wait: null };
    },
  };
}

/** Ways to sign in that can give another proof for one that is not taken any more. */
const RENEWED: readonly Auth['kind'][] = ['clientCredentials', 'authorizationCode'];
