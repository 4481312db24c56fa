import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

const open = journeys('clean');

const columns = {
  fa: ['مبلغ', '۱۸ میلیون تومان', '۱۵۰هزار', '۱۲۰۰ ریال', '۵ دلار', 'نامشخص است'],
  en: ['Paid', '1.234', '7K', '03/04/2026', '29/11/2026', 'ask Sara'],
};

const words = {
  becomes: { fa: '۳ خانه عدد می‌شود', en: '1 cell becomes a number, 1 cell becomes a date' },
  left: { fa: '۲ خانه متن می‌ماند', en: '3 cells stay as text' },
  clean: { fa: 'پاک‌سازی ۳ خانه', en: 'Clean 4 cells' },
  done: { fa: /۳ خانه پاک‌سازی شد و ۲ خانه متن ماند/, en: /4 cells cleaned, 1 left as text/ },
  nothing: { fa: /متنی نیست که معنای عدد/, en: /Nothing here stands as text/ },
  undone: { fa: /برگردانده شد/, en: /Undone/ },
};

const after = {
  fa: ['مبلغ (تومان)', '18,000,000', '150,000', '120', '۵ دلار', 'نامشخص است'],
  en: ['Paid', '1,234', '7,000', '2026-04-03', '2026-11-29', 'ask Sara'],
};

/** Free columns and rows of the sheet that the preview opens with. */
const CELLS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6'];

describe.each(['fa', 'en'] as const)('a column of texts, in %s', (language) => {
  let journey: Journey;
  let tab = '';

  beforeAll(async () => {
    journey = await open(language);
    tab = await journey.page.evaluate(() => {
      const { getters } = window.rasadPreview.host.model;
      return getters.getSheetName(getters.getActiveSheetId());
    });
  });
  afterAll(async () => journey.page.close());

  const shown = () => Promise.all(CELLS.map((cell) => shownAt(journey.page, tab, cell)));

  it('is shown with what would happen, what is left and why, and what must be said', async () => {
    const { page, sidebar, shot } = journey;
    await page.evaluate(
      ({ tab, texts }) => {
        const { host } = window.rasadPreview;
        for (const [cell, text] of texts) host.type(tab, cell, `'${text}`);
        host.select(tab, 'I3');
      },
      { tab, texts: CELLS.map((cell, index) => [cell, columns[language][index] ?? ''] as const) },
    );
    await sidebar.locator('#tab-data').press('Enter');
    await shot('offer');
    await sidebar.locator('#item-clean').press('Enter');
    await sidebar.getByText(words.becomes[language]).waitFor();
    await sidebar.getByText(words.left[language]).waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('asks');
    if (language === 'en') {
      await sidebar.locator('#field-dateOrder').selectOption('dmy');
      await sidebar.locator('#field-decimal').selectOption(',');
    } else await sidebar.locator('#field-unitIn').selectOption('header');
    await sidebar.getByRole('button', { name: words.clean[language] }).waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('said');
  });

  it('becomes numbers and days with one tap, and moves back with Undo', async () => {
    const { sidebar, shot, status } = journey;
    await sidebar.locator('#primary').press('Enter');
    await status(words.done[language]);
    expect(await shown()).toEqual(after[language]);
    await sidebar.getByText(words.nothing[language]).waitFor();
    await shot('done');
    await sidebar.locator('#undo').press('Enter');
    await status(words.undone[language]);
    expect(await shown()).toEqual(columns[language]);
  });

  it('never broke the page', () => {
    expect(journey.errors).toEqual([]);
  });
});
