import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

const open = journeys('data');

const tables = {
  fa: `تاریخ\tکانال\tهزینه (تومان)\tکلیک\n۱۴۰۵/۰۸/۰۱\tگوگل\t۱٫۵ میلیون\t۳۲۰\n۱۴۰۵/۰۸/۰۲\tایمیل\t۱۵۰هزار\t۲۱۰\n۱۴۰۵/۰۸/۳۱\tگوگل\t۲ میلیون\t۴۱۰`,
  en: 'Date,Channel,Spend ($),Clicks\n2026-10-23,Google,"1,500",320\n2026-10-24,Email,150,210\n2026-10-99,Google,2000,410',
};

const goals = {
  fa: 'هدف,نتیجهٔ کلیدی,مسئول,مقدار شروع,مقدار هدف,مقدار فعلی,تاریخ شروع,تاریخ پایان\nرشد فروش,سفارش دوم,سارا,۱۰۰,۱۶۰,۱۳۰,۱۴۰۵/۰۷/۰۱,۱۴۰۵/۰۹/۳۰',
  en: 'Objective,Key result,Owner,Start,Target,Current,Start date,End date\nGrow sales,Second orders,Sara,100,160,130,2026-10-01,2026-12-31',
};

const words = {
  facts: { en: 'Facts', fa: 'داده‌ها' },
  kpis: { en: 'KPIs', fa: 'شاخص‌ها' },
  load: { en: 'Load 4 numbers', fa: 'بار کردن ۴ عدد' },
  rejected: { en: /1 row cannot be read/, fa: /۱ ردیف خوانده نشد/ },
  loaded: { en: /4 numbers added to/, fa: /۴ عدد به .* افزوده شد/ },
  again: { en: /2 numbers added to .*, 4 brought up to date/, fa: /۲ عدد به .* افزوده شد و ۴ عدد به‌روز شد/ },
  kpi: { en: 'Ad clicks, Last 28 days of data', fa: 'کلیک تبلیغ، ۲۸ روز آخر داده' },
  added: { en: /Ad clicks, Last 28 days of data added to/, fa: /کلیک تبلیغ، ۲۸ روز آخر داده به .* افزوده شد/ },
  gone: { en: /2 rows of this source/, fa: /۲ ردیف این منبع/ },
  remove: { en: 'Remove 2 rows', fa: 'برداشتن ۲ ردیف' },
  removed: { en: /2 rows removed/, fa: /۲ ردیف برداشته شد/ },
  runs: { en: 'Last runs', fa: 'آخرین دریافت‌ها' },
  sourceRemoved: { en: /its 4 numbers are removed/, fa: /۴ عددش حذف شد/ },
  goals: { en: 'Bring 1 objective and 1 key result', fa: 'آوردن ۱ هدف و ۱ نتیجهٔ کلیدی' },
  brought: { en: /1 objective added, 1 key result added/, fa: /۱ هدف افزوده شد، ۱ نتیجهٔ کلیدی افزوده شد/ },
  nothingNew: { en: /Nothing is new there/, fa: /آن‌جا چیز تازه‌ای نیست/ },
  okrs: { en: 'OKRs', fa: 'اهداف' },
  undone: { en: /Undone/, fa: /برگردانده شد/ },
};

describe.each(['fa', 'en'] as const)('numbers from a file, in %s', (language) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
  });
  afterAll(async () => journey.page.close());

  it('are pasted, read in words and digits of the language, and checked before anything is written', async () => {
    const { page, sidebar, shot } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#primary').press('Enter');
    await sidebar.locator('#field-paste').fill(tables[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await sidebar.locator('#read-pasted').press('Enter');
    await sidebar.getByText(words.rejected[language]).waitFor();
    await sidebar.getByRole('button', { name: words.load[language] }).waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('columns');
  });

  it('stand in the Facts tab once, and a corrected table brings them up to date', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#primary').press('Enter');
    await status(words.loaded[language]);
    expect(await shownAt(page, words.facts[language], 'A2')).toBe('2026-10-23');
    await shot('loaded');
    await sidebar.locator('#primary').click();
    await sidebar.locator('#choose-file').setInputFiles({
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(tables[language].replace('۳۱', '۰۳').replace('99', '25'), 'utf16le'),
    });
    await sidebar.locator('#primary').click();
    await status(words.again[language]);
    expect(await shownAt(page, words.facts[language], 'A7')).not.toBe('');
    expect(await shownAt(page, words.facts[language], 'A8')).toBe('');
  });

  it('become a KPI with one tap, which moves back with Undo', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#item-source\\ 0').press('Enter');
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await sidebar.locator('.metrics li').nth(1).getByRole('button').press('Enter');
    await status(words.added[language]);
    expect(await shownAt(page, words.kpis[language], 'A2')).toBe(words.kpi[language]);
    expect((await shownAt(page, words.kpis[language], 'B2')).replace(/\D/g, '')).toBe('940');
    await shot('kpi');
    await sidebar.locator('#undo').press('Enter');
    await status(words.undone[language]);
    expect(await page.evaluate(() => window.rasadPreview.host.model.getters.getVisibleSheetIds().length)).toBe(3);
  });

  it('that a corrected table no longer has are offered for removal', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#primary').click();
    const lines = tables[language].split('\n');
    await sidebar.locator('#choose-file').setInputFiles({
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([lines[0], lines[1], lines[3]?.replace('۳۱', '۰۳').replace('99', '25')].join('\n')),
    });
    await sidebar.locator('#primary').click();
    await sidebar.locator('.question').getByText(words.gone[language]).waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('gone');
    await sidebar.locator('.question').getByRole('button', { name: words.remove[language] }).press('Enter');
    await status(words.removed[language]);
    expect(await shownAt(page, words.facts[language], 'A5')).not.toBe('');
    expect(await shownAt(page, words.facts[language], 'A6')).toBe('');
  });

  it('are removed with their source, and come back with one Undo', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#item-source\\ 0').press('Enter');
    await sidebar.getByText(words.runs[language]).waitFor();
    await sidebar.locator('#remove-source').scrollIntoViewIfNeeded();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('source');
    await sidebar.locator('#remove-source').press('Enter');
    await shot('remove');
    await sidebar.locator('.question .danger').press('Enter');
    await status(words.sourceRemoved[language]);
    expect(await shownAt(page, words.facts[language], 'A2')).toBe('');
    await sidebar.locator('#undo').press('Enter');
    await status(words.undone[language]);
    expect(await shownAt(page, words.facts[language], 'A5')).not.toBe('');
  });

  it('that are goals become objectives and key results, each once', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#primary').click();
    await sidebar.locator('#choose-file').setInputFiles({
      name: 'quantive.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(goals[language]),
    });
    await sidebar.getByRole('button', { name: words.goals[language] }).press('Enter');
    await status(words.brought[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('goals');
    expect(await shownAt(page, words.okrs[language], 'A3')).toBe('O1');
    expect(await shownAt(page, words.okrs[language], 'A4')).toBe('O1.1');
    await sidebar.locator('#primary').press('Enter');
    await status(words.nothingNew[language]);
    expect(await shownAt(page, words.okrs[language], 'A5')).toBe('');
  });

  it('never broke the page', () => {
    expect(journey.errors).toEqual([]);
  });
});
