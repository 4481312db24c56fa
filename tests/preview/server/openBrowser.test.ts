import { afterEach, describe, expect, it } from '@jest/globals';
import { openBrowser } from '../../e2e/browser.ts';

const chromePath = process.env.CHROME_PATH;
afterEach(() => {
  if (chromePath === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = chromePath;
});

describe('openBrowser', () => {
  it('fails loudly on a wrong CHROME_PATH instead of trying another browser', async () => {
    process.env.CHROME_PATH = '/no/such/browser';
    await expect(openBrowser()).rejects.toThrow(/^CHROME_PATH is \/no\/such\/browser, and no browser starts there/);
  });
});
