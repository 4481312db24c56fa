import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../preview/server/start.ts';
import { at } from '../sheets/scorecard.ts';
import { openBrowser } from './browser.ts';
import { openPreview, type Screen, shownAt, typeInCell } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(180_000);

const SCREENSHOTS = 'screenshots';
const WEEKS = 13;
const people = ['Sara', 'Amir', 'Mina'] as const;

/** A quarter in two calendars. The first check-in is on its second day, the last in its last week. */
const quarters = {
  en: { first: '2026-10-01', checkIn: '2026-10-02', last: '2026-12-31', next: 'Q1 2027' },
  fa: { first: '2026-09-23', checkIn: '2026-09-24', last: '2026-12-21', next: 'زمستان ۱۴۰۵' },
} as const;

const tabs = {
  en: { okrs: 'OKRs', log: 'Check-ins', kpis: 'KPIs', readings: 'KPI readings', closed: 'Closed cycles' },
  fa: { okrs: 'اهداف', log: 'گزارش هفتگی', kpis: 'شاخص‌ها', readings: 'ثبت شاخص‌ها', closed: 'دوره‌های بسته' },
} as const;

const words = {
  stale: { en: 'No data', fa: 'بدون داده' },
  recorded: { en: 'recorded today', fa: 'ثبت امروز' },
};

let preview: Preview;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  preview = await startPreview({ port: 0, addon: 'dist/addon' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What is so once the sidebar has been answered. */
async function expectSoon<Shown>(shown: () => Promise<Shown>, wanted: Shown): Promise<void> {
  for (let tries = 0; tries < 100 && (await shown()) !== wanted; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await shown()).toBe(wanted);
}

describe.each(['en', 'fa'] as const)('a quarter in the browser, in %s', (language) => {
  const quarter = quarters[language];
  const { okrs, log, kpis, readings, closed } = tabs[language];
  const errors: string[] = [];
  let page: Page;
  let screen: Screen;
  const byId = (id: string): Locator => screen.sidebar.locator(`[id="${id}"]`);
  const cell = (tab: string, a1: string): Promise<string> => shownAt(page, tab, a1);
  const shot = (name: string) => page.screenshot({ path: `${SCREENSHOTS}/quarter-${name}-${language}.png` });
  const fits = async (): Promise<void> => expect(await violations(page, '#sidebar iframe')).toEqual([]);

  /** Another day dawns, and someone comes back to the sidebar. */
  const setDay = async (day: string): Promise<void> => {
    await page.clock.setSystemTime(new Date(`${day}T09:00:00`));
    await page.evaluate(() => window.rasadPreview.host.model.dispatch('EVALUATE_CELLS'));
    await screen.sidebar.locator('body').evaluate(() => dispatchEvent(new Event('focus')));
  };
  /** As this person, in the rows that wait for them or are up to date. */
  const checkIn = async (who: string, key: string, value: string): Promise<void> => {
    const { sidebar } = screen;
    await sidebar.locator('#tab-week').click();
    await sidebar.locator('.whose select').selectOption({ label: who });
    const field = byId(`value-${key}`);
    await field.waitFor({ state: 'attached' });
    if (!(await field.isVisible())) await sidebar.locator('.week > details > summary').click();
    await field.fill(value);
    await byId(`confidence-${key}`).fill('7');
    await field.press('Control+Enter');
    await sidebar.locator('.status.done').waitFor();
    await expect(field.inputValue()).resolves.toBe('');
  };
  /** None of a tab that is not there yet. */
  const filledRows = (tab: string): Promise<number> =>
    page.evaluate((name) => {
      const { getters } = window.rasadPreview.host.model;
      const id = getters.getSheetIds().find((each) => getters.getSheetName(each) === name);
      if (id === undefined) return 0;
      const rows = Array.from({ length: getters.getNumberRows(id) }, (_, row) => row);
      return rows.filter((row) => getters.getEvaluatedCell({ sheetId: id, col: 1, row }).formattedValue !== '').length;
    }, tab);

  beforeAll(async () => {
    // axe asks for a context of its own.
    const context = await browser.newContext({
      locale: language === 'fa' ? 'fa-IR' : 'en-US',
      viewport: { width: 1440, height: 860 },
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.setSystemTime(new Date(`${quarter.first}T09:00:00`));
    screen = await openPreview(page, preview.address, language);
  });
  afterAll(async () => page.close());

  it('begins with two questions, and owners typed into the sheet', async () => {
    const { sidebar } = screen;
    await sidebar.locator('.businesses .choice').first().click();
    await sidebar.locator('.goals .choice').first().click();
    await sidebar.locator('#primary').click();
    await byId('value-O1.1').waitFor();
    for (const [index, who] of people.entries()) {
      await typeInCell(page, at('owner', 4 + index), who);
    }
    expect(await cell(okrs, at('expected', 4))).toBe('0%');
    await shot('start');
  });
  it('is checked in week after week by three people, one of whom falls silent for a while', async () => {
    for (let week = 0; week < WEEKS; week++) {
      await setDay(daysLater(quarter.checkIn, 7 * week));
      await checkIn('Sara', 'O1.1', `${(2.4 + week / 10).toFixed(1)}%`);
      await checkIn('Amir', 'O1.2', `${62 - week}%`);
      if (week < 4 || week > 7) await checkIn('Mina', 'O1.3', String(5_200 + week * 100));
      // Three weeks of silence are more than fourteen days.
      if (week === 6) {
        expect(await cell(okrs, at('status', 6))).toContain(words.stale[language]);
        await shot('silent');
      }
      if (week === 8) expect(await cell(okrs, at('status', 6))).not.toContain(words.stale[language]);
    }
    expect(await filledRows(log)).toBe(1 + 13 + 13 + 9);
    expect(await cell(okrs, at('current', 4))).toBe('3.6%');
    await fits();
  });

  it('keeps a correction as a row of its own', async () => {
    await checkIn('Amir', 'O1.2', '44%');
    expect(await filledRows(log)).toBe(1 + 36);
    expect(await cell(okrs, at('current', 5))).toBe('44.0%');
    await shot('week');
  });

  it('tells who updated on time', async () => {
    const { sidebar } = screen;
    await sidebar.locator('#tab-okrs').click();
    await byId('team').click();
    await sidebar.locator('.team').first().waitFor();
    expect(await sidebar.locator('.weeks').count()).toBe(4);
    const shares = await sidebar.locator('.team .weeks-line').allTextContents();
    expect(shares.map((share) => share.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)))).toEqual([
      expect.stringMatching(/^100/),
      expect.stringMatching(/^100/),
      expect.stringMatching(/^67/),
    ]);
    await fits();
    await shot('team');
  });

  it('drafts an objective for a KPI that went bad twice running', async () => {
    const { sidebar } = screen;
    await page.locator('.o-sheet', { hasText: kpis }).click();
    await typeInCell(page, 'D5', '250000');
    await sidebar.locator('#tab-kpis').click();
    await byId('item-file').click();
    for (const time of [1, 2]) {
      await setDay(daysLater(quarter.checkIn, 7 * (WEEKS - 1) + time - 1));
      await sidebar.locator('#primary').click();
      // Two of the KPIs have a number.
      await expectSoon(() => filledRows(readings), 1 + 2 * time);
    }
    await sidebar.locator('#tab-week').click();
    await sidebar.locator('.kpi-notice button').first().click();
    await sidebar.locator('.card.note button').first().click();
    await expectSoon(() => cell(okrs, at('key', 7)), 'O2');
    // What a customer cost in the last month of the campaigns.
    expect(await cell(okrs, at('current', 8))).toMatch(/252,83[89]/);
    await fits();
    await shot('drafted');
    await sidebar.locator('#tab-week').click();
    await sidebar.locator('.whose select').selectOption('everyone');
    await byId('source-O2.1').getByText(words.recorded[language]).waitFor({ state: 'attached' });
  });

  it('is closed on its last day: one key result goes on in the next quarter', async () => {
    const { sidebar } = screen;
    await setDay(quarter.last);
    await sidebar.locator('#tab-week').click();
    await sidebar.locator('.ending button').first().click();
    await sidebar.locator('.totals').waitFor();
    for (const next of await sidebar.locator('select[id^="next-"]').all()) {
      await next.selectOption((await next.getAttribute('id')) === 'next-O1.3' ? 'carry' : 'close');
    }
    for (const reason of await sidebar.locator('input[id^="reason-"]').all()) await reason.fill('Late');
    await fits();
    await shot('closing');
    await sidebar.locator('#primary').click();
    await sidebar.locator('.past-cycle').waitFor();
    expect(await cell(okrs, at('key', 4))).toBe('O1.3');
    expect(await cell(okrs, at('start', 4))).toMatch(/6,400/);
    expect(await cell(okrs, at('cycle', 4))).toBe(quarter.next);
    expect(await filledRows(closed)).toBeGreaterThan(4);
    // 75%, which a sum of fractions falls a bit short of.
    expect(await cell(closed, 'E3')).toBe('0.8');
    expect(await filledRows(log)).toBe(1 + 36);
    await fits();
    await shot('closed');
  });

  it('meets no error on the way', () => {
    expect(errors).toEqual([]);
  });
});
