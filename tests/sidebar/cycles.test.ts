import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  ends: { en: 'Autumn 1405 ends in 6 days.', fa: 'پاییز ۱۴۰۵ ۶ روز دیگر تمام می‌شود.' },
  over: { en: 'Autumn 1405 is over.', fa: 'پاییز ۱۴۰۵ به پایان رسیده است.' },
  close: { en: 'Close Autumn 1405', fa: 'بستن پاییز ۱۴۰۵' },
  counts: { en: ['✓3 Achieved', '✕1 Missed'], fa: ['✓۳ محقق شد', '✕۱ محقق نشد'] },
  next: { en: 'Choose what comes next.', fa: 'بگویید پس از این چه می‌شود.' },
  why: { en: 'Say why it ended so.', fa: 'بنویسید چرا چنین شد.' },
  closed: {
    en: 'Autumn 1405 is closed. 1 key result was carried over to Winter 1405.',
    fa: 'پاییز ۱۴۰۵ بسته شد. ۱ نتیجهٔ کلیدی به زمستان ۱۴۰۵ منتقل شد.',
  },
  plan: { en: 'Plan Winter 1405', fa: 'برنامهٔ زمستان ۱۴۰۵' },
  past: { en: 'Closed cycles', fa: 'دوره‌های بسته' },
  none: { en: 'No cycle was closed yet.', fa: 'هنوز دوره‌ای بسته نشده است.' },
  safe: { en: 'the targets may be too safe', fa: 'شاید هدف‌ها زیادی آسان‌اند' },
  noData: { en: '– No data', fa: '– بدون داده' },
  zero: { en: 'It has no number, so it counts as 0.', fa: 'عددی ندارد و صفر به حساب می‌آید.' },
  outcome: { en: 'Choose an outcome.', fa: 'سرانجامش را انتخاب کنید.' },
  again: { en: 'Carried over once before', fa: 'پیش‌تر یک بار منتقل شده است' },
};

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);

const lastClose = async (page: Page) => {
  const asked = (await calls(page)).filter((call) => call.startsWith('closeCycle ')).at(-1) ?? '';
  return JSON.parse(asked.replace('closeCycle ', ''));
};

describe.each(['fa', 'en'] as const)('the close of a cycle, in %s', (language) => {
  const say = <Name extends keyof typeof shown>(name: Name): (typeof shown)[Name]['en'] => shown[name][language];

  it('is done in one sitting by keyboard alone, from the card in My week, and undone', async () => {
    const page = await open({ language, keyResults: 4, daysLeft: 6 });
    await page.locator('.ending').getByText(say('ends')).waitFor();
    await page.locator('.ending button').press('Enter');
    await page.locator('.totals').waitFor();
    expect(await focused(page)).toBe('detail-title');
    expect(await page.locator('.totals .chip').allTextContents()).toEqual(say('counts'));
    await page.getByText(say('again')).waitFor();
    expect(await page.locator('#primary').textContent()).toBe(say('close'));

    await page.locator('#primary').press('Enter');
    await said(page, say('next'));
    expect(await focused(page)).toBe('next-O1.4');
    await field(page, 'next-O1.4').selectOption('carry');
    await field(page, 'target-O1.4').fill('3');
    await field(page, 'next-O1.2').selectOption('drop');
    expect(await field(page, 'outcome-O1.2').isDisabled()).toBe(true);
    await field(page, 'lesson-O1').fill('Ask earlier');
    await page.keyboard.press('Control+Enter');
    await said(page, say('why'));
    expect(await focused(page)).toBe('reason-O1.2');
    await page.keyboard.type('Too far');
    await page.keyboard.press('Control+Enter');
    await page.locator('.past-cycle').waitFor();
    await said(page, say('closed'));
    expect(await focused(page)).toBe('undo');
    expect(await lastClose(page)).toMatchObject({
      cycle: 'autumn',
      lessons: [{ key: 'O1', lesson: 'Ask earlier' }],
      keyResults: [
        { key: 'O1.1', outcome: 'achieved', next: 'close' },
        { key: 'O1.2', next: 'drop', reason: 'Too far' },
        { key: 'O1.3', next: 'close' },
        { key: 'O1.4', outcome: 'missed', next: 'carry', target: '3' },
      ],
    });
    expect(await page.locator('#primary').textContent()).toBe(say('plan'));
    await page.locator('.past-cycle').getByText(say('safe')).waitFor();
    await page.locator('.past-cycle').getByText('Ask earlier').waitFor();
    await page.locator('#undo').press('Enter');
    await page.getByText(say('none')).waitFor();
  });

  it('is reached from My OKRs at any time, and leads to the templates of the next quarter', async () => {
    const page = await open({ language, keyResults: 4 });
    await page.locator('.week h2').waitFor();
    expect(await page.locator('.ending').count()).toBe(0);
    await page.locator('#tab-okrs').click();
    await page.locator('#past-cycles').press('Enter');
    await page.getByText(say('none')).waitFor();
    await page.keyboard.press('Escape');
    await field(page, 'close-autumn').press('Enter');
    await field(page, 'next-O1.4').selectOption('close');
    await page.locator('#primary').press('Enter');
    await page.getByText(say('plan')).waitFor();
    await page.locator('#primary').press('Enter');
    await page.locator('#item-MK-01').waitFor();
  });

  it('asks how a key result without a number ended, and says that it counts as 0', async () => {
    const page = await open({ language, keyResults: 4, daysLeft: 6, withoutNumbers: ['O1.4'] });
    await page.locator('.ending button').press('Enter');
    const closing = page.locator('.closing', { has: field(page, 'outcome-O1.4') });
    expect(await closing.locator('.judged .chip').textContent()).toBe(say('noData'));
    await closing.getByText(say('zero')).waitFor();
    expect(await field(page, 'outcome-O1.4').inputValue()).toBe('');
    await field(page, 'next-O1.4').selectOption('close');
    await page.locator('#primary').press('Enter');
    await said(page, say('outcome'));
    expect(await focused(page)).toBe('outcome-O1.4');
    await fits(page);
    await field(page, 'outcome-O1.4').selectOption('partial');
    await page.locator('#primary').press('Enter');
    await page.locator('.past-cycle').waitFor();
    expect(await lastClose(page)).toMatchObject({ keyResults: [{}, {}, {}, { key: 'O1.4', outcome: 'partial' }] });
  });

  it('fits 300 and 150 pixels and passes axe: card, form, refused field, closed cycles', async () => {
    const page = await open({ language, keyResults: 4, daysLeft: -1 });
    await page.getByText(say('over')).waitFor();
    await fits(page);
    await page.locator('.ending button').click();
    await page.locator('.totals').waitFor();
    await field(page, 'next-O1.1').selectOption('drop');
    await field(page, 'next-O1.4').selectOption('carry');
    await page.locator('#primary').click();
    await said(page, say('why'));
    await fits(page);
    await field(page, 'reason-O1.1').fill('Too far');
    await page.locator('#primary').click();
    await page.locator('.past-cycle').waitFor();
    await fits(page);
  });
});
