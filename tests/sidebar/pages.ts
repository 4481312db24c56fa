import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser.ts';
import { fakeGoals } from './fakeGoals.ts';
import { fakeKpis } from './fakeKpis.ts';
import { fakeOkrs } from './fakeOkrs.ts';
import { type FakeDocument, fakeServer } from './fakeServer.ts';

const ADDRESS = 'http://sidebar.test/';

/** The link that the server puts into the page when it opens it. */
export const FILE_LINK = 'https://docs.google.com/spreadsheets/d/preview/edit';

/** A file without OKRs is opened on the templates, unless the test is about the questions that come first. */
type Open = (document?: Partial<FakeDocument> & { readonly firstRun?: boolean }) => Promise<Page>;

/** A browser for the tests of a file. Opens the sidebar alone, on a document that answers as told. */
export function sidebarPages(): Open {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    [browser, html] = await Promise.all([openBrowser(), readFile('dist/addon/Sidebar.html', 'utf8')]);
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  return async ({ firstRun = false, ...given } = {}) => {
    const { mode = 'answers', language = 'en', notice = null, keyResults = 0, readings = {}, notes = [] } = given;
    const { hasKpis = false, daysLeft = 22, people = [], steps = [] } = given;
    const { lostOkrs = false, lostLog = false, withoutNumbers = [] } = given;
    // axe asks for a context of its own.
    const context = await browser.newContext({
      viewport: { width: 300, height: 720 },
      locale: language === 'fa' ? 'fa-IR' : 'en-US',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const lost = { lostOkrs, lostLog, withoutNumbers };
    const document = { ...lost, mode, language, notice, keyResults, readings, notes, hasKpis, people, daysLeft, steps };
    await page.addInitScript(fakeOkrs, document);
    await page.addInitScript(fakeKpis, document);
    await page.addInitScript(fakeGoals);
    await page.addInitScript(fakeServer, document);
    const body = `${html}<data id="file-link" value="${FILE_LINK}" hidden></data>`;
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(ADDRESS);
    if (keyResults === 0 && !firstRun) await goToTemplates(page);
    return page;
  };
}

/** As if they had been opened first: nothing has the focus. */
async function goToTemplates(page: Page): Promise<void> {
  await page.locator('#tab-templates').click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

/** The id of the element that has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

/** What the sidebar asked the server, in order. */
export function calls(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { calls: string[] }).calls);
}

/** Waits until the live region says so. */
export async function said(page: Page, words: string): Promise<void> {
  await page.getByRole('status').getByText(words).waitFor();
}
