import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  business: { en: 'What does your team do?', fa: 'تیم شما چه کار می‌کند؟' },
  goal: { en: 'What are you after this quarter?', fa: 'این فصل دنبال چه هستید؟' },
  first: { en: 'Question 1 of 2', fa: 'پرسش ۱ از ۲' },
  second: { en: 'Question 2 of 2', fa: 'پرسش ۲ از ۲' },
  preview: { en: 'This comes into your file', fa: 'این‌ها به فایل شما افزوده می‌شود' },
  objective: { en: 'Make paid acquisition pay for itself', fa: 'تبلیغات پولی‌مان خرج خودش را دربیاورد' },
  build: { en: 'Build', fa: 'بساز' },
  built: { en: 'Your scorecard is ready', fa: 'کارت امتیاز شما آماده است' },
  number: {
    en: 'Put one real number in: “Raise the return on advertising”',
    fa: 'یک عدد واقعی بگذارید: «افزایش بازگشت هزینهٔ تبلیغات»',
  },
  back: { en: 'Back', fa: 'بازگشت' },
  planned: {
    en: 'The plan stands in “Plan” and prints on one page',
    fa: 'برنامه در برگهٔ «برنامه» است و در یک صفحه چاپ می‌شود',
  },
  goalWords: { en: 'Our ads pay for themselves', fa: 'تبلیغاتمان خرج خودش را دربیاورد' },
  undone: { en: 'Undone', fa: 'برگردانده شد' },
  explainer: { en: 'KPIs are the ruler, OKRs the compass', fa: 'شاخص خط‌کش است و هدف قطب‌نما' },
  again: { en: 'Insert again', fa: 'باز هم درج کن' },
};

describe.each(['fa', 'en'] as const)('the first run, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];
  const openFirst = (): Promise<Page> => open({ language, firstRun: true });
  const heading = (page: Page, name: keyof typeof shown) => page.getByRole('heading', { name: say(name) });

  /** Answers both questions for a shop whose ads should pay. */
  async function answer(page: Page, press: (id: string) => Promise<void>): Promise<void> {
    await press('item-online_shop');
    await heading(page, 'goal').waitFor();
    await press('item-ads_that_pay');
    await heading(page, 'preview').waitFor();
  }

  it('leads from the opened sidebar to a scorecard in at most six clicks, without typing', async () => {
    const page = await openFirst();
    let clicks = 0;
    const click = async (id: string): Promise<void> => {
      clicks += 1;
      await page.locator(`#${id}`).click();
    };
    expect(await page.locator('.tabs [aria-selected="true"]').getAttribute('id')).toBe('tab-week');
    await heading(page, 'business').waitFor();
    await answer(page, click);
    await page.getByText(say('objective')).waitFor();
    expect(await page.locator('#primary').textContent()).toBe(say('build'));
    await click('primary');
    await said(page, say('built'));
    await page.getByText(say('number')).waitFor();
    expect(clicks).toBeLessThanOrEqual(6);
    const [asked = ''] = (await calls(page)).filter((call) => call.startsWith('startScorecard '));
    expect(JSON.parse(asked.replace('startScorecard ', ''))).toMatchObject({ templates: ['MK-02'], language });
  });

  it('selects the first number to put in, and the first check-in is one tap away', async () => {
    const page = await openFirst();
    await answer(page, (id) => page.locator(`#${id}`).click());
    await page.locator('#primary').press('Enter');
    await said(page, say('built'));
    expect(await focused(page)).toBe('primary');
    await page.locator('.started button').first().click();
    expect(await focused(page)).toBe('value-O1.1');
    await page.locator('#primary').click();
    expect((await calls(page)).at(-1)).toBe('selectInRow {"key":"O1.4","field":"current"}');
  });

  it('makes the plan for the goal with one tap more', async () => {
    const page = await openFirst();
    await answer(page, (id) => page.locator(`#${id}`).click());
    await page.locator('#primary').click();
    await page.locator('.started #make-plan').press('Enter');
    await said(page, say('planned'));
    expect(await calls(page)).toContain(`makePlan ${JSON.stringify({ goal: say('goalWords') })}`);
  });

  it('is gone through by keyboard, says each question, and goes back step by step to where one was', async () => {
    const page = await openFirst();
    await heading(page, 'business').waitFor();
    expect(await page.locator('#detail-title').getAttribute('aria-describedby')).toBe('detail-note');
    expect(await page.locator('#detail-note').textContent()).toContain(say('first'));
    await answer(page, async (id) => {
      await page.locator(`#${id}`).press('Enter');
      await page.locator('#detail-title:focus').waitFor();
    });
    await page.getByRole('button', { name: say('back'), exact: true }).press('Enter');
    expect(await focused(page)).toBe('item-ads_that_pay');
    expect(await page.locator('#detail-note').textContent()).toContain(say('second'));
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('item-online_shop');
    expect(await page.getByRole('button', { name: say('back'), exact: true }).count()).toBe(0);
  });

  it('is asked again once the scorecard is undone', async () => {
    const page = await openFirst();
    await answer(page, (id) => page.locator(`#${id}`).click());
    await page.locator('#primary').click();
    await page.getByText(say('number')).waitFor();
    await page.locator('#undo').click();
    await said(page, say('undone'));
    await heading(page, 'business').waitFor();
  });

  it('can be begun again from the templates, and asks before it makes the same once more', async () => {
    const page = await open({ language, keyResults: 4 });
    await page.locator('#tab-templates').click();
    await page.locator('#start-from-goal').press('Enter');
    await heading(page, 'business').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('start-from-goal');
    await page.locator('#start-from-goal').click();
    await answer(page, (id) => page.locator(`#${id}`).click());
    await page.locator('#primary').click();
    await page.getByRole('button', { name: say('again') }).click();
    await said(page, say('built'));
  });

  it('leads to all templates for whoever does something else, and explains KPIs and OKRs in one tap', async () => {
    const page = await openFirst();
    await page.locator('#explain').press('Enter');
    await heading(page, 'explainer').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('explain');
    await page.locator('.businesses .other button').click();
    await page.locator('#item-MK-01').waitFor();
    await page.locator('#tab-okrs').click();
    await page.locator('#explain').click();
    await heading(page, 'explainer').waitFor();
    expect(await page.locator('.tabs [aria-selected="true"]').getAttribute('id')).toBe('tab-okrs');
  });

  it('fits 300 and 150 pixels and passes axe on every screen', async () => {
    const page = await openFirst();
    await heading(page, 'business').waitFor();
    await fits(page);
    await page.locator('#explain').click();
    await fits(page);
    await page.keyboard.press('Escape');
    await page.locator('#item-online_shop').click();
    await fits(page);
    await page.locator('#item-ads_that_pay').click();
    await fits(page);
    await page.locator('#primary').click();
    await page.getByText(say('number')).waitFor();
    await fits(page);
  });
});
