import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Weekday } from '../calendar/week.ts';
import { iranianRates, type MoneyRate } from '../numbers/moneyRate.ts';
import type { MoneyUnit } from '../numbers/moneyUnit.ts';
import type { Language } from '../text.ts';
import { type JudgingRule, usualRules } from './judgingRules.ts';

/** What the owner of a document chose; everything Rasad writes, reads and judges there follows it. */
export interface Settings {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly firstWeekday: Weekday;
  /** The month of `calendar`, 1–12, in which the fiscal year starts. */
  readonly fiscalStartMonth: number;
  readonly money: MoneySettings;
  /** Pace in a spring that starts with Nowruz is counted from 14 Farvardin. */
  readonly paceAfterNowruz: boolean;
  /** How far behind the expected progress a key result may lie: a preset of OKR_STATUS, or the document's own rules. */
  readonly statusRule: StatusRule;
  /** Those rules, in order: the first that holds gives the status. */
  readonly ownRules: readonly JudgingRule[];
  /** Whether an objective is as well as its worst key result, or as its own score against the pace. */
  readonly objectiveStatus: ObjectiveStatus;
  /** What an objective's score is the mean of: its key results, the objectives aligned with it, or both. */
  readonly rollUp: RollUp;
  /** What a key result that keeps to a limit is scored by when its cycle is closed. */
  readonly closingScore: ClosingScore;
  /** A reading older than this many days says nothing of today. */
  readonly staleAfterDays: number;
  /** After so many unhealthy readings in a row a KPI asks for attention. */
  readonly unhealthyReadings: number;
  /** Persian numbers and Jalali dates typed into Rasad's own columns become real ones. */
  readonly readsTyping: boolean;
  readonly mail: MailSettings;
}

/** The weekly mail: whether it is on is no setting, since someone's own account sends it. */
export interface MailSettings {
  /** The addresses, as someone typed them. */
  readonly to: string;
  readonly day: MailDay;
  /** 0–23, in the time zone of the document. */
  readonly hour: number;
  /** Whether those whose check-ins are late get a mail of their own. */
  readonly remindsLate: boolean;
}

export type MailDay = 'saturday' | 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';

/** A preset of OKR_STATUS. */
export type StatusPreset = 'default' | 'upraise' | 'servicenow' | 'engagedly' | 'viva';
export type StatusRule = StatusPreset | 'own';
type ObjectiveStatus = 'worst' | 'pace';
export type RollUp = 'keyResults' | 'aligned' | 'both';
/** Its last value, or the share of the check-ins at which it kept to the limit. Source: rule R4. */
type ClosingScore = 'last' | 'share';

export interface MoneySettings {
  /** The unit of every money number that carries no unit of its own; null where none was chosen: nothing is converted then. */
  readonly unit: MoneyUnit | null;
  /** The unit before it, if it changed, and the last day that counted in it: null where that cannot be told. */
  readonly earlier: { readonly unit: MoneyUnit; readonly lastDay: Day | null } | null;
  readonly rates: readonly MoneyRate[];
}

/**
 * What holds in a document whose owner has chosen nothing but the language.
 * @example
 * defaultSettings('fa').calendar //=> 'jalali'
 */
export function defaultSettings(language: Language): Settings {
  const persian = language === 'fa';
  return {
    language,
    calendar: persian ? 'jalali' : 'gregorian',
    firstWeekday: persian ? 'saturday' : 'monday',
    fiscalStartMonth: 1,
    money: { unit: persian ? 'TOMAN' : null, earlier: null, rates: iranianRates },
    paceAfterNowruz: false,
    statusRule: 'default',
    ownRules: usualRules,
    objectiveStatus: 'worst',
    rollUp: 'keyResults',
    closingScore: 'last',
    staleAfterDays: 14,
    unhealthyReadings: 2,
    readsTyping: persian,
    mail: { to: '', day: persian ? 'saturday' : 'monday', hour: 9, remindsLate: false },
  };
}
