import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import type { Realm } from './contract.ts';
import { daySerial, isDate, toDate, toSerial } from './dates.ts';
import { DEFAULT_LOCALE, helpers } from './engine/odoo.ts';
import { isDateFormat, withoutIndentMark } from './formats.ts';
import { engineFormula } from './formula.ts';
import { SPARKLINE_MARK } from './functions/sparkline.ts';
import { type LocaleRules, localeRules } from './locales.ts';
import { joinedDigits } from './spacedDigits.ts';

/** What a value becomes in a cell: the engine's text for it, and the format that Google gives along when it reads one. */
export interface Typed {
  readonly content: string;
  /** The text that was read as something else: a cell with a text format keeps it. */
  readonly text?: string;
  readonly format?: string;
}

/** The content of a cell for what a script writes: text is read as if a person had typed it. */
export function written(value: unknown, locale: string): Typed {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'number') return Number.isFinite(value) ? { content: String(value) } : { content: '#NUM!' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (isDate(value)) {
    const serial = toSerial(value);
    const format = Number.isInteger(serial)
      ? localeRules(locale).dateFormat
      : `${localeRules(locale).dateFormat} hh:mm:ss`;
    return { content: String(serial), format };
  }
  return typed(String(value), locale);
}

/** Reads text as Google Sheets reads what a person types under that locale. */
function typed(text: string, locale: string): Typed {
  if (text.length > 1 && text.startsWith('=')) return { content: engineFormula(text) };
  if (text.startsWith("'")) return plainText(text.slice(1));
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toUpperCase() };
  const rules = localeRules(locale);
  const read = typedNumber(joinedDigits(trimmed), rules) ?? typedDate(trimmed, rules);
  return read ? { ...read, ...(read.content === text ? {} : { text }) } : plainText(text);
}

/** Text that the engine must not read as a number, a date or a formula. */
export function plainText(text: string): Typed {
  const looksLikeMore =
    text.startsWith('=') ||
    text.startsWith("'") ||
    /^(true|false)$/i.test(text.trim()) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, DEFAULT_LOCALE);
  return { content: looksLikeMore ? `'${text}` : text };
}

function typedNumber(text: string, { decimal, group }: LocaleRules): Typed | undefined {
  const match = /^([+-])?\s*([$€£])?\s*(.*?)\s*([€£])?\s*(%)?$/.exec(text);
  const digits = match?.[3] ?? '';
  const whole = `(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)`;
  const parts = new RegExp(`^(${whole})?(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?$`, 'i').exec(digits);
  if (!match || !parts || (!parts[1] && !parts[2])) return undefined;
  const [, sign, before, , after, percent] = match;
  const [, integer = '0', fraction = '', exponent = ''] = parts;
  const plain = Number(`${integer.replaceAll(group, '')}.${fraction || '0'}${exponent}`);
  // Divided through text, since 8.1 / 100 is not 0.081 in binary.
  const value = percent ? Number(`${plain}e-2`) : plain;
  const places = fraction ? '0.00' : '0';
  const currency = before ?? after;
  const format = currency
    ? before
      ? `"${currency}"#,##${places}`
      : `#,##${places}"${currency}"`
    : percent
      ? `${places}%`
      : exponent
        ? '0.00E+00'
        : integer.includes(group)
          ? `#,##${places}`
          : undefined;
  const content = String(sign === '-' ? -value : value);
  return format ? { content, format } : { content };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = /(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i;

function typedDate(text: string, rules: LocaleRules): Typed | undefined {
  const clock = CLOCK.exec(text);
  const time = clock ? timeOfDay(clock) : 0;
  const dayText = (clock ? text.slice(0, clock.index) : text).trim();
  if (time === undefined) return undefined;
  if (clock && !dayText) return { content: String(time), format: clock[4] ? 'hh:mm a' : 'hh:mm:ss' };
  const day = typedDay(dayText, rules);
  if (!day) return undefined;
  return { content: String(day.serial + time), format: clock ? `${day.format} hh:mm:ss` : day.format };
}

function timeOfDay([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | undefined {
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
}

function typedDay(
  text: string,
  { order, dateFormat, group }: LocaleRules,
): { serial: number; format: string } | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) {
    const [, year, mark, month, day] = yearFirst;
    return dayOf(Number(year), Number(month), Number(day), `yyyy${mark}mm${mark}dd`);
  }
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [, first, , second, year] = numbers.map(Number) as [number, number, number, number, number];
    const [month, day] = order === 'mdy' ? [first, second] : [second, first];
    return dayOf(fullYear(year), month, day, dateFormat);
  }
  const dayOfThisYear = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(text);
  // Where a point parts thousands, it parts the numbers of a date too.
  if (dayOfThisYear && (dayOfThisYear[2] !== '.' || group === '.')) {
    const [, first = '', mark = '', second = ''] = dayOfThisYear;
    const [month, day] = order === 'dmy' ? [second, first] : [first, second];
    const letters = { m: 'm'.repeat(month.length), d: 'd'.repeat(day.length) };
    const format = order === 'dmy' ? `${letters.d}${mark}${letters.m}` : `${letters.m}${mark}${letters.d}`;
    return dayOf(new Date().getFullYear(), Number(month), Number(day), format);
  }
  const named = /^(?:([a-z]{3,9})\.? (\d{1,2}),?|(\d{1,2})[ -]([a-z]{3,9})\.?,?)[ -](\d{4})$/i.exec(text);
  if (!named) return undefined;
  const month = MONTHS.indexOf((named[1] ?? named[4] ?? '').slice(0, 3).toLowerCase()) + 1;
  return dayOf(Number(named[5]), month, Number(named[2] ?? named[3]), dateFormat);
}

const fullYear = (year: number) => (year > 99 ? year : year < 70 ? 2000 + year : 1900 + year);

function dayOf(
  year: number,
  month: number,
  day: number,
  format: string,
): { serial: number; format: string } | undefined {
  const serial = daySerial(year, month, day);
  return serial === undefined ? undefined : { serial, format };
}

/** What getValue gives for a cell: '' for an empty one, a Date of the script's realm for a date. */
export function scriptValue(cell: EvaluatedCell, realm: Realm): string | number | boolean | Date {
  const { value, format } = cell;
  if (value === null || value === SPARKLINE_MARK) return '';
  if (typeof value === 'number' && isDateFormat(format)) return toDate(value, realm.Date);
  return value as string | number | boolean;
}

/** What getDisplayValue gives for a cell. */
export const displayValue = ({ value, formattedValue }: EvaluatedCell): string =>
  value === SPARKLINE_MARK ? '' : withoutIndentMark(formattedValue);
