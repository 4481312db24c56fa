import type { Day } from '../../calendar/day.ts';
import { weekInQuarter } from '../../calendar/week.ts';
import { writeNumber } from '../../numbers/write.ts';
import { checkInDays } from '../../okr/checkInDays.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Language, Text } from '../../text.ts';
import type { PlannedObjective } from './planned.ts';

/** A check-in with what it is about. */
export interface PlannedCheckIn {
  readonly day: Day;
  readonly words: string;
}

interface AgendaScope {
  readonly language: Language;
  readonly settings: Pick<Settings, 'calendar' | 'firstWeekday' | 'fiscalStartMonth'>;
  readonly today: Day;
  /** The day from which on the plan counts. */
  readonly since: Day;
}

/** A quarter has so many weeks at most; those of a longer cycle come as it goes on. */
const MOST_AHEAD = 14;
/** With fewer check-ins, nobody looks back at half-time. */
const FEWEST_WITH_MIDDLE = 5;

/** The calendar of check-ins: one a week until the last cycle ends, with what to do at the first, half-way and at the close. */
export function agendaOf(
  objectives: readonly PlannedObjective[],
  { language, settings, today, since }: AgendaScope,
): PlannedCheckIn[] {
  const { calendar, firstWeekday, fiscalStartMonth } = settings;
  const cycles = objectives.map(({ firstDay, lastDay }) => checkInDays(firstDay, lastDay, firstWeekday));
  const all = [...new Set(cycles.flat())].sort((one, other) => one - other);
  const ahead = all.filter((day) => day >= Math.max(since, today)).slice(0, MOST_AHEAD);
  const days = [...all.filter((day) => day >= since && day < today), ...ahead];
  const closes = new Set(cycles.map((each) => each[each.length - 1]));
  const middles = new Set(
    cycles.map((each) => (each.length < FEWEST_WITH_MIDDLE ? undefined : each[Math.floor(each.length / 2)])),
  );
  return days.map((day, index) => {
    const { number } = weekInQuarter(day, calendar, firstWeekday, fiscalStartMonth);
    const week: Text = { en: `Week ${number}: `, fa: `هفتهٔ ${writeNumber(number, 'fa')}: ` };
    const what = closes.has(day)
      ? agendaWords.close
      : index === 0
        ? agendaWords.first
        : middles.has(day)
          ? agendaWords.middle
          : agendaWords.usual;
    return { day, words: week[language] + what[language] };
  });
}

const agendaWords = {
  first: {
    en: 'first check-in. Agree on owners and starting numbers',
    fa: 'نخستین گزارش؛ مسئول‌ها و عددهای شروع را قطعی کنید',
  },
  usual: { en: 'numbers and confidence', fa: 'عددها و اطمینان' },
  middle: {
    en: 'mid-quarter look. Keep, change or drop key results',
    fa: 'نگاه میان دوره؛ کدام نتیجه بماند، تغییر کند یا کنار برود',
  },
  close: { en: 'close. Score, learn, carry over', fa: 'بستن دوره؛ امتیاز، درس‌ها و انتقال' },
} as const satisfies Record<string, Text>;
