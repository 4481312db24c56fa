import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from '../e2e/violations.ts';

/** Nothing is cut at the side, at 300 px and twice as large, and axe finds nothing. */
export async function fits(page: Page): Promise<void> {
  await hasNoSidewaysScroll(page);
  expect(await violations(page)).toEqual([]);
}

export async function hasNoSidewaysScroll(page: Page): Promise<void> {
  for (const width of [150, 300]) {
    await page.setViewportSize({ width, height: 720 });
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('html, main, .dock')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.tagName),
    );
    expect(tooWide).toEqual([]);
  }
}
