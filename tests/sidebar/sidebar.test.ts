import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from '../e2e/violations.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(30_000);

const open = sidebarPages();

describe('the head of the sidebar', () => {
  it('says which week it is and leads to the settings', async () => {
    const page = await open({ language: 'fa' });
    await page.getByText('هفتهٔ ۹، پاییز ۱۴۰۵').waitFor();
    await page.getByRole('button', { name: 'تنظیمات' }).focus();
    await page.keyboard.press('Enter');
    await said(page, 'برگهٔ تنظیمات باز شد');
    expect((await calls(page)).at(-1)).toBe('openSettings null');
    await page.getByRole('button', { name: 'برگرداندن' }).click();
    await page.getByRole('dialog', { name: 'اکنون آخرین تغییر چیز دیگری است: خواندن: مقدار فعلی O1.2: ۱۲' }).waitFor();
    await page.getByRole('button', { name: 'برگرداندن' }).first().click();
    await said(page, 'برگردانده شد');
  });
});

describe('by keyboard alone', () => {
  it('inserts a template, undoes it after a question, and returns to the list', async () => {
    const page = await open({ language: 'fa' });
    await page.getByLabel('جستجوی قالب‌ها').focus();
    await page.keyboard.type('سهم بازار برند');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('item-MK-01');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'افزایش سهم بازار برند' }).waitFor();
    expect(await focused(page)).toBe('detail-title');

    await page.getByRole('button', { name: 'درج قالب' }).focus();
    await page.keyboard.press('Enter');
    await said(page, 'قالب درج شد: ۴ ردیف در برگهٔ اهداف');
    expect(await focused(page)).toBe('undo');

    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '۲ خانه پس از آن' }).waitFor();
    expect(await focused(page)).toBe('keep');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('undo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'باز هم برگردان' }).focus();
    await page.keyboard.press('Enter');
    await said(page, 'برگردانده شد: قالب «افزایش سهم بازار برند»');
    expect(await focused(page)).toBe('primary');

    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('item-MK-01');
  });

  it('goes between the places with arrows and along a list', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Templates' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab-okrs');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('tab-kpis');
    await page.getByLabel('Search KPIs').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    expect(await focused(page)).toBe('search');
  });
});

describe('a KPI', () => {
  it('asks before it covers a cell', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'KPIs' }).click();
    await page.getByRole('button', { name: 'Customer acquisition cost cost ÷ new customers' }).click();
    await page.getByRole('math', { name: 'cost ÷ new customers' }).waitFor();
    await page.getByRole('button', { name: 'Insert an example into the active cell' }).click();
    await page.getByText('B2 holds “1200”. Replace it?').waitFor();
    await page.getByRole('button', { name: 'Keep' }).click();
    expect(await focused(page)).toBe('primary');
    await page.getByRole('button', { name: 'Insert an example into the active cell' }).click();
    await page.getByRole('button', { name: 'Replace' }).click();
    await said(
      page,
      '“Customer acquisition cost” inserted into B2 with example numbers: put your own cells in their place',
    );
    expect(await calls(page)).toContain('insertFormula {"fn":"KPI_CAC","args":[50000,250],"overwrite":true}');
  });

  it('keeps its code in a fold, to be copied', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    await page.locator('#item-KPI_CAC').click();
    expect(await page.locator('.in-cell code').first().isVisible()).toBe(false);
    await page.getByText('In a cell').click();
    const copy = page.getByRole('button', { name: 'Copy with example numbers' });
    // A page that is not served safely has no clipboard.
    await copy.click();
    const selected = (): Promise<string> =>
      page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      });
    await page.getByText('Press Ctrl+C to copy').waitFor();
    expect(await selected()).toBe('=KPI_CAC(50000; 250)');
    await page.evaluate(() => {
      const writeText = async (text: string) => Object.assign(window, { copied: text });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await copy.click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe('=KPI_CAC(50000; 250)');
  });

  const withColumns = async (language: 'en' | 'fa', columns: readonly string[]): Promise<Page> => {
    const page = await open({ language });
    await page.evaluate((words) => Object.assign(window, { columns: words }), columns);
    await page.locator('#tab-kpis').click();
    await page.locator('#item-KPI_CAC').click();
    return page;
  };

  it('reads the columns of the sheet, by keyboard alone', async () => {
    const page = await withColumns('fa', ['ماه', 'هزینهٔ تبلیغ (تومان)', 'کلیک', 'مشتری جدید']);
    await page.getByText('=KPI_CAC(B2:B13; D2:D13)').waitFor();
    await page.getByText('کنار گذاشته شد، چون جمع است: ردیف ۱۴.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'درج با همین ستون‌ها' }).focus();
    await page.keyboard.press('Enter');
    await said(page, '«هزینهٔ جذب مشتری» در خانهٔ H2 از برگهٔ Data درج شد');
    const args = [
      { range: 'B2:B13', sheet: 7, word: 'هزینهٔ تبلیغ (تومان)' },
      { range: 'D2:D13', sheet: 7, word: 'مشتری جدید' },
    ];
    expect(await calls(page)).toContain(`useColumns ${JSON.stringify({ fn: 'KPI_CAC', args, sheet: 7, each: false })}`);
    await page.getByRole('button', { name: 'درج نتیجهٔ هر ردیف' }).click();
    await said(page, '«هزینهٔ جذب مشتری» در خانهٔ H2 از برگهٔ Data درج شد');
    expect(await calls(page)).toContain(`useColumns ${JSON.stringify({ fn: 'KPI_CAC', args, sheet: 7, each: true })}`);
  });

  it('names a column that is missing, and takes another, a value or the selection in its place', async () => {
    const page = await withColumns('en', ['Month', 'Ad spend', 'Buyers']);
    await page.getByText('No column found for “new customers”').waitFor();
    await page.getByRole('button', { name: 'Insert an example into the active cell' }).waitFor();
    const chooser = page.getByLabel('new customers', { exact: true });
    await chooser.selectOption({ label: 'Buyers' });
    await page.getByText('=KPI_CAC(B2:B13; C2:C13)').waitFor();
    await chooser.selectOption({ label: 'Type a value or range' });
    await page.getByLabel('Value or range for new customers').fill('۱٬۲۵۰');
    await page.getByText('=KPI_CAC(B2:B13; 1250)').waitFor();
    await page.getByLabel('Value or range for new customers').fill('f2:f13');
    await page.getByText('=KPI_CAC(B2:B13; F2:F13)').waitFor();
    await page.getByRole('button', { name: 'Take the selection for new customers' }).press('Enter');
    await page.getByText("=KPI_CAC(B2:B13; 'Data 2'!D2:D9)").waitFor();
    await page.getByRole('button', { name: 'Insert with these columns' }).click();
    expect((await calls(page)).at(-1)).toContain('{"range":"D2:D9","sheet":8}');
  });

  it('offers the columns that fit equally well, and reads them again when the sidebar gets the focus', async () => {
    const page = await withColumns('en', ['Month', 'Ad spend', 'Marketing cost', 'New customers']);
    await page.getByText('Several columns fit “cost”. Choose one.').waitFor();
    await page.evaluate(() => {
      Object.assign(window, { columns: ['Month', 'Cost', 'New customers'] });
      dispatchEvent(new Event('focus'));
    });
    await page.getByText('=KPI_CAC(B2:B13; C2:C13)').waitFor();
  });

  it('says in words that a sheet has no table', async () => {
    const page = await withColumns('en', []);
    await page.getByText('This sheet has no table with header words.').waitFor();
    await page.getByRole('button', { name: 'Insert an example into the active cell' }).waitFor();
  });

  it('is opened from the key result that it measures', async () => {
    const page = await open();
    await page.locator('#item-MK-01').click();
    await page.getByRole('button', { name: 'Engagement rate by reach' }).click();
    await page.getByRole('button', { name: 'Insert an example into the active cell' }).waitFor();
    expect(await page.getByRole('tab', { name: 'KPIs' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('the KPIs of a business', () => {
  it('are chosen, opened and left by keyboard alone', async () => {
    const page = await open({ language: 'fa' });
    await page.locator('#tab-kpis').click();
    const chooser = page.getByLabel('کدام شاخص‌ها برای کسب‌وکار من؟');
    await chooser.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'شاخص‌های اصلی: فروشگاه اینترنتی' }).waitFor();
    await page.locator('[aria-live]', { hasText: '۸ شاخص اصلی' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('item-KPI_CVR');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'میانگین ارزش سفارش' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('item-KPI_AOV');
    expect(await page.locator('ol .entry').count()).toBe(8);
    expect(await page.locator('ol .entry').nth(1).textContent()).toContain('سبد بزرگ‌تر، با همان تعداد مشتری');
  });

  it('give way to a search and to a family', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    const chooser = page.getByLabel('Which KPIs for my business?');
    await chooser.selectOption({ label: 'Agency' });
    await page.getByLabel('Search KPIs').fill('churn');
    expect(await chooser.inputValue()).toBe('');
    expect(await page.locator('#item-KPI_CHURN').count()).toBe(1);
    await chooser.selectOption({ label: 'Agency' });
    expect(await page.getByLabel('Search KPIs').inputValue()).toBe('');
    await page.getByLabel('Family').selectOption({ label: 'Email (9)' });
    expect(await page.locator('.entry:not(.of-file)').count()).toBe(9);
  });
});

describe('favourites', () => {
  const group = (page: Page) => page.locator('.entries section').first();

  it('are starred by keyboard, stand first and can be shown alone', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    expect(await group(page).textContent()).toMatch(/^Favourites\s*None yet\. Open a KPI and press its star/);
    await page.locator('#item-KPI_CPL').click();
    await page.keyboard.press('Tab');
    const star = page.getByRole('button', { name: 'Favourite', pressed: false });
    expect(await star.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await said(page, '“Cost per lead” is now a favourite');
    expect(await calls(page)).toContain('setFavourite {"fn":"KPI_CPL","favourite":true}');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('item-KPI_CPL');
    expect(await group(page).textContent()).toMatch(/^Favourites\s*Cost per lead/);
    expect(await page.locator('#item-KPI_CPL').count()).toBe(1);
    await page.getByLabel('Family').selectOption({ label: 'Favourites (1)' });
    expect(await page.locator('.entry:not(.of-file)').count()).toBe(1);
    await page.getByLabel('Family').selectOption('acquisition');
    expect(await page.locator('#item-KPI_CPL').textContent()).toContain('Favourite');
  });

  it('turn at once, and turn back with a reason where they are not kept', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    await page.locator('#item-KPI_CPL').click();
    await page.evaluate(() => Object.assign(window, { mode: 'refuses' }));
    const star = page.getByRole('button', { name: 'Favourite' });
    await star.evaluate((element) => {
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(element.getAttribute('aria-pressed'))).observe(element, {
        attributeFilter: ['aria-pressed'],
      });
    });
    await star.press('Space');
    await said(page, 'Your favourites were not saved: The tab is protected.');
    await said(page, 'Ask its owner.');
    expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual(['true', 'false']);
    expect(await star.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('are asked for one after the other', async () => {
    const page = await open();
    await page.locator('#tab-kpis').click();
    await page.locator('#item-KPI_CPL').click();
    const star = page.getByRole('button', { name: 'Favourite' });
    for (let press = 0; press < 3; press++) await star.press('Enter');
    await said(page, '“Cost per lead” is now a favourite');
    const asked = (await calls(page)).filter((call) => call.startsWith('setFavourite'));
    expect(asked.map((call) => call.includes('true'))).toEqual([true, false, true]);
    expect(await star.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('earlier changes', () => {
  it.each([
    ['en', ['the tab ⁨تنظیمات⁩ 14:30', "template “Increase the brand's market share” 23 Nov"]],
    ['fa', ['برگهٔ ⁨تنظیمات⁩ ۱۴:۳۰', 'قالب «افزایش سهم بازار برند» ۲ آذر']],
  ] as const)('are listed with their times under Undo in %s, by keyboard', async (language, lines) => {
    const page = await open({ language });
    await page.clock.setFixedTime(new Date(2026, 10, 23, 9, 5));
    await page.locator('#item-MK-01').click();
    await page.locator('#primary').click();
    await page.locator('#undo').waitFor();
    await page.clock.setFixedTime(new Date(2026, 10, 24, 14, 30));
    await page.getByRole('button', { name: language === 'fa' ? 'تنظیمات' : 'Settings' }).click();
    await page.locator('#undo-what bdi', { hasText: 'تنظیمات' }).waitFor();
    expect(await page.locator('.changes').isVisible()).toBe(false);
    await page.locator('#undo').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.changes').waitFor();
    const shown = await page.locator('.changes li').allTextContents();
    expect(shown).toEqual(lines.map((line) => line.replace(/[⁨⁩]/g, '')));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('changes');
    expect(await violations(page)).toEqual([]);
  });

  it('that could not be read are told of until the next task', async () => {
    const page = await open({ notice: { en: 'The list was set aside.', fa: 'فهرست کنار گذاشته شد.' } });
    await said(page, 'The list was set aside.');
    await page.locator('#item-MK-01').click();
    await page.locator('#primary').click();
    await said(page, 'Template inserted');
    expect(await page.getByText('The list was set aside.').count()).toBe(0);
  });
});

describe('sample numbers', () => {
  it('are counted and cleared', async () => {
    const page = await open();
    await page.locator('#item-MK-01').click();
    await page.getByRole('button', { name: 'Insert template' }).click();
    await page.getByText('3 sample numbers are still in this file.').waitFor();
    await page.getByRole('button', { name: 'Clear sample numbers' }).click();
    await said(page, '3 sample numbers cleared');
    expect(await focused(page)).toBe('undo');
  });
});

describe('the language', () => {
  it('changes the whole page at once and is remembered by the server', async () => {
    const page = await open({ language: 'fa' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Templates' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await calls(page)).toContain('setLanguage "en"');
  });
});
