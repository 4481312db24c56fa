import { describe, expect, it, jest } from '@jest/globals';
import { fits } from './fits.ts';
import { sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  okrs: { en: 'Someone has deleted the OKRs tab', fa: 'کسی برگهٔ اهداف را حذف کرده است' },
  log: { en: 'Someone has deleted the Check-ins tab', fa: 'کسی برگهٔ «گزارش هفتگی» را حذف کرده است' },
  undo: { en: 'Ctrl+Z in the sheet brings it back', fa: 'در خود برگه‌ها آن را برمی‌گرداند' },
  anew: { en: 'Start anew', fa: 'شروع از نو' },
  business: { en: 'What does your team do?', fa: 'تیم شما چه کار می‌کند؟' },
};

describe.each(['fa', 'en'] as const)('a deleted tab, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];

  it('of OKRs is told before anything is asked, with the way back and the way to start anew', async () => {
    const page = await open({ language, lostOkrs: true, firstRun: true });
    await page.getByText(say('okrs')).waitFor();
    expect(await page.locator('.deleted-tab').textContent()).toContain(say('undo'));
    expect(await page.getByRole('heading', { name: say('business') }).count()).toBe(0);
    await fits(page);
    await page.locator('#tab-okrs').click();
    await page.getByText(say('okrs')).waitFor();
    await page.locator('#tab-week').click();
    expect(await page.locator('#primary').textContent()).toBe(say('anew'));
    await page.locator('#primary').press('Enter');
    await page.getByRole('heading', { name: say('business') }).waitFor();
  });

  it('of check-ins is told above them, and does not stop them', async () => {
    const page = await open({ language, lostLog: true, keyResults: 4 });
    await page.getByText(say('log')).waitFor();
    expect(await page.locator('.week-item').count()).toBe(4);
    await fits(page);
  });
});
