import type { Calendar } from '../../../src/core/calendar/calendar.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { writeLongDay } from '../../../src/core/calendar/write.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Language, Text } from '../../../src/core/text.ts';

/** The words of closing a cycle. Outcomes and next steps stand with their rules. */
export const cycleWords = {
  close: (name: string): Text => ({ en: `Close ${name}`, fa: `بستن ${name}` }),
  unnamed: { en: 'the cycle without a name', fa: 'دورهٔ بی‌نام' },
  ends: (name: string, days: number): Text => {
    const [en, fa] = [isolate(name), isolate(name)];
    if (days < 0) return { en: `${en} is over.`, fa: `${fa} به پایان رسیده است.` };
    if (days === 0) return { en: `${en} ends today.`, fa: `${fa} امروز تمام می‌شود.` };
    return {
      en: `${en} ends in ${writeNumber(days, 'en')} ${days === 1 ? 'day' : 'days'}.`,
      fa: `${fa} ${writeNumber(days, 'fa')} روز دیگر تمام می‌شود.`,
    };
  },
  days: (first: Day, last: Day, calendar: Calendar): Text => ({
    en: `${writeLongDay(first, 'en', calendar)} – ${writeLongDay(last, 'en', calendar)}`,
    fa: `${writeLongDay(first, 'fa', calendar)} تا ${writeLongDay(last, 'fa', calendar)}`,
  }),
  pastCycles: { en: 'Closed cycles', fa: 'دوره‌های بسته' },
  reading: { en: 'Reading the cycles…', fa: 'در حال خواندن دوره‌ها…' },
  gone: { en: 'This cycle is no longer in the OKRs tab.', fa: 'این دوره دیگر در برگهٔ اهداف نیست.' },
  average: { en: 'Average score', fa: 'میانگین امتیاز' },
  score: { en: 'Score', fa: 'امتیاز' },
  withoutScore: { en: 'no score', fa: 'بی‌امتیاز' },
  sweetSpot: {
    en: 'In the sweet spot of 0.6 to 0.7: the targets were ambitious and within reach.',
    fa: 'در بازهٔ خوب ۰٫۶ تا ۰٫۷؛ هدف‌ها هم بلند بودند و هم دست‌یافتنی.',
  },
  tooSafe: {
    en: 'Over 0.9 in two cycles running: the targets may be too safe.',
    fa: 'در دو دورهٔ پی‌درپی بالای ۰٫۹؛ شاید هدف‌ها زیادی آسان‌اند.',
  },
  carryUnfinished: (count: number): Text => ({
    en: `Carry over all ${writeNumber(count, 'en')} undecided`,
    fa: `انتقال هر ${writeNumber(count, 'fa')} نتیجهٔ بی‌تصمیم`,
  }),
  carried: (times: number): Text => ({
    en: times === 1 ? 'Carried over once before' : `Carried over ${writeNumber(times, 'en')} times before`,
    fa: times === 1 ? 'پیش‌تر یک بار منتقل شده است' : `پیش‌تر ${writeNumber(times, 'fa')} بار منتقل شده است`,
  }),
  keptAt: (met: number, of: number): Text => ({
    en: `It kept to its limit at ${writeNumber(met, 'en')} of ${writeNumber(of, 'en')} check-ins.`,
    fa: `در ${writeNumber(met, 'fa')} گزارش از ${writeNumber(of, 'fa')} گزارش در حد خود مانده است.`,
  }),
  countsAsZero: {
    en: 'It has no number, so it counts as 0. Write its last value into the OKRs tab, or say how it ended.',
    fa: 'عددی ندارد و صفر به حساب می‌آید. آخرین مقدارش را در برگهٔ اهداف بنویسید، یا بگویید چه شد.',
  },
  outcome: { en: 'Outcome', fa: 'سرانجام' },
  next: { en: 'What comes next', fa: 'گام بعدی' },
  choose: { en: 'Choose', fa: 'انتخاب کنید' },
  reason: { en: 'Why?', fa: 'چرا؟' },
  newTarget: { en: 'New target, if it changes', fa: 'مقدار هدف تازه، اگر عوض می‌شود' },
  lesson: { en: 'One lesson for the next cycle', fa: 'یک درس برای دورهٔ بعد' },
  noKeyResults: { en: 'Without key results; it is closed as it is.', fa: 'نتیجهٔ کلیدی ندارد و همین‌طور بسته می‌شود.' },
  goesOn: (quarter: Text): Text => ({
    en: `What is carried over goes on in ${quarter.en}, from its last value. The rest leaves the OKRs tab and stays in the tab Closed cycles.`,
    fa: `آنچه منتقل شود در ${quarter.fa} از آخرین مقدارش ادامه می‌یابد. بقیه از برگهٔ اهداف می‌رود و در برگهٔ «دوره‌های بسته» می‌ماند.`,
  }),
  closed: (name: string, carried: number, next: Text): Text => ({
    en: `${isolate(name)} is closed. ${carried === 0 ? 'Nothing was' : `${writeNumber(carried, 'en')} ${carried === 1 ? 'key result was' : 'key results were'}`} carried over to ${next.en}.`,
    fa: `${isolate(name)} بسته شد. ${carried === 0 ? 'چیزی' : `${writeNumber(carried, 'fa')} نتیجهٔ کلیدی`} به ${next.fa} منتقل ${carried === 0 ? 'نشد' : 'شد'}.`,
  }),
  noneClosed: {
    en: 'No cycle was closed yet. Once one is, its score, outcomes and lessons stand here beside those of the others.',
    fa: 'هنوز دوره‌ای بسته نشده است. پس از بستن، امتیاز و سرانجام و درس‌هایش کنار دوره‌های دیگر دیده می‌شود.',
  },
  planned: (share: number, language: Language): string =>
    language === 'fa'
      ? `${writePercent(share, 'fa', 0)} محقق شد یا تا حدی محقق شد`
      : `${writePercent(share, 'en', 0)} achieved or partly achieved`,
  carriedOver: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} carried over`,
    fa: `${writeNumber(count, 'fa')} منتقل شد`,
  }),
  carriedAgain: { en: 'Carried over more than once', fa: 'بیش از یک بار منتقل شده' },
  times: (count: number): Text => ({ en: `${writeNumber(count, 'en')} times`, fa: `${writeNumber(count, 'fa')} بار` }),
  lessons: { en: 'Lessons', fa: 'درس‌ها' },
  plan: (quarter: Text): Text => ({ en: `Plan ${quarter.en}`, fa: `برنامهٔ ${quarter.fa}` }),
} as const;
