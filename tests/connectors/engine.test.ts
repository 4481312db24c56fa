import { describe, expect, it } from '@jest/globals';
import type { Answer, Connector, Stream } from '../../src/connectors/connector.ts';
import {
  allowedHost,
  beginsSlice,
  daysLeft,
  factsOf,
  goOnWithout,
  nextState,
  type Pull,
  type PullState,
  requestAt,
  sliceAt,
  startOf,
  together,
} from '../../src/connectors/engine.ts';
import { factOf } from '../../src/connectors/factOf.ts';

const TODAY = 10_000;

const answer = (body: unknown): Answer => ({ status: 200, headers: {}, body });

function stream(slice: Stream['slice'], lookbackDays = 0, pages = 1): Stream {
  return {
    label: { en: '', fa: '' },
    grain: 'day',
    slice,
    lookbackDays,
    limits: {},
    request: (_, { from, to }, cursor = 0) => ({ method: 'GET', url: `https://x.test/${from}-${to}/${cursor}` }),
    page: (_, { url }) => {
      const page = Number(url.split('/').pop()) + 1;
      return page < pages ? page : null;
    },
    rows: ({ body }, context) => [
      factOf('x', context, { date: context.slice.from, metric: 'clicks', value: body as number, unit: 'count' }),
    ],
    classify: () => 'ok',
  };
}

function pullOf(streams: Readonly<Record<string, Stream>>, firstDay: number): Pull {
  const connector = { id: 'x', hosts: ['x.test'], streams, account: () => 'a' } as unknown as Connector;
  return { connector, config: {}, streams: Object.keys(streams), firstDay, today: TODAY };
}

/** Every address that is asked for, in order. */
function addresses(pull: Pull): string[] {
  const asked: string[] = [];
  for (let state = startOf(pull); state; ) {
    const request = requestAt(pull, state);
    asked.push(request.url.replace('https://x.test/', ''));
    state = nextState(pull, state, answer(1), request);
  }
  return asked;
}

describe('a pull', () => {
  it('goes through pages, days and streams to today', () => {
    const pull = pullOf({ daily: stream('day', 0, 2), now: stream('none') }, TODAY - 1);
    expect(addresses(pull)).toEqual(['9999-9999/0', '9999-9999/1', '10000-10000/0', '10000-10000/1', '10000-10000/0']);
  });

  it('asks for long ranges in months', () => {
    expect(addresses(pullOf({ ranges: stream('range') }, TODAY - 40))).toEqual(['9960-9990/0', '9991-10000/0']);
  });

  it('asks for all days at once where there is no filter of them', () => {
    expect(addresses(pullOf({ answers: stream('whole') }, TODAY - 400))).toEqual(['9600-10000/0']);
  });

  it('leaves out a stream that the plan lacks, and goes on with the next', () => {
    const pull = pullOf({ daily: stream('day'), now: stream('none') }, TODAY - 3);
    const state = startOf(pull) as PullState;
    const { lacks, next } = goOnWithout(pull, state, answer(null), requestAt(pull, state));
    expect(next).toMatchObject({ stream: 1, cursor: null, lacks: ['daily'] });
    expect(goOnWithout(pull, next as PullState, answer(null), requestAt(pull, next as PullState))).toEqual({
      lacks: ['daily', 'now'],
      next: null,
    });
    expect(lacks).toEqual(['daily']);
  });

  it('asks for the days that the source still changes again', () => {
    expect(addresses(pullOf({ daily: stream('day', 2) }, TODAY))).toEqual([
      '9998-9998/0',
      '9999-9999/0',
      '10000-10000/0',
    ]);
  });

  it('tells what days are left', () => {
    const pull = pullOf({ daily: stream('day'), now: stream('none') }, TODAY - 9);
    const start = startOf(pull) as PullState;
    expect(daysLeft(pull, start)).toBe(11);
    expect(daysLeft(pull, { ...start, from: TODAY })).toBe(2);
    expect(daysLeft(pull, null)).toBe(0);
    expect(sliceAt(pull, start)).toEqual({ from: TODAY - 9, to: TODAY - 9 });
  });

  it('stops where pages repeat', () => {
    const loops = { ...stream('none'), page: () => 'again' };
    const pull = pullOf({ loops }, TODAY);
    const start = startOf(pull) as PullState;
    const second = nextState(pull, start, answer(1), requestAt(pull, start)) as PullState;
    expect(beginsSlice(second)).toBe(false);
    expect(() => nextState(pull, second, answer(1), requestAt(pull, second))).toThrow('next page');
  });

  it('lets no number through that is none, and names its field', () => {
    const pull = pullOf({ daily: stream('day') }, TODAY);
    const start = startOf(pull) as PullState;
    expect(() => factsOf(pull, start, answer(Number.NaN))).toThrow('value');
    expect(factsOf(pull, start, answer(3))).toMatchObject([{ value: 3, isFinal: false }]);
  });

  it('adds up what pages count apart', () => {
    const pull = pullOf({ daily: stream('day') }, TODAY);
    const start = startOf(pull) as PullState;
    const facts = [1, 2, 3].flatMap((value) => factsOf(pull, start, answer(value)));
    expect(together(facts)).toMatchObject([{ value: 6 }]);
  });
});

describe('the hosts of a connector', () => {
  const hosts = { hosts: ['www.clarity.ms', /^https:\/\/[a-z0-9-]+\.api-us1\.com$/] };
  it.each([
    ['https://www.clarity.ms/export', 'www.clarity.ms'],
    ['https://shop.api-us1.com/api/3/campaigns', 'shop.api-us1.com'],
    ['http://www.clarity.ms/export', null],
    ['https://www.clarity.ms.evil.test/', null],
    ['https://evil.test/?www.clarity.ms', null],
    ['https://www.clarity.ms@evil.test/', null],
    ['https://www.clarity.ms:8443/', null],
    ['https://a.b.api-us1.com/', null],
  ])('%s', (url, host) => {
    expect(allowedHost(hosts, url)).toBe(host);
  });
});
