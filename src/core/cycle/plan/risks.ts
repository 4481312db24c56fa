import type { Day } from '../../calendar/day.ts';
import { wordingOf } from '../../okr/hygiene.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Language, Text } from '../../text.ts';
import { nowruzIn } from './nowruz.ts';
import type { PlannedKpi, PlannedObjective } from './planned.ts';

/** What could go wrong, and what to do about it. */
export interface PlanRisk {
  /** Tells it from the others, whatever it is about by now. */
  readonly id: string;
  readonly words: string;
  readonly day?: Day;
}

interface RiskScope {
  readonly language: Language;
  readonly settings: Pick<Settings, 'calendar'>;
  readonly today: Day;
}

/** More of them are counted. */
const MOST_NAMES = 4;

/** What could go wrong with objectives as they are worded, each rule once with the rows that it is about; KPIs and holidays after that. */
export function risksOf(
  objectives: readonly PlannedObjective[],
  kpis: readonly PlannedKpi[],
  { language, settings, today }: RiskScope,
): PlanRisk[] {
  const found = new Map<Text, string[]>();
  for (const objective of objectives) {
    for (const { keyResult, words } of wordingOf(objective).hints) {
      const key = keyResult === null ? objective.key : (objective.keyResults[keyResult]?.key ?? '');
      found.set(words, [...(found.get(words) ?? []), key]);
    }
  }
  const unread = kpis.filter(({ hasReading }) => !hasReading).map(({ name }) => name);
  if (unread.length > 0) found.set(riskWords.noReading, unread);
  const risks = [...found].map(
    ([words, names]): PlanRisk => ({
      id: words.en.split(':')[0] as string,
      words: `${words[language]} (${listed(names, language)})`,
    }),
  );
  const last = Math.max(...objectives.map(({ lastDay }) => lastDay));
  const holiday = nowruzIn({ first: today, last }, settings.calendar);
  if (!holiday) return risks;
  const closes = objectives.some(({ lastDay }) => lastDay >= holiday.first && lastDay <= holiday.last);
  const words = closes ? riskWords.closesInNowruz : riskWords.nowruz;
  return [...risks, { id: 'Nowruz', words: words[language], day: Math.max(holiday.first, today) }];
}

function listed(names: readonly string[], language: Language): string {
  const comma: Text = { en: ', ', fa: '، ' };
  const shown = names.slice(0, MOST_NAMES).join(comma[language]);
  return names.length > MOST_NAMES ? `${shown}${comma[language]}…` : shown;
}

const riskWords = {
  noReading: {
    en: 'No number yet: put today’s into the KPIs tab, so that a change can be seen',
    fa: 'هنوز عددی ندارد؛ عدد امروز را در برگهٔ شاخص‌ها بنویسید تا تغییرش دیده شود',
  },
  nowruz: {
    en: 'Nowruz, 1–13 Farvardin: business stands still, so finish before it or begin after it',
    fa: 'نوروز، ۱ تا ۱۳ فروردین: کارها می‌خوابد؛ پیش از آن تمام کنید یا پس از آن شروع کنید',
  },
  closesInNowruz: {
    en: 'The cycle closes in Nowruz: agree on a day before the holiday for the close',
    fa: 'پایان دوره در تعطیلات نوروز است؛ روزی پیش از تعطیلات برای بستن دوره بگذارید',
  },
} as const satisfies Record<string, Text>;
