import { classify } from '../../connectors/classify.ts';
import type { Answer, Auth, ConfigOf, Connector, RequestSpec, Verdict } from '../../connectors/connector.ts';
import { allowedHost } from '../../connectors/engine.ts';
import { asObject, asText } from '../../connectors/json.ts';

/** An answer with what it means, or that none came. */
export interface Fetched {
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** How much longer the source says to wait, in milliseconds; null where it does not say. */
  readonly wait: number | null;
}

/** Asks a source again and again with what proved once who asks. */
export interface FetchSession {
  ask(request: RequestSpec, verdictOf: (answer: Answer) => Verdict): Fetched;
  /** Asks many things at once; what is not answered so is asked for again one by one, until one is not answered at all. */
  askAll(requests: readonly RequestSpec[], verdictOf: (answer: Answer) => Verdict): readonly Fetched[];
  /** Changes something there: a request that may have been received is not made again. */
  send(request: RequestSpec, verdictOf: (answer: Answer) => Verdict): Fetched;
}

const MOST_TRIES = 4;
const FIRST_WAIT_MILLISECONDS = 1_000;
/** A limit that ends sooner is waited for; a later one ends the run. */
const MOST_WAIT_MILLISECONDS = 20_000;
/** More at once would run into the limits of those who are asked. */
const MOST_TOGETHER = 50;
/** After these nothing else that is asked will be answered. */
const LAST: readonly Verdict[] = ['auth', 'wait', 'retry'];
/** Of a call to which nothing came back. */
const NO_ANSWER: Answer = { status: 0, headers: {}, body: null };

/**
 * Asks a source with the person's key and only on the hosts of its connector. Requests only read: one that was lost is made again,
 * after waits that double, or as long as the source says. A token that keys were changed for is kept while the session lasts, and
 * nowhere else.
 */
export function openSession(connector: Connector, config: ConfigOf): FetchSession {
  let proof: Headers | null = null;
  const ask: FetchSession['ask'] = (request, verdictOf) => {
    const known = proof;
    if (known) {
      const fetched = askWith(known, connector, request, verdictOf);
      // A token may end before the session does.
      if (fetched.verdict !== 'auth' || connector.auth.kind !== 'clientCredentials') return fetched;
    }
    const key = authorised(connector, config);
    if ('verdict' in key) return key;
    proof = key.headers;
    return askWith(key.headers, connector, request, verdictOf);
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
      const key = proof ? { headers: proof } : authorised(connector, config);
      if ('verdict' in key) return key;
      proof = key.headers;
      const answer = fetchOnce(connector, request, key.headers);
      return { answer, verdict: answer.status === 0 ? 'retry' : verdictOf(answer), wait: null };
    },
  };
}

function askWith(
  headers: Headers,
  connector: Connector,
  request: RequestSpec,
  verdictOf: (answer: Answer) => Verdict,
): Fetched {
  for (let attempt = 1; ; attempt++) {
    const answer = fetchOnce(connector, request, headers);
    const verdict = answer.status === 0 ? 'retry' : verdictOf(answer);
    const asked = askedWait(verdict, answer.headers);
    const wait = waitBefore(verdict, asked, attempt);
    if (wait === null) return { answer, verdict, wait: asked };
    Utilities.sleep(wait);
  }
}

/** How long to wait before asking again, in milliseconds; null where that is no use. */
function waitBefore(verdict: Verdict, asked: number | null, attempt: number): number | null {
  if (attempt >= MOST_TRIES || (verdict !== 'retry' && verdict !== 'wait')) return null;
  if (asked !== null) return asked <= MOST_WAIT_MILLISECONDS ? asked : null;
  if (verdict === 'wait') return null;
  // Several people whose runs failed together do not ask together again.
  return FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}

/** How long the source says to wait, in milliseconds; null where it does not say. */
function askedWait(verdict: Verdict, headers: Headers): number | null {
  const said = headers['retry-after'] ?? '';
  // In seconds, or as the date on which to come again.
  const after = /^\s*\d+\s*$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  if (after > 0) return after;
  // HubSpot tells with every answer how long its limit lasts.
  const interval = Number(headers['x-hubspot-ratelimit-interval-milliseconds']);
  return verdict === 'wait' && interval > 0 ? interval : null;
}

type Headers = Readonly<Record<string, string>>;

/** The headers that prove who asks; or why the source gives no token for the keys. */
function authorised(connector: Connector, config: ConfigOf): { readonly headers: Headers } | Fetched {
  const { auth } = connector;
  if (auth.kind === 'google') {
    // Whoever declined it when they installed the add-on is asked again now.
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...auth.scopes]);
    return { headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` } };
  }
  if (auth.kind === 'header') {
    return { headers: { [auth.name]: `${auth.prefix ?? ''}${config[auth.field] ?? ''}` } };
  }
  const fetched = askWith({}, connector, tokenRequest(auth, config), tokenVerdict);
  return fetched.verdict === 'ok' ? { headers: { Authorization: `Bearer ${tokenIn(fetched.answer)}` } } : fetched;
}

function tokenRequest(auth: Extract<Auth, { readonly kind: 'clientCredentials' }>, config: ConfigOf): RequestSpec {
  const fields = {
    grant_type: 'client_credentials',
    client_id: config[auth.idField] ?? '',
    client_secret: config[auth.secretField] ?? '',
    ...(auth.scope !== undefined && { scope: auth.scope }),
  };
  return {
    method: 'POST',
    url: auth.tokenUrl,
    ...(auth.body === 'form' ? { form: fields } : { json: fields }),
  };
}

/** A service that is down or busy says nothing against the keys. */
function tokenVerdict(answer: Answer): Verdict {
  const verdict = [400, 403].includes(answer.status) ? 'auth' : classify(answer);
  return verdict === 'ok' && tokenIn(answer) === '' ? 'auth' : verdict;
}

function tokenIn({ body }: Answer): string {
  return asText(asObject(body).access_token);
}

/** @throws Error that names the host, where the connector may not ask it */
function fetchOnce(connector: Connector, request: RequestSpec, own: Headers): Answer {
  const { url, ...options } = fetchable(connector, request, own);
  try {
    return answerOf(UrlFetchApp.fetch(url, options));
  } catch (error) {
    return noAnswer(connector, error);
  }
}

/** Several requests at once; nothing came of any where one of them failed. */
function fetchTogether(connector: Connector, requests: readonly RequestSpec[], own: Headers): Answer[] {
  const all = requests.map((request) => fetchable(connector, request, own));
  try {
    return UrlFetchApp.fetchAll(all).map(answerOf);
  } catch (error) {
    const none = noAnswer(connector, error);
    return all.map(() => none);
  }
}

function fetchable(
  connector: Connector,
  { method, url, headers, json, form }: RequestSpec,
  own: Headers,
): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  if (allowedHost(connector, url) === null) {
    throw new Error(`${connector.id} may not ask ${/^[a-z]+:\/\/[^/?]*/i.exec(url)?.[0] ?? 'this address'}.`);
  }
  return {
    url,
    method: method.toLowerCase() as 'get' | 'post' | 'put',
    headers: { Accept: 'application/json', ...headers, ...own },
    muteHttpExceptions: true,
    // A key goes nowhere but where it was meant to go.
    followRedirects: false,
    ...(json !== undefined && { contentType: 'application/json', payload: JSON.stringify(json) }),
    ...(form !== undefined && { payload: { ...form } }),
  };
}

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Answer {
  return {
    status: response.getResponseCode(),
    headers: lowerCase(response.getAllHeaders()),
    body: parsed(response.getContentText()),
  };
}

function noAnswer({ id }: Connector, error: unknown): Answer {
  // The message may hold the address, and with it what must stay secret.
  console.error(`${id}: no answer (${(error as Error).name}).`);
  return NO_ANSWER;
}

function lowerCase(headers: object): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
