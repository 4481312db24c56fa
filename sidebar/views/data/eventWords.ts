import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of days that are unlike others. */
export const eventWords = {
  title: { en: 'Special days', fa: 'روزهای خاص' },
  offer: {
    en: 'Campaigns, feasts and outages in a tab of their own, so that forecasts and charts know of them.',
    fa: 'کمپین‌ها، مناسبت‌ها و قطعی‌ها در یک برگه، تا پیش‌بینی‌ها و نمودارها از آن‌ها خبر داشته باشند.',
  },
  about: {
    en: 'Choose what concerns you. In the tab you add your own campaigns and outages below: a name, a first and a last day.',
    fa: 'آنچه به شما مربوط است انتخاب کنید. کمپین‌ها و قطعی‌های خودتان را در همان برگه زیر این‌ها بنویسید: عنوان، نخستین روز و آخرین روز.',
  },
  common: { en: 'Days of many teams', fa: 'روزهایی که برای بیشتر تیم‌ها خاص است' },
  mark: { en: 'Put them in a tab', fa: 'نوشتن در برگه' },
  onlyTab: { en: 'Make the tab', fa: 'ساخت برگه' },
  marked: (added: number, tab: string): Text =>
    added === 0
      ? { en: `Here is the tab ${isolate(tab)}.`, fa: `این برگهٔ ${isolate(tab)} است.` }
      : {
          en: `Days added to the tab ${isolate(tab)}: ${added}.`,
          fa: `${writeNumber(added, 'fa')} مورد به برگهٔ ${isolate(tab)} افزوده شد.`,
        },
} as const;
