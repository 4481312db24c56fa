import { describe, expect, it, jest } from '@jest/globals';
import { fits } from './fits.ts';
import { calls, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  title: { en: 'To acknowledge (2)', fa: 'در انتظار دیدن شما (۲)' },
  one: { en: 'Acknowledge', fa: 'دیدم' },
  all: { en: 'Acknowledge all', fa: 'همه را دیدم' },
  done: { en: '1 acknowledged', fa: 'دیده شدن ۱ مورد ثبت شد' },
};

/** O1.1 is Sara's: Amir checked it in, and raised a problem; the problem of O1.2 is none of hers. */
const readings = { 'O1.1': { age: 2, values: [720_000, 700_000], who: 'Amir' } };
const notes = [
  { age: 1, kind: 'problem', text: 'No budget', who: 'Amir', key: 'O1.1' },
  { age: 1, kind: 'problem', text: 'Mine', who: 'Sara', key: 'O1.1' },
  { age: 1, kind: 'problem', text: 'Not hers', who: 'Omid', key: 'O1.2' },
] as const;

describe.each(['fa', 'en'] as const)('what others said, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];
  it('waits for the owner of the key result alone, is signed with one tap, and comes back by undo', async () => {
    const page = await open({ language, keyResults: 2, readings, notes });
    await page.locator('.week h2').waitFor();
    expect(await page.locator('#to-acknowledge').count()).toBe(0);
    await page.locator('.whose select').selectOption('Sara');
    expect(await page.locator('#to-acknowledge').textContent()).toBe(say('title'));
    const items = page.locator('.unseen-list li');
    expect(await items.first().textContent()).toContain('No budget');
    await page.getByRole('button', { name: say('all') }).waitFor();
    await fits(page);
    await items
      .first()
      .getByRole('button', { name: say('one') })
      .press('Enter');
    await said(page, say('done'));
    await page.waitForFunction(() => document.querySelectorAll('.unseen-list li').length === 1);
    expect(await calls(page)).toContain(
      `acknowledge ${JSON.stringify({
        me: 'Sara',
        notes: [{ day: 20_785, who: 'Amir', kind: 'problem', text: 'No budget' }],
        checkIns: [],
      })}`,
    );
    await page.locator('#undo').press('Enter');
    await page.locator('#to-acknowledge').getByText(say('title')).waitFor();
  });
});
