import { expect, it } from '@jest/globals';
import { demoWeb } from '../../preview/demo/demoWeb.ts';
import type { FetchAnswer, FetchRequest } from '../../preview/host/contract.ts';
import type { Contract } from '../connectors/contracts/contract.ts';
import { contracts } from '../connectors/contracts/index.ts';
import { ask, asked } from './addon.ts';
import { type Connected, connectDemo, factsIn, pullAll } from './connectedDemo.ts';
import { openOn } from './movingClock.ts';

/** All calls in turn take minutes; `npm run check:faults` takes them. */
const EVERY_CALL = process.env.RASAD_EVERY_CALL !== undefined;
/** Every so many service calls one fails. */
const STEP = 17;

const DAYS = 9;
const DAY = '2026-11-29';
/** The first service call that fails in a call of the server lies below this. */
const CALLS = 169;

/** A document whose services take so many seconds for each answer, by a clock of its own. */
function openSlow(seconds: number) {
  const slow = { seconds, answer: (request: FetchRequest): FetchAnswer => demoWeb(request) };
  const dated = openOn(DAY, {
    sheetRows: 40,
    console: Object.assign(Object.create(console), { error: () => undefined }),
    web: (request) => {
      dated.advance(slow.seconds * 1_000);
      return slow.answer(request);
    },
  });
  return { ...dated, slow };
}

/** Connects all sources and pulls each to its end, in the given way. */
function wholeOf(pull: (connected: Connected) => void, { host }: ReturnType<typeof openSlow>) {
  return contracts.map((contract) => {
    const connected = connectDemo(contract, host, { days: DAYS });
    pull(connected);
    return [connected.source, factsIn(host, connected.source)] as const;
  });
}

it.each(Array.from({ length: EVERY_CALL ? STEP : 1 }, (_, offset) => [offset]))(
  'a pull in parts that is killed at every service call in turn (from %i on) brings in the end what one go brings',
  (offset) => {
    const whole = wholeOf(pullAll, openSlow(0));
    let [attempts, kills, parts] = [0, 0, 0];
    const opened = openSlow(5);
    const inParts = wholeOf(({ host, source, account }) => {
      for (let isDone = false; !isDone; attempts++) {
        host.failAt(1 + ((offset + attempts * STEP) % CALLS));
        const answer = ask(host, 'pullSource', { source, account });
        host.failAt(null);
        if (answer.ok) parts++;
        else kills++;
        isDone = answer.ok && answer.value.isDone;
      }
    }, opened);
    expect(inParts).toEqual(whole);
    expect(parts).toBeGreaterThan(12);
    expect(kills).toBeGreaterThan(10);
  },
);

it('counts the rows of all calls of a run in the Sources tab', () => {
  const contract = contracts.find(({ connector }) => connector.id === 'hubspot') as Contract;
  const { host, slow } = openSlow(0);
  const connected = connectDemo(contract, host, { days: DAYS });
  slow.seconds = 5;
  pullAll(connected);
  const { rows } = asked(host, 'sources', null).sources[0] ?? { rows: 0 };
  expect(rows).toBe(factsIn(host, 'hubspot').length);
});

it('what the time does not suffice for goes on with the next hour, and no run takes six minutes', () => {
  const whole = wholeOf(pullAll, openSlow(0));
  const { host, slow, advance } = openSlow(0);
  for (const contract of contracts) connectDemo(contract, host, { days: DAYS });
  slow.seconds = 9;
  let runs = 0;
  for (; runs < 20; runs++) {
    const began = Date.now();
    host.run('pullDueSources');
    expect(Date.now() - began).toBeLessThan(360_000);
    if (asked(host, 'sources', null).connections.every(({ isUnderWay }) => !isUnderWay) && Date.now() === began) break;
    advance(3_600_000 - (Date.now() - began));
  }
  expect(runs).toBeGreaterThan(1);
  expect(runs).toBeLessThan(20);
  expect(contracts.map(({ connector: { id } }) => [id, factsIn(host, id)])).toEqual(whole);
});

it('pages that belong together and never fit into one run end the pull with a sentence', () => {
  const contract = contracts.find(({ connector }) => connector.id === 'activecampaign') as Contract;
  const { host, slow } = openSlow(0);
  const { source, account } = connectDemo(contract, host, { days: DAYS });
  slow.seconds = 20;
  const told: unknown[] = [];
  for (let calls = 0; calls < 40 && told.length === 0; calls++) {
    const { stopped } = asked(host, 'pullSource', { source, account });
    if (stopped) told.push(stopped.en);
  }
  expect(told).toEqual([expect.stringContaining('Begin with a later day')]);
  // Campaigns and contacts, which come before deals, are there.
  expect(factsIn(host, source).length).toBeGreaterThan(20);
});

it('a key that is given again days later leaves no gap in what was finished before', () => {
  const contract = contracts.find(({ connector }) => connector.id === 'hubspot') as Contract;
  const { host, slow, setDay } = openSlow(0);
  const connected = connectDemo(contract, host, { days: DAYS });
  // Contacts come first, then deals.
  slow.answer = (request) => (request.url.includes('/deals/') ? { status: 401, body: '' } : demoWeb(request));
  expect(asked(host, 'pullSource', { source: connected.source, account: connected.account }).stopped?.en).toMatch(
    /Sign in|did not take the key/,
  );
  setDay('2026-12-20');
  slow.answer = demoWeb;
  pullAll(connected);
  pullAll(connected);
  const inTwo = factsIn(host, 'hubspot');
  const other = openSlow(0);
  other.setDay('2026-12-20');
  pullAll(connectDemo(contract, other.host, { days: DAYS }));
  const keys = new Set(inTwo.map(([key]) => key));
  expect(factsIn(other.host, 'hubspot').filter(([key]) => !keys.has(key))).toEqual([]);
});
