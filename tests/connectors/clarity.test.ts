import { describe, expect, it } from '@jest/globals';
import { clarityDemo as demo } from '../../preview/demo/clarity.ts';
import { clarity } from '../../src/connectors/clarity/index.ts';
import type { Context, Stream } from '../../src/connectors/connector.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import { askDemo, pullDemo } from './pullDemo.ts';

const today = gregorianDay(2026, 11, 29) as number;
const stream = clarity.streams.liveInsights as Stream;
const context = (dimension = ''): Context => ({
  account: 'shop',
  slice: { from: today, to: today },
  today,
  lookbackDays: 0,
  config: { project: 'shop', token: '', dimension },
});
const read = (body: unknown, dimension = '') => stream.rows({ status: 200, headers: {}, body }, context(dimension));

describe('the rows of Clarity', () => {
  it('are rates with their parts and counts, whether they come as texts or numbers', () => {
    const facts = read([
      {
        metricName: 'DeadClickCount',
        information: [{ sessionsCount: '200', sessionsWithMetricPercentage: 8.5, pagesViews: '17', subTotal: '19' }],
      },
      {
        metricName: 'RageTapCount',
        information: [{ sessionsCount: 40, sessionsWithMetricPercentage: '5', subTotal: 3 }],
      },
    ]);
    expect(facts).toMatchObject([
      { metric: 'dead_click_rate', value: 0.085, unit: 'ratio', numerator: 17, denominator: 200, grain: 'snapshot' },
      { metric: 'dead_clicks', value: 19, unit: 'count' },
      { metric: 'rage_click_rate', value: 0.05, numerator: 2, denominator: 40 },
      { metric: 'rage_clicks', value: 3 },
    ]);
    expect(facts.map(wrongField)).toEqual([null, null, null, null]);
  });

  it('keep visits and bots apart and say that they are unclear, under any known name', () => {
    const traffic = (row: object) => read([{ metricName: 'traffic', information: [row] }]);
    expect(traffic({ totalSessionCount: '85', totalBotSessionCount: '34', distantUserCount: '120' })).toMatchObject([
      { metric: 'sessions', value: 85, quality: 'bots_unclear' },
      { metric: 'bot_sessions', value: 34, quality: '' },
      { metric: 'users_total', value: 120, quality: 'bots_unclear' },
    ]);
    expect(traffic({ TotalSessionCount: 3, distinctUserCount: null })).toHaveLength(1);
  });

  it('pass over what is missing, null, or not known', () => {
    expect(
      read([
        { metricName: 'Browser', information: [{ name: 'Chrome', sessionsCount: '190' }] },
        { metricName: 'ScrollDepth', information: null },
        { metricName: 'EngagementTime', information: [{ totalTime: '163', activeTime: '' }] },
        { metricName: 'SomethingNew', information: [{ x: 1 }] },
        { information: [{}] },
        null,
      ]),
    ).toEqual([]);
    expect(read([])).toEqual([]);
  });

  it('are split by channel or page, and flagged where Clarity cut them off', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({ Url: `https://x/${index}`, averageScrollDepth: 50 }));
    const facts = read([{ metricName: 'ScrollDepth', information: rows }], 'URL');
    expect(facts[7]).toMatchObject({
      entityType: 'page',
      entityId: 'https://x/7',
      quality: 'truncated_1000',
      value: 0.5,
    });
    expect(
      read([{ metricName: 'ScrollDepth', information: [{ Channel: 'Paid', averageScrollDepth: 5 }] }], 'Channel'),
    ).toMatchObject([{ channel: 'Paid' }]);
  });

  it('are refused where the answer is something else', () => {
    expect(() => read({ error: 'x' })).toThrow('metricName');
  });

  it('are asked for with one call', () => {
    expect(stream.request({ project: '', token: '', dimension: 'Channel' }, context().slice)).toEqual({
      method: 'GET',
      url: 'https://www.clarity.ms/export-data/api/v1/project-live-insights?numOfDays=1&dimension1=Channel',
    });
    expect(stream.classify({ status: 403, headers: {}, body: null })).toBe('auth');
    expect(stream.classify({ status: 429, headers: {}, body: null })).toBe('wait');
  });
});

describe('the demo of Clarity', () => {
  const config = { project: 'shop', token: demo.key, dimension: '' };
  const pull = (dimension: string) =>
    pullDemo(clarity, demo, {
      stream: 'liveInsights',
      config: { ...config, dimension },
      firstDay: today,
      today,
    }).facts;

  it('tells of visits and signals, split or not', () => {
    const facts = [...pull(''), ...pull('Campaign'), ...pull('URL')];
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
    expect(new Set(pull('').map(({ metric }) => metric)).size).toBe(17);
    expect(pull('Campaign').map(({ campaign }) => campaign)).toContain('=1+1');
    expect(pull('URL')[0]).toMatchObject({ entityType: 'page', entityId: 'https://shop.example.com/' });
  });

  it('takes its own key alone, which fits the form', () => {
    const request = clarity.test(config);
    expect(askDemo(clarity, demo, { config, request, today }).status).toBe(200);
    expect(askDemo(clarity, demo, { config: { ...config, token: 'x' }, request, today }).status).toBe(401);
    expect(demo.key).toMatch(clarity.fields.token?.pattern ?? /^$/);
  });
});
