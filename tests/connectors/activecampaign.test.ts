import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activeCampaignDemo as demo } from '../../preview/demo/activecampaign.ts';
import { activeCampaign } from '../../src/connectors/activecampaign/index.ts';
import type { Context, Stream } from '../../src/connectors/connector.ts';
import { allowedHost } from '../../src/connectors/engine.ts';
import { gregorianDay, isoText } from '../../src/core/calendar/day.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import { anyObject, expectFactsOrShapeChange } from './anyAnswer.ts';
import { askDemo, pullDemo } from './pullDemo.ts';

const day = (month: number, dayOfMonth: number) => gregorianDay(2026, month, dayOfMonth) as number;
const today = day(3, 20);
const slice = { from: day(3, 1), to: today };
const config = { address: 'https://demo.api-us1.com', key: demo.key, currency: 'USD' };
const streamOf = (name: string) => activeCampaign.streams[name] as Stream;
const contextOf = (name: string): Context => ({
  account: activeCampaign.account(config),
  slice,
  today,
  lookbackDays: streamOf(name).lookbackDays,
  config,
});
const answerOf = (body: unknown, status = 200) => ({ status, headers: {}, body });
const read = (name: string, body: unknown) => streamOf(name).rows(answerOf(body), contextOf(name));
const told = (facts: readonly Fact[]) => facts.map(({ metric, value }) => [metric, value]);

const campaign = {
  id: '12',
  name: 'نوروز',
  status: '5',
  sdate: '2026-03-15T08:00:00-05:00',
  send_amt: '4000',
  opens: '2600',
  uniqueopens: '1500',
  verified_unique_opens: '900',
  uniquelinkclicks: '310',
  subscriberclicks: '280',
  hardbounces: '12',
  softbounces: '40',
  unsubscribes: '18',
  somethingNew: [{}],
};

describe('the campaigns of ActiveCampaign', () => {
  it('are snapshots of today whose rates are of what was delivered', () => {
    const facts = read('campaigns', { campaigns: [campaign], meta: { total: '1' } });
    expect(told(facts)).toEqual([
      ['email_sent', 4000],
      ['email_delivered', 3948],
      ['email_opens', 1500],
      ['email_opens_verified', 900],
      ['email_clicks', 280],
      ['email_bounces', 52],
      ['email_unsubs', 18],
      ['email_open_rate', 1500 / 3948],
      ['email_click_rate', 280 / 3948],
    ]);
    for (const fact of facts) {
      expect(fact).toMatchObject({
        date: today,
        grain: 'snapshot',
        source: 'activecampaign',
        account: 'demo.api-us1.com',
        entityType: 'campaign',
        entityId: '12',
        entityName: 'نوروز',
        isFinal: true,
      });
      expect(wrongField(fact)).toBeNull();
    }
    expect(facts[7]).toMatchObject({ unit: 'ratio', numerator: 1500, denominator: 3948 });
  });

  it('have numbers as numbers too, no date in an automation, and no rate before they were sent', () => {
    const waiting = {
      id: 13,
      name: '=1+1',
      status: 1,
      sdate: null,
      send_amt: 0,
      uniqueopens: 0,
      subscriberclicks: null,
      uniquelinkclicks: 0,
    };
    expect(told(read('campaigns', { campaigns: [waiting] }))).toEqual([
      ['email_sent', 0],
      ['email_delivered', 0],
      ['email_opens', 0],
      ['email_clicks', 0],
    ]);
  });

  it('are left out while they are drafts, and nothing is made up of what is missing', () => {
    expect(read('campaigns', { campaigns: [{ ...campaign, status: '0' }, {}, null] })).toEqual([]);
    expect(read('campaigns', { campaigns: [] })).toEqual([]);
    expect(() => read('campaigns', { message: 'x' })).toThrow('campaigns');
  });
});

describe('the deals of ActiveCampaign', () => {
  const won = {
    id: '14',
    value: '250000',
    currency: 'usd',
    status: '1',
    mdate: '2026-03-02T04:05:18-05:00',
    edate: null,
  };

  it('count on the day that they were closed or last changed, in hundredths of their currency', () => {
    const facts = read('deals', {
      deals: [
        won,
        { ...won, value: 19_999, status: 1, edate: '2026-03-05T23:00:00-05:00' },
        { ...won, currency: 'EUR' },
      ],
      meta: { total: 3 },
    });
    expect(facts.map(({ date, metric, value, unit }) => [isoText(date), metric, value, unit])).toEqual([
      ['2026-03-02', 'deals_won', 1, 'count'],
      ['2026-03-02', 'deals_won_value', 2500, 'USD'],
      ['2026-03-05', 'deals_won', 1, 'count'],
      ['2026-03-05', 'deals_won_value', 199.99, 'USD'],
      ['2026-03-02', 'deals_won', 1, 'count'],
      ['2026-03-02', 'deals_won_value_eur', 2500, 'EUR'],
    ]);
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
  });

  it('are passed over while open, lost, without a day, or won before the slice', () => {
    const dateless = { ...won, mdate: '0000-00-00 00:00:00', edate: '0000-00-00 00:00:00' };
    const others = [{ ...won, status: '0' }, { ...won, status: '2' }, dateless, { ...won, edate: '2026-02-27' }];
    expect(read('deals', { deals: others })).toEqual([]);
  });

  it('are counted apart where the plan disables them', () => {
    const stub = { id: '1', title: 'Old deal', status: '1', isDisabled: true };
    expect(read('deals', { deals: [stub, { ...stub, isDisabled: 1 }] })).toMatchObject([
      { metric: 'deals_disabled', value: 1, quality: 'disabled_deals', grain: 'snapshot', date: today },
      { metric: 'deals_disabled', value: 1 },
    ]);
  });

  it('are not final for a month', () => {
    const old = { ...won, edate: '2026-01-05' };
    const context = { ...contextOf('deals'), slice: { from: day(1, 1), to: today } };
    const facts = streamOf('deals').rows(answerOf({ deals: [old, won] }), context);
    expect(facts.map(({ isFinal }) => isFinal)).toEqual([true, true, false, false]);
  });
});

describe('the contacts and automations of ActiveCampaign', () => {
  it('are a count of the day, whether it comes as a text or a number', () => {
    expect(read('contacts', { contacts: [], meta: { total: '17' } })).toMatchObject([
      { date: slice.from, grain: 'day', metric: 'contacts_new', value: 17, unit: 'count' },
    ]);
    expect(told(read('contacts', { meta: { total: 0 } }))).toEqual([['contacts_new', 0]]);
    expect(() => read('contacts', { contacts: [] })).toThrow('meta.total');
  });

  it('are what goes in and comes out', () => {
    const facts = read('automations', { automations: [{ id: '1', name: 'Welcome', entered: '120', exited: '90' }] });
    expect(told(facts)).toEqual([
      ['automation_entered', 120],
      ['automation_exited', 90],
      ['automation_completion_rate', 0.75],
    ]);
    expect(facts[2]).toMatchObject({ entityType: 'automation', numerator: 90, denominator: 120 });
  });
});

describe('a request to ActiveCampaign', () => {
  const askedOf = (name: string, cursor?: number) => {
    const url = new URL(streamOf(name).request(config, slice, cursor).url);
    return [url.origin + url.pathname, Object.fromEntries(url.searchParams)];
  };

  it('goes to the address of the account, with filters', () => {
    expect(askedOf('campaigns', 100)).toEqual([
      'https://demo.api-us1.com/api/3/campaigns',
      { limit: '100', offset: '100', 'orders[sdate]': 'DESC' },
    ]);
    expect(askedOf('contacts')[1]).toEqual({
      limit: '1',
      'filters[created_after]': '2026-03-01',
      'filters[created_before]': '2026-03-21',
    });
    expect(askedOf('deals')[1]).toMatchObject({ 'filters[status]': '1', 'filters[updated_after]': '2026-03-01' });
  });

  it('is sent to hosts of ActiveCampaign alone', () => {
    const { pattern = /^$/ } = activeCampaign.fields.address ?? {};
    for (const host of ['shop.api-us1.com', 'my-shop2.activehosted.com']) {
      expect(`https://${host}`).toMatch(pattern);
      expect(allowedHost(activeCampaign, `https://${host}/api/3/deals`)).toBe(host);
    }
    const others = ['shop.api-us1.com.evil.com', 'evil.com/shop.api-us1.com', 'a.b.api-us1.com', 'shop.api-us1xcom'];
    for (const address of [...others.map((other) => `https://${other}`), 'http://shop.api-us1.com']) {
      expect(address).not.toMatch(pattern);
      expect(allowedHost(activeCampaign, address)).toBeNull();
    }
  });

  it('goes on by offset up to the total, which may be a text, and ends on an empty page', () => {
    const { page, request } = streamOf('campaigns');
    const rows = (count: number) => Array.from({ length: count }, () => ({}));
    const next = (count: number, total: unknown, offset = 0) =>
      page(answerOf({ campaigns: rows(count), meta: { total } }), request(config, slice, offset));
    expect([next(100, '250'), next(100, 250, 100), next(50, '250', 200)]).toEqual([100, 200, null]);
    expect(next(0, '250', 200)).toBeNull();
    expect([next(100, undefined), next(99, undefined)]).toEqual([100, null]);
  });

  it('means a wrong key where it is forbidden, but no deals in the plan where it asks for deals', () => {
    const verdicts = (name: string) =>
      [401, 403, 429, 503, 404].map((status) => streamOf(name).classify(answerOf({}, status)));
    expect(verdicts('campaigns')).toEqual(['auth', 'auth', 'wait', 'retry', 'stop']);
    expect(verdicts('deals')).toEqual(['auth', 'plan', 'wait', 'retry', 'stop']);
  });
});

describe('whatever ActiveCampaign answers', () => {
  const meta = anyObject(['total']);
  it.each([
    ['campaigns', anyObject(Object.keys(campaign))],
    ['automations', anyObject(['id', 'name', 'entered', 'exited'])],
    ['deals', anyObject(['id', 'value', 'currency', 'status', 'mdate', 'edate', 'isDisabled'])],
    ['contacts', anyObject(['id'])],
  ])('gives %s that may be written, or names the field that is gone', (name, row) => {
    const body = fc.record({ [name]: fc.array(row), meta });
    expectFactsOrShapeChange(streamOf(name), contextOf(name), body);
  });
});

describe('the demo of ActiveCampaign', () => {
  const pull = (stream: string) => pullDemo(activeCampaign, demo, { stream, config, firstDay: slice.from, today });

  it.each([
    ['campaigns', 3, 'email_open_rate'],
    ['contacts', 20, 'contacts_new'],
    ['deals', 7, 'deals_won_value'],
    ['automations', 1, 'automation_completion_rate'],
  ])('answers for %s in %d calls', (stream, calls, metric) => {
    const { facts, requests } = pull(stream);
    expect(requests).toBe(calls);
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
    expect(facts.map((fact) => fact.metric)).toContain(metric);
  });

  it('tells of a deal a day, or that the plan disables it', () => {
    const { facts } = pull('deals');
    const disabled = facts.find(({ metric }) => metric === 'deals_disabled');
    const won = facts.filter(({ metric }) => metric === 'deals_won');
    // A look-back of 30 days, and today.
    expect(won.length + (disabled?.value ?? 0)).toBe(31);
    expect(disabled?.value).toBeGreaterThan(1);
  });

  it('takes its own key alone, which fits the form, and has a campaign that looks like a formula', () => {
    const request = activeCampaign.test(config);
    expect(askDemo(activeCampaign, demo, { config, request, today }).status).toBe(200);
    expect(askDemo(activeCampaign, demo, { config: { ...config, key: 'x' }, request, today }).status).toBe(403);
    expect(demo.key).toMatch(activeCampaign.fields.key?.pattern ?? /^$/);
    expect(pull('campaigns').facts.map((fact) => fact.entityName)).toContain('=1+1');
  });
});
