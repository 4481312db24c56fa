export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What a clock on the wall of that zone shows. */
export function wallClock(date: Date, timeZone: string): WallClock {
  const parts = formatIn(timeZone).formatToParts(new Date(date.getTime()));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make, and a document asks for the same zone again and again. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zoneName(timeZone),
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** The moment, in milliseconds since 1970, at which the wall of that zone shows this. */
export function momentOf(wall: WallClock, timeZone: string): number {
  const asIfUtc = utc(wall);
  // The zone's offset near that moment, and once more in case the first guess lay across a change of the clocks.
  const guess = asIfUtc - (utc(wallClock(new Date(asIfUtc), timeZone)) - asIfUtc);
  return asIfUtc - (utc(wallClock(new Date(guess), timeZone)) - guess);
}

const utc = ({ year, month, day, hour, minute, second }: WallClock) =>
  Date.UTC(year, month - 1, day, hour, minute, second);

// Intl reads GMT+3 in other ways than Java does, so only the names that both know pass.
const zoneName = (timeZone: string) => (/^(GMT|Z)$/.test(timeZone) ? 'UTC' : timeZone);

/** Hours and minutes ahead of UTC, as +0330. */
export function offsetText(date: Date, timeZone: string): string {
  const minutes = Math.round((utc(wallClock(date, timeZone)) - Math.floor(date.getTime() / 1000) * 1000) / 60000);
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
