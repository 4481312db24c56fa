import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hubSpotDemo as demo } from '../../preview/demo/hubspot.ts';
import type { Context, Stream } from '../../src/connectors/connector.ts';
import { hubSpot } from '../../src/connectors/hubspot/index.ts';
import { gregorianDay, isoText } from '../../src/core/calendar/day.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import { anyObject, expectFactsOrShapeChange } from './anyAnswer.ts';
import { askDemo, pullDemo } from './pullDemo.ts';

const today = gregorianDay(2026, 2, 20) as number;
const day = gregorianDay(2026, 2, 1) as number;
const slice = { from: day, to: day };
const config = { portal: '1234567', token: demo.key, currency: 'USD', utcOffset: '+03:30', split: '' };
const streamOf = (name: string) => hubSpot.streams[name] as Stream;
const contextOf = (name: string, more: Partial<typeof config> = {}): Context => ({
  account: '1234567',
  slice,
  today,
  lookbackDays: streamOf(name).lookbackDays,
  config: { ...config, ...more },
});
const answerOf = (body: unknown, status = 200) => ({ status, headers: {}, body });
const read = (name: string, body: unknown, more: Partial<typeof config> = {}) =>
  streamOf(name).rows(answerOf(body), contextOf(name, more));
const told = (facts: readonly Fact[]) =>
  facts.map(({ date, metric, value, unit }) => [isoText(date), metric, value, unit]);

describe('the contacts of HubSpot', () => {
  it('are the total of the search', () => {
    const facts = read('contacts', { total: 37, results: [{ id: '1', properties: {} }] });
    expect(facts).toMatchObject([
      {
        date: day,
        grain: 'day',
        source: 'hubspot',
        account: '1234567',
        metric: 'contacts_new',
        value: 37,
        isFinal: true,
      },
    ]);
    expect(facts.map(wrongField)).toEqual([null]);
    expect(told(read('contacts', { total: '0', results: [] }))).toEqual([['2026-02-01', 'contacts_new', 0, 'count']]);
  });

  it('are one by one by their source where they are split', () => {
    const results = ['ORGANIC_SEARCH', 'EMAIL_MARKETING', null].map((hs_analytics_source) => ({
      properties: { hs_analytics_source },
    }));
    expect(read('contacts', { total: 3, results }, { split: 'source' })).toMatchObject([
      { channel: 'ORGANIC_SEARCH', value: 1, quality: '' },
      { channel: 'EMAIL_MARKETING', value: 1 },
      { channel: '', value: 1 },
    ]);
    expect(read('contacts', { total: 10_001, results }, { split: 'source' })[0]?.quality).toBe('truncated_10000');
  });

  it('are refused where the shape is gone', () => {
    expect(() => read('contacts', { results: [] })).toThrow('total');
    expect(() => read('contacts', { total: 1, results: [{}] }, { split: 'source' })).toThrow('properties');
  });
});

describe('the deals of HubSpot', () => {
  const dealOf = (properties: object) => ({
    id: '1',
    properties: { hs_is_closed_won: 'true', closedate: '2026-02-01T10:00:00Z', ...properties },
  });
  const readDeals = (...properties: object[]) =>
    read('deals', { total: properties.length, results: properties.map(dealOf) });

  it('count on the day that they were closed in the portal, with their amounts as texts or null', () => {
    expect(
      told(readDeals({ amount: '3000' }, { amount: null }, { amount: '', closedate: '2026-02-01T21:00:00Z' })),
    ).toEqual([
      ['2026-02-01', 'deals_won', 1, 'count'],
      ['2026-02-01', 'deals_won_value', 3000, 'USD'],
      ['2026-02-01', 'deals_won', 1, 'count'],
      ['2026-02-02', 'deals_won', 1, 'count'],
    ]);
  });

  it('count in the currency of the company where they are converted, and apart where they are not', () => {
    const facts = readDeals(
      { amount: '100', deal_currency_code: 'EUR', amount_in_home_currency: '108.50' },
      { amount: '100', deal_currency_code: 'EUR' },
    ).filter(({ unit }) => unit !== 'count');
    expect(told(facts)).toEqual([
      ['2026-02-01', 'deals_won_value', 108.5, 'USD'],
      ['2026-02-01', 'deals_won_value_eur', 100, 'EUR'],
    ]);
  });

  it('are those won alone', () => {
    expect(readDeals({ hs_is_closed_won: 'false' }, { hs_is_closed_won: null, dealstage: 'qualifiedtobuy' })).toEqual(
      [],
    );
    expect(readDeals({ hs_is_closed_won: undefined, dealstage: 'closedwon', closedate: null })).toMatchObject([
      { date: day },
    ]);
  });

  it('are told to be none on a day without any', () => {
    expect(told(read('deals', { total: 0, results: [] }))).toEqual([['2026-02-01', 'deals_won', 0, 'count']]);
  });
});

describe('the emails of HubSpot', () => {
  const counters = { selected: 1010, sent: 1000, delivered: 960, open: 300, click: 60, bounce: 40, unsubscribed: 5 };
  const intervalOf = (start: string, more: object) => ({ interval: { start, end: '' }, ...more });
  const facts = read('emails', {
    total: 2,
    results: [
      intervalOf('2026-01-31T20:30:00Z', { aggregations: { counters, ratios: { openratio: 62.9 } } }),
      intervalOf('2026-02-01T20:30:00Z', { aggregations: { counters: {}, ratios: {} } }),
    ],
  });

  it('count on the day that they were sent in the portal, with rates of what was delivered', () => {
    expect(told(facts)).toEqual([
      ['2026-02-01', 'email_sent', 1000, 'count'],
      ['2026-02-01', 'email_delivered', 960, 'count'],
      ['2026-02-01', 'email_opens', 300, 'count'],
      ['2026-02-01', 'email_clicks', 60, 'count'],
      ['2026-02-01', 'email_bounces', 40, 'count'],
      ['2026-02-01', 'email_unsubs', 5, 'count'],
      ['2026-02-01', 'email_open_rate', 0.3125, 'ratio'],
      ['2026-02-01', 'email_click_rate', 0.0625, 'ratio'],
    ]);
    expect(facts[6]).toMatchObject({ numerator: 300, denominator: 960 });
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
  });

  it('are read under either name, with any counter missing', () => {
    const other = intervalOf('2026-02-01T00:00:00+03:30', { aggregateStatistic: { counters: { sent: '7' } } });
    expect(told(read('emails', { results: [other] }))).toEqual([['2026-02-01', 'email_sent', 7, 'count']]);
  });

  it.each([
    ['2026-02-01T00:00:00Z', ''],
    ['2026-02-01T05:00:00.000Z', '-05:00'],
    ['2026-02-01T04:00:00Z', '-05:00'],
    ['2026-01-31T11:00:00Z', '+12:00'],
  ])('that begin at %s in a portal at UTC%s are of 1 February, in summer time too', (start, utcOffset) => {
    const results = [intervalOf(start, { aggregations: { counters: { sent: 1 } } })];
    expect(read('emails', { results }, { utcOffset })[0]?.date).toBe(day);
  });

  it('are refused where the shape is gone', () => {
    expect(() => read('emails', { total: 0 })).toThrow('results');
    expect(() => read('emails', { results: [{ aggregations: {} }] })).toThrow('interval.start');
    expect(() => read('emails', { results: [intervalOf('2026-02-01T00:00:00Z', {})] })).toThrow('aggregations');
  });

  it('are not final for two weeks', () => {
    const finalOn = (start: string) =>
      read('emails', { results: [intervalOf(start, { aggregations: { counters } })] })[0]?.isFinal;
    expect([finalOn('2026-02-05T00:00:00Z'), finalOn('2026-02-06T00:00:00Z')]).toEqual([true, false]);
  });
});

describe('a request to HubSpot', () => {
  it('searches between the midnights of the portal', () => {
    const { request } = streamOf('contacts');
    expect(request(config, slice)).toEqual({
      method: 'POST',
      url: 'https://api.hubapi.com/crm/objects/2026-09/contacts/search',
      json: {
        filterGroups: [
          {
            filters: [
              { propertyName: 'createdate', operator: 'GTE', value: String(Date.parse('2026-01-31T20:30:00Z')) },
              { propertyName: 'createdate', operator: 'LT', value: String(Date.parse('2026-02-01T20:30:00Z')) },
            ],
          },
        ],
        properties: ['createdate'],
        sorts: ['createdate'],
        limit: 1,
      },
    });
    expect(request({ ...config, split: 'source' }, slice, '200').json).toMatchObject({ limit: 200, after: '200' });
    expect(streamOf('deals').request(config, slice).json).toMatchObject({
      filterGroups: [{ filters: [{ propertyName: 'hs_is_closed_won', operator: 'EQ', value: 'true' }, {}, {}] }],
    });
  });

  it('asks for the emails of all days at once', () => {
    const url = new URL(streamOf('emails').request(config, { from: day, to: day + 6 }).url);
    expect(url.pathname).toBe('/marketing/emails/2026-09/statistics/histogram');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      interval: 'DAY',
      startTimestamp: '2026-01-31T20:30:00.000Z',
      endTimestamp: '2026-02-07T20:29:59.999Z',
    });
    expect(hubSpot.test(config).url).toBe('https://api.hubapi.com/account-info/2026-09/details');
  });

  it('goes on after a page, but not past an empty one, the most results, or a count', () => {
    const { page, request } = streamOf('deals');
    const bodyOf = (after: string, results: unknown[] = [{}]) => answerOf({ results, paging: { next: { after } } });
    const asked = request(config, slice);
    expect(page(bodyOf('200'), asked)).toBe('200');
    expect(page(bodyOf('200', []), asked)).toBeNull();
    expect(page(bodyOf('10000'), asked)).toBeNull();
    expect(page(answerOf({ results: [{}] }), asked)).toBeNull();
    expect(page(bodyOf('1'), streamOf('contacts').request(config, slice))).toBeNull();
  });

  it('is read by its status', () => {
    const verdicts = [200, 401, 403, 429, 502, 400].map((status) => streamOf('emails').classify(answerOf({}, status)));
    expect(verdicts).toEqual(['ok', 'auth', 'plan', 'wait', 'retry', 'stop']);
  });
});

describe('whatever HubSpot answers', () => {
  const properties = anyObject([
    'amount',
    'amount_in_home_currency',
    'deal_currency_code',
    'closedate',
    'dealstage',
    'hs_analytics_source',
  ]);
  const found = fc.record({ total: fc.nat(), results: fc.array(anyObject(['id'], { properties })) });
  const statistics = anyObject([], {
    counters: anyObject(['sent', 'delivered', 'open', 'click', 'bounce', 'unsubscribed']),
  });
  const sent = fc.record({
    results: fc.array(anyObject([], { interval: anyObject(['start']), aggregations: statistics })),
  });
  it.each([
    ['contacts', '', found],
    ['contacts', 'source', found],
    ['deals', '', found],
    ['emails', '', sent],
  ])('gives %s that may be written, or names the field that is gone', (name, split, bodies) => {
    expectFactsOrShapeChange(streamOf(name), contextOf(name, { split }), bodies);
  });
});

describe('the demo of HubSpot', () => {
  const pull = (stream: string, more: Partial<typeof config> = {}) =>
    pullDemo(hubSpot, demo, { stream, config: { ...config, ...more }, firstDay: today - 6, today });
  const sum = (facts: readonly Fact[]) => facts.reduce((total, { value }) => total + value, 0);

  it('has as many contacts on its pages as it counts', () => {
    const [counted, split] = [pull('contacts'), pull('contacts', { split: 'source' })];
    expect(counted.requests).toBe(7);
    expect(split.requests).toBeGreaterThan(14);
    expect(sum(split.facts)).toBe(sum(counted.facts));
    expect(new Set(split.facts.map(({ channel }) => channel)).size).toBe(5);
  });

  it('has deals won and emails for every day of the look-back', () => {
    const deals = pull('deals').facts;
    expect(new Set(deals.map(({ metric }) => metric))).toEqual(new Set(['deals_won', 'deals_won_value']));
    expect(new Set(deals.map(({ date }) => date)).size).toBe(15);
    const emails = pull('emails').facts;
    // Nothing is sent on its three Fridays, the last of which is today.
    expect(new Set(emails.map(({ date }) => date)).size).toBe(12);
    expect([...deals, ...emails].map(wrongField).filter(Boolean)).toEqual([]);
  });

  it('counts emails on the same days where the time zone was left blank', () => {
    expect(told(pull('emails', { utcOffset: '' }).facts)).toEqual(told(pull('emails').facts));
  });

  it('takes its own key alone, which fits the form', () => {
    const request = hubSpot.test(config);
    expect(askDemo(hubSpot, demo, { config, request, today }).status).toBe(200);
    expect(askDemo(hubSpot, demo, { config: { ...config, token: 'x' }, request, today }).status).toBe(401);
    expect(demo.key).toMatch(hubSpot.fields.token?.pattern ?? /^$/);
  });
});
