import { type Day, gregorianDay, isoText } from '../core/calendar/day.ts';

/** Today's day in the document's time zone. */
export function today(): Day {
  return dayReader()(new Date());
}

/**
 * Reads the day of a date cell. Cells hand over moments, and the script's time zone may differ from the document's: the day
 * is read in the document's. Many rows share a day, so each moment is asked about once.
 */
export function dayReader(): (date: Date) => Day {
  const timeZone = documentTimeZone();
  return remembering(
    (moment: number) => {
      const [year = 0, month = 0, dayOfMonth = 0] = Utilities.formatDate(new Date(moment), timeZone, 'yyyy-MM-dd')
        .split('-')
        .map(Number);
      return gregorianDay(year, month, dayOfMonth) as Day;
    },
    (date: Date) => date.getTime(),
  );
}

/** Gives the moment at which a day begins in the document's time zone: what a date cell is given. */
export function dayWriter(): (day: Day) => Date {
  const timeZone = documentTimeZone();
  return remembering(
    (day: Day) => Utilities.parseDate(isoText(day), timeZone, 'yyyy-MM-dd'),
    (day: Day) => day,
  );
}

function documentTimeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function remembering<Asked, Key, Answer>(answer: (key: Key) => Answer, keyOf: (asked: Asked) => Key) {
  const known = new Map<Key, Answer>();
  return (asked: Asked): Answer => {
    const key = keyOf(asked);
    const found = known.get(key) ?? answer(key);
    known.set(key, found);
    return found;
  };
}
