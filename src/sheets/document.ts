import { type Day, gregorianDay } from '../core/calendar/day.ts';
import type { Document } from '../core/functions/document.ts';
import type { Language } from '../core/text.ts';
import { documentLanguage } from './language.ts';

/** The document behind one call. Each setting is read when first asked for, and once. */
export function openDocument(): Document {
  let language: Language | undefined;
  let dayOf: Document['dayOf'] | undefined;
  return {
    language: () => {
      language ??= documentLanguage();
      return language;
    },
    dayOf: (date) => {
      dayOf ??= dayReader();
      return dayOf(date);
    },
  };
}

/**
 * Cells hand over moments, and the script's time zone may differ from the document's: the day is read in the document's.
 * Many rows share a day, so each moment is asked about once.
 */
function dayReader(): Document['dayOf'] {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const known = new Map<number, Day>();
  return (date) => {
    const moment = date.getTime();
    const day = known.get(moment) ?? dayIn(timeZone, date);
    known.set(moment, day);
    return day;
  };
}

function dayIn(timeZone: string, date: Date): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd')
    .split('-')
    .map(Number);
  return gregorianDay(year, month, dayOfMonth) as Day;
}

/** Today's day in the document's time zone. */
export function today(): Day {
  return dayIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), new Date());
}

/** The moment at which a day begins in the document's time zone: what a date cell is given. */
export function momentOf(isoDay: string): Date {
  return Utilities.parseDate(isoDay, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}
