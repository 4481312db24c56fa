import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(180_000);

const open = journeys('feed');

const words = {
  okrs: { en: 'OKRs', fa: 'اهداف' },
  kpis: { en: 'KPIs', fa: 'شاخص‌ها' },
  facts: { en: 'Facts', fa: 'داده‌ها' },
  rate: { en: 'Conversion rate', fa: 'نرخ تبدیل' },
  pulled: { en: /numbers added/, fa: /عدد افزوده شد/ },
  fed: { en: /moves? with the source from now on/, fa: /همراه منبع تازه می‌شود/ },
  connected: { en: /Landing page conversion rate/, fa: /نرخ تبدیل صفحهٔ فرود/ },
};

describe.each(['fa', 'en'] as const)('a first scorecard that is fed from a tool, in %s', (language) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
  });
  afterAll(async () => journey.page.close());

  const rate = () => shownAt(journey.page, words.kpis[language], 'B2');
  const current = () => shownAt(journey.page, words.okrs[language], 'F4');

  it('is started from a goal, with the numbers of the sample', async () => {
    const { page, sidebar } = journey;
    await sidebar.locator('#item-online_shop').press('Enter');
    await sidebar.locator('#item-more_buyers').press('Enter');
    await sidebar.locator('#primary').press('Enter');
    await sidebar.locator('#make-plan').waitFor();
    expect(await shownAt(page, words.kpis[language], 'A2')).toBe(words.rate[language]);
    expect(await current()).toBe('3.6%');
  });

  it('gets its KPIs from the tool with one tap', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#item-connect\\ ga4').press('Enter');
    await sidebar.locator('#field-property').fill('123456');
    await sidebar.locator('#primary').press('Enter');
    await status(words.pulled[language]);
    await sidebar.locator('#feed-kpis').waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('offer');
    const before = await rate();
    await sidebar.locator('#feed-kpis').press('Enter');
    await status(words.fed[language]);
    await sidebar.locator('#feed-kpis').waitFor({ state: 'detached' });
    expect(await rate()).toMatch(/^\d\.\d%$/);
    expect(await rate()).not.toBe(before);
    await shot('fed');
  });

  it('lets the key result follow its KPI, and both move with new facts', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-kpis').press('Enter');
    await sidebar.locator('#item-file').press('Enter');
    await sidebar.locator('.file-kpis .entry').first().press('Enter');
    await sidebar.locator('#follow-kpi').waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('card');
    await sidebar.locator('#follow-kpi').press('Enter');
    await status(words.connected[language]);
    expect(await current()).toBe(await rate());
    const before = await rate();
    await page.evaluate((name) => {
      const { model } = window.rasadPreview.host;
      const { getters } = model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
      let row = getters.getNumberRows(sheetId) - 1;
      while (getters.getEvaluatedCell({ sheetId, col: 10, row }).value !== 'key_events') row -= 1;
      model.dispatch('UPDATE_CELL', { sheetId, col: 11, row, content: '9000' });
    }, words.facts[language]);
    expect(await rate()).not.toBe(before);
    expect(await current()).toBe(await rate());
  });

  it('never broke the page', () => {
    expect(journey.errors).toEqual([]);
  });
});
