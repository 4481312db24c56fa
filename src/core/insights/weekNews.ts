import type { Day } from '../calendar/day.ts';
import { type OddsSubject, oddsOf, shownChance } from '../cycle/odds.ts';
import { explainSignal } from '../explanation/explainSignal.ts';
import { FEWEST_VALUES } from '../explanation/individualsChart.ts';
import { detectAnomalies } from '../forecast/anomaly.ts';
import { isolate } from '../isolate.ts';
import type { Text } from '../text.ts';
import { WEEK_DAYS, weekChange } from './weekChange.ts';

interface Reading {
  readonly day: Day;
  readonly value: number;
}

/** A KPI or key result with what was read of it. */
export interface NewsSubject {
  /** How its reader knows it. */
  readonly id: string;
  readonly name: string;
  /** From the oldest on, one a day at most. */
  readonly readings: readonly Reading[];
  /** Whether more of it is good; null where neither is, or nobody knows. */
  readonly isHigherBetter: boolean | null;
  /** What its odds need besides readings and the day; null for a KPI. */
  readonly goal: Omit<OddsSubject, 'readings' | 'today'> | null;
  /** What somebody must decide about it, in a sentence; null where nothing is due. */
  readonly decision: Text | null;
  /** The status that it has now, in a word; null for a KPI, and where there are no data to tell it by. */
  readonly status: Text | null;
  /** Where its change came from, in a sentence, where facts tell it. */
  readonly driver: Text | null;
  write(value: number): Text;
}

/** What changed about a subject within a week: its sentences, the weightiest first. */
export interface News {
  readonly id: string;
  readonly name: string;
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly sentences: readonly Text[];
  /** By which news are ranked: a decision that is due, then what is more than ordinary movement, then the size of a change. */
  readonly weight: number;
}

const WEIGHT = { decision: 8, signal: 4, odds: 3, unusual: 2, largestChange: 1, first: 0.5, unchanged: 0.01 } as const;
/** Odds that move less than this tell nothing new. */
const LEAST_ODDS_MOVE = 0.1;
/** As in KPI_ANOMALY; fewer readings cannot tell what is usual. */
const SENSITIVITY = 3.5;

/**
 * What changed this week, ranked: the one list that My week shows, and that a dashboard or a mail may show too. A subject without a
 * reading of the last seven days has news only where a decision is due. What has too little history to be judged is told all the same,
 * with a sentence that says so.
 * @example
 * weekNews([], 20_786) //=> []
 */
export function weekNews(subjects: readonly NewsSubject[], today: Day): News[] {
  return subjects.flatMap((subject) => newsOf(subject, today) ?? []).sort((one, other) => other.weight - one.weight);
}

interface Part {
  readonly sentence: Text;
  readonly weight: number;
}

function newsOf(subject: NewsSubject, today: Day): News | null {
  const { id, name, readings, decision, driver } = subject;
  const known = readings.filter(({ day }) => day <= today);
  const fresh = weekChange(readings, today);
  const before = fresh && (fresh.before ?? (known.length > 1 ? (known[0] as Reading) : null));
  const change = fresh && before ? changeOf(subject, fresh.last, before) : null;
  const signal = fresh ? signalOf(subject, known) : null;
  const isJudged = known.length >= FEWEST_VALUES;
  const recorded = fresh && !change && !isJudged ? recordedOf(subject, fresh.last, before === null) : null;
  const isTold = change !== null || recorded !== null;
  const parts = [
    decision && { sentence: decision, weight: WEIGHT.decision },
    signal,
    oddsMoveOf(subject, known, today),
    change,
    recorded,
    isTold && subject.status && { sentence: standing(subject.status), weight: 0 },
    isTold && !isJudged && !signal && { sentence: notJudged, weight: 0 },
    change && driver && { sentence: driver, weight: 0 },
  ].filter((part): part is Part => part !== null && part !== false);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  const moved = fresh && before ? Math.sign(fresh.last.value - before.value) : 0;
  return { id, name, tone: toneOf(moved, subject), sentences: parts.map(({ sentence }) => sentence), weight };
}

function toneOf(moved: number, { isHigherBetter }: NewsSubject): News['tone'] {
  if (moved === 0 || isHigherBetter === null) return 'neutral';
  return moved > 0 === isHigherBetter ? 'good' : 'bad';
}

function changeOf({ write }: NewsSubject, last: Reading, before: Reading): Part | null {
  if (before.value === last.value) return null;
  const [from, to] = [write(before.value), write(last.value)];
  const rose = last.value > before.value;
  const relative = before.value === 0 ? 1 : Math.abs((last.value - before.value) / before.value);
  return {
    sentence: {
      en: `${rose ? 'Rose' : 'Fell'} from ${isolate(from.en)} to ${isolate(to.en)}.`,
      fa: `از ${isolate(from.fa)} به ${isolate(to.fa)} ${rose ? 'بالا رفت' : 'پایین آمد'}.`,
    },
    weight: Math.min(WEIGHT.largestChange, relative),
  };
}

/** What was recorded without a change: the first number of all, or the same once more. */
function recordedOf({ write }: NewsSubject, { value }: Reading, isFirst: boolean): Part {
  const { en, fa } = write(value);
  return isFirst
    ? {
        sentence: { en: `Recorded for the first time: ${isolate(en)}.`, fa: `نخستین بار ثبت شد: ${isolate(fa)}.` },
        weight: WEIGHT.first,
      }
    : {
        sentence: { en: `Recorded, and unchanged: ${isolate(en)}.`, fa: `ثبت شد و تغییری نکرد: ${isolate(fa)}.` },
        weight: WEIGHT.unchanged,
      };
}

function standing({ en, fa }: Text): Text {
  return { en: `Status now: ${en}.`, fa: `وضعیت اکنون: ${fa}.` };
}

const notJudged: Text = {
  en: 'Not enough history yet to judge it.',
  fa: 'هنوز سابقهٔ کافی برای سنجش آن نیست.',
};

/** A signal, else a value that is unusual, else nothing: ordinary movement is no news. */
function signalOf({ write }: NewsSubject, known: readonly Reading[]): Part | null {
  const values = known.map(({ value }) => value);
  const explained = explainSignal(values, write);
  if (explained && explained.signal !== 'ordinary') return { sentence: explained.sentence, weight: WEIGHT.signal };
  const newest = detectAnomalies(values, 1, SENSITIVITY)[values.length - 1];
  if (!newest?.unusual) return null;
  const expected = write(newest.expected);
  return {
    sentence: {
      en: `An unusual value: about ${isolate(expected.en)} was to be expected.`,
      fa: `مقدار نامعمولی است: حدود ${isolate(expected.fa)} انتظار می‌رفت.`,
    },
    weight: WEIGHT.unusual,
  };
}

function oddsMoveOf({ goal }: NewsSubject, known: readonly Reading[], today: Day): Part | null {
  if (!goal) return null;
  const before = known.filter(({ day }) => day <= today - WEEK_DAYS);
  const now = oddsOf({ ...goal, readings: known, today });
  const then = oddsOf({ ...goal, readings: before, today: today - WEEK_DAYS });
  if (!now || !then || Math.abs(now.probability - then.probability) < LEAST_ODDS_MOVE) return null;
  const say = (language: 'en' | 'fa') => [then, now].map(({ probability }) => shownChance(probability, language));
  const [thenEn, nowEn] = say('en');
  const [thenFa, nowFa] = say('fa');
  return {
    sentence: {
      en: `At this pace, ${nowEn} of reaching its target; a week ago it was ${thenEn}.`,
      fa: `با همین روند، ${nowFa} رسیدن به هدف؛ هفتهٔ پیش ${thenFa} بود.`,
    },
    weight: WEIGHT.odds,
  };
}
