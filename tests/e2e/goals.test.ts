import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { violations } from './violations.ts';

jest.setTimeout(180_000);

const open = journeys('goals');

const words = {
  okrs: { en: 'OKRs', fa: 'اهداف' },
  current: { en: 'Current', fa: 'مقدار فعلی' },
  there: { en: 'Value there', fa: 'مقدار در آن ابزار' },
  pulled: { en: /numbers added/, fa: /عدد افزوده شد/ },
  brought: { en: /2 objectives added, 5 key results added/, fa: /۲ هدف افزوده شد، ۵ نتیجهٔ کلیدی افزوده شد/ },
  again: { en: /Nothing is new there/, fa: /آن‌جا چیز تازه‌ای نیست/ },
  toSend: { en: /1 number to send; nothing is sent yet/, fa: /۱ عدد برای فرستادن؛ هنوز چیزی فرستاده نشده است/ },
  sent: { en: /1 number sent to ClickUp/, fa: /۱ عدد به کلیک‌آپ فرستاده شد/ },
  nothing: { en: /There is nothing to send/, fa: /چیزی برای فرستادن نیست/ },
};

describe.each([
  ['fa', 57_000],
  ['en', 58_000],
] as const)('goals of a tool and their progress, in %s', (language, revenue) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
  });
  afterAll(async () => journey.page.close());

  /** The numbers of a column of the OKRs tab, by the titles of their rows. */
  const numbers = (header: string) =>
    journey.page.evaluate(
      ({ tab, header }) => {
        const app = window.rasadPreview.host.globals.SpreadsheetApp as typeof SpreadsheetApp;
        const cells = app.getActiveSpreadsheet().getSheetByName(tab)?.getDataRange().getValues() ?? [];
        const head = cells.find((row) => row.includes(header)) ?? [];
        const rows = cells.filter((row) => /^O\d+\./.test(String(row[head.indexOf(head.find(Boolean))])));
        return rows.map((row) => [row[1], row[head.indexOf(header)]] as [string, number]);
      },
      { tab: words.okrs[language], header },
    );

  it('come in with the numbers that the tool has', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#item-connect\\ clickup').press('Enter');
    await sidebar.locator('#field-workspace').fill('9000');
    await sidebar.locator('#field-token').fill('pk_demo_clickup_token');
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    await sidebar.locator('#primary').press('Enter');
    await status(words.brought[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('brought');
    expect(await numbers(words.current[language])).toEqual(await numbers(words.there[language]));
  });

  it('go back once a number has changed, after a look at the change', async () => {
    const { page, sidebar, shot, status } = journey;
    await page.evaluate(
      ({ tab, header, revenue }) => {
        const app = window.rasadPreview.host.globals.SpreadsheetApp as typeof SpreadsheetApp;
        const sheet = app.getActiveSpreadsheet().getSheetByName(tab);
        const cells = sheet?.getDataRange().getValues() ?? [];
        const column = (cells.find((row) => row.includes(header)) ?? []).indexOf(header);
        const row = cells.findIndex((each) => each.includes('Monthly revenue'));
        sheet?.getRange(row + 1, column + 1).setValue(revenue);
      },
      { tab: words.okrs[language], header: words.current[language], revenue },
    );
    await sidebar.locator('#preview-sending').press('Enter');
    await status(words.toSend[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('to-send');
    await sidebar.locator('#send-progress').press('Enter');
    await status(words.sent[language]);
    await shot('sent');
    expect(await numbers(words.there[language])).toContainEqual(['Monthly revenue', revenue]);
  });

  it('come in again, and nothing is doubled on either side', async () => {
    const { sidebar, status } = journey;
    await sidebar.locator('#primary').press('Enter');
    await status(words.again[language]);
    const current = await numbers(words.current[language]);
    expect(current).toHaveLength(5);
    expect(current).toContainEqual(['Monthly revenue', revenue]);
    await sidebar.locator('#preview-sending').press('Enter');
    await status(words.nothing[language]);
  });

  it('never broke the page', () => {
    expect(journey.errors).toEqual([]);
  });
});
