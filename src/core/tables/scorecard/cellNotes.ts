import { type Day, isoText } from '../../calendar/day.ts';
import { writeLongDay } from '../../calendar/write.ts';
import { isolate } from '../../isolate.ts';
import type { Language, Text } from '../../text.ts';

/** How a line begins that Rasad wrote into the note of a cell; the other lines are people's own. */
const MARKS: Text = { en: 'Rasad: ', fa: 'رصد: ' };

/**
 * A note with the line of Rasad replaced, or taken out for null.
 * @example
 * withLine('Ask Sara', 'you typed “12”', 'en') //=> 'Ask Sara\nRasad: you typed “12”'
 */
export function withLine(note: string, line: string | null, language: Language): string {
  const own = note.split('\n').filter((each) => !each.startsWith(MARKS.en) && !each.startsWith(MARKS.fa));
  const lines = line === null ? own : [...own, MARKS[language] + line];
  return lines.join('\n').trim();
}

/**
 * What the line of Rasad in a note says, or null where there is none.
 * @example
 * lineIn('Ask Sara\nRasad: you typed “12”') //=> 'you typed “12”'
 */
export function lineIn(note: string): string | null {
  for (const each of note.split('\n')) {
    const mark = [MARKS.en, MARKS.fa].find((begin) => each.startsWith(begin));
    if (mark) return each.slice(mark.length);
  }
  return null;
}

/**
 * What a day that a cell shows in one calendar is called in the other.
 * @example
 * isolatedParts(dayLine(gregorianDay(2026, 11, 23), 'en')) //=> ['', '2026-11-23', ' = ', '2 Azar 1405', '']
 */
export function dayLine(day: Day, language: Language): string {
  return `${isolate(isoText(day))} = ${isolate(writeLongDay(day, language, 'jalali'))}`;
}

/**
 * Keeps what a person typed, now that the cell holds a number or a date.
 * @example
 * typedLine('۱۲', 'en') //=> 'you typed “۱۲”'
 */
export function typedLine(typed: string, language: Language): string {
  return language === 'fa' ? `نوشته بودید «${isolate(typed)}»` : `you typed “${typed}”`;
}
