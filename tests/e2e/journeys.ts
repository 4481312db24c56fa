import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../preview/server/start.ts';
import type { Language } from '../../src/core/text.ts';
import { openBrowser } from './browser.ts';
import { openPreview, type Screen } from './preview.ts';

const SCREENSHOTS = 'screenshots';

/** The sidebar within the page of the preview. */
export const SIDEBAR = '#sidebar iframe';

/** A journey of one person in one language. */
export interface Journey {
  readonly page: Page;
  readonly sidebar: Screen['sidebar'];
  /** What broke on the page so far. */
  readonly errors: readonly string[];
  /** Keeps a picture under this name. */
  shot(name: string): Promise<unknown>;
  /** Waits until the sidebar says so. */
  status(pattern: RegExp): Promise<void>;
}

/** Opens a preview and a browser for all journeys of a test file; gives what opens a journey in a language. */
export function journeys(prefix: string): (language: Language) => Promise<Journey> {
  let preview: Preview;
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    preview = await startPreview({ port: 0, addon: 'dist/addon' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });
  return async (language) => {
    const locale = language === 'fa' ? 'fa-IR' : 'en-US';
    const context = await browser.newContext({ locale, viewport: { width: 1366, height: 860 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const { sidebar } = await openPreview(page, preview.address, language);
    return {
      page,
      sidebar,
      errors,
      shot: (name) => page.screenshot({ path: `${SCREENSHOTS}/${prefix}-${name}-${language}.png` }),
      status: (pattern) => sidebar.getByRole('status').filter({ hasText: pattern }).waitFor(),
    };
  };
}
