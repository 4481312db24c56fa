import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ga4Demo } from '../../preview/demo/ga4.ts';
import {
  type Answer,
  type Context,
  type EventList,
  type RequestSpec,
  ShapeChange,
  type Stream,
} from '../../src/connectors/connector.ts';
import { ga4 } from '../../src/connectors/ga4/index.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { combine } from '../../src/core/facts/combine.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';

const day = (month: number, date: number): number => gregorianDay(2026, month, date) as number;
const today = day(1, 31);
const slice = { from: day(1, 1), to: today };
const { traffic, users } = ga4.streams as { traffic: Stream; users: Stream };
const config = { property: '123', ads: '' };
const context: Context = { account: 'properties/123', slice, today, lookbackDays: 4, config };
const answered = (body: unknown, status = 200): Answer => ({ status, headers: {}, body });
const read = (body: unknown): Fact[] => traffic.rows(answered(body), context);

const values = (texts: readonly unknown[]) => texts.map((value) => ({ value }));
const row = (dimensions: readonly unknown[], metrics: readonly unknown[]) => ({
  dimensionValues: values(dimensions),
  metricValues: values(metrics),
});
const report = (...rows: readonly object[]) => ({
  dimensionHeaders: [{ name: 'date' }, { name: 'sessionDefaultChannelGroup' }, { name: 'sessionCampaignName' }],
  metricHeaders: [
    { name: 'sessions', type: 'TYPE_INTEGER' },
    { name: 'keyEvents', type: 'TYPE_FLOAT' },
    { name: 'sessionKeyEventRate', type: 'TYPE_FLOAT' },
    { name: 'advertiserAdCost', type: 'TYPE_CURRENCY' },
  ],
  rows,
  rowCount: rows.length,
  metadata: { currencyCode: 'EUR', timeZone: 'Asia/Tehran' },
  kind: 'analyticsData#runReport',
});

describe('the sessions of Google Analytics', () => {
  it('are facts by day, channel and campaign, the rate with its parts and the money in its currency', () => {
    const facts = read(report(row(['20260102', 'Paid Search', 'نوروز'], ['120', '7', '0.05', '34.5'])));
    const shared = {
      date: day(1, 2),
      grain: 'day',
      windowDays: 1,
      source: 'ga4',
      account: 'properties/123',
      channel: 'Paid Search',
      campaign: 'نوروز',
      entityType: '',
      entityId: '',
      entityName: '',
      numerator: null,
      denominator: null,
      isFinal: true,
      quality: '',
    };
    expect(facts).toEqual([
      { ...shared, metric: 'sessions', value: 120, unit: 'count' },
      { ...shared, metric: 'key_events', value: 7, unit: 'count' },
      { ...shared, metric: 'session_key_event_rate', value: 0.05, unit: 'ratio', numerator: 6, denominator: 120 },
      { ...shared, metric: 'ad_cost', value: 34.5, unit: 'EUR' },
    ]);
    expect(facts.map(wrongField)).toEqual([null, null, null, null]);
  });

  it('have rates that are added up by their parts, and none where nobody came', () => {
    const facts = read(
      report(
        row(['20260101', 'Email', 'a'], ['100', '5', '0.05', '0']),
        row(['20260101', 'Email', 'a'], ['300', '3', '0.01', '0']),
        row(['20260102', 'Email', 'a'], ['0', '0', '0', '0']),
      ),
    );
    const [one, other, ...more] = facts.filter(({ metric }) => metric === 'session_key_event_rate');
    expect(more).toEqual([]);
    expect(combine(one as Fact, other as Fact)).toMatchObject({ numerator: 8, denominator: 400, value: 0.02 });
  });

  it('keep a rate without parts where sessions were not reported', () => {
    const { metricHeaders, ...rest } = report(row(['20260101', 'Email', 'a'], ['0.05']));
    expect(read({ ...rest, metricHeaders: metricHeaders.slice(2, 3) })).toMatchObject([
      { metric: 'session_key_event_rate', value: 0.05, numerator: null, denominator: null },
    ]);
  });

  it('are joined by the names of the headers, in whatever order, under older names too', () => {
    const facts = read({
      ...report(row(['(not set)', '20260103', 'x'], ['2', '40', '80.5', '9'])),
      dimensionHeaders: [{ name: 'sessionCampaignName' }, { name: 'date' }, { name: 'country' }],
      metricHeaders: [
        { name: 'conversions', type: 'TYPE_FLOAT' },
        { name: 'sessions' },
        { name: 'purchaseRevenue', type: 'TYPE_CURRENCY' },
        { name: 'somethingNew', type: 'TYPE_FLOAT' },
      ],
    });
    expect(facts).toMatchObject([
      { metric: 'sessions', value: 40, date: day(1, 3), channel: '', campaign: '(not set)' },
      { metric: 'key_events', value: 2 },
      { metric: 'revenue', value: 80.5, unit: 'EUR' },
    ]);
    expect(facts).toHaveLength(3);
  });

  it('are not final in the last four days', () => {
    const facts = read(report(row(['20260126', '', ''], ['1']), row(['20260127', '', ''], ['1'])));
    expect(facts.map(({ isFinal }) => isFinal)).toEqual([true, false]);
  });

  it('say what Google says against them', () => {
    const metadata = {
      currencyCode: 'EUR',
      samplingMetadatas: [{ samplesReadCount: '5', samplingSpaceSize: '9' }],
      subjectToThresholding: true,
      dataLossFromOtherRow: true,
      dataTruncationReasons: ['x'],
    };
    const [fact] = read({ ...report(row(['20260101', '', ''], ['1'])), metadata });
    expect(fact?.quality).toBe('sampled thresholded other_row truncated');
    const none = { samplingMetadatas: [], subjectToThresholding: false, dataTruncationReasons: [] };
    expect(read({ ...report(row(['20260101', '', ''], ['1'])), metadata: none })[0]?.quality).toBe('');
  });

  it('pass over what is missing or null, and rows of no day', () => {
    expect(
      read(
        report(
          {},
          { dimensionValues: null, metricValues: null },
          row([null, 'Email', 'a'], ['1']),
          row(['(other)', 'Email', 'a'], ['1']),
          row(['20260230', 'Email', 'a'], ['1']),
          row(['20260101', 'Email', 'a'], ['', null, 'x', '1e999']),
        ),
      ),
    ).toEqual([]);
  });

  it('are none where Google has no rows', () => {
    const { rows: _, rowCount: __, ...empty } = report();
    expect(read(empty)).toEqual([]);
    expect(read({ kind: 'analyticsData#runReport' })).toEqual([]);
    expect(traffic.page(answered(empty), traffic.request(config, slice))).toBeNull();
  });

  it.each([
    ['rows', { ...report(), rowCount: 3, rows: undefined }],
    ['rows', { ...report(), rows: {} }],
    ['date', { ...report(row(['Email'], ['1'])), dimensionHeaders: [{ name: 'sessionDefaultChannelGroup' }] }],
    ['metricHeaders', { ...report(row(['20260101', '', ''], ['1'])), metricHeaders: undefined }],
    ['metricHeaders', { hello: 1 }],
    ['metricHeaders', 'a text'],
    ['currencyCode', { ...report(row(['20260101', '', ''], ['1', '1', '0', '5'])), metadata: {} }],
  ])('name %s where that is gone', (field, body) => {
    expect(() => read(body)).toThrow(new ShapeChange(field));
  });
});

describe('the users of Google Analytics', () => {
  const body = {
    metricHeaders: [
      { name: 'totalUsers', type: 'TYPE_INTEGER' },
      { name: 'newUsers', type: 'TYPE_INTEGER' },
    ],
    rows: [{ metricValues: values(['900', '400']) }],
    rowCount: 1,
    metadata: { currencyCode: 'EUR' },
  };

  it('are of the whole period, for they do not add up', () => {
    const facts = users.rows(answered(body), { ...context, slice: { from: day(1, 1), to: day(1, 20) } });
    expect(facts).toMatchObject([
      { metric: 'users_total', value: 900, grain: 'window', windowDays: 20, date: day(1, 1), isFinal: true },
      { metric: 'users_new', value: 400, grain: 'window', windowDays: 20 },
    ]);
    expect(facts.map(wrongField)).toEqual([null, null]);
  });

  it('are of the 28 days before today where today is all that is asked for', () => {
    const now = { from: today, to: today };
    expect(users.request(config, now).json).toMatchObject({
      dateRanges: [{ startDate: '2026-01-03', endDate: '2026-01-30' }],
      dimensions: [],
    });
    expect(users.rows(answered(body), { ...context, slice: now })[0]).toMatchObject({
      date: day(1, 3),
      windowDays: 28,
      isFinal: false,
    });
    expect(users.rows(answered({ metadata: {} }), context)).toEqual([]);
  });
});

describe('the annotations of Google Analytics', () => {
  const annotations = ga4.events as EventList;
  const named = (id: number, more: object) => ({
    name: `properties/123/reportingDataAnnotations/${id}`,
    title: 'Sale',
    ...more,
  });
  const date = (dayOfMonth: number) => ({ year: 2026, month: 1, day: dayOfMonth });
  const told = (...list: unknown[]) => annotations.rows(answered({ reportingDataAnnotations: list }));

  it('are the days of one date, or of a range', () => {
    expect(
      told(
        named(1, { annotationDate: date(5) }),
        named(2, { title: ' نوروز ', annotationDateRange: { startDate: date(6), endDate: date(9) } }),
      ),
    ).toEqual([
      { id: '1', name: 'Sale', firstDay: day(1, 5), lastDay: day(1, 5) },
      { id: '2', name: 'نوروز', firstDay: day(1, 6), lastDay: day(1, 9) },
    ]);
  });

  it('pass over what has no name, no title or no days', () => {
    const wrong = [
      { annotationDate: { year: 2026, month: 2, day: 30 } },
      { annotationDate: { month: 2, day: 3 } },
      { annotationDateRange: { startDate: date(9), endDate: date(6) } },
      { annotationDateRange: { startDate: date(9) } },
      { title: ' ', annotationDate: date(5) },
      { name: null, annotationDate: date(5) },
      {},
    ];
    expect(told(...wrong.map((more, id) => named(id, more)), null, 'x')).toEqual([]);
    expect(annotations.rows(answered({}))).toEqual([]);
    expect(annotations.rows(answered(null))).toEqual([]);
  });

  it('are asked for in pages, on the host of the property’s settings', () => {
    expect(annotations.request(config)).toEqual({
      method: 'GET',
      url: 'https://analyticsadmin.googleapis.com/v1alpha/properties/123/reportingDataAnnotations?pageSize=200',
    });
    expect(annotations.request(config, 'a+b').url).toContain('&pageToken=a%2Bb');
    expect(annotations.page(answered({ nextPageToken: 'a+b' }))).toBe('a+b');
    expect(annotations.page(answered({}))).toBeNull();
  });
});

describe('a request to Google Analytics', () => {
  it('asks for a page with texts where Google counts in texts', () => {
    expect(traffic.request({ property: ' properties/123 ', ads: '' }, slice, 10_000)).toEqual({
      method: 'POST',
      url: 'https://analyticsdata.googleapis.com/v1beta/properties/123:runReport',
      json: {
        dateRanges: [{ startDate: '2026-01-01', endDate: '2026-01-31' }],
        dimensions: [{ name: 'date' }, { name: 'sessionDefaultChannelGroup' }, { name: 'sessionCampaignName' }],
        metrics: [
          { name: 'sessions' },
          { name: 'engagedSessions' },
          { name: 'keyEvents' },
          { name: 'sessionKeyEventRate' },
          { name: 'totalRevenue' },
        ],
        orderBys: [
          { dimension: { dimensionName: 'date' } },
          { dimension: { dimensionName: 'sessionDefaultChannelGroup' } },
          { dimension: { dimensionName: 'sessionCampaignName' } },
        ],
        limit: '10000',
        offset: '10000',
        returnPropertyQuota: true,
      },
    });
  });

  it('asks for ad costs only where they are wanted, and for no more than ten metrics', () => {
    const { metrics } = traffic.request({ ...config, ads: 'ads' }, slice).json as { metrics: { name: string }[] };
    expect(metrics.map(({ name }) => name).slice(5)).toEqual([
      'advertiserAdCost',
      'advertiserAdClicks',
      'advertiserAdImpressions',
    ]);
    expect(metrics.length).toBeLessThanOrEqual(10);
  });

  it('turns pages until all rows are there', () => {
    const asked = traffic.request(config, slice, 4);
    const page = (rows: number, rowCount: unknown) => answered({ rows: Array(rows).fill({}), rowCount });
    expect(traffic.page(page(3, 8), asked)).toBe(7);
    expect(traffic.page(page(3, '8'), asked)).toBe(7);
    expect(traffic.page(page(3, 7), asked)).toBeNull();
    expect(traffic.page(page(0, 70), asked)).toBeNull();
  });

  it('takes a property with its prefix or without, and no measurement ID', () => {
    const { pattern } = ga4.fields.property as { pattern: RegExp };
    expect(['123', 'properties/123', 'G-AB12', 'UA-1-1', ''].filter((text) => pattern.test(text))).toEqual([
      '123',
      'properties/123',
    ]);
    expect(ga4.account({ property: '123', ads: '' })).toBe('properties/123');
  });
});

describe('an answer of Google Analytics', () => {
  const error = (status: string, message: string, more = {}) => ({ error: { status, message, ...more } });
  it.each([
    ['ok', 200, {}],
    ['wait', 429, error('RESOURCE_EXHAUSTED', 'Exhausted property tokens for a project per hour.')],
    ['wait', 429, error('RESOURCE_EXHAUSTED', 'Exhausted concurrent requests quota.')],
    ['stop', 429, error('RESOURCE_EXHAUSTED', 'Exhausted property tokens per day. These return in under 24 hours.')],
    ['wait', 403, error('RESOURCE_EXHAUSTED', 'Exhausted potentially thresholded requests quota.')],
    ['auth', 401, error('UNAUTHENTICATED', 'Request had invalid authentication credentials.')],
    ['auth', 403, error('PERMISSION_DENIED', 'User does not have sufficient permissions for this property.')],
    ['plan', 403, error('PERMISSION_DENIED', 'x', { details: [{}, { reason: 'SERVICE_DISABLED' }] })],
    ['plan', 403, null],
    ['stop', 400, error('INVALID_ARGUMENT', 'Invalid property ID.')],
    ['retry', 503, null],
    ['wait', 429, null],
  ] as const)('means %s for %s', (verdict, status, body) => {
    expect(traffic.classify(answered(body, status))).toBe(verdict);
  });
});

it('takes any JSON without an error of its own, and tells nothing that is no fact', () => {
  const cell = fc.oneof(fc.string(), fc.double().map(String), fc.integer(), fc.constant(null), fc.constant('20260105'));
  const cells = fc.array(fc.record({ value: cell }, { requiredKeys: [] }), { maxLength: 5 });
  const likely = fc.record(
    { dimensionValues: fc.oneof(cells, fc.jsonValue()), metricValues: fc.oneof(cells, fc.jsonValue()) },
    { requiredKeys: [] },
  );
  const near = fc
    .record({ rows: fc.oneof(fc.array(likely), fc.jsonValue()), metadata: fc.jsonValue(), rowCount: fc.jsonValue() })
    .map((parts) => ({ ...report(), ...parts, metadata: { currencyCode: 'USD', ...Object(parts.metadata) } }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), near), (body) => {
      for (const stream of [traffic, users]) {
        stream.page(answered(body), stream.request(config, slice));
        stream.classify(answered(body, 403));
        try {
          expect(stream.rows(answered(body), context).filter((fact) => wrongField(fact) !== null)).toEqual([]);
        } catch (error) {
          if (!(error instanceof ShapeChange)) throw error;
        }
      }
    }),
  );
});

describe('the Google Analytics of the preview', () => {
  const ask = ({ method, url, json }: RequestSpec, token = ga4Demo.key) => {
    const request = { method, url: new URL(url), headers: { authorization: `Bearer ${token}` }, today: '2026-01-31' };
    const { status, body } = ga4Demo.answer({ ...request, body: JSON.stringify(json) });
    return answered(JSON.parse(JSON.stringify(body)), status);
  };

  it('answers each stream with facts', () => {
    for (const [stream, count] of [
      [traffic, 31 * 3 * 8],
      [users, 2],
    ] as const) {
      const answer = ask(stream.request({ ...config, ads: 'ads' }, slice));
      expect(stream.classify(answer)).toBe('ok');
      const facts = stream.rows(answer, context);
      expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
      expect(facts).toHaveLength(count);
    }
  });

  it('turns pages and ends', () => {
    const { json, ...rest } = traffic.request(config, slice, 90);
    const asked = { ...rest, json: { ...(json as object), limit: '2' } };
    const answer = ask(asked);
    expect(traffic.page(answer, asked)).toBe(92);
    expect(traffic.page(ask(traffic.request(config, slice, 92)), traffic.request(config, slice, 92))).toBeNull();
  });

  it('has no rows of days to come, and refuses a wrong key', () => {
    const later = traffic.request(config, { from: today + 1, to: today + 2 });
    expect(traffic.rows(ask(later), context)).toEqual([]);
    expect(traffic.classify(ask(ga4.test(config)))).toBe('ok');
    expect(traffic.classify(ask(ga4.test(config), 'other'))).toBe('auth');
  });
});
