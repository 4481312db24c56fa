import { afterEach, describe, expect, it } from '@jest/globals';
import { call } from '../../sidebar/server.ts';

type Handler = (value: unknown) => void;
const asked: unknown[][] = [];

/** google.script.run as Google makes it: each with… gives a new runner. */
function runner(reply: (handlers: { success: Handler; failure: Handler }) => void) {
  const made = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => made(handler, failure),
    withFailureHandler: (handler: Handler) => made(success, handler),
    rasad: (...given: unknown[]) => {
      asked.push(given);
      reply({ success, failure });
    },
  });
  const ignored = (): void => {};
  Object.assign(globalThis, { google: { script: { run: made(ignored, ignored) } } });
}

afterEach(() => {
  asked.length = 0;
  Reflect.deleteProperty(globalThis, 'google');
});

describe('call', () => {
  it('asks by name and JSON text, and gives the value of the answer and where the document stands', async () => {
    runner(({ success }) => success('{"ok":true,"value":null,"state":{"language":"fa","undo":[],"samples":3}}'));
    expect(await call('setLanguage', 'fa')).toEqual({
      value: null,
      state: { language: 'fa', undo: [], samples: 3 },
    });
    await call('connect', null);
    expect(asked).toEqual([
      ['setLanguage', '"fa"'],
      ['connect', 'null'],
    ]);
  });
  it('fails with the sentence and the remedy of the server', async () => {
    runner(({ success }) => success('{"ok":false,"sentence":"The tab is protected.","remedy":"Ask its owner."}'));
    await expect(call('clearSamples', null)).rejects.toMatchObject({
      sentence: { en: 'The tab is protected.' },
      remedy: { en: 'Ask its owner.' },
    });
  });
  it('explains several Google accounts when the server does not answer', async () => {
    runner(({ failure }) => failure(new Error('PERMISSION_DENIED')));
    await expect(call('connect', null)).rejects.toMatchObject({
      remedy: { en: expect.stringContaining('more than one Google account') },
    });
  });
  it.each([null, 'not JSON', '{}'])('takes an answer of %p for none', async (answer) => {
    runner(({ success }) => success(answer));
    await expect(call('connect', null)).rejects.toMatchObject({ name: 'CallFailure' });
  });
  it('fails in words outside of a spreadsheet', async () => {
    await expect(call('connect', null)).rejects.toMatchObject({ sentence: { fa: 'رصد به این فایل وصل نشد' } });
  });
});
