import { describe, expect, it } from '@jest/globals';
import { hubSpotDemo as demo } from '../../preview/demo/hubspot.ts';
import type { Context, Cursor, Stream } from '../../src/connectors/connector.ts';
import { factsOf, goOnWithout, lackingLabels, nextState, requestAt, startOf } from '../../src/connectors/engine.ts';
import { hubSpot } from '../../src/connectors/hubspot/index.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import { anyObject, expectFactsOrShapeChange } from './anyAnswer.ts';
import { pullDemo } from './pullDemo.ts';

const today = 20_500;
const config = { portal: '1234567', token: demo.key, currency: 'USD', utcOffset: '', split: '' };
const stream = hubSpot.streams.campaigns as Stream;
const pull = { connector: hubSpot, config, streams: ['campaigns'], firstDay: today, today };
const contextOf = (cursor?: Cursor): Context => ({
  account: '1234567',
  slice,
  today,
  lookbackDays: 0,
  config,
  ...(cursor !== undefined && { cursor }),
});
const slice = { from: today, to: today };
const answerOf = (body: unknown, status = 200) => ({ status, headers: {}, body });
const LIST = {
  results: [
    { id: 'g-1', properties: { hs_name: '=1+1' } },
    { id: 'g-2', properties: { hs_name: null } },
    { properties: {} },
  ],
};

/** What is asked for and told where a service answers by the path of an address. */
function talk(answers: Readonly<Record<string, unknown>>) {
  const [paths, facts, lacking]: [string[], Fact[], string[]] = [[], [], []];
  for (let state = startOf(pull); state; ) {
    // As it is remembered between two runs.
    const now = JSON.parse(JSON.stringify(state)) as typeof state;
    const asked = requestAt(pull, now);
    const path = new URL(asked.url).pathname.replace('/marketing/campaigns/2026-09', '');
    paths.push(path);
    const body = answers[path];
    const answer = answerOf(body ?? {}, body === undefined ? 403 : 200);
    if (stream.classify(answer) === 'plan') {
      const { lacks, next } = goOnWithout(pull, now, answer, asked);
      lacking.push(...lackingLabels(hubSpot, lacks).map(({ en }) => en));
      state = next;
      continue;
    }
    facts.push(...factsOf(pull, now, answer));
    state = nextState(pull, now, answer, asked);
  }
  return {
    paths,
    lacking,
    told: facts.map(({ entityId, metric, value, unit }) => [entityId, metric, value, unit]),
    facts,
  };
}

describe('the campaigns of HubSpot', () => {
  const whole = {
    '': LIST,
    '/g-1/budget/totals': { spendTotal: '200', currencyCode: 'USD' },
    '/g-1/reports/revenue': { revenueAmount: 500.5, dealsNumber: 2, currencyCode: 'USD' },
    '/g-2/budget/totals': { currencyCode: 'USD' },
    '/g-2/reports/revenue': { revenueAmount: 0, dealsNumber: 0, currencyCode: 'USD' },
  };

  it('tell what they cost and brought, and a return with both of its parts where something was spent', () => {
    const { paths, told, facts } = talk(whole);
    expect(paths).toEqual(Object.keys(whole));
    expect(told).toEqual([
      ['g-1', 'campaign_spend', 200, 'USD'],
      ['g-1', 'campaign_revenue', 500.5, 'USD'],
      ['g-1', 'campaign_deals', 2, 'count'],
      ['g-1', 'campaign_roi', 1.5025, 'ratio'],
      ['g-2', 'campaign_revenue', 0, 'USD'],
      ['g-2', 'campaign_deals', 0, 'count'],
    ]);
    expect(facts[3]).toMatchObject({
      grain: 'snapshot',
      date: today,
      entityType: 'campaign',
      entityName: '=1+1',
      numerator: 300.5,
      denominator: 200,
    });
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
  });

  it('tell what they cost alone where the plan has no revenue, which is asked for once', () => {
    const { '/g-1/reports/revenue': _, '/g-2/reports/revenue': __, ...poorer } = whole;
    const { paths, told, lacking } = talk({ ...poorer, '/g-2/budget/totals': { spendTotal: 7, currencyCode: 'USD' } });
    expect(paths).toEqual(['', '/g-1/budget/totals', '/g-1/reports/revenue', '/g-2/budget/totals']);
    expect(told).toEqual([
      ['g-1', 'campaign_spend', 200, 'USD'],
      ['g-2', 'campaign_spend', 7, 'USD'],
    ]);
    expect(lacking).toEqual(['Revenue and return of campaigns']);
  });

  it('are left out where the key may not list them', () => {
    expect(talk({})).toMatchObject({ paths: [''], lacking: ['Campaign spend, revenue and return'], told: [] });
  });

  it('have no return where money is told in two currencies, and name the one that is not of the portal', () => {
    const { told } = talk({ ...whole, '/g-1/budget/totals': { spendTotal: 200, currencyCode: 'EUR' } });
    expect(told.slice(0, 3)).toEqual([
      ['g-1', 'campaign_spend_eur', 200, 'EUR'],
      ['g-1', 'campaign_revenue', 500.5, 'USD'],
      ['g-1', 'campaign_deals', 2, 'count'],
    ]);
  });

  it('are all there page after page, with as much to remember as a document can', () => {
    const { facts, requests } = pullDemo(hubSpot, demo, { stream: 'campaigns', config, firstDay: today, today });
    expect(requests).toBe(2 + 2 * 13);
    expect(new Set(facts.map(({ entityId }) => entityId)).size).toBe(13);
    expect(facts.filter(({ metric }) => metric === 'campaign_roi')).toHaveLength(9);
    const results = Array.from({ length: 10 }, (_, index) => ({
      id: `7642f215-8753-4bff-8f34-0b8bf0b3d0e${index}`,
      properties: { hs_name: 'ن'.repeat(256) },
    }));
    const cursor = stream.page(
      answerOf({ results, paging: { next: { after: 'NTAwMA' } } }),
      stream.request(config, slice),
    );
    expect(new TextEncoder().encode(String(cursor)).length).toBeLessThan(7_000);
  });

  it('say so where the list is gone, and end on an empty page', () => {
    expect(() => stream.rows(answerOf({}), contextOf())).toThrow('results');
    expect(
      stream.page(answerOf({ results: [], paging: { next: { after: '9' } } }), stream.request(config, slice)),
    ).toBeNull();
  });

  const budget = stream.page(answerOf(LIST), stream.request(config, slice));
  const revenue = stream.page(answerOf(whole['/g-1/budget/totals']), stream.request(config, slice), budget ?? '');

  it.each([
    ['spend', budget],
    ['revenue', revenue],
  ] as const)('give %s that may be written whatever the answer', (_, cursor) => {
    const fields = ['spendTotal', 'budgetTotal', 'currencyCode', 'revenueAmount', 'dealsNumber'];
    expectFactsOrShapeChange(stream, contextOf(cursor ?? ''), anyObject(fields));
  });
});
