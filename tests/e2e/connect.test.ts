import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(180_000);

const open = journeys('connect');

const words = {
  facts: { en: 'Facts', fa: 'داده‌ها' },
  kpis: { en: 'KPIs', fa: 'شاخص‌ها' },
  test: { en: 'Test connection', fa: 'آزمایش اتصال' },
  works: { en: /The connection works/, fa: /اتصال برقرار است/ },
  first: { en: 'Show first rows', fa: 'دیدن ردیف‌های نخست' },
  shown: { en: /20 numbers; nothing is written yet/, fa: /۲۰ عدد؛ هنوز چیزی نوشته نشده است/ },
  pulled: { en: /numbers added/, fa: /عدد افزوده شد/ },
  renewed: { en: /brought up to date/, fa: /به‌روز شد/ },
  wrongKey: { en: /Microsoft Clarity did not take the key/, fa: /مایکروسافت کلاریتی کلید را نپذیرفت/ },
  disconnect: { en: 'Disconnect', fa: 'قطع اتصال' },
  forgotten: { en: /its key forgotten/, fa: /کلیدش فراموش شد/ },
  missing: { en: 'Is a number missing?', fa: 'عددی جا مانده است؟' },
  allow: { en: 'Allow in Weekdone', fa: 'اجازه در ویک‌دان' },
  open: { en: /Open Weekdone and allow it/, fa: /باز کردن ویک‌دان و اجازه دادن/ },
  notAllowed: { en: /does not let Rasad in/, fa: /اجازه نداده/ },
  allowed: { en: /now lets Rasad in/, fa: /از این پس به رصد اجازه می‌دهد/ },
  kpi: { en: 'Sessions, Last 28 days of data', fa: 'نشست‌ها، ۲۸ روز آخر داده' },
  added: { en: /Sessions, Last 28 days of data added to/, fa: /نشست‌ها، ۲۸ روز آخر داده به .* افزوده شد/ },
};

describe.each(['fa', 'en'] as const)('a tool that is connected, in %s', (language) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
  });
  afterAll(async () => journey.page.close());

  const press = (name: string) => journey.sidebar.getByRole('button', { name }).press('Enter');
  const sheets = () =>
    journey.page.evaluate(() => {
      const { getters } = window.rasadPreview.host.model;
      return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
    });

  it('is tested and shown before anything is written', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#item-connect\\ ga4').press('Enter');
    await sidebar.locator('#field-property').fill('123456');
    await press(words.test[language]);
    await status(words.works[language]);
    await press(words.first[language]);
    await status(words.shown[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('first-rows');
    expect(await sheets()).toHaveLength(1);
  });

  it('brings its numbers, which make a KPI that lives on them', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    expect(await shownAt(page, words.facts[language], 'D2')).toBe('ga4');
    await sidebar.locator('#item-source\\ 0').press('Enter');
    await sidebar.locator('.metrics li').first().getByRole('button').press('Enter');
    await status(words.added[language]);
    expect(await shownAt(page, words.kpis[language], 'A2')).toBe(words.kpi[language]);
    const shown = await shownAt(page, words.kpis[language], 'B2');
    expect(Number(shown.replace(/\D/g, ''))).toBeGreaterThan(0);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('kpi');
  });

  it('is pulled again without doubling anything', async () => {
    const { page, sidebar, status } = journey;
    const rows = () =>
      page.evaluate((name) => {
        const { getters } = window.rasadPreview.host.model;
        const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
        return getters.getEvaluatedCells(sheetId).filter(({ value }) => value === 'ga4').length;
      }, words.facts[language]);
    const before = await rows();
    expect(before).toBeGreaterThan(100);
    await sidebar.locator('#primary').press('Enter');
    await status(words.renewed[language]);
    expect(await rows()).toBe(before);
  });

  it('is forgotten with its key, and its numbers stay', async () => {
    const { page, sidebar, status } = journey;
    await press(words.disconnect[language]);
    await sidebar.locator('.question').getByRole('button', { name: words.disconnect[language] }).press('Enter');
    await status(words.forgotten[language]);
    expect(await shownAt(page, words.facts[language], 'D2')).toBe('ga4');
  });

  it('says in words that a key is not taken, and takes the right one', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#item-connect\\ clarity').press('Enter');
    await sidebar.locator('#field-project').fill('shop');
    await sidebar.locator('#field-token').fill('a-key-that-was-revoked-1');
    await press(words.test[language]);
    await status(words.wrongKey[language]);
    await shot('wrong-key');
    await page.locator('#demo summary').click();
    const key = (await page.locator('#demo dt:has-text("clarity") + dd').textContent()) ?? '';
    await page.locator('#demo summary').click();
    await sidebar.locator('#field-token').fill(key);
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    expect(await page.evaluate(() => JSON.stringify(window.rasadPreview.host.snapshot().sheets))).not.toContain(key);
  });

  it('is allowed on a page of its own, and says what to do before and after', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#item-connect\\ weekdone').press('Enter');
    await sidebar.getByText('https://script.google.com/macros/d/preview/usercallback').waitFor();
    await page.locator('#demo summary').click();
    const secret = (await page.locator('#demo dt:has-text("weekdone") + dd').textContent()) ?? '';
    await page.locator('#demo summary').click();
    await sidebar.locator('#field-company').fill('Shop');
    await sidebar.locator('#field-clientId').fill('app-1');
    await sidebar.locator('#field-clientSecret').fill(secret);
    await press(words.test[language]);
    await status(words.notAllowed[language]);
    await press(words.allow[language]);
    const link = sidebar.getByRole('link', { name: words.open[language] });
    await link.waitFor();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('permission');
    await link.press('Enter');
    const asks = page.locator('dialog.permission');
    await asks.locator('.permission-answer').first().press('Enter');
    await asks.frameLocator('iframe').getByText(words.allowed[language]).waitFor();
    await asks.locator('.panel-title button').press('Enter');
    await press(words.test[language]);
    await status(words.works[language]);
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    const kept = await page.evaluate(() => {
      const { properties, ...others } = window.rasadPreview.host.snapshot();
      return JSON.stringify([others, properties.document]);
    });
    expect(kept).not.toMatch(/demo-weekdone/);
  });

  it('can list the fields that a tool does not publish', async () => {
    const { page, sidebar, shot } = journey;
    await sidebar.getByText(words.missing[language]).click();
    await sidebar.locator('#show-shape').press('Enter');
    await sidebar.getByText('{ id: number, description: text, progress: number }').waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('fields');
  });

  it('never broke the page', () => {
    expect(journey.errors).toEqual([]);
  });
});
