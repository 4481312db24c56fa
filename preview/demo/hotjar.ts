import type { DemoAnswer, DemoRequest, DemoSource } from './demoSource.ts';

/** Hotjar with one survey, whatever it is called: an NPS question and why. */
export const hotjarDemo: DemoSource = {
  host: 'api.hotjar.io',
  name: { en: 'Hotjar', fa: 'هات‌جار' },
  key: 'demo-hotjar-secret',
  answer: (request) => answered(request, hotjarDemo.key, /^\/v1\/sites\/\d+\/surveys\/([\w-]+)(\/responses)?$/, ofForm),
};

/** The same survey where Contentsquare keeps it. */
export const contentsquareDemo: DemoSource = {
  host: 'api.contentsquare.com',
  name: { en: 'Contentsquare', fa: 'کانتنت‌اسکوئر' },
  key: 'demo-contentsquare-secret',
  answer: (request) =>
    answered(
      request,
      contentsquareDemo.key,
      /^\/v1\/public\/projects\/\d+\/surveys\/([\w-]+)(\/responses)?$/,
      ({ body }) => JSON.parse(body),
    ),
};

type Fields = Readonly<Record<string, string | undefined>>;

function answered(
  request: DemoRequest,
  key: string,
  path: RegExp,
  fieldsOf: (sent: DemoRequest) => Fields,
): DemoAnswer {
  const { method, url, headers } = request;
  if (method === 'POST' && url.pathname === '/v1/oauth/token') return token(fieldsOf(request), key);
  if (headers.authorization !== `Bearer token-of-${key}`) return refused(401, 'Invalid or expired access token');
  const [, survey = '', responses] = path.exec(url.pathname) ?? [];
  if (method !== 'GET' || survey === '') return refused(404, 'Not found');
  return responses ? page(request) : { status: 200, body: surveyCalled(survey) };
}

function ofForm({ body }: DemoRequest): Fields {
  return Object.fromEntries(new URLSearchParams(body));
}

function token({ grant_type, client_id, client_secret }: Fields, key: string): DemoAnswer {
  if (grant_type !== 'client_credentials' || !client_id || client_secret !== key) {
    return refused(401, 'Invalid client credentials');
  }
  return { status: 200, body: { access_token: `token-of-${key}`, token_type: 'Bearer', expires_in: 3_600 } };
}

function surveyCalled(id: string): object {
  return {
    id,
    name: 'NPS',
    type: 'popover',
    is_enabled: true,
    created_time: '2026-01-01T00:00:00Z',
    questions: [
      { id: 'question_1', type: 'nps', text: 'How likely are you to recommend us?', is_required: true },
      { id: 'question_2', type: 'long-text', text: 'چرا؟', is_required: false },
    ],
  };
}

/** The responses of so many days are there. */
const DAYS = 180;
const MOST_A_PAGE = 100;

function page({ url, today }: DemoRequest): DemoAnswer {
  const limit = Number(url.searchParams.get('limit') ?? 20);
  if (!(limit >= 1 && limit <= MOST_A_PAGE)) return refused(400, 'limit must be between 1 and 100');
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const all = responsesUpTo(Date.parse(today) / MILLISECONDS_PER_DAY);
  const next = from + limit;
  return {
    status: 200,
    body: { results: all.slice(from, next), next_cursor: next < all.length ? String(next) : null },
  };
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Responses a day, from Sunday on. */
const WEEK = [2, 4, 5, 5, 4, 4, 2];
const SCORES = [10, 9, 7, 9, 3, 10, 8, 6, 9];
const DEVICES = ['mobile', 'desktop', 'mobile', 'tablet'];

/** Newest first. */
function responsesUpTo(today: number): object[] {
  const days = Array.from({ length: DAYS }, (_, index) => today - index);
  // 1970 began on a Thursday.
  return days.flatMap((day) => Array.from({ length: WEEK[(day + 4) % 7] ?? 0 }, (_, index) => response(day, index)));
}

function response(day: number, index: number): object {
  const turn = day * 5 + index;
  return {
    id: `response_${day}_${index}`,
    created_time: `${new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)}T${20 - index}:15:00Z`,
    is_complete: turn % 7 !== 0,
    device: DEVICES[turn % DEVICES.length],
    browser: 'Chrome 126',
    os: 'Android',
    country: 'IR',
    response_origin_url: 'https://example.com/',
    recording_url: null,
    hotjar_user_id: `user-${turn}`,
    user_attributes: [{ name: 'email', value: 'someone@example.com' }],
    answers: [
      { question_id: 'question_1', answer: String(SCORES[turn % SCORES.length]), comment: null, tags: [] },
      // As a formula would begin: nothing of it may ever be kept.
      { question_id: 'question_2', answer: '=1+1', comment: null, tags: [], sentiment: 'positive' },
    ],
  };
}

function refused(status: number, message: string): DemoAnswer {
  return { status, body: { error: message } };
}
