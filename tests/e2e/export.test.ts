import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

const open = journeys('export');

const words = {
  sample: { fa: /PDF برگهٔ/, en: /OKRs.* as PDF/ },
  workbook: { fa: /فایل اکسل/, en: /Excel workbook/ },
  noPdf: { fa: /پیش‌نمایش نمی‌تواند/, en: /the preview cannot/ },
  saved: { fa: /CSV آماده شد: ۱ ردیف/, en: /CSV ready: 1 row/ },
  defined: { fa: /تعریف در برگهٔ/, en: /definitions in the tab/ },
};

describe.each(['fa', 'en'] as const)('taking things out of the file, in %s', (language) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
    const { sidebar } = journey;
    await sidebar.locator('body').evaluate((_, language) => {
      const ask = (name: string, request: unknown) =>
        new Promise((answer) => {
          const { google } = window as unknown as {
            google: {
              script: { run: { withSuccessHandler(handle: unknown): { rasad(name: string, json: string): void } } };
            };
          };
          google.script.run.withSuccessHandler(answer).rasad(name, JSON.stringify(request));
        });
      const entries = [{ key: 'O1.1', value: '700000', confidence: '', note: '=1+1, «سلام»' }];
      return ask('insertTemplate', { template: 'MK-02', language }).then(() =>
        ask('checkIn', { who: 'Sara', entries }),
      );
    }, language);
  });
  afterAll(async () => journey.page.close());

  it('is reached by keyboard, fits the sidebar, and saves check-ins as a CSV that Excel reads', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-okrs').press('Enter');
    await sidebar.locator('#export-file').press('Enter');
    const button = sidebar.locator('#export-checkIns');
    await button.waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    const overflow = await sidebar.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    await shot('open');
    const [file] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
    expect(file.suggestedFilename()).toBe('rasad-checkIns.csv');
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toMatch(/\r\n\d{4}-\d{2}-\d{2},O1\.1,/);
    expect(text).toContain(`,700000,,"'=1+1, «سلام»",Sara`);
    await status(words.saved[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
  });

  it('gives the whole file as a workbook, and says in words why the preview makes no PDF', async () => {
    const { page, sidebar } = journey;
    const workbook = sidebar.getByRole('link', { name: words.workbook[language] });
    const [file] = await Promise.all([page.waitForEvent('download'), workbook.press('Enter')]);
    expect(file.suggestedFilename()).toBe('Rasad.xlsx');
    const pdf = sidebar.getByRole('link', { name: words.sample[language] }).first();
    expect(await pdf.getAttribute('href')).toMatch(/\/export\?format=pdf&gid=\d+&size=A4&/);
    await pdf.press('Enter');
    await page.locator('#toast', { hasText: words.noPdf[language] }).waitFor();
  });

  it('makes the definitions, which undo takes back', async () => {
    const { sidebar, status, shot, errors } = journey;
    await sidebar.locator('#make-definitions').press('Enter');
    await status(words.defined[language]);
    await shot('defined');
    await sidebar.locator('#undo').press('Enter');
    await status(language === 'fa' ? /برگردانده شد/ : /Undone/);
    expect(errors).toEqual([]);
  });
});
