import { describe, expect, it } from '@jest/globals';
import { ask, asked, messageAt, openAddon, stateOf } from './addon.ts';

describe('the server', () => {
  it('answers the first call with where the document stands', () => {
    expect(stateOf(openAddon({ userLocale: 'fa' }))).toMatchObject({ language: 'fa', undo: [], samples: 0 });
  });
  it('remembers the language of the user', () => {
    const host = openAddon({ userLocale: 'en' });
    asked(host, 'setLanguage', 'fa');
    expect(stateOf(host).language).toBe('fa');
  });
  it('refuses a language that it does not speak', () => {
    const host = openAddon({ userLocale: 'fa' });
    for (const [name, json] of [
      ['setLanguage', '"de"'],
      ['setLanguage', '{}'],
      ['insertTemplate', '{"template":"MK-01","language":"de"}'],
      ['insertTemplate', '{"template":"MK-01"}'],
    ] as const) {
      const answer = JSON.parse(String(host.scriptRun('rasad', [name, json])));
      expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('زبانی به نام'), remedy: '' });
    }
    expect(stateOf(host)).toMatchObject({ language: 'fa', undo: [] });
  });
  it('keeps the language of a document once a tab is written', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    asked(host, 'setLanguage', 'en');
    host.type('Campaigns', 'E1', '=KPI_CAC(1;0)');
    expect(messageAt(host, 'Campaigns', 'E1')).toContain('باید');
  });
  it('answers a call that it does not know with a sentence and a remedy', () => {
    const logged: unknown[] = [];
    const log = { ...console, error: (...said: unknown[]) => void logged.push(...said) };
    const host = openAddon({ console: log });
    for (const [name, json] of [
      ['toString', 'null'],
      ['nothing', 'null'],
      ['connect', 'not json'],
    ] as const) {
      const answer = JSON.parse(String(host.scriptRun('rasad', [name, json])));
      expect(answer).toMatchObject({
        ok: false,
        sentence: expect.stringMatching(/\.$/),
        remedy: expect.stringMatching(/\.$/),
      });
    }
    expect(logged).toHaveLength(3);
  });
  it('words a failure in the language of the user', () => {
    const host = openAddon({ userLocale: 'fa' });
    expect(ask(host, 'insertTemplate', { template: 'X', language: 'fa' })).toMatchObject({
      ok: false,
      sentence: 'قالبی به نام «\u2068X\u2069» نیست. یکی را از فهرست انتخاب کنید.',
    });
  });
});
