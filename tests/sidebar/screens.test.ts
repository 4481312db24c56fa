import { describe, expect, it } from '@jest/globals';
import { fits } from './fits.ts';
import { sidebarPages } from './pages.ts';

const open = sidebarPages();

describe.each(['fa', 'en'] as const)('in %s', (language) => {
  it('fits 300 and 150 pixels and passes axe in list, preview, empty, KPI and error states', async () => {
    const page = await open({ language });
    const check = (): Promise<void> => fits(page);
    await check();
    await page.locator('#item-MK-01').click();
    await page.locator('#primary').waitFor();
    await check();
    await page.locator('#primary').click();
    await page.locator('#undo').waitFor();
    await check();
    await page.locator('.dock summary').click();
    await check();
    await page.locator('#tab-kpis').click();
    await check();
    await page.locator('.selections select').selectOption('online_shop');
    await check();
    await page.locator('#item-KPI_AOV').click();
    await page.locator('.favourite').click();
    await page.locator('.favourite[aria-pressed="true"]').waitFor();
    await page.locator('.in-cell summary').click();
    await page.locator('.copy button').first().click();
    await check();
    await page.keyboard.press('Escape');
    await page.locator('#search').fill('zzz');
    await check();
    await page.locator('#search').fill('progress');
    await page.locator('#item-OKR_PROGRESS').click();
    await page.locator('#primary').click();
    await page.getByRole('dialog').waitFor();
    await check();
    await page.evaluate(() => Object.assign(window, { mode: 'unreachable' }));
    await page.getByRole('dialog').getByRole('button').first().click();
    await page.locator('.status.error').waitFor();
    await check();
  }, 240_000);

  it('fits and passes axe where the server cannot be reached and the link is copied by hand', async () => {
    const page = await open({ language, mode: 'unreachable' });
    await page.locator('.card.error .copy button').click();
    await page.locator('.card.error .copy input').waitFor();
    await fits(page);
  }, 60_000);
});

describe('what has the focus', () => {
  it('is hidden neither by the search that stays in sight nor by the name of its family', async () => {
    const page = await open({ language: 'fa' });
    await page.locator('#tab-kpis').click();
    await page.locator('#search').press('ArrowDown');
    await page.keyboard.press('End');
    const covered: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('ArrowUp');
      const hidden = await page.evaluate(() => {
        const entry = document.activeElement as HTMLElement;
        const { left, width, top, bottom } = entry.getBoundingClientRect();
        const seen = (y: number): boolean => entry.contains(document.elementFromPoint(left + width / 2, y));
        return seen(top + 2) && seen(bottom - 2) ? '' : entry.id;
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
  });
});
