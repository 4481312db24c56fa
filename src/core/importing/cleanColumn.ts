import { dayOfSerial, serialOf } from '../calendar/day.ts';
import { readDateCell } from '../calendar/read.ts';
import { currencyCode, inCurrency } from '../facts/currency.ts';
import { cleanText, latinDigits } from '../fold.ts';
import { type MoneyUnit, moneyUnits } from '../numbers/moneyUnit.ts';
import { type NumberReading, readNumber } from '../numbers/read.ts';
import { isTotal } from '../tables/usersTable.ts';
import type { Text } from '../text.ts';
import { type ColumnDate, readColumnDate } from './columnDate.ts';
import { decimalOfColumn } from './columnDecimal.ts';
import type { DateOrder } from './fileDate.ts';
import { type DecimalMark, readFileNumber, saysNothing } from './fileNumber.ts';
import { reasons } from './reasons.ts';

/** A cell of a column below its header. */
export type ColumnCell =
  | { readonly kind: 'text'; readonly text: string; readonly format: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** A date cell, by the serial number of the Gregorian day that it holds. */
  | { readonly kind: 'day'; readonly serial: number; readonly format: string }
  /** What is never touched: a blank, a formula, a tick. */
  | { readonly kind: 'other' };

/** What people said of the whole column; null where they did not. */
export interface ColumnChoices {
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** Whether a bare 3.5 means 3.5 %. */
  readonly isPercent: boolean | null;
}

/** What a cell becomes: a plain number, a fraction, or the serial number of a day or moment. */
export interface CleanedCell {
  /** Of the cell in the column, from 0. */
  readonly index: number;
  readonly value: number;
  readonly as: 'number' | 'percent' | 'money' | 'date' | 'moment';
  /** Whether its thousands were grouped or said in words, as people do with large numbers. */
  readonly isLarge: boolean;
}

/** A text that stays, and why. */
interface LeftCell {
  readonly index: number;
  readonly text: string;
  readonly reason: Text;
}

/** What a column was found to hold. */
interface ReadColumn extends ColumnChoices {
  /** The unit in which its money counts; null where none is named. */
  readonly unit: MoneyUnit | null;
  /** Whether most of it is dates. */
  readonly inDates: boolean;
}

/** What cleaning a column would do, and what it cannot know by itself. */
export interface CleanedColumn {
  readonly cleaned: readonly CleanedCell[];
  readonly left: readonly LeftCell[];
  /** The unit in which its money counts; null where none is named. */
  readonly unit: MoneyUnit | null;
  /** Which of the choices there are to make. */
  readonly asks: readonly (keyof ColumnChoices)[];
}

/**
 * Reads a column of texts as numbers and dates. Whatever can be read in two ways is left until someone says how; cells that hold a
 * number or a day already stay, but for Jalali dates that a spreadsheet took for days of the Middle Ages. What was cleaned once
 * is not cleaned again.
 * @param header the word above the column, '' where there is none
 */
export function cleanColumn(cells: readonly ColumnCell[], header: string, choices: ColumnChoices): CleanedColumn {
  const texts = cells.flatMap((cell, index) =>
    cell.kind === 'text' && !saysNothing(cell.text) && !isTotal(cell.text) ? [{ index, text: cell.text }] : [],
  );
  const others = texts.filter(({ text }) => !isDate(text)).map(({ text }) => text);
  const inDates = holdsDates(cells, texts.length - others.length, others);
  const decimal = decimalOfColumn(others) ?? choices.decimal;
  const numbers = others.map((text) => readInColumn(text, decimal)).filter((read) => read !== null);
  const unit = unitOf(cells, header, numbers);
  const isShares =
    unit === null && saysShares(cells, header, others) && numbers.some(({ text }) => !hasSign(text) && !isCode(text));
  const column: ReadColumn = { ...choices, decimal, unit, inDates, isPercent: isShares ? choices.isPercent : false };

  const cleaned = cells.flatMap((cell, index): CleanedCell[] => {
    const serial = cell.kind === 'day' ? fromMiddleAges(cell.serial) : null;
    return typeof serial === 'number' ? [{ index, value: serial, as: 'date', isLarge: false }] : [];
  });
  const left: LeftCell[] = [];
  let hasTwoOrders = false;
  for (const { index, text } of texts) {
    const read = readCell(text, column);
    if ('reason' in read) left.push({ index, text, reason: read.reason });
    else cleaned.push({ index, ...read });
    hasTwoOrders ||= isTwoWays(readColumnDate(text, { order: null, inDates }));
  }
  const asks = [
    ...(hasTwoOrders ? (['dateOrder'] as const) : []),
    ...(decimalOfColumn(others) === null && others.some(dependsOnDecimal) ? (['decimal'] as const) : []),
    ...(isShares ? (['isPercent'] as const) : []),
  ];
  return { cleaned: cleaned.sort((one, other) => one.index - other.index), left, unit, asks };
}

/** What one text of a column means, or why nothing. */
function readCell(text: string, column: ReadColumn): Omit<CleanedCell, 'index'> | { readonly reason: Text } {
  const date = readColumnDate(text, { order: column.dateOrder, inDates: column.inDates });
  if (date && 'serial' in date) {
    return { value: date.serial, as: date.hasTime ? 'moment' : 'date', isLarge: false };
  }
  if (date && (date.isAmbiguous || column.inDates)) return date;
  if (isCode(text)) return { reason: reasons.code };
  const read = readInColumn(text, column.decimal);
  if (!read) return date ?? { reason: reasonOf(text, column) };
  const { value, unit } = read;
  if (hasSign(text)) return { value, as: 'percent', isLarge: false };
  if (column.unit && (unit || column.isPercent === false)) {
    const amount = amountIn(value, unit ?? column.unit, column.unit);
    if (amount === null) return { reason: reasons.unit(moneyUnits[column.unit]) };
    return { value: amount, as: 'money', isLarge: true };
  }
  if (column.isPercent === null) return { reason: reasons.share(value) };
  if (column.isPercent) return { value: rounded(value / 100), as: 'percent', isLarge: false };
  return { value, as: 'number', isLarge: isLarge(text) };
}

function isDate(text: string): boolean {
  const read = readColumnDate(text, { order: 'dmy', inDates: false });
  return read !== null && 'serial' in read;
}

function isTwoWays(date: ColumnDate): boolean {
  return date !== null && 'reason' in date && date.isAmbiguous === true;
}

function holdsDates(cells: readonly ColumnCell[], dates: number, others: readonly string[]): boolean {
  const days = cells.filter(({ kind }) => kind === 'day').length;
  const numbers = cells.filter(({ kind }) => kind === 'number').length;
  return days + dates > numbers + others.filter((text) => readInColumn(text, '.') !== null).length;
}

/** The day that was meant where a Jalali date was typed in Latin digits; null for any other, and for what no calendar has. */
function fromMiddleAges(serial: number): number | null {
  const gregorian = dayOfSerial(serial);
  const read = readDateCell(gregorian);
  return read.kind === 'day' && read.day !== gregorian ? serialOf(read.day) : null;
}

interface ReadNumber {
  readonly text: string;
  readonly value: number;
  readonly unit?: MoneyUnit;
}

/** A number that means the same with both marks, or has one meaning only; else that of the column's own mark. */
function readInColumn(text: string, decimal: DecimalMark | null): ReadNumber | null {
  const { both, found } = readings(text);
  const certain = found.length === 1 && both.every(({ kind }) => kind !== 'ambiguous') ? found[0] : undefined;
  const chosen = dependsOnDecimal(text) ? decimal && both[decimal === '.' ? 0 : 1] : both[0];
  const read = certain ?? chosen;
  return read?.kind === 'number' ? { text, ...read } : null;
}

function readings(text: string) {
  const both = (['.', ','] as const).map((mark) => readFileNumber(text, mark));
  const found = both.flatMap((read) => (read.kind === 'number' ? [read] : []));
  return { both, found };
}

function dependsOnDecimal(text: string): boolean {
  const { both, found } = readings(text);
  if (found.length === 0) return false;
  const [one, other] = both as [NumberReading, NumberReading];
  const hasTwo = found.length === 2 || [one, other].some(({ kind }) => kind === 'ambiguous');
  return hasTwo && JSON.stringify(one) !== JSON.stringify(other);
}

function reasonOf(text: string, { decimal, inDates }: ReadColumn): Text {
  const { both, found } = readings(text);
  const [one, other] = found;
  if (decimal === null && one && other) return reasons.decimal(one.value, other.value);
  const [plain] = both;
  if (inDates && plain?.kind !== 'ambiguous') return reasons.date({ kind: 'date' });
  return plain && plain.kind !== 'number' ? reasons.number(plain) : reasons.number({ kind: 'none' });
}

/** Digits that name something: as a number they would lose a zero in front, or the digits after the fifteenth. */
function isCode(text: string): boolean {
  const typed = latinDigits(cleanText(text));
  return /^(0\d+|\+\d{10,}|\d{16,})$/.test(typed);
}

function hasSign(text: string): boolean {
  return /[%٪]|درصد|percent/i.test(text);
}

const LARGE = /\d[,٬،]\d{3}|\d\.\d{3}\.|هزار|میلیون|میلیارد|تریلیون|thousand|million|billion|trillion|\d\s*[kmb]$/i;

function isLarge(text: string): boolean {
  return LARGE.test(latinDigits(text));
}

/** Whether bare numbers of the column may be meant as percents. Numbers above 1 that stand there already say that they are not. */
function saysShares(cells: readonly ColumnCell[], header: string, texts: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [cell] : []));
  if (numbers.some(({ value, format }) => Math.abs(value) > 1 && !format.includes('%'))) return false;
  return hasSign(header) || texts.some(hasSign) || numbers.some(({ format }) => format.includes('%'));
}

/** The unit that the header names, else the formats of its numbers, else most texts; rials among tomans count as tomans. */
function unitOf(cells: readonly ColumnCell[], header: string, numbers: readonly ReadNumber[]): MoneyUnit | null {
  const formats = cells.flatMap((cell) => (cell.kind === 'number' ? (unitNamed(inFormat(cell.format)) ?? []) : []));
  const named = numbers.flatMap(({ unit }) => unit ?? []);
  const count = (unit: MoneyUnit): number => named.filter((each) => each === unit).length;
  if (named.length === 0) return null;
  const inHeader = headerUnit(header);
  if (inHeader) return inHeader;
  if (formats[0]) return formats[0];
  const [most] = [...new Set(named)].sort((one, other) => count(other) - count(one));
  return most === 'RIAL' && named.includes('TOMAN') ? 'TOMAN' : (most ?? null);
}

/**
 * The unit of money in a header: in brackets, or its last word.
 * @example
 * headerUnit('هزینه (تومان)') //=> 'TOMAN'
 */
export function headerUnit(header: string): MoneyUnit | null {
  const [last = ''] = /\S+$/.exec(header.trim()) ?? [];
  return unitNamed(/[([]([^)\]]*)[)\]]/.exec(header)?.[1] ?? '') ?? (last === header.trim() ? null : unitNamed(last));
}

function inFormat(format: string): string {
  return /"([^"]+)"/.exec(format)?.[1] ?? /\[\$([^\]-]+)/.exec(format)?.[1] ?? '';
}

function unitNamed(word: string): MoneyUnit | null {
  if (word.trim() === '') return null;
  const read = readNumber(`1 ${word}`);
  return read.kind === 'number' ? (read.unit ?? null) : null;
}

function amountIn(value: number, from: MoneyUnit, to: MoneyUnit): number | null {
  if (from === to) return value;
  const code = currencyCode(to);
  const amount = code === null ? null : inCurrency(value, from, code);
  return amount === null ? null : rounded(amount);
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
