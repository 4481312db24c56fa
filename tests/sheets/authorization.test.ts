import { describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import { weekdoneDemo, weekdoneSignInDemo } from '../../preview/demo/weekdone.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import { weekdoneContract } from '../connectors/contracts/weekdone.ts';
import { ask, asked, openAddon } from './addon.ts';
import { allowDemo, connectDemo, pullAll } from './connectedDemo.ts';
import { openOn } from './movingClock.ts';

const REDIRECT = 'https://script.google.com/macros/d/preview/usercallback';
const SECRET = weekdoneDemo.key;
const config = { company: 'Shop', clientId: 'app-1', clientSecret: SECRET };
const request = { source: 'weekdone', config };
const account = { source: 'weekdone', account: 'Shop' };

type Answers = (request: FetchRequest, answer: () => FetchAnswer) => FetchAnswer;

/** A workbook with the played Weekdone, all that is asked of it and all that is logged. */
function open(answers: Answers = (_, answer) => answer(), userLocale = 'en') {
  const requests: FetchRequest[] = [];
  const logged: string[] = [];
  const log = (...said: unknown[]) => void logged.push(said.map(String).join(' '));
  const web = (sent: FetchRequest): FetchAnswer => {
    requests.push(sent);
    return answers(sent, () => demoWeb(sent));
  };
  const host = openAddon({ web, userLocale, console: { error: log, info: log, log, warn: log } });
  return { host, requests, logged };
}

const isOfTokens = ({ url }: FetchRequest): boolean => url.endsWith('/oauth_token');
const sentTo = (requests: readonly FetchRequest[]) =>
  requests.filter(isOfTokens).map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
const refused: FetchAnswer = { status: 401, body: '{"error":"invalid_token"}' };

describe('the permission that a person gives on a page of a tool', () => {
  it('is asked for with the app of their company, an address to come back to and a state that only Google reads', () => {
    const { host, requests } = open();
    const link = new URL(asked(host, 'authorizationLink', request));
    expect(`${link.origin}${link.pathname}`).toBe('https://weekdone.com/oauth_authorize');
    const { state, ...query } = Object.fromEntries(link.searchParams);
    expect(query).toEqual({ response_type: 'code', client_id: 'app-1', redirect_uri: REDIRECT });
    expect(state).not.toContain(SECRET);
    expect(requests).toEqual([]);
    expect(asked(host, 'connectors', null).find(({ id }) => id === 'weekdone')?.redirect).toBe(REDIRECT);
  });

  it('needs a filled-in form', () => {
    const { host } = open();
    const answer = ask(host, 'authorizationLink', { source: 'weekdone', config: { ...config, clientSecret: '' } });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('Client secret') });
  });

  it.each([
    ['en', 'now lets Rasad in'],
    ['fa', 'از این پس به رصد اجازه می‌دهد'],
  ])('is changed for tokens once, and says in %s what to do next', (language, says) => {
    const { host, requests } = open(undefined, language);
    expect(allowDemo(host, 'weekdone', config)).toContain(says);
    expect(sentTo(requests)).toEqual([
      {
        grant_type: 'authorization_code',
        code: weekdoneSignInDemo.code,
        redirect_uri: REDIRECT,
        client_id: 'app-1',
        client_secret: SECRET,
      },
    ]);
    expect(asked(host, 'testSource', request)).toBeNull();
  });

  it('is not there until it is given, and not where the person declines', () => {
    const { host, requests } = open();
    expect(asked(host, 'testSource', request)?.en).toContain('choose “Allow in Weekdone” once more');
    const { searchParams } = new URL(asked(host, 'authorizationLink', request));
    const back = `${REDIRECT}?state=${searchParams.get('state')}&error=access_denied`;
    expect(host.comeBack(back)).toContain('gave no permission');
    expect(asked(host, 'testSource', request)?.fa).toContain('اجازه در ویک‌دان');
    expect(requests).toEqual([]);
  });

  it('comes before the connection: without it nothing is connected or kept, and a sentence says so', () => {
    const { host } = open();
    const before = host.snapshot();
    const connecting = { ...request, streams: [], firstDay: 20_000, schedule: 'daily' } as const;
    expect(ask(host, 'connectSource', connecting)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Choose “Allow in Weekdone” first'),
    });
    expect(host.snapshot()).toEqual(before);
    allowDemo(host, 'weekdone', config);
    expect(ask(host, 'connectSource', connecting)).toMatchObject({ ok: true });
  });

  it('is not given by a code that is not taken, nor by one that nobody answers', () => {
    let status = 400;
    const { host, logged } = open((sent, answer) => {
      if (!isOfTokens(sent)) return answer();
      if (status === 0) throw new Error(`Timeout: ${sent.url}?${sent.body}`);
      return { status, body: '{"error":"invalid_grant"}' };
    });
    expect(allowDemo(host, 'weekdone', config)).toContain('gave no permission');
    status = 0;
    expect(allowDemo(host, 'weekdone', config)).toContain('gave no permission');
    expect(logged.join('\n')).toContain('weekdone: no answer');
    expect(logged.join('\n')).not.toMatch(/demo-weekdone/);
  });

  it('is good for nobody who brings no state of the script', () => {
    const { host } = open();
    expect(() => host.comeBack(`${REDIRECT}?code=stolen&state=made-up`)).toThrow('state token');
  });

  it('travels at the end of the address alone, to the hosts of the tool', () => {
    const { host, requests } = open();
    const connected = connectDemo(weekdoneContract, host, { days: 1 });
    pullAll(connected);
    const read = requests.filter((sent) => !isOfTokens(sent));
    expect(read.length).toBeGreaterThan(8);
    for (const { url, headers } of read) {
      expect(url).toMatch(/^https:\/\/api\.weekdone\.com\/1\/[a-z]+\?(.+&)?token=demo-weekdone-token-\d+$/);
      expect(headers).toEqual({ accept: 'application/json' });
    }
  });

  it('stands in no cell, property of the document, log or list of the sidebar', () => {
    let isDown = false;
    const { host, logged } = open((sent, answer) => {
      if (isDown) throw new Error(`DNS error: ${sent.url}`);
      return answer();
    });
    pullAll(connectDemo(weekdoneContract, host, { days: 1 }));
    asked(host, 'bringGoals', { ...account, language: 'en' });
    isDown = true;
    const { stopped } = asked(host, 'pullSource', account);
    const { properties, ...others } = host.snapshot();
    const { user, ...ofOthers } = properties;
    expect(JSON.stringify(user)).toContain('demo-weekdone-token');
    const seen = [others, ofOthers, stopped, logged, asked(host, 'sources', null), asked(host, 'connectors', null)];
    expect(JSON.stringify(seen)).not.toMatch(/demo-weekdone/);
  });

  it('is forgotten with the connection', () => {
    const { host } = open();
    connectDemo(weekdoneContract, host, { days: 1 });
    asked(host, 'forgetSource', account);
    expect(JSON.stringify(host.snapshot())).not.toMatch(/demo-weekdone/);
  });
});

describe('a token', () => {
  it('is renewed and tried once more when the tool does not take it', () => {
    let refusals = 1;
    const { host, requests } = open((sent, answer) => (!isOfTokens(sent) && refusals-- > 0 ? refused : answer()));
    allowDemo(host, 'weekdone', config);
    expect(asked(host, 'testSource', request)).toBeNull();
    expect(sentTo(requests).slice(1)).toEqual([
      {
        grant_type: 'refresh_token',
        refresh_token: 'demo-weekdone-refresh-token',
        client_id: 'app-1',
        client_secret: SECRET,
      },
    ]);
    const used = requests.filter((sent) => !isOfTokens(sent)).map(({ url }) => new URL(url).searchParams.get('token'));
    expect(used).toHaveLength(2);
    expect(used[0]).not.toBe(used[1]);
  });

  it('is renewed once alone: what a new one is not taken for says to allow it again', () => {
    const { host, requests } = open((sent, answer) => (isOfTokens(sent) ? answer() : refused));
    allowDemo(host, 'weekdone', config);
    expect(asked(host, 'testSource', request)?.en).toContain('does not let Rasad in, or no longer does');
    expect(sentTo(requests)).toHaveLength(2);
  });

  it('that cannot be renewed says to allow it again, and that the tool is down is no refusal', () => {
    let renewal: FetchAnswer = { status: 400, body: '{"error":"invalid_grant"}' };
    const { host } = open((sent, answer) => {
      if (!isOfTokens(sent)) return refused;
      return sent.body.includes('refresh_token=') ? renewal : answer();
    });
    const { connect } = connectDemo(weekdoneContract, host, { days: 1 });
    const { stopped } = asked(host, 'pullSource', account);
    expect(stopped?.en).toContain('Allow in Weekdone');
    expect(stopped?.fa).toContain('«اجازه در ویک‌دان»');
    connect();
    renewal = { status: 503, body: 'down', headers: { 'Retry-After': '60' } };
    expect(asked(host, 'pullSource', account).stopped?.en).toContain('Weekdone does not answer');
  });

  it('is renewed before it ends, without asking anybody', () => {
    const realDate = globalThis.Date;
    try {
      const requests: FetchRequest[] = [];
      const web = (sent: FetchRequest): FetchAnswer => {
        requests.push(sent);
        return demoWeb(sent);
      };
      const { host, advance } = openOn('2026-10-02', { web, sheets: [{ name: 'Sheet1', cells: [] }] });
      allowDemo(host, 'weekdone', config);
      advance(50 * 60_000);
      expect(asked(host, 'testSource', request)).toBeNull();
      expect(sentTo(requests)).toHaveLength(1);
      advance(9.5 * 60_000);
      expect(asked(host, 'testSource', request)).toBeNull();
      expect(sentTo(requests)[1]).toMatchObject({ grant_type: 'refresh_token' });
      advance(24 * 3_600_000);
      expect(asked(host, 'testSource', request)).toBeNull();
      expect(requests.filter((sent) => !isOfTokens(sent)).every(({ url }) => url.includes('token='))).toBe(true);
    } finally {
      globalThis.Date = realDate;
    }
  });
});
