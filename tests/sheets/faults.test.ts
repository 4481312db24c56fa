import { describe, expect, it } from '@jest/globals';
import { ask, asked, openAddon } from './addon.ts';

type Host = ReturnType<typeof openAddon>;

/** Lets each service call of an action fail in turn, and looks at the sheet after each. */
function failEverywhere(prepare: (host: Host) => void, act: (host: Host) => { ok: boolean }): void {
  for (let call = 1; ; call++) {
    const host = openAddon();
    prepare(host);
    const before = host.snapshot();
    host.failAt(call);
    const answer = act(host);
    host.failAt(null);
    if (answer.ok) return;
    expect([call, host.snapshot()]).toEqual([call, before]);
  }
}

describe('a service that fails on the way', () => {
  it('leaves the workbook as it was before the first insert', () => {
    failEverywhere(
      (host) => asked(host, 'ping'),
      (host) => ask(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
    );
  });
  it('leaves the workbook as it was before a second insert', () => {
    failEverywhere(
      (host) => asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
      (host) => ask(host, 'insertTemplate', { template: 'MK-02', language: 'en' }),
    );
  });
  it('leaves sample numbers as they were', () => {
    failEverywhere(
      (host) => asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' }),
      (host) => ask(host, 'clearSamples'),
    );
  });
  it('is told in a sentence with a remedy, without the words of the exception', () => {
    const host = openAddon();
    host.failAt(3);
    const answer = ask(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/left the sheet as it was/) });
    expect(JSON.stringify(answer)).not.toMatch(/Exception|Service error|at /);
  });
});
