import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

const open = journeys('forecast');

const words = {
  header: { fa: 'ثبت‌نام', en: 'Sign-ups' },
  says: { fa: /اگر روند همین بماند، «.?ثبت‌نام.?»/, en: /If things go on as before, “.?Sign-ups.?” is about/ },
  unusual: { fa: /۱ مقدار نامعمول/, en: /1 unusual value/ },
  formulas: { fa: 'درج به صورت فرمول', en: 'Insert as formulas' },
  values: { fa: 'درج به صورت عدد', en: 'Insert as values' },
  inserted: { fa: /«پیش‌بینی» در خانهٔ/, en: /“Forecast” inserted into/ },
  undone: { fa: /برگردانده شد/, en: /Undone/ },
};

const MONTHS = 24;

describe.each(['fa', 'en'] as const)('how a column goes on, in %s', (language) => {
  let journey: Journey;
  let tab = '';

  beforeAll(async () => {
    journey = await open(language);
    tab = await journey.page.evaluate(
      ({ header, months }) => {
        const { host } = window.rasadPreview;
        const { getters } = host.model;
        const active = getters.getSheetName(getters.getActiveSheetId());
        host.type(active, 'K1', 'Month');
        host.type(active, 'L1', header);
        for (let month = 0; month < months; month++) {
          const day = new Date(Date.UTC(2024, month, 1)).toISOString().slice(0, 10);
          host.type(active, `K${month + 2}`, day);
          host.type(
            active,
            `L${month + 2}`,
            String(1e6 * (1120 + 30 * month + (month === 11 ? 700 : 0) + ((month * 7) % 5))),
          );
        }
        host.select(active, 'L5');
        return active;
      },
      { header: words.header[language], months: MONTHS },
    );
  });
  afterAll(async () => journey.page.close());

  it('is told in a sentence, drawn and written out', async () => {
    const { page, sidebar, shot } = journey;
    await sidebar.locator('#tab-kpis').press('Enter');
    await sidebar.locator('#item-forecast').press('Enter');
    await sidebar.getByText(words.says[language]).waitFor();
    await sidebar.getByText(words.unusual[language]).waitFor();
    await sidebar.locator('svg.fan').waitFor();
    const cut = await sidebar
      .locator('svg.fan')
      .evaluate((fan) =>
        [...fan.querySelectorAll('text')].some(
          (label) => label.getBoundingClientRect().left < fan.getBoundingClientRect().left,
        ),
      );
    expect(cut).toBe(false);
    expect(await sidebar.locator('table.numbers tbody tr').count()).toBe(6);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('told');
    await sidebar.locator('#field-horizon').selectOption('12');
    await sidebar.locator('table.numbers tbody tr').nth(11).waitFor({ state: 'attached' });
    await sidebar.locator('details summary').first().press('Enter');
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('table');
  });

  it('goes into the sheet as formulas or as values, and comes out again', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.getByRole('button', { name: words.formulas[language] }).press('Enter');
    await status(words.inserted[language]);
    const forecast = await shownAt(page, tab, 'O2');
    expect(forecast).toMatch(/^1[,.]?\d/);
    await shot('formulas');
    await sidebar.locator('#undo').press('Enter');
    await status(words.undone[language]);
    expect(await shownAt(page, tab, 'O2')).toBe('');
    await sidebar.getByRole('button', { name: words.values[language] }).press('Enter');
    await status(words.inserted[language]);
    expect(await shownAt(page, tab, 'O2')).toBe(forecast);
  });
});
