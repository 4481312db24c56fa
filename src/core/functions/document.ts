import type { Day } from '../calendar/day.ts';
import type { MoneyUnit } from '../numbers/moneyUnit.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language } from '../text.ts';

/** What a call may need to know about the document; asked for only when the answer needs it. */
export interface Document {
  /** The language of words and refusals. */
  readonly language: () => Language;
  /** Calendar, money and the rest of what the document's owner chose. */
  readonly settings: () => Settings;
  /** The calendar day of a date cell, in the document's time zone. */
  readonly dayOf: (date: Date) => Day;
  /** The date cell of a calendar day, in the document's time zone. */
  readonly dateOf: (day: Day) => Date;
  /** What the call, or the row of it that is computed, has typed so far; each call has its own. */
  readonly typedMoney?: TypedMoney;
}

export interface TypedMoney {
  /** Where no money unit was chosen: the one that was typed first, with which all others must agree. */
  first: { readonly unit: MoneyUnit; readonly argument: string } | null;
}
