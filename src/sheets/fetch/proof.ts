import { classify } from '../../connectors/classify.ts';
import type { Answer, Auth, ConfigOf, Connector, RequestSpec, Verdict } from '../../connectors/connector.ts';
import { asObject, asText } from '../../connectors/json.ts';
import { askWith, type Fetched, fetchOnce, NO_ANSWER, NO_PROOF, type Proof } from './ask.ts';
import { connectionId } from './connections.ts';
import { keepTokens, readTokens } from './tokens.ts';

/**
 * What proves who asks, or why the source gives no token.
 * @param refused a proof that is not taken any more
 */
export function proofOf(connector: Connector, config: ConfigOf, refused?: Proof): Proof | Fetched {
  const { auth } = connector;
  switch (auth.kind) {
    case 'google':
      // Whoever declined it when they installed the add-on is asked again now.
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...auth.scopes]);
      return bearer(ScriptApp.getOAuthToken());
    case 'header':
      return { ...NO_PROOF, headers: { [auth.name]: `${auth.prefix ?? ''}${config[auth.field] ?? ''}` } };
    case 'clientCredentials': {
      const scope = auth.scope === undefined ? {} : { scope: auth.scope };
      const request = tokenRequest(auth, config, { grant_type: 'client_credentials', ...scope });
      const fetched = askWith(NO_PROOF, connector, request, tokenVerdict);
      return fetched.verdict === 'ok' ? bearer(tokenIn(fetched.answer)) : fetched;
    }
    case 'authorizationCode':
      return permitted(connector, auth, config, refused);
  }
}

type OfPermission = Extract<Auth, { readonly kind: 'authorizationCode' }>;

/** The token that a permission gave, or a new one where that is due or was refused. */
function permitted(connector: Connector, auth: OfPermission, config: ConfigOf, refused?: Proof): Proof | Fetched {
  const id = idOf(connector, config);
  const known = readTokens(id);
  if (!known) return NOT_PERMITTED;
  const proof = proofWith(auth, known.access, false);
  if (!known.isDue && !(refused && sameProof(proof, refused))) return proof;
  // Two that renew it at once would each end the other's token: the second takes what the first was given.
  const lock = LockService.getUserLock();
  lock.waitLock(LOCK_MILLISECONDS);
  try {
    const now = readTokens(id);
    if (!now) return NOT_PERMITTED;
    if (now.access !== known.access) return proofWith(auth, now.access, false);
    const request = tokenRequest(auth, config, { grant_type: 'refresh_token', refresh_token: now.refresh });
    const fetched = askWith(NO_PROOF, connector, request, tokenVerdict);
    if (fetched.verdict !== 'ok') return fetched;
    const kept = keepTokens(id, fetched.answer.body);
    return kept ? proofWith(auth, kept.access, true) : NOT_PERMITTED;
  } finally {
    lock.releaseLock();
  }
}

const LOCK_MILLISECONDS = 10_000;
const NOT_PERMITTED: Fetched = { answer: NO_ANSWER, verdict: 'auth', wait: null };

function bearer(token: string): Proof {
  return { ...NO_PROOF, headers: { Authorization: `Bearer ${token}` } };
}

function proofWith({ tokenParameter }: OfPermission, token: string, isNew: boolean): Proof {
  if (tokenParameter === undefined) return { ...bearer(token), isNew };
  return { headers: {}, query: `${tokenParameter}=${encodeURIComponent(token)}`, isNew };
}

function sameProof(one: Proof, other: Proof): boolean {
  return one.query === other.query && one.headers.Authorization === other.headers.Authorization;
}

function idOf({ id: source, account }: Connector, config: ConfigOf): string {
  return connectionId({ source, account: account(config) });
}

function tokenRequest(
  auth: Extract<Auth, { readonly tokenUrl: string }>,
  config: ConfigOf,
  grant: Readonly<Record<string, string>>,
): RequestSpec {
  const fields = { ...grant, client_id: config[auth.idField] ?? '', client_secret: config[auth.secretField] ?? '' };
  const isJson = auth.kind === 'clientCredentials' && auth.body === 'json';
  return { method: 'POST', url: auth.tokenUrl, ...(isJson ? { json: fields } : { form: fields }) };
}

/** A service that is down or busy says nothing against the keys. */
function tokenVerdict(answer: Answer): Verdict {
  const verdict = [400, 403].includes(answer.status) ? 'auth' : classify(answer);
  return verdict === 'ok' && tokenIn(answer) === '' ? 'auth' : verdict;
}

function tokenIn({ body }: Answer): string {
  return asText(asObject(body).access_token);
}

/**
 * Changes the code of a permission for tokens, once: a code is good for one question.
 * @returns whether tokens came, which are kept then
 */
export function takeCode(
  connector: Connector,
  config: ConfigOf,
  { code, redirect }: { readonly code: string; readonly redirect: string },
): boolean {
  const { auth } = connector;
  if (auth.kind !== 'authorizationCode') return false;
  const request = tokenRequest(auth, config, { grant_type: 'authorization_code', code, redirect_uri: redirect });
  const answer = fetchOnce(connector, request, NO_PROOF);
  return tokenVerdict(answer) === 'ok' && keepTokens(idOf(connector, config), answer.body) !== null;
}
