import type { Calendar } from '../../../src/core/calendar/calendar.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { weekdayName } from '../../../src/core/calendar/names.ts';
import { writeFullDay } from '../../../src/core/calendar/write.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Language, Text } from '../../../src/core/text.ts';
import { words } from '../../words.ts';

/** The words of My week. What a column is called stands with its table. */
export const weekWords = {
  myWeek: { en: 'My week', fa: 'هفتهٔ من' },
  waiting: (count: number, isMine: boolean): Text => ({
    en: `${keyResults(count)} ${count === 1 ? 'waits' : 'wait'} for ${isMine ? 'your' : 'a'} check-in`,
    fa: `${writeNumber(count, 'fa')} نتیجهٔ کلیدی منتظر گزارش${isMine ? ' شما' : ''} است`,
  }),
  doneUntil: (day: Day, today: Day, calendar: Calendar): Text => ({
    en: `You are done until ${dayAhead(day, today, calendar, 'en')}`,
    fa: `تا ${dayAhead(day, today, calendar, 'fa')} گزارشی نمانده است`,
  }),
  noneOfMine: { en: 'There is no key result to check in', fa: 'نتیجه‌ای کلیدی برای گزارش نیست' },
  logDeleted: { en: 'Someone has deleted the Check-ins tab', fa: 'کسی برگهٔ «گزارش هفتگی» را حذف کرده است' },
  logBeginsAnew: {
    en: `${words.tabComesBack.en} Otherwise your next check-in begins a new one, with the last number of each key result.`,
    fa: `${words.tabComesBack.fa} اگر برنگردد، گزارش بعدی شما برگهٔ تازه‌ای را با آخرین عدد هر نتیجهٔ کلیدی آغاز می‌کند.`,
  },
  reading: { en: 'Reading the last check-ins…', fa: 'در حال خواندن آخرین گزارش‌ها…' },
  whose: { en: 'Whose key results', fa: 'نتیجه‌های کلیدی چه کسی' },
  everyone: { en: 'Everyone', fa: 'همه' },
  team: (name: string): Text => ({ en: `My team: ${isolate(name)}`, fa: `تیم من: ${isolate(name)}` }),
  noTeam: {
    noName: { en: 'My team: choose your own name first', fa: 'تیم من: نخست نام خودتان را انتخاب کنید' },
    noTeams: { en: 'My team: People names no team yet', fa: 'تیم من: برگهٔ «افراد» هنوز تیمی ندارد' },
    notListed: { en: 'My team: none beside your name in People', fa: 'تیم من: کنار نام شما در «افراد» تیمی نیست' },
  },
  age: (days: number): Text => {
    if (days <= 0) return { en: 'today', fa: 'امروز' };
    if (days === 1) return { en: 'yesterday', fa: 'دیروز' };
    return { en: `${writeNumber(days, 'en')} days ago`, fa: `${writeNumber(days, 'fa')} روز پیش` };
  },
  recorded: (days: number): Text => {
    const age = weekWords.age(days);
    return { en: `recorded ${age.en}`, fa: `ثبت ${age.fa}` };
  },
  never: { en: 'no check-in yet', fa: 'هنوز بدون گزارش' },
  stale: { en: 'Stale', fa: 'به‌روز نشده' },
  lastValues: (values: Readonly<Record<Language, readonly string[]>>): Text => ({
    en: `Last values: ${values.en.join(', ')}`,
    fa: `آخرین مقدارها: ${values.fa.join('، ')}`,
  }),
  change: { en: 'change since the check-in before', fa: 'تغییر از گزارش پیشین' },
  unchanged: { en: 'unchanged', fa: 'بدون تغییر' },
  value: { en: 'New value', fa: 'مقدار تازه' },
  sameAsBefore: { en: 'as before', fa: 'بدون تغییر' },
  confidence: { en: 'Confidence', fa: 'اطمینان' },
  confidenceBounds: { en: '0–10', fa: '۰ تا ۱۰' },
  note: { en: 'Note', fa: 'یادداشت' },
  ownFormula: { en: 'By a formula of the sheet', fa: 'با فرمولی از برگه' },
  start: { en: 'Start checking in', fa: 'شروع گزارش' },
  save: (checkIns: number, lines: number): Text => {
    const { en, fa } = counted(checkIns, lines);
    return { en: `Save ${en}`, fa: `ثبت ${fa}` };
  },
  saved: (checkIns: number, lines: number): Text => {
    const { en, fa } = counted(checkIns, lines);
    return { en: `${en} saved`, fa: `${fa} ثبت شد` };
  },
  keys: {
    en: 'Enter goes on, Ctrl+Enter saves.',
    fa: `${isolate('Enter')} به خانهٔ بعد می‌رود و ${isolate('Ctrl+Enter')} ثبت می‌کند.`,
  },
  upToDate: (count: number): Text => ({
    en: `Up to date (${writeNumber(count, 'en')})`,
    fa: `به‌روز (${writeNumber(count, 'fa')})`,
  }),
  toTalkAbout: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} to talk about`,
    fa: `${writeNumber(count, 'fa')} مورد برای گفت‌وگو`,
  }),
} as const;

/** Check-ins and lines of the week, those of which there are none left out. */
function counted(checkIns: number, lines: number): Text {
  const parts = [
    {
      count: checkIns,
      en: `${writeNumber(checkIns, 'en')} ${checkIns === 1 ? 'check-in' : 'check-ins'}`,
      fa: `${writeNumber(checkIns, 'fa')} گزارش`,
    },
    {
      count: lines,
      en: `${writeNumber(lines, 'en')} weekly ${lines === 1 ? 'note' : 'notes'}`,
      fa: `${writeNumber(lines, 'fa')} یادداشت هفته`,
    },
  ].filter(({ count }) => count > 0);
  return { en: parts.map(({ en }) => en).join(' and '), fa: parts.map(({ fa }) => fa).join(' و ') };
}

function keyResults(count: number): string {
  return `${writeNumber(count, 'en')} key ${count === 1 ? 'result' : 'results'}`;
}

/** The weekday names one day of the next six; beyond them the date does. */
function dayAhead(day: Day, today: Day, calendar: Calendar, language: Language): string {
  return day - today < 7 ? weekdayName(day, language) : writeFullDay(day, language, calendar);
}
