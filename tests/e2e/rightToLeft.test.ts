import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import exceljs from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { type Preview, startPreview } from '../../preview/server/start.ts';
import { openBrowser } from './browser.ts';
import { openPreview, shownAt } from './preview.ts';

jest.setTimeout(120_000);

const CAMPAIGNS = 'کمپین‌ها';
/** The engine's row headers are as wide. */
const ROW_HEADERS = 48;
const ROWS_USED = 17;

let preview: Preview;
let browser: Browser;
let page: Page;
/** The grid on the screen, as the browser lays it out. */
let grid: { x: number; y: number; width: number; height: number };
/** The middle of the column headers and of each row, from the grid's top: a font may make a row taller. */
let middles: readonly number[];

beforeAll(async () => {
  preview = await startPreview({ port: 0, addon: 'dist/addon' });
  browser = await openBrowser();
  page = await browser.newPage({ locale: 'fa-IR', viewport: { width: 1440, height: 860 } });
  await page.addInitScript(watchTexts);
  await openPreview(page, preview.address, 'fa');
  await page.evaluate((sheet) => window.rasadPreview.host.type(sheet, 'C16', 'CPC'), CAMPAIGNS);
  // A font that comes late moves the grid.
  await page.evaluate(() => document.fonts.ready);
  grid = (await page.locator('.o-grid').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  middles = await page.evaluate((rows) => {
    const { getters } = window.rasadPreview.host.model;
    const of = (row: number) => getters.getVisibleRect({ left: 0, right: 0, top: row, bottom: row });
    const below = Array.from({ length: rows }, (_, row) => of(row).y + of(row).height / 2);
    return [of(0).y / 2, ...below];
  }, ROWS_USED);
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

declare global {
  interface Window {
    /** How each text was drawn last, where the page meets the browser's canvas. */
    drawn: Map<string, { readonly turnedBack: boolean; readonly align: string }>;
  }
}

function watchTexts(): void {
  window.drawn = new Map();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    window.drawn.set(text, { turnedBack: this.getTransform().a < 0, align: this.textAlign });
    fillText.call(this, text, ...place);
  };
}

/** The selected range, once the grid has followed. */
async function selected(): Promise<string> {
  await page.evaluate(() => new Promise((followed) => requestAnimationFrame(() => requestAnimationFrame(followed))));
  return page.evaluate(() => {
    const { getters } = window.rasadPreview.host.model;
    return getters.zoneToXC(getters.getActiveSheetId(), getters.getSelectedZone());
  });
}

/** A point so far from the grid's right edge, in the middle of a row (0: the column headers). */
const fromTheRight = (distance: number, row: number) =>
  [grid.x + grid.width - distance, grid.y + (middles[row] ?? 0)] as const;
const click = (distance: number, row: number) => page.mouse.click(...fromTheRight(distance, row));

describe('a right-to-left sheet', () => {
  it('has column A at the right, beside the row headers', async () => {
    await click(ROW_HEADERS + 20, 2);
    expect(await selected()).toBe('A2');
    await click(ROW_HEADERS / 2, 3);
    expect(await selected()).toBe('A3:Z3');
  });

  it('follows the arrows as they point', async () => {
    await click(ROW_HEADERS + 20, 2);
    await page.keyboard.press('ArrowLeft');
    expect(await selected()).toBe('B2');
    await page.keyboard.press('ArrowRight');
    expect(await selected()).toBe('A2');
    await page.keyboard.press('Tab');
    expect(await selected()).toBe('B2');
  });

  it('grows a selection leftward under the pointer', async () => {
    await page.mouse.move(...fromTheRight(ROW_HEADERS + 20, 2));
    await page.mouse.down();
    await page.mouse.move(...fromTheRight(ROW_HEADERS + 190, 4), { steps: 5 });
    await page.mouse.up();
    expect(await selected()).toBe('A2:B4');
  });

  it.each([
    ['دی ۱۴۰۴', 'right'],
    ['4.98', 'right'],
    ['CPC', 'left'],
    ['A', 'center'],
  ])('draws %s to be read, at the %s', async (text, align) => {
    await page.waitForFunction((text) => window.drawn.has(text), text);
    expect(await page.evaluate((text) => window.drawn.get(text), text)).toEqual({ turnedBack: true, align });
  });

  it('takes what is typed into the cell that is seen', async () => {
    await click(ROW_HEADERS + 20, 16);
    await page.keyboard.type('=', { delay: 40 });
    await page.locator('.o-grid .o-composer').filter({ hasText: '=' }).waitFor();
    // B2, clicked while the formula is being typed.
    await click(ROW_HEADERS + 190, 2);
    await page.locator('.o-grid .o-composer').filter({ hasText: '=B2' }).waitFor();
    await page.keyboard.type('*2', { delay: 40 });
    await page.keyboard.press('Enter');
    expect(await shownAt(page, CAMPAIGNS, 'A16')).toBe('570,000,000');
  });

  it('widens a column whose edge is drawn leftward', async () => {
    const width = () => page.evaluate(() => window.rasadPreview.host.model.getters.getColSize('0', 0));
    const before = await width();
    await page.mouse.move(...fromTheRight(ROW_HEADERS + before, 0), { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(...fromTheRight(ROW_HEADERS + before + 40, 0), { steps: 5 });
    await page.mouse.up();
    expect(await width()).toBeCloseTo(before + 40, -1);
  });

  it('scrolls to later columns leftward', async () => {
    await page.mouse.move(...fromTheRight(ROW_HEADERS + 20, 5));
    await page.mouse.wheel(-2_000, 0);
    await click(ROW_HEADERS + 20, 5);
    expect(await selected()).not.toMatch(/^[A-D]5$/);
    await page.mouse.wheel(4_000, 0);
    await click(ROW_HEADERS + 20, 5);
    expect(await selected()).toBe('A5');
  });

  it('opens its menu beside the pointer', async () => {
    const [x, y] = fromTheRight(ROW_HEADERS + 20, 4);
    await page.mouse.click(x, y, { button: 'right' });
    const menu = await page.locator('.o-menu').boundingBox();
    expect(menu && Math.min(Math.abs(menu.x - x), Math.abs(menu.x + menu.width - x))).toBeLessThan(20);
    await page.keyboard.press('Escape');
  });

  it('is right to left in the file that the File menu gives', async () => {
    await page.getByText('File', { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('دریافت xlsx').click()]);
    expect(download.suggestedFilename()).toBe('Rasad.xlsx');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(await download.path());
    expect(workbook.getWorksheet(CAMPAIGNS)?.views).toMatchObject([{ rightToLeft: true }]);
  });
});

it('leaves a left-to-right sheet as it was', async () => {
  await openPreview(page, preview.address, 'en');
  await page.waitForFunction(() => window.drawn.has('A'));
  expect(await page.evaluate(() => window.drawn.get('A')?.turnedBack)).toBe(false);
  await page.mouse.click(grid.x + ROW_HEADERS + 20, grid.y + (middles[2] ?? 0));
  expect(await selected()).toBe('A2');
  await page.keyboard.press('ArrowRight');
  expect(await selected()).toBe('B2');
});
