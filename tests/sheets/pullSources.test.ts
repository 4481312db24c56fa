import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import { contracts } from '../connectors/contracts/index.ts';
import { asked, openAddon, sheetOf } from './addon.ts';
import { connectDemo, type FactInSheet, factsIn, pullAll } from './connectedDemo.ts';

/** Each fault at each source takes a minute; `npm run check:faults` takes them all, and otherwise each meets every other source. */
const EVERY_OTHER = process.env.RASAD_EVERY_CALL === undefined;
/** The look-back of some sources makes them more. */
const DAYS = 9;

interface Whole {
  readonly facts: readonly FactInSheet[];
  readonly requests: number;
}

/** What a pull in one go brings of each source, with how many requests. */
const wholes = new Map<string, Whole>();

const wholeOf = (source: string): Whole => wholes.get(source) as Whole;

/** Days that a source marks stand beside its numbers: what is wrong with them stops no pull. */
const isForDays = ({ url }: FetchRequest): boolean => url.includes('/reportingDataAnnotations');

/** A web that is watched, and may be put out of order. */
function openWatched() {
  const seen = { requests: [] as FetchRequest[], answer: (request: FetchRequest): FetchAnswer => demoWeb(request) };
  const host = openAddon({
    console: Object.assign(Object.create(console), { error: () => undefined }),
    web: (request) => {
      if (!isForDays(request)) seen.requests.push(request);
      return seen.answer(request);
    },
  });
  return { host, seen };
}

beforeAll(() => {
  const { host, seen } = openWatched();
  for (const contract of contracts) {
    seen.requests.length = 0;
    const connected = connectDemo(contract, host, { days: DAYS });
    pullAll(connected);
    wholes.set(connected.source, { facts: factsIn(host, connected.source), requests: seen.requests.length });
  }
});

type Fault = (answer: FetchAnswer) => FetchAnswer;

const faults: readonly (readonly [name: string, words: RegExp, fault: Fault])[] = [
  [
    'a time-out',
    /does not answer; next try at \d\d:\d\d/,
    () => {
      throw new Error('Timeout');
    },
  ],
  ['a 500', /does not answer/, () => ({ status: 500, body: 'Internal error' })],
  [
    'a limit that ends in an hour',
    /limit of .* is reached; it goes on at \d\d:\d\d/,
    () => ({ status: 429, headers: { 'Retry-After': '3600' }, body: '{}' }),
  ],
  [
    'a limit that is always over soon',
    /limit of .* is reached/,
    () => ({ status: 429, headers: { 'Retry-After': '2' }, body: '{}' }),
  ],
  [
    'an answer that is cut off',
    /does not answer/,
    ({ body, ...answer }) => ({ ...answer, body: body.slice(0, body.length / 2) }),
  ],
  // A token under another name is no token.
  [
    'an answer whose fields have other names',
    /changed its answer: field \w+|Sign in|did not take the key/,
    ({ body, ...answer }) => ({ ...answer, body: body.replace(/"(\w+)":/g, '"$1_":') }),
  ],
  ['an empty answer', /does not answer/, () => ({ status: 200, body: '' })],
  [
    'a page of words',
    /does not answer/,
    () => ({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: '<!doctype html><title>Maintenance</title>',
    }),
  ],
  [
    'the address of another host',
    /leads to another address, to which your key was not sent/,
    () => ({ status: 302, headers: { Location: 'https://evil.test/collect' }, body: '' }),
  ],
  [
    'a key that is revoked',
    /Sign in to .* again|did not take the key/,
    () => ({ status: 401, body: '{"message":"Unauthorized"}' }),
  ],
];

describe('every source', () => {
  it('brings something, each number once', () => {
    for (const { connector } of contracts) {
      const { facts } = wholeOf(connector.id);
      expect(facts.length).toBeGreaterThan(4);
      expect(new Set(facts.map(([key]) => key)).size).toBe(facts.length);
    }
  });

  it.each(faults)('keeps what came before %s, says so, and goes on from there', (name, words, fault) => {
    const { host, seen } = openWatched();
    const turn = faults.findIndex(([each]) => each === name);
    let kept = 0;
    for (const contract of contracts.filter((_, index) => !EVERY_OTHER || index % 2 === turn % 2)) {
      const { facts: whole, requests } = wholeOf(contract.connector.id);
      const connected = connectDemo(contract, host, { days: DAYS });
      const { source, account } = connected;
      const isWrong = (): boolean => seen.requests.length > requests / 2;
      seen.requests.length = 0;
      seen.answer = (request) => (isWrong() ? fault(demoWeb(request)) : demoWeb(request));
      const { stopped, isDone } = asked(host, 'pullSource', { source, account });
      expect([source, isDone, stopped?.en]).toEqual([source, false, expect.stringMatching(words)]);
      expect(stopped?.fa).toMatch(/[آ-ی]/);
      const before = factsIn(host, source);
      // What is there already is what one go brings.
      const expected = new Map(whole.map((row) => [row[0], row]));
      expect(before).toEqual(before.map(([key]) => expected.get(key)));
      expect(new Set(seen.requests.map(({ url }) => new URL(url).host))).toEqual(new Set([contract.demo.host]));
      seen.requests.length = 0;
      seen.answer = demoWeb;
      connected.connect();
      pullAll(connected);
      expect(factsIn(host, source)).toEqual(whole);
      if (before.length > 0) expect([source, seen.requests.length < requests]).toEqual([source, true]);
      kept += before.length;
    }
    expect(kept).toBeGreaterThan(20);
  });

  it.each([
    ['a list', '[]'],
    ['an object', '{}'],
    ['null', 'null'],
    ['a number', '12'],
    ['a text', '"Welcome"'],
  ])('writes no number where every answer is %s without anything in it', (_, body) => {
    const { host, seen } = openWatched();
    seen.answer = ({ url }) =>
      /\/oauth[/_]token$/.test(url) ? { status: 200, body: '{"access_token":"a"}' } : { status: 200, body };
    for (const contract of contracts) {
      const { source, account } = connectDemo(contract, host, { days: DAYS });
      const { isDone, stopped, added } = asked(host, 'pullSource', { source, account });
      expect([source, added]).toEqual([source, 0]);
      // Clarity gives an empty list for a site that nobody visited.
      expect([source, isDone || stopped !== null]).toEqual([source, true]);
      expect(factsIn(host, source)).toEqual([]);
    }
  });

  it('that was broken off goes on as a step of its own where something else was done in between', () => {
    const { host, seen } = openWatched();
    const [contract] = contracts.filter(({ connector }) => connector.id === 'hubspot');
    if (!contract) throw new Error('HubSpot has no contract.');
    const { facts: whole, requests } = wholeOf('hubspot');
    const connected = connectDemo(contract, host, { days: DAYS });
    seen.answer = (request) => (seen.requests.length > requests / 2 ? { status: 401, body: '' } : demoWeb(request));
    asked(host, 'pullSource', { source: 'hubspot', account: connected.account });
    const before = factsIn(host, 'hubspot');
    seen.answer = demoWeb;
    connected.connect();
    pullAll(connected);
    asked(host, 'undo', { force: false });
    expect(factsIn(host, 'hubspot')).toEqual(before);
    pullAll(connected);
    expect(factsIn(host, 'hubspot')).toEqual(whole);
    expect(sheetOf(host, 'Facts').getLastRow()).toBe(whole.length + 1);
  });
});
