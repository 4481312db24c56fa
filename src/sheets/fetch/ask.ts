import type { Answer, Connector, RequestSpec, Verdict } from '../../connectors/connector.ts';
import { allowedHost } from '../../connectors/engine.ts';

/** An answer with what it means, or that none came. */
export interface Fetched {
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** How much longer the source says to wait, in milliseconds; null where it does not say. */
  readonly wait: number | null;
}

/** What proves who asks. */
export interface Proof {
  readonly headers: Headers;
  /** Stands at the end of the address; blank where nothing does. */
  readonly query: string;
  /** Whether it was given just now: another one would be no better. */
  readonly isNew: boolean;
}

export const NO_PROOF: Proof = { headers: {}, query: '', isNew: true };

const MOST_TRIES = 4;
const FIRST_WAIT_MILLISECONDS = 1_000;
/** A limit that ends sooner is waited for; a later one ends the run. */
const MOST_WAIT_MILLISECONDS = 20_000;
/** Of a call to which nothing came back. */
export const NO_ANSWER: Answer = { status: 0, headers: {}, body: null };

/** Asks until there is an answer, or that is no use any more: requests that only read may be made again. */
export function askWith(
  proof: Proof,
  connector: Connector,
  request: RequestSpec,
  verdictOf: (answer: Answer) => Verdict,
): Fetched {
  for (let attempt = 1; ; attempt++) {
    const answer = fetchOnce(connector, request, proof);
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

/** @throws Error that names the host, where the connector may not ask it */
export function fetchOnce(connector: Connector, request: RequestSpec, own: Proof): Answer {
  const { url, ...options } = fetchable(connector, request, own);
  try {
    return answerOf(UrlFetchApp.fetch(url, options));
  } catch (error) {
    return noAnswer(connector, error);
  }
}

/** Several requests at once; nothing came of any where one of them failed. */
export function fetchTogether(connector: Connector, requests: readonly RequestSpec[], own: Proof): Answer[] {
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
  own: Proof,
): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  if (allowedHost(connector, url) === null) {
    throw new Error(`${connector.id} may not ask ${/^[a-z]+:\/\/[^/?]*/i.exec(url)?.[0] ?? 'this address'}.`);
  }
  return {
    url: own.query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${own.query}`,
    method: method.toLowerCase() as 'get' | 'post' | 'put' | 'patch',
    headers: { Accept: 'application/json', ...headers, ...own.headers },
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
