import { describe, expect, it, jest } from '@jest/globals';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';

const KEY = 'a-token-of-clarity-1234';

const SNAPSHOT = [
  {
    metricName: 'Traffic',
    information: [{ totalSessionCount: '210', totalBotSessionCount: '61', distinctUserCount: '90' }],
  },
  {
    metricName: 'DeadClickCount',
    information: [{ sessionsCount: '210', sessionsWithMetricPercentage: 10, subTotal: '25' }],
  },
];

const ok = (body: unknown): FetchAnswer => ({ status: 200, body: JSON.stringify(body) });

/** A document whose web answers in turn; the last answer stays. */
function openWith(...answers: readonly (FetchAnswer | Error)[]) {
  const requests: FetchRequest[] = [];
  const logged: string[] = [];
  const error = (...said: unknown[]): void => void logged.push(said.map(String).join(' '));
  const host = openAddon({
    console: { ...console, error },
    web: (request) => {
      requests.push(request);
      const answer = answers[Math.min(requests.length, answers.length) - 1] as FetchAnswer | Error;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { host, requests, logged };
}

const config = { project: 'shop', token: KEY, dimension: '' };

function connect(host: Host, schedule: 'byHand' | 'daily' = 'byHand') {
  return asked(host, 'connectSource', { source: 'clarity', config, streams: ['liveInsights'], firstDay: 0, schedule });
}

const pull = (host: Host) => asked(host, 'pullSource', { source: 'clarity', account: 'shop' });

const facts = (host: Host): unknown[][] =>
  sheetOf(host, 'Facts')
    .getDataRange()
    .getValues()
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => [row[10], row[11]]);

const state = (host: Host): unknown => sheetOf(host, 'Sources').getRange('J2').getValue();

const connectionOf = (host: Host) =>
  JSON.parse(host.snapshot().properties.document['rasad.connection.clarity.shop'] ?? '{}') as { readonly next: number };

/** Everything but the log of runs, which no undo takes back, and where it stands. */
function shared(host: Host): string {
  const { sheets, metadata: _, properties, ...rest } = host.snapshot();
  const { 'rasad.tabs': __, ...document } = properties.document;
  const left = sheets.filter(({ name }) => name !== 'Runs');
  return JSON.stringify([left, document, rest]);
}

describe('a source that is pulled', () => {
  it('is asked with its key, and only there; what it says stands in the Facts tab once', () => {
    const { host, requests } = openWith(ok(SNAPSHOT));
    connect(host);
    expect(pull(host)).toMatchObject({ added: 5, replaced: 0, isDone: true, stopped: null });
    expect(pull(host)).toMatchObject({ added: 0, replaced: 5 });
    expect(facts(host)).toEqual([
      ['sessions', 210],
      ['bot_sessions', 61],
      ['users_total', 90],
      ['dead_click_rate', 0.1],
      ['dead_clicks', 25],
    ]);
    expect(requests[0]).toMatchObject({ method: 'GET', headers: { authorization: `Bearer ${KEY}` } });
    expect(state(host)).toBe('Up to date');
  });

  it('leaves its key in no cell, no answer and no log', () => {
    const { host, logged } = openWith({ status: 500, body: KEY }, new Error(`GET ?token=${KEY}`));
    const said: unknown[] = [];
    connect(host);
    said.push(ask(host, 'pullSource', { source: 'clarity', account: 'shop' }), ask(host, 'sources', null));
    const { properties, ...shared } = host.snapshot();
    expect(JSON.stringify([said, shared, properties.document, logged]).includes(KEY)).toBe(false);
    expect(JSON.stringify(properties.user).includes(KEY)).toBe(true);
    expect(asked(host, 'sources', null).connections).toMatchObject([
      { source: 'clarity', account: 'shop', key: '1234' },
    ]);
  });

  it.each([
    [401, 'Microsoft Clarity did not take the key'],
    [403, 'Microsoft Clarity did not take the key'],
    [404, 'refused the request (404)'],
    [429, 'limit of Microsoft Clarity is reached'],
    [503, 'does not answer'],
  ])('says in words what to do about a %i, and writes nothing', (status, words) => {
    const { host } = openWith({ status, body: '{}' });
    connect(host);
    expect(pull(host)).toMatchObject({ isDone: false, stopped: { en: expect.stringContaining(words) } });
    expect(String(state(host))).toContain(words);
    expect(sheetOf(host, 'Facts')).toBeNull();
  });

  it.each([
    ['an answer that is lost', new Error('Timeout')],
    ['a gateway that speaks in words', { status: 200, body: '<html>Bad gateway</html>' }],
    ['an answer that is cut off', { status: 200, body: '[{"metricName":"Traf' }],
    ['a limit that is over soon', { status: 429, headers: { 'Retry-After': '2' }, body: '' }],
    [
      'the limit of HubSpot',
      { status: 429, headers: { 'X-HubSpot-RateLimit-Interval-Milliseconds': '10000' }, body: '' },
    ],
  ])('is asked again after %s', (_, answer) => {
    const { host, requests } = openWith(answer, ok(SNAPSHOT));
    connect(host);
    expect(pull(host).added).toBe(5);
    expect(requests).toHaveLength(2);
  });

  it('does not wait for a limit that ends later, nor for a key that is not taken', () => {
    for (const answer of [
      { status: 429, headers: { 'retry-after': '3600' }, body: '' },
      { status: 401, body: '' },
    ]) {
      const { host, requests } = openWith(answer);
      connect(host);
      pull(host);
      expect(requests).toHaveLength(1);
    }
  });

  it('says which field its answer has lost', () => {
    const { host } = openWith(ok({ data: [] }));
    connect(host);
    expect(pull(host).stopped?.en).toContain('metricName');
  });

  it('goes with Undo, and comes back the next time', () => {
    const { host } = openWith(ok(SNAPSHOT));
    connect(host);
    pull(host);
    asked(host, 'undo', { force: false });
    expect(sheetOf(host, 'Facts')).toBeNull();
    expect(pull(host).added).toBe(5);
  });

  it('is one with its connection: forgetting takes the key for good', () => {
    const { host } = openWith(ok(SNAPSHOT));
    connect(host);
    pull(host);
    asked(host, 'forgetSource', { source: 'clarity', account: 'shop' });
    expect(state(host)).toBe('Disconnected');
    expect(asked(host, 'sources', null).connections).toEqual([]);
    expect(ask(host, 'pullSource', { source: 'clarity', account: 'shop' })).toMatchObject({ ok: false });
    asked(host, 'undo', { force: false });
    expect(state(host)).toBe('Up to date');
    expect(pull(host).stopped?.en).toContain('key of Microsoft Clarity is not here');
    connect(host);
    expect(pull(host)).toMatchObject({ added: 0, replaced: 5 });
  });

  it('keeps its key where the form is saved again without one, and refuses what is no key', () => {
    const { host } = openWith(ok(SNAPSHOT));
    connect(host);
    const request = { source: 'clarity', streams: ['liveInsights'], firstDay: 0, schedule: 'byHand' as const };
    asked(host, 'connectSource', { ...request, config: { ...config, token: '' } });
    expect(pull(host).added).toBe(5);
    expect(ask(host, 'connectSource', { ...request, config: { ...config, token: 'short' } })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('API token'),
    });
  });

  it('names the field that is left blank, even one that names the account', () => {
    const { host } = openWith(ok({}));
    const request = { source: 'activecampaign', streams: ['deals'], firstDay: 0, schedule: 'byHand' as const };
    expect(ask(host, 'connectSource', { ...request, config: {} })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('API address'),
    });
  });

  it('is tested and shown before anything is written', () => {
    const { host, requests } = openWith(ok(SNAPSHOT));
    const filled = { source: 'clarity', config };
    expect(asked(host, 'testSource', filled)).toBeNull();
    const { facts: shown } = asked(host, 'previewSource', { ...filled, streams: ['liveInsights'], firstDay: 0 });
    expect(shown).toHaveLength(5);
    expect(requests).toHaveLength(2);
    expect(stateOf(host).undo).toEqual([]);
  });

  it('is shown over several pages and days, and pulled whole where pages add up, however long they take', () => {
    let now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
    const results = [{ properties: { hs_analytics_source: 'EMAIL_MARKETING' } }];
    const host = openAddon({
      web: ({ body }) => {
        now += 15_000;
        const after = Number(JSON.parse(body).after ?? 0) + 1;
        return ok({ total: 3, results, ...(after < 3 && { paging: { next: { after: String(after) } } }) });
      },
    });
    const token = 'a-service-key-of-hubspot';
    const filled = {
      source: 'hubspot',
      config: { portal: '7', token, currency: 'USD', utcOffset: '+00:00', split: 'source' },
    };
    const firstDay = Math.floor(now / 86_400_000) + 1;
    const shown = asked(host, 'previewSource', { ...filled, streams: ['contacts'], firstDay });
    expect(shown.facts).toMatchObject([{ value: 3 }, { value: 3 }, { value: 3 }]);
    asked(host, 'connectSource', { ...filled, streams: ['contacts'], firstDay, schedule: 'byHand' });
    asked(host, 'pullSource', { source: 'hubspot', account: '7' });
    expect(facts(host)[0]).toEqual(['contacts_new', 3]);
    clock.mockRestore();
  });

  it('goes on when the source says so', () => {
    const { host } = openWith({ status: 429, headers: { 'retry-after': '600' }, body: '' });
    connect(host, 'daily');
    const before = Date.now();
    pull(host);
    const { next } = connectionOf(host);
    expect(next - before).toBeGreaterThanOrEqual(600_000);
    expect(next - before).toBeLessThan(660_000);
    const dated = openWith({
      status: 503,
      headers: { 'Retry-After': new Date(before + 900_000).toUTCString() },
      body: '',
    });
    connect(dated.host, 'daily');
    pull(dated.host);
    expect(Math.abs(connectionOf(dated.host).next - before - 900_000)).toBeLessThan(10_000);
  });

  it('has a token for all of its pages, which is kept nowhere, and another where that ends', () => {
    const [TOKEN, results] = [
      'token-of-hotjar-that-is-secret',
      [{ created_time: '2026-07-17T10:00:00Z', is_complete: true }],
    ];
    let tokens = 0;
    const addresses: string[] = [];
    const logged: string[] = [];
    const host = openAddon({
      console: { ...console, error: (...said: unknown[]) => void logged.push(said.map(String).join(' ')) },
      web: ({ url, headers }) => {
        addresses.push(url.replace(/.*\//, ''));
        if (url.endsWith('/oauth/token')) return ok({ access_token: `${TOKEN}${++tokens}` });
        const page = Number(/cursor=(\d)/.exec(url)?.[1] ?? 1);
        // The first one ends after two pages.
        if (page > 2 && headers.authorization?.endsWith('1')) return { status: 401, body: '{}' };
        return ok({ results, next_cursor: page < 4 ? String(page + 1) : null });
      },
    });
    const filled = {
      name: 'NPS',
      site: '7',
      survey: 's',
      clientId: 'me',
      clientSecret: 'secret',
      score: '',
      question: '',
    };
    const firstDay = Math.floor(Date.parse('2026-07-01') / 86_400_000);
    asked(host, 'connectSource', {
      source: 'hotjar',
      config: filled,
      streams: ['responses'],
      firstDay,
      schedule: 'byHand',
    });
    expect(asked(host, 'pullSource', { source: 'hotjar', account: 'NPS' })).toMatchObject({
      isDone: true,
      stopped: null,
    });
    expect(facts(host)[0]).toEqual(['responses', 4]);
    expect(addresses).toEqual([
      'token',
      'responses?limit=100',
      'responses?limit=100&cursor=2',
      'responses?limit=100&cursor=3',
      'token',
      'responses?limit=100&cursor=3',
      'responses?limit=100&cursor=4',
    ]);
    expect(JSON.stringify([host.snapshot(), logged])).not.toContain(TOKEN);
  });

  it('takes its time zone from the portal, summer time included, and tells what the plan lacks', () => {
    const searched: string[] = [];
    const host = openAddon({
      web: ({ url, body }) => {
        if (url.includes('account-info')) return ok({ portalId: 7, timeZone: 'Europe/Berlin', companyCurrency: 'EUR' });
        if (!url.includes('contacts')) return { status: 403, body: '{"category":"MISSING_SCOPES"}' };
        const [{ value }] = JSON.parse(body).filterGroups[0].filters;
        searched.push(new Date(Number(value)).toISOString().slice(11));
        return ok({ total: 2, results: [] });
      },
    });
    const config = { portal: '7', token: 'a-service-key-of-hubspot', currency: '', utcOffset: '', split: '' };
    const streams = ['contacts', 'deals', 'campaigns'];
    const firstDay = Math.floor(Date.parse('2026-10-20') / 86_400_000);
    asked(host, 'connectSource', { source: 'hubspot', config, streams, firstDay, schedule: 'daily' });
    const { isDone, lacking } = asked(host, 'pullSource', { source: 'hubspot', account: '7' });
    expect([isDone, lacking?.en]).toEqual([true, expect.stringContaining('Deals won, Campaign spend')]);
    expect(state(host)).toBe(lacking?.en);
    expect([searched[0], searched.at(-1)]).toEqual(['22:00:00.000Z', '23:00:00.000Z']);
    expect(asked(host, 'sources', null).connections[0]?.config).toMatchObject({
      currency: 'EUR',
      utcOffset: 'Europe/Berlin',
    });
  });

  it('is pulled as often as people choose in the Sources tab', () => {
    const { host, requests } = openWith(ok(SNAPSHOT));
    connect(host);
    pull(host);
    host.run('pullDueSources');
    expect(requests).toHaveLength(1);
    sheetOf(host, 'Sources').getRange('G2').setValue('Every hour');
    host.run('pullDueSources');
    expect(requests).toHaveLength(2);
    expect(sheetOf(host, 'Sources').getRange('G2').getValue()).toBe('Every hour');
  });

  it('is told in a hidden log, with what went wrong and without the key', () => {
    const { host } = openWith(ok(SNAPSHOT), { status: 401, body: KEY });
    connect(host);
    pull(host);
    pull(host);
    const log = sheetOf(host, 'Runs');
    expect(log.isSheetHidden()).toBe(true);
    const told = log.getRange('B2:G3').getValues();
    expect(told.map(([source, account, added, , , said]) => [source, account, added, said])).toEqual([
      ['Microsoft Clarity', 'shop', 5, 'Up to date'],
      ['Microsoft Clarity', 'shop', 0, expect.stringContaining('did not take the key')],
    ]);
  });

  it('is pulled by one trigger when it is due', () => {
    const { host, requests } = openWith(ok(SNAPSHOT));
    connect(host, 'daily');
    connect(host, 'daily');
    expect(host.triggers).toEqual([{ handler: 'pullDueSources', everyHours: 1 }]);
    host.run('pullDueSources');
    expect(facts(host)).toHaveLength(5);
    host.run('pullDueSources');
    expect(requests).toHaveLength(1);
    asked(host, 'undo', { force: false });
    asked(host, 'undo', { force: false });
    asked(host, 'undo', { force: false });
    expect(host.triggers).toEqual([]);
  });

  it('killed at any service call leaves the file as it was, and the next run brings all of it once', () => {
    const { host } = openWith(ok(SNAPSHOT));
    connect(host);
    host.resetCalls();
    pull(host);
    const calls = host.calls.total;
    asked(host, 'undo', { force: false });
    const before = shared(host);
    for (let call = 1; call <= calls; call++) {
      host.failAt(call);
      const answer = ask(host, 'pullSource', { source: 'clarity', account: 'shop' });
      host.failAt(null);
      // A question that was lost is asked again, and the run is whole.
      if (answer.ok) asked(host, 'undo', { force: false });
      expect([call, shared(host) === before]).toEqual([call, true]);
    }
    expect(pull(host).added).toBe(5);
    expect(facts(host)).toHaveLength(5);
  });
});
