import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../preview/server/start.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { at } from '../sheets/scorecard.ts';
import { openBrowser } from './browser.ts';
import { hoverCell, messageAt, openPreview, type Screen, shownAt, typeInCell } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

/** Late in a quarter of both calendars: the sample of the second key result is behind its pace. */
const LATE_IN_A_QUARTER = new Date('2026-11-24T09:00:00');

const SCREENSHOTS = 'screenshots';

let preview: Preview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  preview = await startPreview({ port: 0, addon: 'dist/addon' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

/** Each page in a context of its own, as axe asks for. */
async function newPage(language: Language, width: number, height: number): Promise<Page> {
  const locale = language === 'fa' ? 'fa-IR' : 'en-US';
  const context = await browser.newContext({ locale, viewport: { width, height } });
  return context.newPage();
}

const words = {
  campaigns: { en: 'Campaigns', fa: 'کمپین‌ها' },
  okrs: { en: 'OKRs', fa: 'اهداف' },
  objective: { en: "Increase the brand's market share", fa: 'افزایش سهم بازار برند' },
  inserted: { en: /Template inserted: 4 rows/, fa: /قالب درج شد: ۴ ردیف/ },
  question: { en: /changed since/, fa: /تغییر کرده است/ },
  undone: { en: /Undone/, fa: /برگردانده شد/ },
  almostThere: { en: '██████████ 95%', fa: '\u200F██████████ ۹۵٪' },
  onTrack: { en: '✓ On track', fa: '✓ در مسیر' },
  refusal: { en: /must be above 0, got 0/, fa: /باید بزرگ‌تر از \u2068۰\u2069 باشد/ },
} satisfies Record<string, Text | Record<keyof Text, RegExp>>;

describe.each(['fa', 'en'] as const)('a newcomer, in %s', (language) => {
  const errors: string[] = [];
  let screen: Screen;

  beforeAll(async () => {
    page = await newPage(language, 1440, 860);
    await page.clock.setSystemTime(LATE_IN_A_QUARTER);
    page.on('pageerror', (error) => errors.push(error.message));
    screen = await openPreview(page, preview.address, language);
  });
  afterAll(async () => page.close());

  const shot = (name: string) => page.screenshot({ path: `${SCREENSHOTS}/${name}-${language}.png` });
  const okr = (a1: string) => shownAt(page, words.okrs[language], a1);

  it('finds and inserts MK-01 with the keyboard alone', async () => {
    const { sidebar } = screen;
    // A file without OKRs opens on the questions of the first run.
    await sidebar.locator('#tab-templates').press('Enter');
    await sidebar.getByRole('searchbox').focus();
    await page.keyboard.type('MK-01');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar.getByRole('heading', { name: words.objective[language] }).waitFor();
    await shot('template');
    await sidebar.locator('.dock .primary').focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('status').filter({ hasText: words.inserted[language] }).waitFor();
    expect([await okr('A3'), await okr('A4')]).toEqual(['O1', 'O1.1']);
    expect(await okr('B3')).toBe(words.objective[language]);
    await shot('inserted');
  });

  it('changes a current value, and bar, score and status follow', async () => {
    const shown = () => Promise.all(['H5', at('progress', 5), 'I5', 'H3', at('progress', 3)].map(okr));
    const before = await shown();
    await typeInCell(page, 'F5', '950');
    expect(await okr('I5')).toBe(words.onTrack[language]);
    expect(await okr('H5')).toBe(words.almostThere[language]);
    expect(await okr(at('progress', 5))).toBe('95%');
    for (const [index, now] of (await shown()).entries()) expect(now).not.toBe(before[index]);
    await shot('changed');
  });

  it('types a formula with a range and gets a number', async () => {
    await page.locator('.o-sheet', { hasText: words.campaigns[language] }).click();
    await typeInCell(page, 'I8', '=KPI_CAC(B2:B13; F2:F13)');
    expect(Number((await shownAt(page, words.campaigns[language], 'I8')).replace(/,/g, ''))).toBeCloseTo(276_872, -1);
    await typeInCell(page, 'I9', '=KPI_CAC(B2; 0)');
    expect(await messageAt(page, words.campaigns[language], 'I9')).toMatch(words.refusal[language]);
    await hoverCell(page, 'I9');
    await page.locator('.o-spreadsheet').getByText(words.refusal[language]).first().waitFor({ timeout: 5000 });
    await shot('formula');
  });

  it('takes the insert back, after being asked about the value that was typed', async () => {
    const { sidebar } = screen;
    await sidebar.locator('.dock .undo button').focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('dialog').filter({ hasText: words.question[language] }).waitFor();
    await shot('question');
    await sidebar.getByRole('dialog').getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('status').filter({ hasText: words.undone[language] }).waitFor();
    const names = await page.evaluate(() => window.rasadPreview.host.snapshot().sheets.map(({ name }) => name));
    expect(names).toEqual([words.campaigns[language]]);
  });

  it('meets no error on the way', () => {
    expect(errors).toEqual([]);
  });
});

describe.each(['fa', 'en'] as const)('the sidebar, in %s', (language) => {
  let own: Page;
  let screen: Screen;
  beforeAll(async () => {
    own = await newPage(language, 1100, 800);
    screen = await openPreview(own, preview.address, language);
  });
  afterAll(async () => own.close());

  /** Each state is reached from the one before; what axe says of each is asked where the sidebar stands alone. */
  const states: Readonly<Record<string, (screen: Screen) => Promise<void>>> = {
    questions: async ({ sidebar }) => sidebar.locator('.businesses').waitFor(),
    templates: async ({ sidebar }) => sidebar.locator('#tab-templates').click(),
    template: async ({ sidebar }) => sidebar.locator('.entry').first().click(),
    nothing: async ({ page, sidebar }) => {
      await page.keyboard.press('Escape');
      await sidebar.getByRole('searchbox').fill('qqqq');
    },
    kpis: async ({ sidebar }) => sidebar.locator('#tab-kpis').click(),
    kpi: async ({ sidebar }) => sidebar.locator('.entry').first().click(),
  };

  it('has no accessibility violation in the preview’s frame', async () => {
    const found = await violations(own, '#sidebar iframe');
    expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each(Object.keys(states))('has no sideways scroll: %s', async (name) => {
    await states[name]?.(screen);
    const frame = own
      .frames()
      .find((candidate) => candidate.parentFrame() === own.mainFrame() && candidate.url().startsWith('about:srcdoc'));
    for (const width of [300, 150]) {
      await own.locator('#sidebar iframe').evaluate((element, pixels) => {
        (element as HTMLElement).style.width = `${pixels}px`;
      }, width);
      const overflow = await frame?.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, overflow]).toEqual([width, 0]);
      await own
        .locator('#sidebar iframe')
        .screenshot({ path: `${SCREENSHOTS}/sidebar-${name}-${width}-${language}.png` });
    }
  });

  it('explains the trap of several accounts when the server does not answer', async () => {
    const page = await newPage(language, 1100, 800);
    await page.goto(`${preview.address}/?lang=${language}&fail=connect`);
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByText(language === 'fa' ? /حساب گوگل/ : /Google account/).waitFor();
    await page.locator('#sidebar iframe').screenshot({ path: `${SCREENSHOTS}/sidebar-unreachable-${language}.png` });
    expect(await sidebar.locator('.entry').count()).toBeGreaterThan(8);
    await page.close();
  });
});
