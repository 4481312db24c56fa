import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { CHECK_IN_CALLS, CHECK_IN_READS_AFTER_WRITES } from '../../scripts/budgets.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { at } from './scorecard.ts';

/** Ten objectives of four key results each. */
const KEYS = Array.from({ length: 40 }, (_, index) => `O${Math.floor(index / 4) + 1}.${(index % 4) + 1}`);

function save(host: Host, keys: readonly string[], value: string): void {
  const entries = keys.map((key) => ({ key, value, confidence: '7', note: 'As planned' }));
  const answer = ask(host, 'checkIn', { who: 'Sara', entries });
  expect(answer).toMatchObject({ ok: true, value: { saved: keys.length }, state: { hasOkrs: true } });
}

describe('the service calls of a later check-in', () => {
  let host: Host;
  beforeAll(() => {
    host = openAddon();
    for (let times = 0; times < 10; times++) {
      asked(host, 'insertTemplate', { template: 'MK-02', language: 'en', again: true });
    }
    save(host, KEYS, '11');
    // A log that is full to its last row takes three more, once in a thousand rows.
    sheetOf(host, 'Check-ins').insertRowsAfter(300, 1_000);
  });
  const callsOf = (keys: readonly string[]) => {
    host.resetCalls();
    save(host, keys, '12');
    const { total, readsAfterWrites } = host.calls;
    return { total, readsAfterWrites };
  };

  it('are as many for one key result as for all, far apart or not, and within their budget', () => {
    const one = callsOf(KEYS.slice(0, 1));
    expect(one.total).toBeLessThanOrEqual(CHECK_IN_CALLS);
    expect(one.readsAfterWrites).toBeLessThanOrEqual(CHECK_IN_READS_AFTER_WRITES);
    for (const keys of [KEYS, KEYS.slice(0, 4), ['O1.1', 'O10.4']]) expect(callsOf(keys)).toEqual(one);
  });

  it('are no more once the list of changes is full, and drops its oldest', () => {
    const { total } = callsOf(KEYS.slice(0, 1));
    for (let times = 0; times < 12; times++) save(host, times % 2 === 0 ? KEYS : KEYS.slice(0, 1), '13');
    for (const keys of [KEYS, KEYS.slice(0, 1), KEYS]) expect(callsOf(keys).total).toBe(total);
  });

  it('are two more while people look at a tab of their own', () => {
    host.select('OKRs', 'A1');
    const { total } = callsOf(KEYS);
    host.select('Campaigns', 'A1');
    expect(callsOf(KEYS).total).toBe(total + 2);
  });

  it('are three more with a Settings tab, which has a day of its own to read', () => {
    host.select('OKRs', 'A1');
    const { total } = callsOf(KEYS);
    asked(host, 'openSettings', null);
    host.select('OKRs', 'A1');
    expect([KEYS, KEYS.slice(0, 1)].map((keys) => callsOf(keys).total)).toEqual([total + 3, total + 3]);
  });

  it('are as few in a Persian document, and one more once it has read what somebody typed', () => {
    const persian = openAddon({ userLocale: 'fa' });
    asked(persian, 'insertTemplate', { template: 'MK-02', language: 'fa', again: true });
    const calls = (): number => {
      persian.resetCalls();
      save(persian, ['O1.1'], '۱۲');
      return persian.calls.total;
    };
    calls();
    const few = calls();
    expect(few).toBeLessThanOrEqual(CHECK_IN_CALLS);
    persian.type('اهداف', at('current', 5), '۱۵ درصد');
    calls();
    expect(calls()).toBeLessThanOrEqual(few + 1);
  });
});
