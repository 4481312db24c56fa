import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FakeReadings } from './fakeOkrs.ts';
import { fits, hasNoSidewaysScroll } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  waiting: { en: '3 key results wait for a check-in', fa: '۳ نتیجهٔ کلیدی منتظر گزارش است' },
  mine: { en: '1 key result waits for your check-in', fa: '۱ نتیجهٔ کلیدی منتظر گزارش شما است' },
  done: { en: 'You are done until Monday 16 Azar 1405', fa: 'تا دوشنبه ۱۶ آذر ۱۴۰۵ گزارشی نمانده است' },
  thursday: { en: 'You are done until Friday', fa: 'تا جمعه گزارشی نمانده است' },
  due: { en: 'Sara · 9 days ago', fa: 'Sara · ۹ روز پیش' },
  stale: { en: 'Amir · 20 days ago Stale', fa: 'Amir · ۲۰ روز پیش به‌روز نشده' },
  never: { en: 'no check-in yet', fa: 'هنوز بدون گزارش' },
  trend: { en: 'Last values: 900,000, 732,000, 720,000', fa: 'آخرین مقدارها: ۹۰۰٬۰۰۰، ۷۳۲٬۰۰۰، ۷۲۰٬۰۰۰' },
  change: {
    en: '−12,000 change since the check-in before',
    fa: '−۱۲٬۰۰۰ تغییر از گزارش پیشین',
  },
  fresh: { en: 'Up to date (1)', fa: 'به‌روز (۱)' },
  freshAfter: { en: 'Up to date (3) · 1 to talk about', fa: 'به‌روز (۳) · ۱ مورد برای گفت‌وگو' },
  start: { en: 'Start checking in', fa: 'شروع گزارش' },
  save: { en: 'Save 2 check-ins', fa: 'ثبت ۲ گزارش' },
  saved: { en: '2 check-ins saved', fa: '۲ گزارش ثبت شد' },
  refused: { en: '“abc” is no number.', fa: 'مقدار «abc» عدد نیست.' },
  bounds: { en: 'Confidence is at most 10.', fa: 'اطمینان حداکثر ۱۰ است.' },
  disagree: { en: 'Numbers and people disagree', fa: 'عددها و آدم‌ها هم‌نظر نیستند' },
  why: {
    en: 'Progress is 72%, and 80% was expected by today: 90% of that. From 90% on it is on track.',
    fa: 'پیشرفت ۷۲٪ است و تا امروز ۸۰٪ انتظار می‌رفت؛ یعنی ۹۰٪ چیزی که انتظار می‌رفت. از ۹۰٪ به بالا در مسیر است.',
  },
  odds: {
    en: 'At this pace, a 38% chance of reaching it by the end of the quarter. That is a guess from only 3 check-ins.',
    fa: 'با همین روند، ۳۸٪ احتمال رسیدن تا پایان فصل. این حدسی است از تنها ۳ گزارش.',
  },
  undone: { en: 'Undone', fa: 'برگردانده شد' },
  formula: { en: 'By a formula of the sheet', fa: 'با فرمولی از برگه' },
};

/** One is due, one stale, one was never checked in, one is up to date. */
const readings: Readonly<Record<string, FakeReadings>> = {
  'O1.1': { age: 9, values: [900_000, 732_000, 720_000] },
  'O1.2': { age: 20, values: [850] },
  'O1.4': { age: 3, values: [2] },
};

const field = (page: Page, name: 'value' | 'confidence' | 'note', key: string) => page.locator(`[id="${name}-${key}"]`);
/** The row of a key result. */
const row = (page: Page, key: string) => page.locator('.week-item', { has: page.locator(`[id="week-${key}"]`) });

async function openWeek(language: 'fa' | 'en', keyResults = 4, known = readings): Promise<Page> {
  const page = await open({ language, keyResults, readings: known });
  await page.locator('.week h2').waitFor();
  return page;
}

const lastCheckIn = async (page: Page): Promise<unknown> => {
  const asked = (await calls(page)).filter((call) => call.startsWith('checkIn ')).at(-1) ?? '';
  return JSON.parse(asked.replace('checkIn ', ''));
};

async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

describe.each(['fa', 'en'] as const)('My week, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];

  it('say that the last value is a real change, and nothing of ordinary movement', async () => {
    const ordinary = [40, 44, 41, 43, 42, 45];
    const page = await openWeek(language, 4, {
      'O1.1': { age: 9, values: [...ordinary, 90] },
      'O1.2': { age: 9, values: ordinary },
    });
    expect(await row(page, 'O1.1').locator('.signal').textContent()).toContain(
      { en: 'A real change: 90 is above the limit of', fa: 'تغییر واقعی است: ۹۰ بالاتر از حد' }[language],
    );
    expect(await row(page, 'O1.2').locator('.signal').count()).toBe(0);
    await page.locator('#tab-okrs').press('Enter');
    await page.locator('#item-O1').press('Enter');
    await page.locator('[id="item-O1.2"]').press('Enter');
    expect(await page.locator('.detail .signal').textContent()).toContain(
      { en: 'Ordinary movement: between', fa: 'نوسان عادی است: بین' }[language],
    );
    await fits(page);
    await page.screenshot({ path: `screenshots/key-result-signal-${language}.png` });
  });

  it('tell what changed this week, the weightiest first, where something was recorded', async () => {
    const page = await openWeek(language, 4, {
      'O1.1': { age: 2, values: [40, 44, 41, 43, 42, 45, 90] },
      'O1.2': { age: 2, values: [100, 104] },
      'O1.4': { age: 9, values: [1, 2] },
    });
    const news = page.locator('.news');
    await news.waitFor();
    expect(await news.locator('li').count()).toBe(2);
    const [first, second] = await news.locator('li').allTextContents();
    expect(first).toMatch(
      language === 'fa' ? /تغییر واقعی است.*از .?۴۵.* به .?۹۰.* بالا رفت/ : /A real change.*Rose from .?45.* to .?90/,
    );
    expect(second).toMatch(language === 'fa' ? /از .?۱۰۰.* به .?۱۰۴/ : /Rose from .?100.* to .?104/);
    await fits(page);
    await news.screenshot({ path: `screenshots/news-${language}.png` });
  });

  it('name what drove a number that follows a KPI, as where and not why', async () => {
    const page = await open({
      ...{ language, keyResults: 4, hasKpis: true },
      readings: { 'O1.2': { age: 2, values: [100, 104] }, 'O1.1': { age: 2, values: [40, 44] } },
    });
    const news = page.locator('.news');
    await news.getByText({ en: 'Mostly from the channel “Search”', fa: 'بیشتر از کانال «جست‌وجو»' }[language]).waitFor();
    expect(await news.locator('li', { hasText: /Search|جست‌وجو/ }).count()).toBe(1);
    expect(await news.locator('> p').textContent()).toContain({ en: 'where a number moved', fa: 'کجا' }[language]);
    const asked = (await calls(page)).filter((call) => call.startsWith('drivers '));
    expect(asked.map((call) => JSON.parse(call.replace('drivers ', '')))).toEqual([
      { asked: [{ id: 'O1.2', kpi: expect.any(String), days: 7 }] },
    ]);
    await fits(page);
    await news.screenshot({ path: `screenshots/news-driver-${language}.png` });
  });

  it('opens first, says what to do, and lists what is due, stale or was never checked in', async () => {
    const page = await openWeek(language);
    expect(await page.locator('.tabs [aria-selected="true"]').getAttribute('id')).toBe('tab-week');
    expect(await page.locator('.week h2').textContent()).toBe(say('waiting'));
    expect(await page.locator('.week > ul .meta').allTextContents()).toEqual([say('due'), say('stale'), say('never')]);
    expect(await row(page, 'O1.1').getByRole('img').getAttribute('aria-label')).toBe(say('trend'));
    expect(await row(page, 'O1.1').locator('.trend').textContent()).toBe(say('change'));
    expect(await page.locator('.week > details > summary').textContent()).toBe(say('fresh'));
    expect(await row(page, 'O1.4').isVisible()).toBe(false);
    expect(await field(page, 'value', 'O1.3').getAttribute('readonly')).not.toBeNull();
    await row(page, 'O1.3').getByText(say('formula')).waitFor();
  });

  it('tells the odds of what was checked in often enough, and of nothing else', async () => {
    const page = await openWeek(language);
    expect(await page.locator('.week .odds').allTextContents()).toEqual([say('odds')]);
    expect(await row(page, 'O1.1').locator('.odds').count()).toBe(1);
    await page.locator('#tab-okrs').press('Enter');
    await page.locator('#item-O1').press('Enter');
    const reads = async () => (await calls(page)).filter((call) => call.startsWith('checkIns')).length;
    const before = await reads();
    await page.locator('[id="item-O1.1"]').press('Enter');
    expect(await page.locator('.detail .odds').textContent()).toBe(say('odds'));
    expect(await reads()).toBe(before);
  });

  it('goes from field to field and saves all that was typed, by keyboard alone; undo brings the rows back', async () => {
    const page = await openWeek(language);
    await page.getByRole('button', { name: say('start') }).press('Enter');
    expect(await focused(page)).toBe('value-O1.1');
    await type(page, '700000', '2', 'فروش بهتر', '900', '');
    expect(await focused(page)).toBe('note-O1.2');
    await page.keyboard.press('Enter');
    // The value of the next is computed.
    expect(await focused(page)).toBe('confidence-O1.3');
    await type(page, '', '');
    expect(await focused(page)).toBe('primary');
    expect(await page.locator('#primary').textContent()).toBe(say('save'));
    await page.keyboard.press('Enter');
    await said(page, say('saved'));
    expect(await lastCheckIn(page)).toEqual({
      who: '',
      entries: [
        { key: 'O1.1', value: '700000', confidence: '2', note: 'فروش بهتر' },
        { key: 'O1.2', value: '900', confidence: '', note: '' },
      ],
    });
    await page.getByText(say('freshAfter')).waitFor();
    expect(await focused(page)).toBe('value-O1.3');
    await page.locator('.week > details > summary').press('Enter');
    await row(page, 'O1.1').getByText(say('disagree')).waitFor();
    expect(await field(page, 'value', 'O1.1').inputValue()).toBe('');

    await page.locator('#undo').press('Enter');
    await said(page, say('undone'));
    await page.getByText(say('waiting')).waitFor();
  });

  it('tells what it refused, keeps the rest as it was typed, and saves it with Ctrl+Enter once it is mended', async () => {
    const page = await openWeek(language);
    await field(page, 'confidence', 'O1.1').fill('7');
    await field(page, 'value', 'O1.2').fill('abc');
    await page.keyboard.press('Control+Enter');
    await said(page, say('refused'));
    expect(await focused(page)).toBe('value-O1.2');
    expect(await field(page, 'value', 'O1.2').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[id="refused-O1.2"]').textContent()).toBe(say('refused'));
    expect(await field(page, 'confidence', 'O1.1').inputValue()).toBe('7');

    await field(page, 'value', 'O1.2').fill('۹۰۰');
    await field(page, 'confidence', 'O1.2').fill('11');
    await page.keyboard.press('Control+Enter');
    await said(page, say('bounds'));
    expect(await focused(page)).toBe('confidence-O1.2');
    await page.locator('#tab-kpis').click();
    await page.locator('#tab-week').click();
    expect(await field(page, 'value', 'O1.2').inputValue()).toBe('۹۰۰');
    await field(page, 'confidence', 'O1.2').fill('8');
    await page.keyboard.press('Control+Enter');
    await said(page, say('saved'));
  });

  it('shows the key results of one owner, and remembers whose', async () => {
    const page = await openWeek(language);
    await page.locator('.whose select').selectOption('Sara');
    await page.getByText(say('mine')).waitFor();
    expect(await page.locator('.week > ul .meta').allTextContents()).toEqual([say('due').replace('Sara · ', '')]);
    expect(await calls(page)).toContain('setMe {"me":"Sara","whose":"mine"}');
    await field(page, 'value', 'O1.1').fill('700000');
    await page.keyboard.press('Control+Enter');
    await page.getByText(say('done')).waitFor();
    expect(await lastCheckIn(page)).toMatchObject({ who: 'Sara' });
    expect(await page.locator('#primary').count()).toBe(0);
    expect(await focused(page)).toBe('tab-week');
  });

  it('corrects one that is up to date, and says why a status is as it is', async () => {
    const page = await openWeek(language, 1, { 'O1.1': { age: 3, values: [720_000] } });
    expect(await page.locator('.week h2').textContent()).toBe(say('thursday'));
    await page.locator('.week > details > summary').press('Enter');
    await page.locator('.why summary').press('Enter');
    await page.getByText(say('why')).waitFor();
    await field(page, 'value', 'O1.1').fill('700000');
    await page.keyboard.press('Control+Enter');
    await page.getByText(say('done')).waitFor();
    await page.locator('#tab-okrs').click();
    await page.locator('#item-O1').click();
    await page.locator('.why summary').click();
    await page.locator('.why p').getByText(say('why')).waitFor();
  });

  it('fits 300 and 150 pixels and passes axe: list, refused field, all rows open, one owner', async () => {
    const page = await openWeek(language);
    await fits(page);
    await page.locator('.week > details > summary').click();
    for (const summary of await page.locator('.why summary').all()) await summary.click();
    await field(page, 'confidence', 'O1.2').fill('11');
    await page.keyboard.press('Control+Enter');
    await said(page, say('bounds'));
    await fits(page);
    await field(page, 'confidence', 'O1.2').fill('1');
    await page.keyboard.press('Control+Enter');
    await page.getByText(say('disagree')).waitFor();
    await hasNoSidewaysScroll(page);
  });
});

it('stays where someone has begun to look around before the file was reached', async () => {
  const page = await open({ mode: 'unreachable', keyResults: 4 });
  await page.locator('#search').fill('brand');
  await page.evaluate(() => Object.assign(window, { mode: 'answers' }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Settings' }).waitFor();
  expect(await page.locator('.tabs [aria-selected="true"]').getAttribute('id')).toBe('tab-templates');
});
