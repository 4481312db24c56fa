import { momentOf, offsetText, type WallClock, wallClock } from './zonedTime.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Quoted text, or a run of one letter. */
const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** Writes a date by a Java pattern such as `yyyy-MM-dd HH:mm`, with English names. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = wallClock(date, timeZone);
  return pattern.replace(PIECE, (piece, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(piece, wall, date, timeZone);
  });
}

function field(piece: string, wall: WallClock, date: Date, timeZone: string): string {
  const padded = (number: number) => String(number).padStart(piece.length, '0');
  switch (piece[0]) {
    case 'y':
      return piece.length === 2 ? String(wall.year).slice(-2) : padded(wall.year);
    case 'M': {
      const name = MONTHS[wall.month - 1] ?? '';
      return piece.length > 3 ? name : piece.length === 3 ? name.slice(0, 3) : padded(wall.month);
    }
    case 'd':
      return padded(wall.day);
    case 'E': {
      const name = DAYS[new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()] ?? '';
      return piece.length > 3 ? name : name.slice(0, 3);
    }
    case 'H':
      return padded(wall.hour);
    case 'h':
      return padded(wall.hour % 12 || 12);
    case 'm':
      return padded(wall.minute);
    case 's':
      return padded(wall.second);
    case 'S':
      return padded(date.getMilliseconds());
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(date, timeZone);
    case 'X': {
      const offset = offsetText(date, timeZone);
      return offset === '+0000' ? 'Z' : piece.length === 3 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
    }
    default:
      throw new Error(`The pattern letter ${piece[0]} is not implemented in the preview.`);
  }
}

const NUMBERS: Readonly<Record<string, keyof WallClock>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/** Reads a text by a pattern of numbers, such as `yyyy-MM-dd'T'HH:mm`; what the pattern leaves out is 1970-01-01 00:00. */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const wall: Record<keyof WallClock, number> = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  const names: (keyof WallClock)[] = [];
  let source = '';
  let at = 0;
  for (const match of pattern.matchAll(PIECE)) {
    source += escaped(pattern.slice(at, match.index));
    at = match.index + match[0].length;
    const name = NUMBERS[match[0][0] ?? ''];
    if (match[1] !== undefined) source += escaped(match[1] || "'");
    else if (!name) throw new Error(`The pattern letter ${match[0][0]} cannot be parsed in the preview.`);
    else {
      names.push(name);
      source += `(\\d{1,${Math.max(2, match[0].length)}})`;
    }
  }
  const found = new RegExp(`^${source}${escaped(pattern.slice(at))}`).exec(text.trim());
  if (!found) throw new Error(`Unparseable date: "${text}"`);
  names.forEach((name, index) => {
    wall[name] = Number(found[index + 1]);
  });
  return momentOf(wall, timeZone);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
