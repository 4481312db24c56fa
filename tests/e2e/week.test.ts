import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../preview/server/start.ts';
import { openBrowser } from './browser.ts';
import { openPreview, type Screen, shownAt } from './preview.ts';

jest.setTimeout(120_000);

let preview: Preview;
let browser: Browser;
beforeAll(async () => {
  preview = await startPreview({ port: 0, addon: 'dist/addon' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

const tabs = { okrs: { en: 'OKRs', fa: 'اهداف' }, log: { en: 'Check-ins', fa: 'گزارش هفتگی' } };
/** What five key results are typed to be, and the figures that their cells show then, whatever the unit. */
const typed = {
  en: ['15%', '500', '10%', '700000', '3'],
  fa: ['۱۵٪', '۵۰۰', '۱۰٪', '۷۰۰۰۰۰', '۳'],
};
const numbers = ['15.0%', '500', '10.0%', '700,000', '3.0'];
const figures = (shown: string): string => shown.replace(/[^\d.,%]/g, '');

describe.each(['fa', 'en'] as const)('someone who checks in, in %s', (language) => {
  let page: Page;
  let screen: Screen;
  beforeAll(async () => {
    page = await browser.newPage({
      locale: language === 'fa' ? 'fa-IR' : 'en-US',
      viewport: { width: 1366, height: 768 },
    });
    screen = await openPreview(page, preview.address, language);
  });
  afterAll(async () => page.close());

  const insert = async (template: string): Promise<void> => {
    const { sidebar } = screen;
    await sidebar.locator('#tab-templates').press('Enter');
    await sidebar.locator(`#item-${template}`).press('Enter');
    await sidebar.locator('#primary').press('Enter');
    await sidebar.locator('.status.done').waitFor();
  };
  const shown = (tab: keyof typeof tabs, column: string, rows: readonly number[]): Promise<string[]> =>
    Promise.all(rows.map((row) => shownAt(page, tabs[tab][language], `${column}${row}`)));

  it('reports five key results by keyboard, finds them in the sheet and in the log, and takes them back', async () => {
    const { sidebar } = screen;
    await insert('MK-01');
    await insert('MK-02');
    const rows = [4, 5, 6, 8, 9];
    const before = await shown('okrs', 'F', rows);

    await sidebar.locator('#tab-week').press('Enter');
    await sidebar.locator('[id="value-O1.1"]').waitFor();
    await sidebar.locator('#primary').press('Enter');
    await sidebar.locator('[id="value-O1.1"]:focus').waitFor();
    for (const value of typed[language]) {
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
      await page.keyboard.type('8');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Enter');
    await sidebar.locator('.status.done').waitFor();
    await sidebar.locator('[id="value-O2.3"]:focus').waitFor();
    expect(await shown('log', 'B', [2, 3, 4, 5, 6, 7])).toEqual(['O1.1', 'O1.2', 'O1.3', 'O2.1', 'O2.2', '']);
    expect((await shown('log', 'D', [2, 3, 4, 5, 6])).map(figures)).toEqual(numbers);
    expect((await shown('okrs', 'F', rows)).map(figures)).toEqual(numbers);

    await sidebar.locator('#undo').press('Enter');
    await sidebar.locator('[id="week-O1.1"]').waitFor();
    await sidebar.locator('.week > details').waitFor({ state: 'detached' });
    expect(await shown('okrs', 'F', rows)).toEqual(before);
  });
});
