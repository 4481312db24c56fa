import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/core/text.ts';

/** A screen of the preview, opened in one language. */
export interface Screen {
  readonly page: Page;
  readonly sidebar: FrameLocator;
}

/** Opens the preview and waits until the sidebar has been answered. */
export async function openPreview(page: Page, address: string, language: Language, options = ''): Promise<Screen> {
  await page.goto(`${address}/?lang=${language}${options}`);
  await page.waitForSelector('html[data-ready="true"]');
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.locator(`html[lang="${language}"]`).waitFor();
  return { page, sidebar };
}

/** Clicks a cell of the active sheet, where a person would. */
async function clickCell(page: Page, a1: string): Promise<void> {
  const { col, row, x, y } = await placeOf(page, a1);
  await page.mouse.click(x, y);
  await page.waitForFunction(
    ({ col, row }) => {
      const active = window.rasadPreview.host.model.getters.getActivePosition();
      return active.col === col && active.row === row;
    },
    { col, row },
  );
}

/** Rests the pointer on a cell, which shows the message of an error. */
export async function hoverCell(page: Page, a1: string): Promise<void> {
  const { x, y } = await placeOf(page, a1);
  await page.mouse.move(0, 0);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Column and row of a cell, from 0, and its middle on the page. */
async function placeOf(page: Page, a1: string): Promise<{ col: number; row: number; x: number; y: number }> {
  return page.evaluate((a1) => {
    const { host } = window.rasadPreview;
    const { getters } = host.model;
    const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), a1);
    const { x, y, width, height } = getters.getVisibleRect(zone);
    const { left, right, top } = document.querySelector('.o-grid')?.getBoundingClientRect() ?? new DOMRect();
    const fromTheSide = x + width / 2;
    const isRightToLeft = host.isRightToLeft(getters.getActiveSheetId());
    return {
      col: zone.left,
      row: zone.top,
      x: isRightToLeft ? right - fromTheSide : left + fromTheSide,
      y: top + y + height / 2,
    };
  }, a1);
}

/** The grid opens its editor on the first key and needs a moment, as it has with a person. */
const KEY_DELAY_MILLISECONDS = 40;

/** Types into a cell of the active sheet and confirms with Enter. */
export async function typeInCell(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1);
  await page.keyboard.type(text, { delay: KEY_DELAY_MILLISECONDS });
  await page.keyboard.press('Enter');
}

/** What a cell shows, on the sheet of that name. */
export async function shownAt(page: Page, sheetName: string, a1: string): Promise<string> {
  return page.evaluate(
    ({ sheetName, a1 }) => {
      const { getters } = window.rasadPreview.host.model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName) ?? '';
      const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, a1).zone;
      return getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    },
    { sheetName, a1 },
  );
}

/** The message that a cell in error shows when the pointer rests on it. */
export async function messageAt(page: Page, sheetName: string, a1: string): Promise<string> {
  return page.evaluate(
    ({ sheetName, a1 }) => {
      const { getters } = window.rasadPreview.host.model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName) ?? '';
      const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, a1).zone;
      const cell = getters.getEvaluatedCell({ sheetId, col, row });
      return 'message' in cell ? String(cell.message) : '';
    },
    { sheetName, a1 },
  );
}
