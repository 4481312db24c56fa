import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fits } from './fits.ts';
import { calls, focused, said, sidebarPages } from './pages.ts';

const open = sidebarPages();
/** A busy machine draws slowly. */
jest.setTimeout(60_000);

/** The page of the connected tool. */
async function openTool(page: Page): Promise<void> {
  await page.locator('#tab-data').click();
  await page.locator('#item-source\\ 0').click();
  await page.locator('#primary').waitFor();
}

const press = (page: Page, id: string): Promise<void> => page.locator(`#${id}`).press('Enter');
const sentCalls = async (page: Page) =>
  (await calls(page))
    .filter((call) => call.startsWith('sendGoals'))
    .map((call) => JSON.parse(call.slice('sendGoals '.length)));

describe('goals that are brought in', () => {
  it('are told one by one, each with a link to the tool', async () => {
    const page = await open();
    await openTool(page);
    await press(page, 'primary');
    await said(page, '1 objective added, 1 key result added, 1 number changed on both sides');
    const rows = await page.locator('.brought tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Grow Objective O1',
      'Grow web visits Key result O1.1',
      '=A goal whose name is somewhat longer than a name should be in any tool at all As before O1.2 The number has changed here and there. Yours stays: type theirs if it is right, or decide under “Send progress back”.',
      'Gone Left as it is O1.3 It is not there any more. The row stays.',
    ]);
    expect(await page.getByRole('link', { name: 'Grow web visits' }).getAttribute('href')).toMatch(/^https:/);
  });
});

describe('a limit that is met on the way', () => {
  it('is told with what it means: nothing is half there', async () => {
    const page = await open();
    await openTool(page);
    await page.evaluate(() => Object.assign(window, { isLimitReached: true }));
    await press(page, 'primary');
    await said(page, 'The limit of Asana is reached. Nothing was brought in; the next try reads all goals again.');
    expect(await page.locator('.brought').count()).toBe(0);
  });
});

describe('progress that is sent back', () => {
  it('is shown first, and goes by keyboard alone, in as many calls as it takes', async () => {
    const page = await open();
    await openTool(page);
    await press(page, 'preview-sending');
    await said(page, '4 numbers to send, 1 number for you to decide; nothing is sent yet');
    expect(await focused(page)).toBe('sending');
    expect(await sentCalls(page)).toEqual([]);
    // Two percentages that look alike are told with all their digits.
    await page.getByText('12.31%').waitFor();
    await page.getByText('Rounded: here it is 51,000.4.').waitFor();
    await page.getByText('1 is the same on both sides.').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox', { name: 'Monthly revenue (O1.1)' }).isChecked()).toBe(false);
    await page.getByRole('radio', { name: 'Send mine: 51,000 USD' }).press('Space');
    await page.getByRole('button', { name: 'Send 4 numbers' }).press('Enter');
    await said(page, '2 numbers sent to Asana, 2 not. The list says why.');
    const sent = await sentCalls(page);
    expect(sent.map(({ goesOn, changes }) => [goesOn, changes.map(({ id }: { id: string }) => id)])).toEqual([
      [false, ['2', '3', '4', '5']],
      [true, ['4', '5']],
    ]);
    const mine = { overNewer: true, takesTheirs: false };
    expect(sent[0].changes[3]).toEqual({ key: 'O1.5', id: '5', above: '9', from: 52_000, to: 51_000, ...mine });
    await page.getByText('No answer came, so it may be there or not.').waitFor();
    await page.getByText('Not sent: it is 7 leads there by now.').waitFor();
    // What was left unchecked can still be sent.
    await page.getByRole('checkbox', { name: 'Monthly revenue (O1.1)' }).check();
    await page.getByRole('button', { name: 'Send 1 number' }).click();
    await said(page, '1 number sent to Asana');
    expect((await sentCalls(page)).at(-1).changes.map(({ id }: { id: string }) => id)).toEqual(['1']);
    // With nothing left to choose, nothing is asked for.
    expect(await page.locator('#send-progress').count()).toBe(0);
  });

  it('takes theirs over where a person keeps it, and says so', async () => {
    const page = await open();
    await openTool(page);
    await press(page, 'preview-sending');
    await page.getByRole('radio', { name: 'Keep theirs, here too: 52,000 USD' }).press('Space');
    await page.getByRole('button', { name: 'Send 4 numbers, take over 1' }).waitFor();
    for (const name of await page.getByRole('checkbox').all()) await name.uncheck();
    await page.getByRole('button', { name: 'Take over 1 number' }).press('Enter');
    await said(page, '1 number taken over from Asana');
    const [sent] = await sentCalls(page);
    expect(sent.changes).toMatchObject([{ key: 'O1.5', overNewer: false, takesTheirs: true }]);
    await page.getByText('Now here too').waitFor();
  });

  it('says in words why a number is not sent', async () => {
    const page = await open({ language: 'fa' });
    await openTool(page);
    await press(page, 'preview-sending');
    await page.locator('.sending summary').press('Enter');
    const left = await page.locator('.sending details li').allInnerTexts();
    expect(left).toEqual([
      'Counted by the tool (O1.6): ابزار خودش آن را می‌شمارد.',
      'Deleted there (O1.7): دیگر آن‌جا نیست.',
    ]);
  });

  it.each(['fa', 'en'] as const)('fits 300 and 150 pixels in %s and passes axe, before and after', async (language) => {
    const page = await open({ language });
    await openTool(page);
    await press(page, 'primary');
    await page.locator('.brought').waitFor();
    await press(page, 'preview-sending');
    await page.locator('.sending summary').press('Enter');
    await fits(page);
    await press(page, 'send-progress');
    await page.locator('.status.error').waitFor();
    await fits(page);
  });
});
