import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits, hasNoSidewaysScroll } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  cac: { en: 'Customer acquisition cost', fa: 'هزینهٔ جذب مشتری' },
  refunds: { en: 'Refund/return rate', fa: 'نرخ مرجوعی' },
  record: { en: 'Record today’s values', fa: 'ثبت مقدارهای امروز' },
  recorded: { en: '3 KPIs recorded', fa: 'مقدار ۳ شاخص ثبت شد' },
  refused: { en: '“abc” is no number.', fa: 'مقدار «abc» عدد نیست.' },
  saved: { en: 'The card of the KPI is saved', fa: 'شناسنامهٔ شاخص ذخیره شد' },
  draft: {
    en: 'Bring Customer acquisition cost back to 650,000',
    fa: 'هزینهٔ جذب مشتری را به ۶۵۰٬۰۰۰ برگردانیم',
  },
  insert: { en: 'Insert this objective', fa: 'درج این هدف' },
  drafted: { en: 'The objective stands in the OKRs tab', fa: 'هدف در برگهٔ اهداف درج شد' },
  keep: { en: 'Keep watching it as a KPI', fa: 'ادامهٔ پایش به‌عنوان شاخص' },
  kept: { en: 'now keeps it at its target', fa: 'آن را در مقدار هدف نگه می‌دارد' },
  lost: { en: 'keeps missing its target', fa: 'پیاپی به مقدار هدف خود نمی‌رسد' },
  old: { en: 'The KPIs were recorded 9 days ago', fa: 'آخرین ثبت شاخص‌ها ۹ روز پیش بوده است' },
  age: { en: 'Sara · 9 days ago', fa: 'Sara · ۹ روز پیش' },
  unhealthy: { en: '✕ Unhealthy', fa: '✕ ناسالم' },
  aov: { en: 'Average order value', fa: 'میانگین ارزش سفارش' },
  change: { en: 'A real change: 900,000 is above the limit of', fa: 'تغییر واقعی است: ۹۰۰٬۰۰۰ بالاتر از حد' },
  above: { en: 'above limit', fa: 'بالاتر از حد' },
  undone: { en: 'Undone', fa: 'برگردانده شد' },
};

async function openFile(language: 'fa' | 'en'): Promise<Page> {
  const page = await open({ language, hasKpis: true });
  await page.locator('#tab-kpis').click();
  await page.locator('#item-file').click();
  await page.locator('.file-kpis .entry').first().waitFor();
  return page;
}

const lastCall = async (page: Page, name: string): Promise<unknown> => {
  const asked = (await calls(page)).filter((call) => call.startsWith(`${name} `)).at(-1) ?? '';
  return JSON.parse(asked.replace(`${name} `, '') || 'null');
};

describe.each(['fa', 'en'] as const)('the KPIs of the file, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];
  const card = (page: Page, name: 'cac' | 'refunds' | 'aov') => page.locator(`[id="item-card ${say(name)}"]`);

  it('stand in a list with health, owner and age; the values of today are recorded with those that are typed', async () => {
    const page = await openFile(language);
    expect(await page.locator('.file-kpis .entry').count()).toBe(3);
    expect(await card(page, 'cac').textContent()).toContain(say('unhealthy'));
    expect(await card(page, 'cac').textContent()).toContain(say('age'));
    const field = page.locator(`[id="field-${say('refunds')}"]`);
    await field.fill('abc');
    await page.getByRole('button', { name: say('record') }).click();
    await said(page, say('refused'));
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('۱۲٫۵٪');
    await field.press('Enter');
    expect(await focused(page)).toBe('primary');
    await page.keyboard.press('Enter');
    await said(page, say('recorded'));
    expect(await lastCall(page, 'recordKpis')).toEqual({
      who: 'Sara',
      entries: [{ name: say('refunds'), value: '۱۲٫۵٪', note: '' }],
      language,
    });
    expect(await field.inputValue()).toBe('');
    await page.locator('#undo').click();
    await said(page, say('undone'));
    await card(page, 'cac').getByText(say('age')).waitFor();
  });

  it('get a target and an owner in the card, by keyboard alone', async () => {
    const page = await openFile(language);
    await card(page, 'refunds').press('Enter');
    await page.locator('#primary').press('Enter');
    expect(await focused(page)).toBe('field-target');
    expect(await page.locator('#field-targetType').inputValue()).toBe('stay_at_or_below');
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await said(page, say('refused'));
    await page.locator('#field-target').fill('۵٪');
    await page.locator('#field-owner').fill('Sara');
    await page.keyboard.press('Enter');
    await said(page, say('saved'));
    const fields = { target: '۵٪', targetType: 'stay_at_or_below', owner: 'Sara' };
    expect(await lastCall(page, 'editKpi')).toEqual({ name: say('refunds'), fields, language });
    await page.locator('.card-facts').getByText('Sara').waitFor();
  });

  it('offer the objective that brings one back, once, and to keep one that was brought back', async () => {
    const page = await openFile(language);
    await page.getByText(say('draft')).waitFor();
    await page.getByRole('button', { name: say('insert') }).click();
    await said(page, say('drafted'));
    expect(await lastCall(page, 'draftObjective')).toEqual({ name: say('cac'), language });
    await page.getByText(say('draft')).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say('keep') }).click();
    await said(page, say('kept'));
    expect(await lastCall(page, 'editRow')).toEqual({ key: 'O1.2', fields: { type: 'stay_at_or_above' }, language });
  });

  it('say whether the last reading is a real change, where there are enough of them', async () => {
    const page = await openFile(language);
    await card(page, 'aov').click();
    expect(await page.locator('.signal').textContent()).toContain(say('change'));
    const readings = page.locator('.kpi-readings li');
    expect(await readings.first().textContent()).toContain(say('above'));
    expect(await readings.nth(1).textContent()).not.toContain(say('above'));
    await hasNoSidewaysScroll(page);
    await page.locator('.detail > button').first().click();
    await card(page, 'cac').click();
    await page.locator('.kpi-readings').waitFor();
    expect(await page.locator('.signal').count()).toBe(0);
  });

  it('are told in My week where one keeps missing its target or the readings are old', async () => {
    const page = await open({ language, hasKpis: true, keyResults: 4 });
    await page.locator('.kpi-notice li').first().waitFor();
    expect(await page.locator('.kpi-notice li').count()).toBe(2);
    await fits(page);
    await page.getByRole('button', { name: say('lost') }).click();
    await page.getByRole('button', { name: say('insert') }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('old') }).click();
    await page.getByRole('button', { name: say('record') }).click();
    await page.locator('#tab-week').click();
    await page.getByText(say('old')).waitFor({ state: 'detached' });
  });

  it('fit 300 and 150 pixels and pass axe: link, list, refused value, card, form', async () => {
    const page = await openFile(language);
    await fits(page);
    await page.locator(`[id="field-${say('refunds')}"]`).fill('abc');
    await page.locator('#primary').click();
    await said(page, say('refused'));
    await fits(page);
    await card(page, 'cac').click();
    await page.locator('.kpi-readings').waitFor();
    await fits(page);
    await page.locator('#primary').click();
    await page.locator('#field-target').waitFor();
    await hasNoSidewaysScroll(page);
    await page.locator('#tab-kpis').click();
    await page.locator('#item-file').waitFor();
    await fits(page);
  });
});

it('are not spoken of where the file has no KPIs tab', async () => {
  const page = await open({ keyResults: 4 });
  await page.locator('#tab-kpis').click();
  expect(await page.locator('#item-file').count()).toBe(0);
  expect(await calls(page)).not.toContain('kpis null');
});
