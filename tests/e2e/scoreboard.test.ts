import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startPreview } from '../../preview/server/start.ts';
import { sampleBoard } from '../../scripts/sampleBoard.ts';
import { type Board, openedPage } from '../../src/scoreboard/board.ts';
import { openBrowser } from './browser.ts';
import { openPreview } from './preview.ts';
import { violations } from './violations.ts';

const ADDRESS = 'http://scoreboard.test/';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const SCREEN = { width: 1920, height: 1080 };

let browser: Browser;
const built = readFileSync('dist/scoreboard/Page.html', 'utf8');
beforeAll(async () => {
  mkdirSync('screenshots', { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

type Language = 'en' | 'fa';

interface Visit extends BrowserContextOptions {
  readonly board?: Board;
  /** What the address says besides. */
  readonly query?: string;
  /** Runs in the page before it. */
  readonly before?: (page: Page) => Promise<unknown>;
}

async function visit(language: Language, { board, query = '', before, ...options }: Visit = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESK,
    locale: language === 'fa' ? 'fa-IR' : 'en-US',
    ...options,
  });
  const page = await context.newPage();
  const body = openedPage(built, { board: board ?? sampleBoard(language), wall: false });
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await before?.(page);
  await page.goto(`${ADDRESS}${query}`);
  return page;
}

function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The names of the tiles that are seen. */
function tiles(page: Page): Promise<string[]> {
  return page.locator('.tile h3').allTextContents();
}

describe.each(['en', 'fa'] as const)('the scoreboard page in %s', (language) => {
  it.each([
    ['desk', DESK, ''],
    ['phone', PHONE, ''],
    ['wall', SCREEN, '?wall=1'],
    ['wall-on-a-phone', PHONE, '?wall=1'],
  ] as const)('fits a %s, and axe finds nothing', async (name, viewport, query) => {
    const page = await visit(language, { viewport, query, reducedMotion: 'reduce' });
    await page.locator('.tile').first().waitFor();
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `screenshots/scoreboard-${name}-${language}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
  });
  it('is clean in the dark as well', async () => {
    const page = await visit(language, { colorScheme: 'dark', viewport: PHONE });
    expect(await violations(page)).toEqual([]);
  });
  it('tells every number in a table for those who hear it', async () => {
    const page = await visit(language);
    const rows = page.locator('table tbody tr');
    expect(await rows.count()).toBe(sampleBoard(language).cells.length - 1);
    const revenue = await rows.nth(4).locator('td').allTextContents();
    expect(revenue.at(-1)).toBe(
      language === 'en' ? '9,800; 10,200; –; 11,400; 12,020; 12,500' : '۹۸؛ ۱۰۲؛ –؛ ۱۱۴؛ ۱۲۰؛ ۱۲۵',
    );
  });
  it('turns the pages of the wall by arrow keys, towards the side of reading', async () => {
    const page = await visit(language, { viewport: SCREEN, query: '?wall=1' });
    const first = await tiles(page);
    await page.keyboard.press(language === 'fa' ? 'ArrowLeft' : 'ArrowRight');
    await page.locator('.tile .trend').first().waitFor();
    expect(await tiles(page)).not.toEqual(first);
    await page.keyboard.press(language === 'fa' ? 'ArrowRight' : 'ArrowLeft');
    expect(await tiles(page)).toEqual(first);
  });
});

describe('Persian', () => {
  it('shows Persian digits and marks, from right to left', async () => {
    const page = await visit('fa');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const revenue = page.locator('.tile', { hasText: 'درآمد' });
    expect(await revenue.locator('.value').textContent()).toBe('۱۲۵٬۰۰۰٬۰۰۰ تومان');
    expect(await page.locator('#app').textContent()).not.toMatch(/[0-9]/);
  });
  it('tells the time of the numbers by the Jalali calendar', async () => {
    const page = await visit('fa', { timezoneId: 'Asia/Tehran' });
    expect(await page.getByRole('status').textContent()).toMatch(/۸ آذر ۱۴۰۵.*۱۲:۰۰/);
  });
});

describe('the wall display', () => {
  const wall = { viewport: SCREEN, query: '?wall=1', before: (page: Page) => page.clock.install() };
  const pageNumber = (page: Page) => page.locator('nav span').textContent();

  it('turns by itself, and begins again after the last page', async () => {
    const page = await visit('en', wall);
    const seen = [];
    for (let turn = 0; turn < 4; turn++) {
      seen.push(await pageNumber(page));
      await page.clock.runFor(15_500);
    }
    expect(seen).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3', 'Page 1 of 3']);
  });
  it('stays while it is paused by the space bar, and goes on after it', async () => {
    const page = await visit('en', wall);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.clock.runFor(60_000);
    expect(await pageNumber(page)).toBe('Page 1 of 3');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.clock.runFor(15_500);
    expect(await pageNumber(page)).toBe('Page 2 of 3');
  });
  it('stays while the pointer moves over it', async () => {
    const page = await visit('en', wall);
    for (let moves = 1; moves <= 4; moves++) {
      await page.clock.runFor(10_000);
      await page.mouse.move(100 * moves, 300);
      await page.clock.runFor(100);
    }
    expect(await pageNumber(page)).toBe('Page 1 of 3');
  });
  it('turns no page by itself for whoever wants little motion', async () => {
    const page = await visit('en', { ...wall, reducedMotion: 'reduce' });
    await page.clock.runFor(60_000);
    expect(await pageNumber(page)).toBe('Page 1 of 3');
    expect(await page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1);
  });
  it('is entered by a button and left by Escape', async () => {
    const page = await visit('en', { viewport: SCREEN });
    await page.getByRole('button', { name: 'Wall display' }).click();
    await page.locator('html.wall').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Wall display' }).waitFor();
    expect(await page.locator('html.wall').count()).toBe(0);
  });
  it('shows every row on one of its pages, whatever the size of the screen', async () => {
    for (const viewport of [SCREEN, PHONE, { width: 1024, height: 600 }]) {
      const page = await visit('en', { viewport, query: '?wall=1', reducedMotion: 'reduce' });
      const count = Number(/of (\d+)/.exec((await pageNumber(page)) ?? '')?.[1]);
      const seen: string[] = [];
      for (let turn = 0; turn < count; turn++) {
        seen.push(...(await tiles(page)), ...(await page.locator('.news li').allTextContents()));
        await page.keyboard.press('ArrowRight');
      }
      expect(seen).toEqual(
        sampleBoard('en')
          .cells.slice(1)
          .map(([, name]) => name),
      );
    }
  });
});

describe('an open page of Apps Script', () => {
  /** A server that answers with what the test puts there; `null` is no answer. */
  const served = async (page: Page) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const handlers: { take?: (json: string) => void; fail?: () => void } = {};
      const run = {
        withSuccessHandler: (take: (json: string) => void) => Object.assign(handlers, { take }) && run,
        withFailureHandler: (fail: () => void) => Object.assign(handlers, { fail }) && run,
        doGet: () => {
          const { answer } = window as unknown as { answer: string | null };
          if (answer === null) handlers.fail?.();
          else handlers.take?.(answer);
        },
      };
      Object.assign(window, { google: { script: { run } }, answer: null });
    });
  };
  const answer = (page: Page, board: Board | null) =>
    page.evaluate((json) => Object.assign(window, { answer: json }), board && JSON.stringify(board));
  const value = (page: Page) => page.locator('.tile .value').first().textContent();
  const board = sampleBoard('en');
  const newer = {
    ...board,
    cells: board.cells.map((row) => row.map((cell) => (cell === '62%' ? '70%' : cell))),
    readAt: '2026-11-29T09:00:00.000Z',
  };

  it('shows newer numbers by itself', async () => {
    const page = await visit('en', { before: served, timezoneId: 'UTC' });
    expect(await value(page)).toBe('62%');
    await answer(page, newer);
    await page.clock.runFor(301_000);
    expect(await value(page)).toBe('70%');
    expect(await page.getByRole('status').textContent()).toBe('As of 29 Nov 2026, 09:00');
  });
  it.each([
    ['no answer comes', null],
    ['the file cannot be read', { problem: 'noAccess' } as const],
  ])('keeps the last good numbers while %s, says so, and goes on', async (_, problem) => {
    const page = await visit('en', { before: served, timezoneId: 'UTC' });
    await answer(page, problem);
    await page.clock.runFor(301_000);
    expect(await value(page)).toBe('62%');
    expect(await page.getByRole('status').textContent()).toBe(
      'Newer numbers cannot be read just now. These are those of 29 Nov 2026, 08:30.',
    );
    await answer(page, newer);
    await page.clock.runFor(301_000);
    expect(await value(page)).toBe('70%');
  });
});

describe('a saved file', () => {
  it('holds the page and its numbers, opens from the disk and asks for nothing', async () => {
    const page = await visit('fa', { viewport: PHONE });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ذخیره در یک فایل' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    const file = await (await browser.newContext({ offline: true })).newPage();
    const asked: string[] = [];
    file.on('request', (request) => asked.push(request.url()));
    const path = await download.path();
    await file.setContent(readFileSync(path, 'utf8'));
    expect(await tiles(file)).toEqual(await tiles(page));
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
});

describe('a page without numbers', () => {
  it.each([
    ['noFile', 'does not know its spreadsheet'],
    ['noAccess', 'cannot be read just now'],
    ['noRange', 'has no dashboard'],
  ] as const)('says in both languages what is missing: %s', async (problem, words) => {
    const page = await visit('en', { board: { problem }, viewport: PHONE });
    expect(await page.locator('main').textContent()).toContain(words);
    expect(await page.locator('[lang="fa"]').textContent()).toMatch(/[آ-ی]/);
    expect(await violations(page)).toEqual([]);
  });
  it('says so of a range that is no scoreboard', async () => {
    const board = { title: 'x', cells: [['Objective'], ['Grow']], readAt: '2026-11-29T09:00:00.000Z' };
    const page = await visit('en', { board });
    expect(await page.locator('main').textContent()).toContain('has no dashboard');
  });
  it('says that a dashboard is still empty', async () => {
    const page = await visit('en', { board: { ...sampleBoard('en'), cells: [['kind', 'name']] } });
    expect(await page.locator('main').textContent()).toContain('There is nothing on the dashboard yet.');
  });
});

describe('the preview', () => {
  const choose = async (page: Page) => {
    const opened = page.waitForEvent('popup');
    await page.locator('.o-topbar-menu[data-id="file"]').click();
    await page.locator('[data-name="scoreboard_page"]').click();
    return opened;
  };
  it('opens the page with the dashboard of its sheet, or else with samples', async () => {
    const preview = await startPreview({ port: 0, addon: 'dist/addon' });
    try {
      const page = await (await browser.newContext({ viewport: { width: 1366, height: 860 } })).newPage();
      await openPreview(page, preview.address, 'en');
      const samples = await choose(page);
      await samples.getByText('Tea shop (sample numbers)').waitFor();
      await page.evaluate(() => {
        const file = (window.rasadPreview.host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
        const range = file.insertSheet('Board').getRange('A1:C2');
        range.setValues([
          ['kind', 'name', 'value'],
          ['kpi', 'Tea sold', '12 kg'],
        ]);
        file.setNamedRange('RASAD_SCOREBOARD', range);
      });
      const own = await choose(page);
      await own.getByRole('heading', { name: 'Tea sold' }).waitFor();
      expect(await own.locator('.value').textContent()).toBe('12 kg');
    } finally {
      await preview.close();
    }
  });
});
