import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

const open = journeys('why');

const words = {
  header: { fa: ['روز', 'کانال', 'بازدید', 'سفارش'], en: ['Day', 'Channel', 'Visits', 'Orders'] },
  channels: { fa: ['تبلیغ', 'ایمیل', 'اینستاگرام'], en: ['Ads', 'Mail', 'Instagram'] },
  fell: { fa: /«.?سفارش.?» از ۴۶۰ به ۳۸۰ پایین آمد/, en: /“.?Orders.?” fell from 460 to 380/ },
  cause: { fa: /تبلیغ.?: از .?۲۰۰.? به .?۱۰۰/, en: /Ads.?: from .?200.? to .?100/ },
  rate: { fa: /نرخ آن از .?۱۰٪.? به .?۵٪.? کم شد/, en: /its rate fell from .?10%.? to .?5%/ },
};

describe.each(['fa', 'en'] as const)('why a number moved, in %s', (language) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
    await journey.page.evaluate(
      ({ header, channels }) => {
        const { host } = window.rasadPreview;
        const { getters } = host.model;
        const tab = getters.getSheetName(getters.getActiveSheetId());
        const letters = ['L', 'M', 'N', 'O'];
        const days = ['2026-04-10', '2026-05-12'];
        const orders = [
          [200, 160, 100],
          [100, 160, 120],
        ];
        for (const [index, word] of header.entries()) host.type(tab, `${letters[index]}1`, word);
        let row = 2;
        for (const [month, day] of days.entries()) {
          for (const [index, channel] of channels.entries()) {
            const cells = [day, channel, '2000', String(orders[month]?.[index])];
            for (const [column, text] of cells.entries()) host.type(tab, `${letters[column]}${row}`, text);
            row += 1;
          }
        }
        host.select(tab, 'O3');
      },
      { header: words.header[language], channels: words.channels[language] },
    );
  });
  afterAll(async () => journey.page.close());

  it('is told as a sentence, as bars and by cause', async () => {
    const { page, sidebar, shot } = journey;
    await sidebar.locator('#tab-kpis').press('Enter');
    await sidebar.locator('#item-why').press('Enter');
    await sidebar.getByText(words.fell[language]).waitFor();
    await sidebar.getByText(words.cause[language]).waitFor();
    expect(await sidebar.locator('.waterfall tbody tr').count()).toBe(5);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('total');
  });

  it('takes a ratio apart into rates and shares, over periods of one’s own', async () => {
    const { page, sidebar, shot } = journey;
    const [, , visits = ''] = words.header[language];
    await sidebar.locator('#field-denominator').selectOption(visits);
    await sidebar.getByText(words.rate[language]).waitFor();
    await sidebar.locator('#field-comparison').selectOption('own');
    await sidebar.locator('#field-beforeFirst').waitFor();
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('ratio');
  });
});
