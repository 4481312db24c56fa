import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { violations } from './violations.ts';

jest.setTimeout(180_000);

const open = journeys('mail');

const words = {
  shown: { en: /as it would go out now/, fa: /اگر همین حالا فرستاده شود/ },
  on: { en: /weekly mail is on/, fa: /ایمیل هفتگی روشن است/ },
  off: { en: /weekly mail is off/, fa: /ایمیل هفتگی خاموش شد/ },
  sent: { en: /Sent to/, fa: /فرستاده شد/ },
  refused: { en: /no mail address/, fa: /نشانی ایمیل نیست/ },
  samples: { en: /a line at its top says/, fa: /یک خط در بالای آن هشدار/ },
  behind: { en: 'What is behind, and why', fa: 'چه عقب است و چرا' },
};

describe.each(['fa', 'en'] as const)('the weekly mail, by keyboard, in %s', (language) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await open(language);
    const { sidebar } = journey;
    await sidebar.locator('#tab-templates').press('Enter');
    await sidebar.locator('#item-MK-01').press('Enter');
    await sidebar.locator('#primary').press('Enter');
    await sidebar.locator('.status.done').waitFor();
    await sidebar.locator('#tab-week').press('Enter');
    await sidebar.locator('#weekly-mail').press('Enter');
    await sidebar.locator('#field-mail-to').waitFor();
  });
  afterAll(async () => journey.page.close());

  const triggers = () => journey.page.evaluate(() => window.rasadPreview.host.triggers.length);
  const sent = () => journey.page.evaluate(() => window.rasadPreview.host.outbox.map(({ to }) => to));

  it('is seen before it can be turned on', async () => {
    const { page, sidebar, shot, status } = journey;
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await sidebar.locator('#field-mail-to').fill('sara@shop');
    await sidebar.locator('#primary').press('Enter');
    await status(words.shown[language]);
    await sidebar.getByText(words.samples[language]).waitFor();
    const mail = sidebar.frameLocator('.mail-preview');
    await mail.getByText(words.behind[language]).waitFor();
    expect(await sidebar.locator('.mail-preview').getAttribute('sandbox')).toBe('');
    await shot('preview');
    expect(await sent()).toEqual([]);
  });

  it('is turned on for good addresses only, sends one at once, and is stopped', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#primary').press('Enter');
    await status(words.refused[language]);
    expect(await triggers()).toBe(0);
    await sidebar.locator('#field-mail-to').fill('sara@shop.ir');
    await sidebar.locator('#primary').press('Enter');
    await status(words.on[language]);
    expect(await triggers()).toBe(1);
    await sidebar.locator('#mail-now').fill('me@shop.ir');
    await sidebar.locator('#send-mail-now').press('Enter');
    await status(words.sent[language]);
    expect(await sent()).toEqual(['me@shop.ir']);
    await shot('on');

    await page.locator('#outbox summary').press('Enter');
    await page.locator('#outbox ol button').press('Enter');
    await page.frameLocator('dialog.mail iframe').getByText(words.behind[language]).waitFor();
    await shot('outbox');
    await page.keyboard.press('Escape');
    await page.locator('#outbox summary').press('Enter');

    await sidebar.locator('#stop-mail').press('Enter');
    await status(words.off[language]);
    expect(await triggers()).toBe(0);
    expect(journey.errors).toEqual([]);
    // axe waits for ever for a frame in which no script may run.
    await sidebar.locator('.mail-preview').evaluate((frame) => frame.remove());
    expect(await violations(page, SIDEBAR)).toEqual([]);
  });
});
