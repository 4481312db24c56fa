import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { calls, FILE_LINK, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(30_000);

const open = sidebarPages();

describe('a server that cannot be used', () => {
  it('is explained in words, while reading goes on and another try is offered', async () => {
    const page = await open({ mode: 'unreachable' });
    await page.getByRole('alert').getByText('more than one Google account').waitFor();
    await page.locator('#item-MK-01').click();
    await page.getByRole('button', { name: 'Insert template' }).click();
    await said(page, 'Rasad cannot reach this file');
    await page.evaluate(() => Object.assign(window, { mode: 'answers' }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('detail-title');
  });

  it('gives the link of the file, to be opened where one account is signed in', async () => {
    const page = await open({ mode: 'unreachable', language: 'fa' });
    await page.getByRole('alert').getByText('پنجره‌ای ناشناس').waitFor();
    await page.getByRole('button', { name: 'کپی پیوند این فایل' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'کپی پیوند این فایل' });
    expect(await field.inputValue()).toBe(FILE_LINK);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is never asked twice for one thing', async () => {
    const page = await open({ mode: 'never' });
    await page.locator('#item-MK-01').click();
    const insert = page.getByRole('button', { name: 'Insert template' });
    await insert.click();
    await insert.click({ force: true });
    await insert.click({ force: true });
    expect(await insert.getAttribute('aria-busy')).toBe('true');
    expect(await insert.isDisabled()).toBe(true);
    expect((await calls(page)).filter((call) => call.startsWith('insertTemplate'))).toHaveLength(1);
  });

  it('says what it refused and what to do', async () => {
    const page = await open();
    await page.locator('#item-MK-01').click();
    await page.evaluate(() => Object.assign(window, { mode: 'refuses' }));
    await page.getByRole('button', { name: 'Insert template' }).click();
    await said(page, 'The tab is protected.');
    await said(page, 'Ask its owner.');
  });
});

describe('coming back to the sidebar', () => {
  /** Undo in the menu of the sheet, of which the sidebar hears nothing. */
  const undoInMenu = (page: Page): Promise<void> =>
    page.evaluate(() => (window as unknown as { undoInMenu(): void }).undoInMenu());
  const point = (page: Page): Promise<void> => page.locator('html').dispatchEvent('pointermove');
  const looks = async (page: Page): Promise<number> =>
    (await calls(page)).filter((call) => call.startsWith('connect')).length;

  async function inserted(): Promise<Page> {
    const page = await open();
    // By keyboard: a pointer would be taken for one that comes back.
    await page.locator('#item-MK-01').press('Enter');
    await page.locator('#primary').press('Enter');
    await said(page, 'Template inserted');
    await page.clock.install();
    await page.clock.runFor(12_000);
    return page;
  }

  it('with the pointer, takes back what was said of something that was undone in the menu', async () => {
    const page = await inserted();
    await undoInMenu(page);
    await point(page);
    await page.clock.runFor(6_000);
    await page.locator('#undo').waitFor({ state: 'detached' });
    expect(await page.getByText('Template inserted').count()).toBe(0);
  });

  it('leaves what was said where nothing has changed', async () => {
    const page = await inserted();
    const before = await looks(page);
    await point(page);
    await page.clock.runFor(6_000);
    expect(await looks(page)).toBe(before + 1);
    await said(page, 'Template inserted');
  });

  it('asks at most once every few seconds, and then once more', async () => {
    const page = await inserted();
    const before = await looks(page);
    for (const _ of [1, 2, 3]) await point(page);
    await page.clock.runFor(1_000);
    for (const _ of [1, 2, 3]) await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.clock.runFor(1_000);
    expect(await looks(page)).toBe(before + 1);
    await page.clock.runFor(6_000);
    expect(await looks(page)).toBe(before + 2);
  });
});
