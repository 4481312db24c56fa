import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of who updates on time. */
export const teamWords = {
  title: { en: 'Who updates on time', fa: 'چه کسی به‌موقع گزارش می‌دهد' },
  open: { en: 'Team and check-ins', fa: 'تیم و گزارش‌ها' },
  upToDate: (upToDate: number, all: number): Text => ({
    en: `${writeNumber(upToDate, 'en')} of ${writeNumber(all, 'en')} up to date`,
    fa: `${writeNumber(upToDate, 'fa')} از ${writeNumber(all, 'fa')} به‌روز`,
  }),
  onTime: (share: number, weeks: number): Text => ({
    en: `${writePercent(share, 'en', 0)} on time in ${weeks === 1 ? 'the last week' : `${writeNumber(weeks, 'en')} weeks`}`,
    fa: `${writePercent(share, 'fa', 0)} به‌موقع در ${weeks === 1 ? 'هفتهٔ گذشته' : `${writeNumber(weeks, 'fa')} هفته`}`,
  }),
  noWeekYet: { en: 'No whole week to judge yet', fa: 'هنوز هفتهٔ کاملی نگذشته است' },
  last: { en: 'last check-in', fa: 'آخرین گزارش' },
  never: { en: 'no check-in yet', fa: 'هنوز بدون گزارش' },
  weeks: (shares: readonly (readonly [reported: number, expected: number])[]): Text => ({
    en: `Check-ins week by week: ${shares.map(([reported, expected]) => `${writeNumber(reported, 'en')} of ${writeNumber(expected, 'en')}`).join(', ')}`,
    fa: `گزارش‌ها هفته‌به‌هفته: ${shares.map(([reported, expected]) => `${writeNumber(reported, 'fa')} از ${writeNumber(expected, 'fa')}`).join('، ')}`,
  }),
  noOwner: { en: 'Without an owner', fa: 'بدون مسئول' },
  noTeam: { en: 'Without a team', fa: 'بدون تیم' },
  noKeyResults: { en: 'There is no key result yet.', fa: 'هنوز نتیجه‌ای کلیدی نیست.' },
  about: {
    en: 'Each key result counts once a week. Teams are written in the People tab.',
    fa: 'هر نتیجهٔ کلیدی هفته‌ای یک بار شمرده می‌شود. تیم‌ها در برگهٔ افراد نوشته می‌شوند.',
  },
  list: { en: 'List people and teams', fa: 'فهرست افراد و تیم‌ها' },
  listed: (added: number, tab: string): Text => ({
    en:
      added === 0
        ? `Everyone stands in ${isolate(tab)} already`
        : `${writeNumber(added, 'en')} added to ${isolate(tab)}. Write their teams beside the names.`,
    fa:
      added === 0
        ? `همه در «${isolate(tab)}» هستند`
        : `${writeNumber(added, 'fa')} نفر به «${isolate(tab)}» افزوده شد. تیم هر کس را کنار نامش بنویسید.`,
  }),
} as const;
