import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Journey, journeys, SIDEBAR } from './journeys.ts';
import { shownAt } from './preview.ts';
import { violations } from './violations.ts';

jest.setTimeout(120_000);

const open = journeys('events');

const words = {
  tab: { fa: 'روزهای خاص', en: 'Events' },
  nowruz: { fa: 'نوروز', en: 'Nowruz' },
  done: { fa: /۴ مورد به برگهٔ/, en: /Days added to the tab .*: 5/ },
  first: { fa: 'سیزده‌به‌در', en: 'Nowruz' },
  undone: { fa: /برگردانده شد/, en: /Undone/ },
};

describe.each(['fa', 'en'] as const)('special days, in %s', (language) => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await open(language);
  });
  afterAll(async () => journey.page.close());

  it('are chosen and put in a tab by keyboard alone, and go with undo', async () => {
    const { page, sidebar, shot, status } = journey;
    await sidebar.locator('#tab-data').press('Enter');
    await sidebar.locator('#item-events').press('Enter');
    await sidebar.getByLabel(words.nowruz[language]).first().press('Space');
    expect(await violations(page, SIDEBAR)).toEqual([]);
    await shot('choose');
    await sidebar.locator('#primary').press('Enter');
    await status(words.done[language]);
    expect(await violations(page, SIDEBAR)).toEqual([]);
    expect(await shownAt(page, words.tab[language], 'A2')).toBe(words.first[language]);
    await shot('made');
    await sidebar.locator('#undo').press('Enter');
    await status(words.undone[language]);
  });
});
