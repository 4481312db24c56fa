import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DemoSource } from '../../preview/demo/demoSource.ts';
import { contentsquareDemo, hotjarDemo } from '../../preview/demo/hotjar.ts';
import {
  type Answer,
  type Connector,
  type Context,
  type RequestSpec,
  ShapeChange,
  type Stream,
} from '../../src/connectors/connector.ts';
import { contentsquare } from '../../src/connectors/contentsquare/index.ts';
import { together } from '../../src/connectors/engine.ts';
import { hotjar } from '../../src/connectors/hotjar/index.ts';
import { utcDay } from '../../src/connectors/utcDay.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';

const july = (date: number): number => gregorianDay(2026, 7, date) as number;
const slice = { from: july(1), to: july(20) };
const config = { name: 'Shop NPS', site: '77', survey: 'survey_1', clientId: 'me', clientSecret: 's', question: '' };
const stream = hotjar.streams.responses as Stream;
const answered = (body: unknown, status = 200): Answer => ({ status, headers: {}, body });

function read(results: unknown, score = 'nps', question = ''): Fact[] {
  const context: Context = {
    account: 'Shop NPS',
    slice,
    today: july(20),
    lookbackDays: 1,
    config: { ...config, score, question },
  };
  return stream.rows(answered({ results, next_cursor: null }), context);
}

const rated = (answer: unknown, more: object = {}) => ({
  id: 'response_1',
  created_time: '2026-07-17T10:00:00Z',
  is_complete: true,
  device: 'mobile',
  hotjar_user_id: 'u-1',
  recording_url: 'https://insights.example.com/1',
  user_attributes: [{ name: 'email', value: 'someone@example.com' }],
  answers: [
    { question_id: 'question_1', answer, comment: null, tags: [] },
    { question_id: 'question_2', answer: '=1+1 عالی بود', comment: 'secret', tags: [{ name: 'praise' }] },
  ],
  ...more,
});

const told = (facts: readonly Fact[]) => facts.map(({ metric, channel, value }) => [metric, channel, value]);

describe('the responses of a survey', () => {
  it('are added up by day and device, and tell nothing of people', () => {
    const facts = read([rated('9'), rated(10), rated('8'), rated('6'), rated('3', { is_complete: false })]);
    const shared = {
      date: july(17),
      grain: 'day',
      windowDays: 1,
      source: 'hotjar',
      account: 'Shop NPS',
      channel: 'mobile',
      campaign: '',
      entityType: 'survey',
      entityId: 'survey_1',
      entityName: 'Shop NPS',
      numerator: null,
      denominator: null,
      isFinal: true,
      quality: '',
    };
    expect(facts).toEqual([
      { ...shared, metric: 'responses', value: 4, unit: 'count' },
      { ...shared, metric: 'responses_partial', value: 1, unit: 'count' },
      { ...shared, metric: 'nps', value: 25, unit: 'points', numerator: 1, denominator: 4 },
    ]);
    expect(facts.map(wrongField)).toEqual([null, null, null]);
  });

  it('stand apart by device and by the day in UTC, and only those of the slice', () => {
    const at = (created_time: unknown, device: unknown) => rated('7', { created_time, device });
    const facts = read(
      [
        at('2026-07-21T00:00:00Z', 'mobile'),
        at('2026-07-20T23:59:59.123456Z', 'Desktop'),
        at('2026-07-20T02:00:00+03:30', 'desktop'),
        at('2026-07-01T00:00:00Z', null),
        at('2026-06-30T23:59:59Z', 'mobile'),
      ],
      '',
    );
    expect(facts.filter(({ metric }) => metric === 'responses')).toMatchObject([
      { date: july(20), channel: 'desktop', value: 1, isFinal: false },
      { date: july(19), channel: 'desktop', value: 1, isFinal: false },
      { date: july(1), channel: '', value: 1, isFinal: true },
    ]);
  });

  it('score as the share of the two highest steps where people rate', () => {
    expect(read([rated('4'), rated('5'), rated('3'), rated('0'), rated('9')], 'rating-1-5')[2]).toMatchObject({
      metric: 'csat',
      unit: 'ratio',
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
    });
    expect(read([rated('5'), rated('6'), rated('7')], 'rating-1-7')[2]).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('score by the question that is named, or by the first answer on the scale', () => {
    const two = rated('', {
      answers: [
        { question_id: 1, answer: 'why 9' },
        { question_id: 2, answer: '2' },
        { question_id: 3, answer: '10' },
      ],
    });
    expect(told(read([two])).at(-1)).toEqual(['nps', 'mobile', -100]);
    expect(told(read([two], 'nps', '3')).at(-1)).toEqual(['nps', 'mobile', 100]);
    expect(read([two], 'nps', '4')).toHaveLength(2);
  });

  it('have no score where none was asked for or nobody gave one', () => {
    expect(read([rated('9')], '')).toHaveLength(2);
    expect(read([rated('9')], 'unheard-of')).toHaveLength(2);
    expect(read([rated(null), rated('7.5'), rated([9]), rated('11')])).toHaveLength(2);
  });

  it('are counted with a flag where they do not tell that they are complete, and not at all without a time', () => {
    expect(read([rated('9', { is_complete: undefined })])).toMatchObject([
      { metric: 'responses', value: 1, quality: 'completeness_unclear' },
      { metric: 'responses_partial', value: 0 },
      { metric: 'nps', value: 100 },
    ]);
    const untimed = [undefined, null, 'yesterday', '2026-02-30T00:00:00Z', 12].map((created_time) =>
      rated('9', { created_time }),
    );
    expect(read([...untimed, null, 5, { created_time: '2026-07-17T10:00:00Z', answers: {} }])).toHaveLength(2);
    expect(read([])).toEqual([]);
  });

  it('name results where that is gone', () => {
    expect(() => read(undefined)).toThrow(new ShapeChange('results'));
    expect(() => stream.rows(answered([]), {} as Context)).toThrow(new ShapeChange('results'));
  });

  it('of several pages are added up to the same as in one', () => {
    const all = [rated('9'), rated('2'), rated('10'), rated('1', { is_complete: false }), rated('7')];
    const paged = together([...read(all.slice(0, 2)), ...read(all.slice(2))]);
    expect(stream.pagesAddUp).toBe(true);
    expect(paged).toEqual(read(all));
  });
});

describe('a request for responses', () => {
  it('asks for a page under the address of either service', () => {
    const other = contentsquare.streams.responses as Stream;
    expect(stream.request({ ...config, score: '' }, slice)).toMatchObject({
      method: 'GET',
      url: 'https://api.hotjar.io/v1/sites/77/surveys/survey_1/responses?limit=100',
    });
    expect(other.request({ ...config, score: '' }, slice, 'a+b=')).toMatchObject({
      method: 'GET',
      url: 'https://api.contentsquare.com/v1/public/projects/77/surveys/survey_1/responses?limit=100&cursor=a%2Bb%3D',
    });
  });

  it('turns pages until one reaches back before the first day', () => {
    const asked = stream.request({ ...config, score: '' }, slice);
    const page = (created_time: unknown, next_cursor: unknown) =>
      stream.page(answered({ results: [rated('9', { created_time })], next_cursor }), asked);
    expect(page('2026-07-01T00:00:00Z', 'next')).toBe('next');
    expect(page('2026-06-30T23:00:00Z', 'next')).toBeNull();
    expect(page('2026-07-01T00:00:00Z', null)).toBeNull();
    expect(page(null, 'next')).toBe('next');
    expect(stream.page(answered({ results: [] }), asked)).toBeNull();
  });

  it.each([
    ['ok', 200, { results: [] }],
    ['auth', 401, null],
    ['plan', 403, {}],
    ['wait', 429, null],
    ['stop', 404, {}],
    ['retry', 502, null],
    ['retry', 200, null],
  ] as const)('means %s where %s comes back', (verdict, status, body) => {
    expect(stream.classify(answered(body, status))).toBe(verdict);
  });
});

it('reads the day of a time in UTC', () => {
  expect(
    ['1970-01-02', '1970-01-01T23:00:00-02:00', '1970-01-02 00:00', '1970-01-02T05:00:00.5+0530'].map(utcDay),
  ).toEqual([1, 1, 1, 0]);
  expect(['', '1970', '1970-13-01T00:00:00Z', '1970-01-02T'].map(utcDay)).toEqual([null, null, null, null]);
});

it('takes any JSON without an error of its own, and tells nothing that is no fact', () => {
  const time = fc.oneof(
    fc.jsonValue(),
    fc.integer({ min: 1, max: 31 }).map((date) => `2026-07-${date}T10:00:00Z`),
  );
  const answer = fc.record({ question_id: fc.jsonValue(), answer: fc.oneof(fc.jsonValue(), fc.nat(11).map(String)) });
  const answers = fc.oneof(fc.array(answer), fc.jsonValue());
  const response = fc.record({ created_time: time, is_complete: fc.jsonValue(), device: fc.jsonValue(), answers });
  const page = fc.record({ results: fc.array(fc.oneof(response, fc.jsonValue())), next_cursor: fc.jsonValue() });
  fc.assert(
    fc.property(fc.oneof(page, fc.jsonValue()), fc.constantFrom('nps', 'rating-1-5', ''), (body, score) => {
      stream.page(answered(body), stream.request({ ...config, score }, slice));
      const context = { account: 'a', slice, today: july(20), lookbackDays: 1, config: { ...config, score } };
      try {
        expect(stream.rows(answered(body), context).filter((fact) => wrongField(fact) !== null)).toEqual([]);
      } catch (error) {
        if (!(error instanceof ShapeChange)) throw error;
      }
    }),
  );
});

describe.each([
  ['Hotjar', hotjar, hotjarDemo],
  ['Contentsquare', contentsquare, contentsquareDemo],
] as const)('the %s of the preview', (_, connector: Connector, demo: DemoSource) => {
  const responses = connector.streams.responses as Stream;
  const filled = { ...config, score: 'nps' };
  const sendTo = (url: string, method: string, body: string, authorization = '') => {
    const { status, body: sent } = demo.answer({
      method,
      url: new URL(url),
      headers: { authorization },
      body,
      today: '2026-07-20',
    });
    return answered(JSON.parse(JSON.stringify(sent)), status);
  };
  const tokenFor = (secret: string) => {
    if (connector.auth.kind !== 'clientCredentials') throw new Error('no token to ask for');
    const { tokenUrl, body } = connector.auth;
    const fields = { grant_type: 'client_credentials', client_id: 'me', client_secret: secret };
    const sent =
      body === 'form' ? new URLSearchParams(fields).toString() : JSON.stringify({ ...fields, scope: 'surveys' });
    return sendTo(tokenUrl, 'POST', sent);
  };
  const bearer = `Bearer ${(tokenFor(demo.key).body as { access_token: string }).access_token}`;
  const ask = ({ method, url }: RequestSpec) => sendTo(url, method, '', bearer);

  it('answers with facts, page after page', () => {
    const days = { from: july(1) - 40, to: july(20) };
    const context = { account: 'a', slice: days, today: july(20), lookbackDays: 1, config: filled };
    const facts: Fact[] = [];
    let pages = 0;
    for (let cursor: string | number | null | undefined; cursor !== null && pages < 50; pages++) {
      const asked = responses.request(filled, days, cursor);
      const answer = ask(asked);
      facts.push(...responses.rows(answer, context));
      cursor = responses.page(answer, asked);
    }
    expect(pages).toBe(3);
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
    expect(new Set(facts.map(({ metric }) => metric))).toEqual(new Set(['responses', 'responses_partial', 'nps']));
    expect(new Set(facts.map(({ date }) => date)).size).toBe(60);
    expect(JSON.stringify(facts)).not.toMatch(/someone|user-|=1\+1/);
  });

  it('turns pages and ends', () => {
    const since = (from: number, cursor?: string) => {
      const asked = responses.request(filled, { from, to: july(20) }, cursor);
      return responses.page(ask(asked), asked);
    };
    expect(since(0)).toBe('100');
    expect(since(0, '100')).toBe('200');
    expect(since(0, '600')).toBeNull();
    expect(since(july(1))).toBeNull();
  });

  it('refuses wrong keys as the service does', () => {
    expect(responses.classify(ask(connector.test(filled)))).toBe('ok');
    expect(tokenFor('other').status).toBe(401);
    const { url } = connector.test(filled);
    expect(responses.classify(sendTo(url, 'GET', '', 'Bearer other'))).toBe('auth');
  });
});
