import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from '../e2e/violations.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

const open = sidebarPages();
/** A busy machine draws slowly. */
jest.setTimeout(30_000);

/** The card of the cost of a customer, with the KPIs of a local service inserted. */
async function openCard(page: Page, business = 'local_service'): Promise<void> {
  await page.locator('#tab-kpis').click();
  await page.locator('.selections select').selectOption(business);
  await page.locator('#primary').click();
  await page.locator('.status.done').waitFor();
  await page.locator('#item-KPI_CAC').click();
  await page.locator('.use summary').click();
}

describe('the KPIs of a business', () => {
  it('are inserted with the one blue button below their list, which says what they lack', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    expect(await page.locator('#primary').count()).toBe(0);
    await page.locator('.selections select').selectOption('agency');
    await page.getByRole('button', { name: 'Insert these KPIs' }).focus();
    await page.keyboard.press('Enter');
    await said(page, '5 KPIs computed from Sales. 2 lack a column: the tab شاخص‌ها says which.');
    expect((await calls(page)).filter((call) => call.startsWith('insertKpis'))).toEqual([
      'insertKpis {"fns":["KPI_GROSS_MARGIN","KPI_RETENTION","KPI_MRR","KPI_WIN_RATE","KPI_PIPELINE_COVERAGE","KPI_SALES_CYCLE","KPI_NPS"]}',
    ]);
    expect(await focused(page)).toBe('undo');
    await page.locator('.selections select').selectOption('');
    expect(await page.locator('#primary').count()).toBe(0);
  });
});

describe('where the number of a key result comes from', () => {
  it('is chosen in the card of a KPI, by keyboard alone, and told with a warning about units', async () => {
    const page = await open({ language: 'fa' });
    await openCard(page);
    const keyResult = page.getByLabel('نتیجهٔ کلیدی');
    await keyResult.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('کسی آن را در برگه می‌نویسد.').waitFor();
    expect(await page.getByLabel('شاخص', { exact: true }).inputValue()).toBe('هزینهٔ جذب مشتری');
    await page.getByRole('button', { name: 'وصل کردن این شاخص' }).focus();
    await page.keyboard.press('Enter');
    await said(page, 'ببینید با هم می‌خوانند یا نه');
    await page.locator('.card.source').getByText('شاخص: هزینهٔ جذب مشتری').waitFor();
    expect(await calls(page)).toContain('bindCurrent {"key":"O1.2","source":{"kpi":"هزینهٔ جذب مشتری"}}');

    await page.getByRole('button', { name: 'قطع کردن با حفظ عدد' }).click();
    await said(page, 'ماند و دیگر به جایی وصل نیست');
    await page.getByText('کسی آن را در برگه می‌نویسد.').waitFor();
    expect(await calls(page)).toContain('unbindCurrent {"key":"O1.2"}');
    await page.getByRole('button', { name: 'وصل کردن خانهٔ انتخاب‌شده' }).click();
    await page.locator('.card.source').getByText('خانهٔ C5 از برگهٔ Sales').waitFor();
    expect(await calls(page)).toContain('bindCurrent {"key":"O1.2","source":"selection"}');
  });

  it('says what to do first where the KPI is not in the KPIs tab', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    await page.locator('#item-KPI_CAC').click();
    expect(await calls(page)).not.toContain('numberSources null');
    await page.locator('.use summary').click();
    await page.getByText('This KPI is not in the KPIs tab yet.').waitFor();
    expect(await page.getByLabel('Key result').count()).toBe(0);
  });

  it.each(['fa', 'en'] as const)('fits 300 and 150 pixels in %s and passes axe', async (language) => {
    const page = await open({ language });
    await openCard(page);
    await page.locator('.use select').first().selectOption('O1.2');
    await page.locator('.card.source .connect select').waitFor();
    for (const width of [150, 300]) {
      await page.setViewportSize({ width, height: 720 });
      const tooWide = await page.evaluate(() =>
        [...document.querySelectorAll('html, main, .card.source')]
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map((part) => part.tagName),
      );
      expect([width, tooWide]).toEqual([width, []]);
    }
    expect(await violations(page)).toEqual([]);
  });
});
