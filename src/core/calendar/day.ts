/** A calendar day, counted from 1970-01-01 = 0. It has no time and no time zone. */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;
/** The serial number that spreadsheets give 1970-01-01. */
const SERIAL_OF_DAY_0 = 25_569;

/**
 * The day of a Gregorian date; `month` is 1–12. A date that no calendar has, such as 30 February, is null.
 * @example
 * gregorianDay(1970, 1, 2) //=> 1
 * gregorianDay(2026, 2, 30) //=> null
 */
export function gregorianDay(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / MILLISECONDS_PER_DAY : null;
}

/**
 * Year, month (1–12) and day of the month in the Gregorian calendar.
 * @example
 * gregorianDate(1) //=> { year: 1970, month: 1, dayOfMonth: 2 }
 */
export function gregorianDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/**
 * `2026-11-23`.
 * @example
 * isoText(1) //=> '1970-01-02'
 */
export function isoText(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The serial number of a day in a spreadsheet cell.
 * @example
 * serialOf(0) //=> 25569
 */
export function serialOf(day: Day): number {
  return day + SERIAL_OF_DAY_0;
}

/**
 * The day of a spreadsheet's serial number; its time of day is dropped.
 * @example
 * dayOfSerial(25_570.75) //=> 1
 */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - SERIAL_OF_DAY_0;
}
