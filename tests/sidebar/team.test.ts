import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FakeReadings } from './fakeOkrs.ts';
import { fits } from './fits.ts';
import { focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  open: { en: 'Team and check-ins', fa: 'تیم و گزارش‌ها' },
  all: { en: '2 of 4 up to date · last check-in yesterday', fa: '۲ از ۴ به‌روز · آخرین گزارش دیروز' },
  // Of four key results two were reported on in the weeks that have ended, once each.
  allOnTime: { en: '25% on time in 2 weeks', fa: '۱۷٪ به‌موقع در ۳ هفته' },
  late: { en: '0% on time in 2 weeks', fa: '۰٪ به‌موقع در ۳ هفته' },
  amirsWeeks: {
    en: 'Check-ins week by week: 0 of 1, 1 of 1',
    fa: 'گزارش‌ها هفته‌به‌هفته: ۰ از ۱، ۱ از ۱، ۰ از ۱',
  },
  noOwner: { en: 'Without an owner', fa: 'بدون مسئول' },
  noTeam: { en: 'Without a team', fa: 'بدون تیم' },
  list: { en: 'List people and teams', fa: 'فهرست افراد و تیم‌ها' },
  listed: {
    en: '2 added to People. Write their teams beside the names.',
    fa: '۲ نفر به «افراد» افزوده شد. تیم هر کس را کنار نامش بنویسید.',
  },
  noName: { en: 'My team: choose your own name first', fa: 'تیم من: نخست نام خودتان را انتخاب کنید' },
  noTeams: { en: 'My team: People names no team yet', fa: 'تیم من: برگهٔ «افراد» هنوز تیمی ندارد' },
  waiting: { en: '2 key results wait for a check-in', fa: '۲ نتیجهٔ کلیدی منتظر گزارش است' },
  mine: { en: '1 key result waits for your check-in', fa: '۱ نتیجهٔ کلیدی منتظر گزارش شما است' },
  teams: { en: '1 key result waits for a check-in', fa: '۱ نتیجهٔ کلیدی منتظر گزارش است' },
};

/** Today is a Sunday: in English the week that is going on began on Monday, in Persian yesterday. */
const readings: Readonly<Record<string, FakeReadings>> = {
  'O1.2': { age: 9, values: [850] },
  'O1.3': { age: 1, values: [1] },
  'O1.4': { age: 7, values: [2] },
};

const people = [
  { name: 'sara', team: 'Growth' },
  { name: 'Amir', team: 'Sales' },
];

async function openTeam(language: 'fa' | 'en'): Promise<Page> {
  const page = await open({ language, keyResults: 4, readings, people });
  await page.locator('#tab-okrs').click();
  await page.getByRole('button', { name: shown.open[language] }).click();
  await page.locator('.team').first().waitFor();
  return page;
}

describe.each(['fa', 'en'] as const)('who updates on time, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];

  it('is told of everyone, and of each owner in their team', async () => {
    const page = await openTeam(language);
    expect(await page.locator('.team h3').allTextContents()).toEqual(['Growth', 'Sales', say('noTeam')]);
    expect(await page.locator('.team .title').allTextContents()).toEqual(['Sara', 'Amir', say('noOwner')]);
    await page.locator('.team', { hasText: 'Sara' }).getByText(say('late')).waitFor();
    await page.locator('.detail .card').getByText(say('allOnTime')).waitFor();
    expect(await page.locator('.detail .card p').first().textContent()).toBe(say('all'));
    const weeks = page.locator('.team', { hasText: 'Amir' }).getByRole('img');
    expect(await weeks.getAttribute('aria-label')).toBe(say('amirsWeeks'));
    expect(await focused(page)).toBe('detail-title');
    await fits(page);
  });

  it.each([
    ['one has said one’s own name', people, 'noName'],
    ['the People tab names a team', [{ name: 'Amir', team: '' }], 'noTeams'],
  ] as const)('offers the own team only once %s, and says so', async (_, listed, why) => {
    const page = await open({ language, keyResults: 4, readings, people: listed });
    const choice = page.locator('.whose option[value="team"]');
    await choice.waitFor({ state: 'attached' });
    expect(await choice.textContent()).toBe(say(why));
    expect(await choice.isDisabled()).toBe(true);
    await page.locator('.whose select').selectOption('Amir');
    await page.getByText(say('mine')).waitFor();
    expect(await choice.isDisabled()).toBe(why === 'noTeams');
  });

  it('says nothing of teams where there is no People tab', async () => {
    const page = await open({ language, keyResults: 4, readings });
    await page.locator('.whose select').waitFor();
    expect(await page.locator('.whose option[value="team"]').count()).toBe(0);
  });

  it('lists people in their tab, and My week shows those of the own team', async () => {
    const page = await openTeam(language);
    await page.getByRole('button', { name: say('list') }).click();
    await said(page, say('listed'));
    await page.locator('#tab-week').click();
    const whose = page.locator('.whose select');
    await whose.selectOption('Sara');
    await page.getByText(say('mine')).waitFor();
    await whose.selectOption('team');
    await page.getByText(say('teams')).waitFor();
    expect(await page.locator('.week-item .title').count()).toBe(1);
    await whose.selectOption('everyone');
    expect(await page.locator('.week > ul .week-item').count()).toBeGreaterThan(0);
  });
});
