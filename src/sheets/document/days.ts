import { type Day, gregorianDay, isoText, serialOf } from '../../core/calendar/day.ts';

const MINUTES_PER_DAY = 1440;

/** Days and moments in the document's time zone, which is asked for once. */
export interface Days {
  /**
   * The day of a date cell. Cells hand over moments, and the script's time zone may differ from the document's. Many rows
   * share a day, so each moment is asked about once.
   */
  dayOf(date: Date): Day;
  /** The moment at which a day begins: what a date cell is given. */
  dateOf(day: Day): Date;
  today(): Day;
  /** A moment to the minute, as the serial number that a cell of days and times holds. */
  serialAt(moment: Date): number;
  /** This minute, as such a number. */
  now(): number;
}

export function openDays(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet): Days {
  let zone: string | undefined;
  const timeZone = (): string => {
    zone ??= spreadsheet().getSpreadsheetTimeZone();
    return zone;
  };
  const dayOf = remembering(
    (moment: number) => {
      const [year = 0, month = 0, dayOfMonth = 0] = Utilities.formatDate(new Date(moment), timeZone(), 'yyyy-MM-dd')
        .split('-')
        .map(Number);
      return gregorianDay(year, month, dayOfMonth) as Day;
    },
    (date: Date) => date.getTime(),
  );
  const dateOf = remembering(
    (day: Day) => Utilities.parseDate(isoText(day), timeZone(), 'yyyy-MM-dd'),
    (day: Day) => day,
  );
  let thisDay: Day | undefined;
  const today = (): Day => {
    thisDay ??= dayOf(new Date());
    return thisDay;
  };
  const serialAt = (moment: Date): number => {
    const [hours = 0, minutes = 0] = Utilities.formatDate(moment, timeZone(), 'HH:mm').split(':').map(Number);
    return serialOf(dayOf(moment)) + (hours * 60 + minutes) / MINUTES_PER_DAY;
  };
  return { dayOf, dateOf, today, serialAt, now: () => serialAt(new Date()) };
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
