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

const words = {
  okrs: { en: 'OKRs', fa: 'اهداف' },
  campaigns: { en: 'Campaigns', fa: 'کمپین‌ها' },
  half: { en: '█████░░░░░ 50%', fa: '\u200F█████░░░░░ ۵۰٪' },
};

describe.each(['fa', 'en'] as const)('someone without a mouse, in %s', (language) => {
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

  const okr = (a1: string): Promise<string> => shownAt(page, words.okrs[language], a1);
  /** Goes on with Tab, or back, until the focus is on that element of the sidebar. */
  const tabTo = async (id: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    const target = screen.sidebar.locator(`[id="${id}"]`);
    await target.waitFor();
    for (let stop = 0; stop < 40; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${id}.`);
  };
  const press = async (id: string): Promise<void> => {
    await tabTo(id);
    await page.keyboard.press('Enter');
  };
  const focus = (id: string): Promise<void> => screen.sidebar.locator(`[id="${id}"]:focus`).waitFor();
  const arrow = language === 'fa' ? 'ArrowLeft' : 'ArrowRight';

  it('adds a key result to a template, tells its number, deletes it and brings it back', async () => {
    const { sidebar } = screen;
    await sidebar.locator('#tab-templates').press('Enter');
    await sidebar.locator('#item-MK-01').focus();
    await page.keyboard.press('Enter');
    await press('primary');
    await focus('undo');
    await sidebar.locator('#tab-templates').focus();
    await page.keyboard.press(arrow);
    await press('item-O1');
    await focus('detail-title');

    await press('primary');
    await focus('field-title');
    await page.keyboard.type('Talk to customers');
    for (const [field, number] of Object.entries({ start: '0', target: '20', current: '4' })) {
      await tabTo(`field-${field}`);
      await page.keyboard.type(number);
    }
    await page.keyboard.press('Enter');
    await sidebar.locator('[id="item-O1.4"]').waitFor();
    expect([await okr('A7'), await okr('F7')]).toEqual(['O1.4', '4']);
    expect(await okr('B7')).toMatch(/Talk to customers$/);

    await tabTo('item-O1.1', 'Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await tabTo('field-current');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await focus('item-O1.4');
    expect([await okr('F7'), await okr('H7')]).toEqual(['10', words.half[language]]);

    await page.keyboard.press('Enter');
    await press('delete');
    await focus('undo');
    expect(await okr('A7')).toBe('');
    await page.keyboard.press('Enter');
    await sidebar.locator('[id="item-O1.4"]').waitFor();
    expect([await okr('A7'), await okr('H7')]).toEqual(['O1.4', words.half[language]]);
  });

  it('lets a KPI read the columns of the sheet and sees the number beside them', async () => {
    const { sidebar } = screen;
    await page.locator('.o-sheet', { hasText: words.campaigns[language] }).click();
    await sidebar.locator('#tab-okrs').focus();
    await page.keyboard.press(arrow);
    await tabTo('search');
    await page.keyboard.type('CAC');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sidebar.locator('#column-newCustomers').waitFor();
    await press('primary');
    await focus('undo');
    const cell = /\b[A-Z]+\d+\b/.exec((await sidebar.getByRole('status').textContent()) ?? '')?.[0] ?? '';
    expect(await shownAt(page, words.campaigns[language], cell)).toMatch(/^276,87[12]/);
  });
});
