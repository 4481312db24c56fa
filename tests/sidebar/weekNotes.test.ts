import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  save: { en: 'Save 3 weekly notes', fa: 'ثبت ۳ یادداشت هفته' },
  saved: { en: '3 weekly notes saved', fa: '۳ یادداشت هفته ثبت شد' },
  both: { en: 'Save 1 check-in and 1 weekly note', fa: 'ثبت ۱ گزارش و ۱ یادداشت هفته' },
  bothSaved: { en: '1 check-in and 1 weekly note saved', fa: '۱ گزارش و ۱ یادداشت هفته ثبت شد' },
  postponed: { en: 'postponed 2 weeks', fa: '۲ هفته به تعویق افتاده' },
  copy: { en: 'Copy as plans, progress, problems', fa: 'کپی به شکل برنامه، پیشرفت، مانع' },
  tooMany: { en: '8 plans are a lot', fa: '۸ مورد زیاد است' },
};

const written = [
  { age: 16, kind: 'plan', text: 'Call the agency', who: 'Sara' },
  { age: 0, kind: 'problem', text: 'No budget', who: 'Amir' },
] as const;

const readings = { 'O1.1': { age: 9, values: [720_000] } };
const list = (page: Page, kind: 'plan' | 'progress' | 'problem') =>
  page.locator('.week-notes section', { has: page.locator(`#notes-${kind}`) }).locator('.line bdi');
const lastSaved = async (page: Page): Promise<unknown> => {
  const asked = (await calls(page)).filter((call) => call.startsWith('saveWeekNotes ')).at(-1) ?? '';
  return JSON.parse(asked.replace('saveWeekNotes ', ''));
};

describe.each(['fa', 'en'] as const)('the lines of the week, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];
  async function openNotes(document: Parameters<typeof open>[0]): Promise<Page> {
    const page = await open({ language, keyResults: 2, readings, ...document });
    await page.locator('.week-notes h2').waitFor();
    return page;
  }

  it('are written, ticked off, tied to a key result and saved by keyboard alone; undo brings them back', async () => {
    const page = await openNotes({ notes: written });
    await page.getByText(say('postponed')).waitFor();
    await page.locator('.week-notes input[type="checkbox"]').first().press('Space');
    await page.locator('#note-of-plan').focus();
    await page.keyboard.type('نوشتن بریف');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('note-of-plan');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('note-of-progress');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=1+1');
    await page.locator('.week-notes select').nth(1).selectOption('O1.2');
    expect(await page.locator('#primary').textContent()).toBe(say('save'));
    await page.locator('#note-of-problem').press('Control+Enter');
    await said(page, say('saved'));
    expect(await lastSaved(page)).toEqual({
      who: '',
      added: [
        { kind: 'plan', text: 'نوشتن بریف', key: 'O1.2' },
        { kind: 'problem', text: '=1+1', key: '' },
      ],
      changed: [
        { note: { day: 20_786 - 16, who: 'Sara', kind: 'plan', text: 'Call the agency', about: '' }, isDone: true },
      ],
    });
    expect(await list(page, 'plan').allTextContents()).toEqual(['نوشتن بریف']);
    expect(await list(page, 'progress').allTextContents()).toEqual(['Call the agency']);
    await page.locator('#undo').press('Enter');
    await page.getByText(say('postponed')).waitFor();
    expect(await list(page, 'problem').allTextContents()).toEqual(['No budget']);
  });

  it('are saved with the check-ins, and only those of the chosen person are shown', async () => {
    const page = await openNotes({ notes: written });
    await page.locator('.whose select').selectOption('Sara');
    await page.locator('.week-notes section').getByText('No budget').waitFor({ state: 'detached' });
    await page.locator('[id="value-O1.1"]').fill('700000');
    await page.locator('#note-of-progress').fill('Agency briefed');
    expect(await page.locator('#primary').textContent()).toBe(say('both'));
    await page.locator('#primary').click();
    await said(page, say('bothSaved'));
    expect(await lastSaved(page)).toMatchObject({ who: 'Sara', added: [{ kind: 'progress', text: 'Agency briefed' }] });
  });

  it('go out as text, of the chosen person alone, where a page may not copy too', async () => {
    const page = await openNotes({ notes: written });
    await page.locator('.whose select').selectOption('Amir');
    await page.locator('.week-notes section').getByText('Call the agency').waitFor({ state: 'detached' });
    await page.locator('#note-of-plan').fill('Ask for a budget');
    // A page that is not served safely has no clipboard.
    await page.getByRole('button', { name: say('copy') }).press('Enter');
    const text = page.locator('.copy textarea');
    await text.waitFor();
    expect(await text.inputValue()).toMatch(/\n- No budget$/);
    expect(await text.inputValue()).toContain('\n- Ask for a budget\n');
    expect(await text.inputValue()).not.toContain('Call the agency');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await fits(page);
  });

  it('warn above seven of a kind, fit 300 and 150 pixels and pass axe', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ ...written[0], text: `Plan ${index}` }));
    const page = await openNotes({ notes: many });
    expect(await page.getByText(say('tooMany')).count()).toBe(0);
    await page.locator('#note-of-plan').fill('And one more, which is a rather long line of words');
    await page.locator('#note-of-plan').press('Enter');
    await page.getByText(say('tooMany')).waitFor();
    await page.locator('.week-notes input[type="checkbox"]').first().check();
    await fits(page);
    await page.locator('.note-item .icon-button').click();
    await page.getByText(say('tooMany')).waitFor({ state: 'detached' });
  });
});
