import type { DemoAnswer, DemoRequest, DemoSource } from './demoSource.ts';
import { dayOf } from './rhythm.ts';

const SECRET = 'demo-weekdone-client-secret';
const REFRESH = 'demo-weekdone-refresh-token';
const TOKEN_SECONDS = 3_600;

/** Tokens that were given, with the time at which they end, in milliseconds. */
const tokens = new Map<string, number>();

/** Where people allow an app, and where it changes the code of that for tokens. */
export const weekdoneSignInDemo: DemoSource = {
  host: 'weekdone.com',
  key: SECRET,
  code: 'demo-weekdone-code',
  answer({ method, url, body }) {
    if (method !== 'POST' || url.pathname !== '/oauth_token') return { status: 404, body: 'Not Found' };
    const { client_secret, grant_type, code, redirect_uri, refresh_token } = Object.fromEntries(
      new URLSearchParams(body),
    );
    const isFirst =
      grant_type === 'authorization_code' && code === this.code && redirect_uri?.endsWith('/usercallback');
    const isRenewal = grant_type === 'refresh_token' && refresh_token === REFRESH;
    if (client_secret !== SECRET) return { status: 401, body: { error: 'invalid_client' } };
    if (!isFirst && !isRenewal) return { status: 400, body: { error: 'invalid_grant' } };
    const access_token = `demo-weekdone-token-${tokens.size + 1}`;
    tokens.set(access_token, Date.now() + TOKEN_SECONDS * 1_000);
    return {
      status: 200,
      body: { access_token, refresh_token: REFRESH, expires_in: TOKEN_SECONDS, token_type: 'bearer', scope: null },
    };
  },
};

interface Result {
  readonly id: number;
  readonly description: string;
  /** Null where only its progress is told. */
  readonly numbers: { readonly start: number; readonly end: number; readonly unit: string } | null;
  /** How fast it goes: 1 is as fast as the quarter. */
  readonly pace: number;
}

interface Objective {
  readonly id: number;
  readonly type: 'company' | 'team' | 'user';
  readonly isOfYear?: true;
  readonly description: string;
  readonly above: number | null;
  readonly results: readonly Result[];
}

const objectives: readonly Objective[] = [
  {
    id: 11,
    type: 'company',
    isOfYear: true,
    description: 'Become the first choice in our city',
    above: null,
    results: [{ id: 1, description: 'Known by half of the city', numbers: null, pace: 0.7 }],
  },
  {
    id: 12,
    type: 'company',
    description: 'Grow sales that repeat',
    above: 11,
    results: [
      { id: 2, description: 'Monthly revenue', numbers: { start: 40_000, end: 60_000, unit: 'USD' }, pace: 0.9 },
      { id: 3, description: 'Churn', numbers: { start: 8, end: 4, unit: '%' }, pace: 0.6 },
    ],
  },
  {
    id: 13,
    type: 'team',
    description: '=HYPERLINK("https://example.com";"x")',
    above: 12,
    results: [
      { id: 4, description: 'ثبت‌نام از جست‌وجو', numbers: { start: 0, end: 500, unit: 'sign-ups' }, pace: 1 },
      { id: 5, description: 'Launch the blog', numbers: null, pace: 0.8 },
    ],
  },
  { id: 14, type: 'user', description: 'Learn to write for search', above: 13, results: [] },
];

/** What was sent to it, by key result or KPI: it stays until the preview ends. */
const sent = new Map<string, number>();

/** Weekdone with the objectives of a company, a team and a person, and two KPIs. */
export const weekdoneDemo: DemoSource = {
  host: 'api.weekdone.com',
  name: { en: 'Weekdone', fa: 'ویک‌دان' },
  key: SECRET,
  answer(request) {
    const { url, method } = request;
    const isKnown = (tokens.get(url.searchParams.get('token') ?? '') ?? 0) > Date.now();
    if (!isKnown) return { status: 401, body: { error: 'invalid_token' } };
    if (method !== 'GET') return taken(request);
    switch (url.pathname) {
      case '/1/teams':
        return { status: 200, body: { status: 'ok', teams: [{ id: 3, name: 'Growth' }] } };
      case '/1/users':
        return { status: 200, body: { status: 'ok', users: [{ id: 7, name: 'Sara', team_id: 3 }] } };
      case '/1/kpi':
        return { status: 200, body: { status: 'ok', data: kpis() } };
      case '/1/objective':
        return { status: 200, body: { status: 'ok', data: listOf(request) } };
      default:
        return { status: 404, body: { error: 'not_found' } };
    }
  },
};

function taken({ url, method, body }: DemoRequest): DemoAnswer {
  const fields = new URLSearchParams(body);
  const [, result] = /^\/1\/objective\/\d+\/result\/(\d+)$/.exec(url.pathname) ?? [];
  const [, kpi] = /^\/1\/kpi\/(\d+)\/progress$/.exec(url.pathname) ?? [];
  const said =
    method === 'PATCH' && result ? fields.get('progress') : method === 'POST' && kpi ? fields.get('value') : null;
  if (said === null || !Number.isFinite(Number(said))) return { status: 400, body: { error: 'bad_request' } };
  sent.set(result ? `result ${result}` : `kpi ${kpi}`, Number(said));
  return { status: 200, body: { status: 'ok' } };
}

function kpis() {
  return [
    {
      id: 5,
      description: 'NPS',
      type: 'number',
      startval: '20',
      maxval: '50',
      value: sent.get('kpi 5') ?? 32,
      team_id: null,
    },
    // Of a KPI that was just made nobody has told a value.
    { id: 6, description: 'Open jobs', type: 'number', startval: null, maxval: null, team_id: 3 },
  ];
}

function listOf({ url, today }: DemoRequest) {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const wanted = url.searchParams;
  return objectives
    .map((each) => ({ ...each, period: each.isOfYear ? String(year) : `${year}Q${quarter}` }))
    .filter(({ type }) => !wanted.has('type') || type === wanted.get('type'))
    .filter(({ period }) => !wanted.has('period') || period === wanted.get('period'))
    .map(({ id, type, description, period, above, results }) => {
      const told = results.map((result) => resultOf(result, elapsedIn(period, today)));
      const progress = told.reduce((sum, each) => sum + each.progress, 0) / Math.max(1, told.length);
      return {
        id,
        type,
        description,
        period,
        progress: Math.round(progress),
        // A count here, and a list elsewhere.
        comments: type === 'company' ? 2 : [],
        results: told,
        parent_list: above === null ? [] : [above],
        department_id: null,
        team_id: type === 'company' ? null : 3,
        user_id: type === 'user' ? 7 : null,
      };
    });
}

/** Numbers come as texts, and of some only how far they have come. */
function resultOf({ id, description, numbers, pace }: Result, elapsed: number) {
  const progress = sent.get(`result ${id}`) ?? Math.round(100 * elapsed * pace);
  if (!numbers) return { id, description, progress };
  const { start, end, unit } = numbers;
  const current = start + ((end - start) * progress) / 100;
  return { id, description, progress, startval: String(start), maxval: String(end), currentval: String(current), unit };
}

function elapsedIn(period: string, today: string): number {
  const [year = '', quarter] = period.split('Q');
  const from = quarter === undefined ? 0 : (Number(quarter) - 1) * 3;
  const [first, after] = [from, from + (quarter === undefined ? 12 : 3)].map((month) =>
    Date.UTC(Number(year), month, 1),
  );
  return (dayOf(today) + 1 - (first as number) / 86_400_000) / (((after as number) - (first as number)) / 86_400_000);
}
