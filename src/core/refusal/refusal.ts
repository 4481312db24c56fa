import type { Calendar } from '../calendar/calendar.ts';
import { type Day, gregorianDay } from '../calendar/day.ts';
import { writeDay } from '../calendar/write.ts';
import { isDateCell } from '../cell.ts';
import { isolate } from '../isolate.ts';
import { writeNumber } from '../numbers/write.ts';
import type { Language } from '../text.ts';
import { argumentRefusals } from './arguments.ts';
import { boundRefusals } from './bounds.ts';
import { cellRefusals } from './cells.ts';
import { dateRefusals } from './dates.ts';
import { documentRefusals } from './document.ts';
import { eventRefusals } from './events.ts';
import { impactRefusals } from './impact.ts';
import { keyResultRefusals } from './keyResults.ts';
import { listRefusals } from './lists.ts';
import { moneyRefusals } from './money.ts';
import { resultRefusals } from './results.ts';
import type { Facts, Given, Sentence } from './sentence.ts';

/** Every rule that Rasad refuses by, as one voice: what, the rule, the value, the remedy. */
const sentences = {
  ...boundRefusals,
  ...argumentRefusals,
  ...cellRefusals,
  ...dateRefusals,
  ...moneyRefusals,
  ...listRefusals,
  ...resultRefusals,
  ...eventRefusals,
  ...impactRefusals,
  ...documentRefusals,
  ...keyResultRefusals,
};

export type RefusalCode = keyof typeof sentences;

/** The facts that the sentence of a code is made of. */
type FactsOf<Code extends RefusalCode> =
  Parameters<(typeof sentences)[Code]> extends [infer Needs, ...unknown[]] ? Needs : Given<never>;

/** A code and its facts, as `new Refusal` takes them. */
export type Refused = { [Code in RefusalCode]: [code: Code, facts: FactsOf<Code>] }[RefusalCode];

/** The one error a user reads: a rule that was broken, by what, with which value. It is worded at the edge. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: Facts;

  constructor(...[code, facts]: Refused) {
    super(sentenceOf(code)(facts, (value) => shownValue(value, 'en')).en);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }

  /**
   * The sentence without the name of a function; days by a calendar, else by that of the language.
   * @param persianName how a Persian sentence writes the name of an argument
   */
  sentenceIn(language: Language, calendar?: Calendar, persianName: (name: string) => string = isolate): string {
    const facts = language === 'fa' ? withNames(this.facts, persianName) : this.facts;
    return sentenceOf(this.code)(facts, (value) => shownValue(value, language, calendar))[language];
  }
}

/** That a code stands with the facts of its sentence is checked where a refusal is made. */
function sentenceOf(code: RefusalCode): Sentence<Facts> {
  return sentences[code] as Sentence<Facts>;
}

/** The facts that hold names of arguments, which keep their own direction inside a Persian sentence. */
const NAMES: ReadonlySet<string> = new Set<keyof Facts>(['argument', 'limit', 'otherLimit', 'names']);

function withNames(facts: Facts, nameOf: (name: string) => string): Facts {
  const named = (fact: unknown): unknown => (typeof fact === 'string' ? nameOf(fact) : fact);
  const written = ([key, fact]: [string, unknown]) => [
    key,
    !NAMES.has(key) ? fact : Array.isArray(fact) ? fact.map(named) : named(fact),
  ];
  return Object.fromEntries(Object.entries(facts).map(written));
}

function shownValue(value: unknown, language: Language, calendar?: Calendar): string {
  const shownDay = (day: Day): string => apart(writeDay(day, language, calendar), language);
  if (typeof value === 'number') return apart(writeNumber(value, language), language);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateCell(value)) {
    const day = gregorianDay(value.getFullYear(), value.getMonth() + 1, value.getDate()) as Day;
    return language === 'fa' ? `تاریخ ${shownDay(day)}` : `the date ${shownDay(day)}`;
  }
  if (typeof value === 'object' && value !== null && 'day' in value) return shownDay(value.day as Day);
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return language === 'fa' ? `«${isolate(short)}»` : `"${short}"`;
}

/** Apart from the Persian words around it, so that signs and slashes stay in their order. */
function apart(shown: string, language: Language): string {
  return language === 'fa' ? isolate(shown) : shown;
}
