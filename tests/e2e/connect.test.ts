import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../preview/server/start.ts';
import { openBrowser } from './browser.ts';
import { openPreview, type Screen, shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(180_000);

const SCREENSHOTS = 'screenshots';
const FRAME = '#sidebar iframe';

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

const words = {
  facts: { en: 'Facts', fa: 'داده‌ها' },
  kpis: { en: 'KPIs', fa: 'شاخص‌ها' },
  test: { en: 'Test connection', fa: 'آزمایش اتصال' },
  works: { en: /The connection works/, fa: /اتصال برقرار است/ },
  first: { en: 'Show first rows', fa: 'دیدن ردیف‌های نخست' },
  shown: { en: /20 numbers; nothing is written yet/, fa: /۲۰ عدد؛ هنوز چیزی نوشته نشده است/ },
  pulled: { en: /numbers added/, fa: /عدد افزوده شد/ },
  renewed: { en: /brought up to date/, fa: /به‌روز شد/ },
  wrongKey: { en: /Microsoft Clarity did not take the key/, fa: /مایکروسافت کلاریتی کلید را نپذیرفت/ },
  disconnect: { en: 'Disconnect', fa: 'قطع اتصال' },
  forgotten: { en: /its key forgotten/, fa: /کلیدش فراموش شد/ },
  kpi: { en: 'Sessions, Last 28 days of data', fa: 'نشست‌ها، ۲۸ روز آخر داده' },
  added: { en: /Sessions, Last 28 days of data added to/, fa: /نشست‌ها، ۲۸ روز آخر داده به .* افزوده شد/ },
};

describe.each(['fa', 'en'] as const)('a tool that is connected, in %s', (language) => {
  let page: Page;
  let screen: Screen;
  const errors: string[] = [];

  beforeAll(async () => {
    const locale = language === 'fa' ? 'fa-IR' : 'en-US';
    const context = await browser.newContext({ locale, viewport: { width: 1366, height: 860 } });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    screen = await openPreview(page, preview.address, language);
  });
  afterAll(async () => page.close());

  const shot = (name: string) => page.screenshot({ path: `${SCREENSHOTS}/connect-${name}-${language}.png` });
  const status = (pattern: RegExp) => screen.sidebar.getByRole('status').filter({ hasText: pattern }).waitFor();
  const press = (name: string) => screen.sidebar.getByRole('button', { name }).press('Enter');
  const sheets = () =>
    page.evaluate(() => {
      const { getters } = window.rasadPreview.host.model;
      return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
    });

  it('is tested and shown before anything is written', async () => {
    const { sidebar } = screen;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#item-connect\\ ga4').press('Enter');
    await sidebar.locator('#field-property').fill('123456');
    await press(words.test[language]);
    await status(words.works[language]);
    await press(words.first[language]);
    await status(words.shown[language]);
    expect(await violations(page, FRAME)).toEqual([]);
    await shot('first-rows');
    expect(await sheets()).toHaveLength(1);
  });

  it('brings its numbers, which make a KPI that lives on them', async () => {
    const { sidebar } = screen;
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    expect(await shownAt(page, words.facts[language], 'D2')).toBe('ga4');
    await sidebar.locator('#item-source\\ 0').press('Enter');
    await sidebar.locator('.metrics li').first().getByRole('button').press('Enter');
    await status(words.added[language]);
    expect(await shownAt(page, words.kpis[language], 'A2')).toBe(words.kpi[language]);
    const shown = await shownAt(page, words.kpis[language], 'B2');
    expect(Number(shown.replace(/\D/g, ''))).toBeGreaterThan(0);
    expect(await violations(page, FRAME)).toEqual([]);
    await shot('kpi');
  });

  it('is pulled again without doubling anything', async () => {
    const { sidebar } = screen;
    const rows = () =>
      page.evaluate((name) => {
        const { getters } = window.rasadPreview.host.model;
        const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
        return getters.getEvaluatedCells(sheetId).filter(({ value }) => value === 'ga4').length;
      }, words.facts[language]);
    const before = await rows();
    expect(before).toBeGreaterThan(100);
    await sidebar.locator('#primary').press('Enter');
    await status(words.renewed[language]);
    expect(await rows()).toBe(before);
  });

  it('is forgotten with its key, and its numbers stay', async () => {
    const { sidebar } = screen;
    await press(words.disconnect[language]);
    await sidebar.locator('.question').getByRole('button', { name: words.disconnect[language] }).press('Enter');
    await status(words.forgotten[language]);
    expect(await shownAt(page, words.facts[language], 'D2')).toBe('ga4');
  });

  it('says in words that a key is not taken, and takes the right one', async () => {
    const { sidebar } = screen;
    await sidebar.locator('#item-connect\\ clarity').press('Enter');
    await sidebar.locator('#field-project').fill('shop');
    await sidebar.locator('#field-token').fill('a-key-that-was-revoked-1');
    await press(words.test[language]);
    await status(words.wrongKey[language]);
    await shot('wrong-key');
    await page.locator('#demo summary').click();
    const key = (await page.locator('#demo dt:has-text("clarity") + dd').textContent()) ?? '';
    await page.locator('#demo summary').click();
    await sidebar.locator('#field-token').fill(key);
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    expect(await page.evaluate(() => JSON.stringify(window.rasadPreview.host.snapshot().sheets))).not.toContain(key);
  });

  it('never broke the page', () => {
    expect(errors).toEqual([]);
  });
});
