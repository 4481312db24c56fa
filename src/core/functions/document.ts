import type { Day } from '../calendar/day.ts';
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
}
