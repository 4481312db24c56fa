import { asNumber, asObject, asText } from '../../connectors/json.ts';

/** Tokens stand in the person's own store, as keys do: no colleague, cell or log sees them. */
const TOKENS = 'rasad.tokens.';
/** A token that ends sooner is renewed before it is used. */
const MARGIN_MILLISECONDS = 60_000;

/** What a permission of a person gave. */
interface Tokens {
  readonly access: string;
  readonly refresh: string;
  /** Whether it has ended, or is about to. */
  readonly isDue: boolean;
}

/** Keeps the tokens of an answer; null where there are none. A renewal that brings no other token to renew with leaves the old one. */
export function keepTokens(id: string, body: unknown): Tokens | null {
  const { access_token, refresh_token, expires_in } = asObject(body);
  const access = asText(access_token);
  if (access === '') return null;
  const refresh = asText(refresh_token) || (readTokens(id)?.refresh ?? '');
  const seconds = asNumber(expires_in);
  // Where nobody tells how long it lasts, the tool says itself when it has ended.
  const until = seconds === null ? null : Date.now() + seconds * 1_000;
  store().setProperty(TOKENS + id, JSON.stringify({ access, refresh, until }));
  return { access, refresh, isDue: false };
}

/** The tokens of this person for an account; null where they never gave leave. */
export function readTokens(id: string): Tokens | null {
  const { access, refresh, until } = parsed(store().getProperty(TOKENS + id));
  if (asText(access) === '') return null;
  const end = asNumber(until);
  return {
    access: asText(access),
    refresh: asText(refresh),
    isDue: end !== null && end - MARGIN_MILLISECONDS < Date.now(),
  };
}

export function forgetTokens(id: string): void {
  store().deleteProperty(TOKENS + id);
}

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}

function parsed(json: string | null): ReturnType<typeof asObject> {
  try {
    return asObject(JSON.parse(json ?? 'null'));
  } catch {
    return {};
  }
}
