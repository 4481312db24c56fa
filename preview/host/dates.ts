const DAY_MS = 864e5;
const UNIX_EPOCH = 25569; // the serial number of 1970-01-01

/** The serial number of the wall-clock time that the machine's zone shows. */
export function toSerial(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return UNIX_EPOCH + wall / DAY_MS;
}

/** The date that shows the serial number's wall-clock time, made by the realm that will receive it. */
export function toDate(serial: number, DateOf: DateConstructor): Date {
  const wall = new Date(Math.round((serial - UNIX_EPOCH) * DAY_MS));
  return new DateOf(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

/** The serial number of a calendar day; undefined for a day that does not exist. */
export function daySerial(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? UNIX_EPOCH + at.getTime() / DAY_MS : undefined;
}

/** A Date of any realm: `instanceof` fails across contexts. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
