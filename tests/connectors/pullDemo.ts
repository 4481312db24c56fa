import type { DemoSource } from '../../preview/demo/demoSource.ts';
import { demoSources } from '../../preview/demo/demoWeb.ts';
import type { Answer, ConfigOf, Connector, RequestSpec } from '../../src/connectors/connector.ts';
import {
  allowedHost,
  beginsSlice,
  factsOf,
  nextState,
  type PullState,
  requestAt,
  startOf,
  streamAt,
  together,
} from '../../src/connectors/engine.ts';
import { type Day, isoText } from '../../src/core/calendar/day.ts';
import type { Fact } from '../../src/core/facts/fact.ts';

/** What a demo service says to a request of a connector that carries its key. */
export function askDemo(
  connector: Connector,
  demo: DemoSource,
  { config, request, today }: { config: ConfigOf; request: RequestSpec; today: Day },
): Answer {
  if (allowedHost(connector, request.url) !== demo.host) throw new Error(`${demo.host} is not asked.`);
  const { auth } = connector;
  const url = new URL(request.url);
  if (auth.kind === 'authorizationCode') url.searchParams.set(auth.tokenParameter as string, permittedToken(auth));
  const {
    status,
    headers = {},
    body,
  } = demo.answer({
    method: request.method,
    url,
    headers: { ...request.headers, ...authorised(connector, demo, config) },
    body: request.json === undefined ? '' : JSON.stringify(request.json),
    today: isoText(today),
  });
  return { status, headers, body: typeof body === 'string' ? null : JSON.parse(JSON.stringify(body)) };
}

let permitted: string | undefined;

/** The token that a person's permission gives; the demo service takes one as often as a test asks. */
function permittedToken({ tokenUrl }: Extract<Connector['auth'], { readonly kind: 'authorizationCode' }>): string {
  permitted ??= (signIn(tokenUrl) as { readonly access_token: string }).access_token;
  return permitted;
}

function signIn(tokenUrl: string): unknown {
  const page = demoSources.find(({ host }) => host === new URL(tokenUrl).host) as DemoSource;
  const grant = { grant_type: 'authorization_code', code: page.code as string, redirect_uri: '/usercallback' };
  const body = String(new URLSearchParams({ ...grant, client_id: 'app', client_secret: page.key }));
  return page.answer({ method: 'POST', url: new URL(tokenUrl), headers: {}, body, today: '' }).body;
}

/** The header that proves who asks, by its name in lower case. */
function authorised({ auth }: Connector, demo: DemoSource, config: ConfigOf): Readonly<Record<string, string>> {
  if (auth.kind === 'google') return { authorization: `Bearer ${demo.key}` };
  if (auth.kind === 'header') {
    return { [auth.name.toLowerCase()]: `${auth.prefix ?? ''}${config[auth.field]}` };
  }
  if (auth.kind === 'authorizationCode') return {};
  const fields = {
    grant_type: 'client_credentials',
    client_id: config[auth.idField] ?? '',
    client_secret: config[auth.secretField] ?? '',
  };
  const { body } = demo.answer({
    method: 'POST',
    url: new URL(auth.tokenUrl),
    headers: {},
    body: auth.body === 'json' ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
    today: '',
  });
  return { authorization: `Bearer ${(body as { readonly access_token: string }).access_token}` };
}

/** All that a stream brings from a day on, as the engine asks for it, and with how many requests. */
export function pullDemo(
  connector: Connector,
  demo: DemoSource,
  asked: { readonly stream: string; readonly config: ConfigOf; readonly firstDay: Day; readonly today: Day },
): { facts: Fact[]; requests: number } {
  const pull = { ...asked, connector, streams: [asked.stream] };
  let [facts, waiting, requests]: [Fact[], Fact[], number] = [[], [], 0];
  for (let state: PullState | null = startOf(pull); state; ) {
    const request = requestAt(pull, state);
    const stream = streamAt(pull, state);
    const answer = askDemo(connector, demo, { ...asked, request });
    if (stream.classify(answer) !== 'ok') throw new Error(`${stream.classify(answer)} (${answer.status})`);
    waiting = [...waiting, ...factsOf(pull, state, answer)];
    state = nextState(pull, state, answer, request);
    requests++;
    if (!beginsSlice(state) && stream.pagesAddUp) continue;
    facts = [...facts, ...together(waiting)];
    waiting = [];
  }
  return { facts, requests };
}
