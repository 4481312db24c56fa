import type { Day } from '../calendar/day.ts';
import { chanceOfTarget, ENOUGH_READINGS, kindOf, meanDistance } from '../forecast/chance.ts';
import { writeNumber, writePercent } from '../numbers/write.ts';
import type { KeyResultType } from '../okr/progress.ts';
import { EARLY_BELOW } from '../okr/status.ts';
import type { Language, Text } from '../text.ts';

/** A key result with what was read of it, from the oldest reading on and one a day. */
export interface OddsSubject {
  readonly type: KeyResultType;
  readonly start: number | null;
  readonly target: number;
  readonly readings: readonly { readonly day: Day; readonly value: number }[];
  /** The first day of its cycle; null where it is not known, and all readings count. */
  readonly firstDay: Day | null;
  readonly lastDay: Day;
  readonly today: Day;
  readonly staleAfterDays: number;
}

/** How likely a key result stands at its target on its last day, if it goes on as it has. */
export interface Odds {
  /** Within 0.005 and 0.995. */
  readonly probability: number;
  /** How many readings of this cycle it is told from. */
  readonly readings: number;
  /** Whether they are few. */
  readonly isGuess: boolean;
  /** How many days ago the last reading was, where that is so long that it says little of today; else null. */
  readonly oldBy: number | null;
  readonly span: Span;
}

/** What comes to its end on the last day, as people call it. */
type Span = 'quarter' | 'cycle';

/** The types that come nearer to a target; the others keep to a limit, or happen at once. */
const MOVING: readonly KeyResultType[] = ['auto', 'increase', 'decrease', 'milestone', 'percent'];

/**
 * The odds of a key result by its readings of this cycle; null where there is nothing to tell: it is of a type that has no way to go,
 * stands at its target already, its cycle is over, or its readings reach over too little of the time to tell a pace.
 * @example
 * oddsOf({
 *   type: 'increase', start: 0, target: 20, firstDay: 0, lastDay: 49, today: 22, staleAfterDays: 14,
 *   readings: [{ day: 0, value: 2 }, { day: 7, value: 4 }, { day: 14, value: 6 }, { day: 21, value: 9 }],
 * }) //=> { probability: 0.24939, readings: 4, isGuess: false, oldBy: null, span: 'cycle' }
 */
export function oddsOf(subject: OddsSubject): Odds | null {
  const { type, start, target, firstDay, lastDay, today, staleAfterDays } = subject;
  if (!MOVING.includes(type) || target === start || lastDay < today) return null;
  const readings = subject.readings.filter(({ day }) => day >= (firstDay ?? day) && day <= today);
  const [first, last] = [readings[0], readings[readings.length - 1]];
  const step = meanDistance(readings.map(({ day }) => day));
  if (!first || !last || step === null || lastDay <= last.day) return null;
  if (last.day - first.day < EARLY_BELOW * (lastDay - first.day)) return null;
  const values = readings.map(({ value }) => value);
  const rises = risesTo(subject, first.value);
  if (rises ? last.value >= target : last.value <= target) return null;
  const kind = rises ? kindOf(values, target) : 'level';
  const { probability } = chanceOfTarget(values, target, (lastDay - last.day) / step, kind, rises);
  if (probability === null || !Number.isFinite(probability)) return null;
  const age = today - last.day;
  return {
    probability,
    readings: values.length,
    isGuess: values.length < ENOUGH_READINGS,
    oldBy: age > staleAfterDays ? age : null,
    span: isQuarter(firstDay, lastDay) ? 'quarter' : 'cycle',
  };
}

function risesTo({ type, start, target }: OddsSubject, first: number): boolean {
  if (type === 'increase' || type === 'percent') return true;
  if (type === 'decrease') return false;
  return target > (start ?? (type === 'milestone' ? 0 : first));
}

/** Quarters of both calendars have 89 to 93 days; people begin a few days late, and end a few days early. */
function isQuarter(firstDay: Day | null, lastDay: Day): boolean {
  const days = firstDay === null ? 0 : lastDay - firstDay + 1;
  return days >= 80 && days <= 98;
}

/** Beyond these, figures would promise more than a few numbers of the past can. */
const LEAST = 0.05;
const MOST = 0.95;

/**
 * The odds as a sentence, with what makes them doubtful in words.
 * @example
 * oddsSentence({ probability: 0.72, readings: 3, isGuess: true, oldBy: null, span: 'quarter' }).en
 * //=> 'At this pace, a 72% chance of reaching it by the end of the quarter. That is a guess from only 3 check-ins.'
 */
export function oddsSentence({ probability, readings, isGuess, oldBy, span }: Odds): Text {
  const written = (language: Language): string =>
    [
      chance[language](shownChance(probability, language), spans[span][language]),
      isGuess ? guess[language](writeNumber(readings, language)) : '',
      oldBy === null ? '' : old[language](writeNumber(oldBy, language)),
    ]
      .filter((part) => part !== '')
      .join(' ');
  return { en: written('en'), fa: written('fa') };
}

/** A chance as a few words: `a 72% chance`, or that it lies beyond what the past can tell. */
export function shownChance(probability: number, language: Language): string {
  if (probability < LEAST) return beyond.less[language](writePercent(LEAST, language, 0));
  if (probability > MOST) return beyond.more[language](writePercent(MOST, language, 0));
  return beyond.within[language](writePercent(probability, language, 0));
}

type Words<Values extends unknown[]> = Readonly<Record<Language, (...values: Values) => string>>;

const beyond = {
  less: { en: (percent) => `a chance of less than ${percent}`, fa: (percent) => `کمتر از ${percent} احتمال` },
  within: { en: (percent) => `a ${percent} chance`, fa: (percent) => `${percent} احتمال` },
  more: { en: (percent) => `a chance of more than ${percent}`, fa: (percent) => `بیش از ${percent} احتمال` },
} as const satisfies Readonly<Record<string, Words<[percent: string]>>>;

const spans = {
  quarter: { en: 'the quarter', fa: 'فصل' },
  cycle: { en: 'the cycle', fa: 'دوره' },
} as const satisfies Readonly<Record<Span, Text>>;

const chance: Words<[shown: string, span: string]> = {
  en: (shown, span) => `At this pace, ${shown} of reaching it by the end of ${span}.`,
  fa: (shown, span) => `با همین روند، ${shown} رسیدن تا پایان ${span}.`,
};

const guess: Words<[count: string]> = {
  en: (count) => `That is a guess from only ${count} check-ins.`,
  fa: (count) => `این حدسی است از تنها ${count} گزارش.`,
};

const old: Words<[days: string]> = {
  en: (days) => `The last check-in was ${days} days ago.`,
  fa: (days) => `آخرین گزارش ${days} روز پیش بود.`,
};
