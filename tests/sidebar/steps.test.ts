import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  one: { en: '1 of 2 steps done', fa: '۱ از ۲ گام انجام شد' },
  half: { en: '50%', fa: '۵۰٪' },
  three: { en: '1 of 3 steps done', fa: '۱ از ۳ گام انجام شد' },
  milestone: { en: 'Milestone', fa: 'گام‌به‌گام' },
  hundred: { en: '100%', fa: '۱۰۰٪' },
};

const boxes = (page: Page) => page.locator('.step-list input[type="checkbox"]');
const asked = async (page: Page): Promise<unknown[]> =>
  (await calls(page))
    .filter((call) => call.startsWith('saveSteps '))
    .map((call) => JSON.parse(call.replace('saveSteps ', '')).change);

describe.each(['fa', 'en'] as const)('the steps of a milestone, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];
  async function openForm(steps: readonly string[]): Promise<Page> {
    const page = await open({ language, keyResults: 4, steps });
    await page.locator('#tab-okrs').click();
    await page.locator('#item-O1\\.4').click();
    await page.locator('#okr-form').waitFor();
    return page;
  }

  it('are ticked with one tap each, shown at once and saved one after the other; undo takes the last back', async () => {
    const page = await openForm(['بریف', 'Draft']);
    await boxes(page).nth(0).click();
    await page.locator('.step-list h3').getByText(say('half')).waitFor();
    await said(page, say('one'));
    await boxes(page).nth(1).click();
    await page.locator('.step-list h3').getByText(say('hundred')).waitFor();
    await boxes(page).nth(1).click();
    await page.locator('.step-list h3').getByText(say('half')).waitFor();
    expect(await asked(page)).toEqual([
      { tick: { text: 'بریف', isDone: false } },
      { tick: { text: 'Draft', isDone: false } },
      { tick: { text: 'Draft', isDone: true } },
    ]);
    await page.locator('#undo').click();
    await page.locator('.step-list h3').getByText(say('hundred')).waitFor();
  });

  it('are written one after the other by Enter alone, and deleted', async () => {
    const page = await openForm(['Brief']);
    await boxes(page).first().press('Space');
    await page.locator('.step-list input[type="text"]').focus();
    for (const text of ['=1+1', 'انتشار']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await said(page, say('three'));
    expect(await page.locator('.step-list bdi').allTextContents()).toEqual(['Brief', '=1+1', 'انتشار']);
    expect(await page.locator('.step-list input[type="text"]').inputValue()).toBe('');
    await page.locator('.step-list li').nth(1).getByRole('button').click();
    await said(page, say('one'));
    expect((await asked(page)).slice(1)).toEqual([
      { add: '=1+1' },
      { add: 'انتشار' },
      { remove: { text: '=1+1', isDone: false } },
    ]);
    await fits(page);
  });

  it('stand in the place of a value in the check-in of their key result', async () => {
    const page = await open({ language, keyResults: 4, steps: ['Brief', 'Draft'] });
    await page.locator('#value-O1\\.4').waitFor();
    await page.locator('#value-O1\\.4').click();
    await said(page, say('one'));
    await page.locator('.step-list input[type="text"]').fill('Publish');
    await page.keyboard.press('Enter');
    await said(page, say('three'));
    expect(await focused(page)).toBe('');
    await fits(page);
  });

  it('are all that a new milestone asks for, and come next once it is saved', async () => {
    const page = await open({ language, keyResults: 4 });
    await page.locator('#tab-okrs').click();
    await page.locator('#item-O1').click();
    await page.locator('#primary').click();
    await page.locator('#field-title').fill('Launch');
    const numbers = ['unit', 'start', 'target', 'current', 'targets'];
    const shownNumbers = async (): Promise<string[]> => {
      const ids = await page.locator('#okr-form :is(input, select)').evaluateAll((all) => all.map(({ id }) => id));
      return numbers.filter((field) => ids.includes(`field-${field}`));
    };
    expect(await shownNumbers()).toEqual(numbers);
    await page.locator('#field-type').selectOption('milestone');
    expect(await shownNumbers()).toEqual([]);
    await fits(page);
    await page.locator('#primary').press('Enter');
    await page.locator('.step-list').waitFor();
    const [added = ''] = (await calls(page)).filter((call) => call.startsWith('addKeyResult '));
    expect(JSON.parse(added.replace('addKeyResult ', ''))).toMatchObject({
      fields: { title: 'Launch', type: 'milestone', unit: 'percent', target: say('hundred') },
    });
    expect(await focused(page)).toBe('first-step');
    await page.keyboard.type('Brief');
    await page.keyboard.press('Enter');
    await page.locator('.step-list bdi').getByText('Brief').waitFor();
  });

  it('come next where a key result becomes a milestone, which keeps the numbers that it had', async () => {
    const page = await openForm([]);
    expect(await page.locator('.step-list').count()).toBe(0);
    await page.locator('#field-type').selectOption('milestone');
    await page.locator('.step-list').waitFor();
    expect(await page.locator('#field-target').inputValue()).not.toBe('');
    expect(await page.locator('#field-current').count()).toBe(0);
    await page.locator('#primary').press('Enter');
    await page.locator('#first-step:focus').waitFor();
  });
});
