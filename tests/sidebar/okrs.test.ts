import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits, hasNoSidewaysScroll } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

/** A busy machine draws slowly. */
jest.setTimeout(60_000);

const open = sidebarPages();

const shown = {
  row: {
    en: 'Lower the cost of a customer 72% ✓On track 720,000 →to 650,000 toman',
    fa: 'کاهش هزینهٔ جذب مشتری ۷۲٪ ✓در مسیر ۷۲۰٬۰۰۰ ←تا ۶۵۰٬۰۰۰ تومان',
  },
  limit: { en: '4.1% →to at most 5%', fa: '۴٫۱ ←تا حداکثر ۵ درصد' },
  blank: { en: '– →to 3.5x', fa: '– ←تا ۳٫۵ برابر' },
  added: { en: '“Talk to customers” is in the OKRs tab', fa: '«Talk to customers» به برگهٔ اهداف افزوده شد' },
  refused: { en: 'Current must be a number, got “abc”.', fa: 'مقدار فعلی باید عدد باشد، ولی «abc» است.' },
  targets: { en: 'Targets by period', fa: 'هدف‌های میانی' },
  equalParts: { en: 'three equal parts of the cycle', fa: 'سه بخش برابر دوره' },
  saved: { en: 'Saved', fa: 'ذخیره شد' },
  changed: { en: '660,000 →to 650,000 toman', fa: '۶۶۰٬۰۰۰ ←تا ۶۵۰٬۰۰۰ تومان' },
  duplicated: { en: 'The copy stands below the original', fa: 'رونوشت زیر ردیف اصلی درج شد' },
  question: { en: 'with its 4 key results', fa: 'با ۴ نتیجهٔ کلیدی‌اش' },
  deleted: { en: 'Deleted', fa: 'حذف شد' },
  undone: { en: 'Undone', fa: 'برگردانده شد' },
  formula: { en: 'By a formula, see below.', fa: 'با فرمول؛ پایین را ببینید.' },
  ownFormula: { en: 'A formula of your own works it out.', fa: 'فرمولی که خودتان نوشته‌اید آن را حساب می‌کند.' },
  disconnect: { en: 'Disconnect, keep the number', fa: 'قطع کردن با حفظ عدد' },
  openMap: { en: 'See how they align', fa: 'دیدن هم‌راستایی آن‌ها' },
  arranged: { en: 'The OKRs tab is an outline now', fa: 'برگهٔ اهداف اکنون درختی چیده شده است' },
  shareFile: { en: 'Share this file', fa: 'اشتراک‌گذاری این فایل' },
  shared: { en: 'Shared with 2 people', fa: 'با ۲ نفر به اشتراک گذاشته شد' },
  savedTemplate: { en: 'is among the templates now', fa: 'اکنون میان قالب‌هاست' },
  objectiveTitle: { en: 'Win customers at a price we can repeat', fa: 'جذب مشتری با هزینه‌ای تکرارپذیر' },
  insertedTemplate: { en: '5 rows', fa: '۵ ردیف' },
  supports: { en: 'Supports, not counted', fa: 'پشتیبان؛ شمرده نمی‌شود' },
  newObjective: { en: 'New objective', fa: 'هدف تازه' },
  chooseTemplate: { en: 'Choose a template', fa: 'انتخاب قالب' },
  duplicate: { en: 'Duplicate', fa: 'رونوشت' },
  delete: { en: 'Delete', fa: 'حذف' },
};

/** An item with a dot in its id. */
const item = (page: Page, key: string) => page.locator(`[id="item-${key}"]`);

async function openList(language: 'fa' | 'en', keyResults: number): Promise<Page> {
  const page = await open({ language, keyResults });
  await page.locator('#tab-okrs').press('Enter');
  await page.locator('#item-O1').waitFor();
  return page;
}

async function openObjective(language: 'fa' | 'en'): Promise<Page> {
  const page = await openList(language, 4);
  await page.locator('#item-O1').press('Enter');
  await page.locator('#detail-title').waitFor();
  return page;
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let stop = 0; stop < 30; stop++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${id}.`);
}

const last = async (page: Page): Promise<string> =>
  (await calls(page)).filter((call) => /^\w+Row|^add/.test(call)).at(-1) ?? '';

describe.each(['fa', 'en'] as const)('My OKRs, in %s', (language) => {
  const say = (name: keyof typeof shown): string => shown[name][language];

  it('tells of each key result how far it is, how that is judged, and where it stands and goes', async () => {
    const page = await openList(language, 4);
    expect(await item(page, 'O1.1').textContent()).toBe(say('row'));
    expect(await item(page, 'O1.3').locator('.value').textContent()).toBe(say('limit'));
    expect(await item(page, 'O1.4').locator('.value').textContent()).toBe(say('blank'));
  });

  it('takes a new key result by keyboard alone, and gives the focus back where it was', async () => {
    const page = await openObjective(language);
    await tabTo(page, 'primary');
    await page.keyboard.press('Enter');
    await page.locator('#field-title').waitFor();
    expect(await focused(page)).toBe('field-title');
    await page.keyboard.press('Escape');
    await item(page, 'O1.1').waitFor();
    expect(await focused(page)).toBe('primary');

    await page.keyboard.press('Enter');
    await page.keyboard.type('Talk to customers');
    await tabTo(page, 'field-target');
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await said(page, say('added'));
    expect(JSON.parse((await last(page)).replace('addKeyResult ', ''))).toMatchObject({
      objective: 'O1',
      fields: { title: 'Talk to customers', target: '20', current: '', weight: '1' },
    });
    await item(page, 'O1.5').waitFor();
    expect(await focused(page)).toBe('primary');
    await page.keyboard.press('Escape');
    await page.locator('#item-O1').waitFor();
    expect(await focused(page)).toBe('item-O1');
  });

  it('tells and shows which field it refused, and takes it once it is mended', async () => {
    const page = await openObjective(language);
    await item(page, 'O1.1').press('Enter');
    const current = page.locator('#field-current');
    await current.fill('abc');
    await tabTo(page, 'primary');
    await page.keyboard.press('Enter');
    await said(page, say('refused'));
    expect(await focused(page)).toBe('field-current');
    expect(await current.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#field-current-about').textContent()).toBe(say('refused'));

    await current.fill('660000');
    await page.keyboard.press('Enter');
    await said(page, say('saved'));
    expect(await last(page)).toBe(`editRow {"key":"O1.1","fields":{"current":"660000"},"language":"${language}"}`);
    await page.getByText(say('changed').split(' ')[0] ?? '').waitFor();
    expect(await item(page, 'O1.1').locator('.value').textContent()).toBe(say('changed'));
    expect(await focused(page)).toBe('item-O1.1');
  });

  it('takes targets by period as they are typed, and tells what they mean', async () => {
    const page = await openObjective(language);
    await item(page, 'O1.1').press('Enter');
    const targets = page.getByLabel(say('targets'));
    await targets.fill('۸۰۰۰۰۰؛ ۷۰۰۰۰۰؛ ۶۵۰۰۰۰');
    const about = (await targets.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${about}"]`).textContent()).toContain(say('equalParts'));
    await targets.press('Enter');
    await said(page, say('saved'));
    expect(JSON.parse((await last(page)).replace('editRow ', ''))).toMatchObject({
      fields: { targets: '۸۰۰۰۰۰؛ ۷۰۰۰۰۰؛ ۶۵۰۰۰۰' },
    });
  });

  it('keeps a current value that a formula gives from being typed over, until it is disconnected', async () => {
    const page = await openObjective(language);
    await item(page, 'O1.3').press('Enter');
    const current = page.locator('#field-current');
    await page.getByText(say('formula')).waitFor();
    await page.getByText(say('ownFormula')).waitFor();
    await current.press('5');
    expect([await current.inputValue(), await current.getAttribute('aria-describedby')]).toEqual([
      language === 'fa' ? '۴٫۱' : '4.1%',
      'field-current-about',
    ]);
    await page.getByRole('button', { name: say('disconnect') }).press('Enter');
    await page.locator('#field-current:not([readonly])').waitFor();
    await current.fill('3%');
    await page.keyboard.press('Enter');
    await said(page, say('saved'));
    expect(await last(page)).toBe(`editRow {"key":"O1.3","fields":{"current":"3%"},"language":"${language}"}`);
  });

  it('duplicates, and deletes after a question, and brings back what was deleted', async () => {
    const page = await openObjective(language);
    await item(page, 'O1.2').press('Enter');
    await page.getByRole('button', { name: say('duplicate') }).press('Enter');
    await said(page, say('duplicated'));
    await page.locator('#undo').press('Enter');
    await said(page, say('undone'));
    await page.keyboard.press('Escape');

    const remove = page.getByRole('button', { name: say('delete') });
    await remove.first().press('Enter');
    await page.getByRole('dialog', { name: say('question') }).waitFor();
    expect(await focused(page)).toBe('keep');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await last(page)).toContain('"confirmed":false');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say('delete'));

    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('delete') })
      .press('Enter');
    await said(page, say('deleted'));
    await page.getByText(say('chooseTemplate')).waitFor();
    expect(await focused(page)).toBe('undo');
    await page.keyboard.press('Enter');
    await said(page, say('undone'));
    await page.locator('#item-O1').waitFor();
  });

  it('leads from an empty tab to the templates, or to an objective of one’s own', async () => {
    const page = await open({ language });
    await page.locator('#tab-okrs').press('Enter');
    await page.getByRole('button', { name: say('newObjective') }).press('Enter');
    expect(await focused(page)).toBe('field-title');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('chooseTemplate') }).waitFor();
    await tabTo(page, 'primary');
    await page.keyboard.press('Enter');
    await page.locator('#item-MK-01').waitFor();
    expect(await focused(page)).toBe('search');
  });

  it('shares the file with people by their addresses, once they were asked about', async () => {
    const page = await openList(language, 4);
    await page.locator('#share-file').press('Enter');
    await page.locator('#field-addresses').fill('Sara');
    await page.locator('#primary').press('Enter');
    await page.locator('.refused').waitFor();
    expect(await focused(page)).toBe('field-addresses');
    await fits(page);
    await page.locator('#field-addresses').fill('sara@shop.ir, amir@shop.ir');
    await page.locator('#share-role').selectOption('editor');
    await page.locator('#primary').press('Enter');
    await page.getByRole('dialog').getByText('amir@shop.ir').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('shareFile') })
      .press('Enter');
    await said(page, say('shared'));
    expect(await page.locator('#field-addresses').inputValue()).toBe('');
  });

  it('saves an objective as a template of one’s own, which can be found and inserted', async () => {
    const page = await openObjective(language);
    await page.locator('#save-template').press('Enter');
    await said(page, say('savedTemplate'));
    await page.locator('#tab-templates').press('Enter');
    const own = page.locator('.entry').filter({ hasText: say('objectiveTitle') });
    await own.waitFor();
    await fits(page);
    await own.press('Enter');
    await page.locator('.key-results').waitFor();
    await fits(page);
    await page.locator('#primary').press('Enter');
    await said(page, say('insertedTemplate'));
    await item(page, 'O1.1').waitFor();
  });

  it('draws which objective is aligned with which, and leads along the lines by arrows', async () => {
    const page = await openList(language, 8);
    await page.locator('#item-O2').press('Enter');
    await page.locator('#edit').press('Enter');
    await page.locator('#field-parent').selectOption('O1');
    await page.locator('#field-alignment').selectOption('supports');
    await page.locator('#primary').press('Enter');
    await said(page, say('saved'));
    expect(await last(page)).toBe(
      `editRow {"key":"O2","fields":{"parent":"O1","alignment":"supports"},"language":"${language}"}`,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('openMap') }).press('Enter');
    await page.locator('.map').waitFor();
    const below = page.locator('li:has(> #item-O1) li');
    expect(await below.locator('#item-O2').textContent()).toContain(say('supports'));
    await fits(page);
    const [inwards, outwards] = language === 'fa' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await page.locator('#primary').press('Enter');
    await said(page, say('arranged'));
    await page.locator('#item-O1').press(inwards);
    expect(await focused(page)).toBe('item-O2');
    await page.keyboard.press(outwards);
    expect(await focused(page)).toBe('item-O1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#edit').waitFor();
  });

  it('fits 300 and 150 pixels and passes axe: list, objective, question, locked and refused field', async () => {
    const empty = await open({ language });
    await empty.locator('#tab-okrs').press('Enter');
    await empty.getByRole('button', { name: shown.chooseTemplate[language] }).waitFor();
    await hasNoSidewaysScroll(empty);
    const page = await openList(language, 4);
    await fits(page);
    await page.locator('#item-O1').press('Enter');
    await page.getByRole('button', { name: shown.delete[language] }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await fits(page);
    await page.keyboard.press('Escape');
    await item(page, 'O1.3').press('Enter');
    await page.getByText(shown.ownFormula[language]).waitFor();
    await page.locator('#field-title').fill('');
    await page.keyboard.press('Enter');
    await page.locator('.refused').waitFor();
    await fits(page);
  });

  it('finds one of a hundred key results, and remembers what was looked for', async () => {
    const page = await openList(language, 100);
    expect(await page.locator('.entry').count()).toBe(125);
    await hasNoSidewaysScroll(page);
    await page.locator('#search').fill(language === 'fa' ? 'جذب مشتری ۱۷' : 'win customers 17');
    await page.locator('#item-O1').waitFor({ state: 'detached' });
    await page.locator('#search').press('ArrowDown');
    expect(await focused(page)).toBe('item-O17');
    await page.keyboard.press('Enter');
    await page.locator('#detail-title').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#item-O17').waitFor();
    expect(await focused(page)).toBe('item-O17');
    expect(await page.locator('#item-O2').count()).toBe(0);
  });
});
