import { type Day, gregorianDate, gregorianDay } from '../../src/core/calendar/day.ts';
import type { Document } from '../../src/core/functions/document.ts';
import { defaultSettings } from '../../src/core/settings/settings.ts';
import type { Language } from '../../src/core/text.ts';

/** A document in which its owner chose nothing but the language. */
export function documentIn(language: Language): Document {
  return { language: () => language, settings: () => defaultSettings(language), dayOf, dateOf };
}

function dayOf(date: Date): Day {
  return gregorianDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) as Day;
}

function dateOf(day: Day): Date {
  const { year, month, dayOfMonth } = gregorianDate(day);
  return new Date(year, month - 1, dayOfMonth);
}
