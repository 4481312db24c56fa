import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { dayOfSerial, serialOf } from '../calendar/day.ts';
import { type DateReading, readDateCell as readCellDay, readDate, readMonth } from '../calendar/read.ts';
import { type Cell, type CellOrRange, isBlankCell, isDateCell, isErrorText, isRange } from '../cell.ts';
import { cleanText, foldText } from '../fold.ts';
import { spellingsOf } from '../formula/resolve.ts';
import { convertMoney } from '../numbers/convertMoney.ts';
import { type MoneyUnit, moneyUnits } from '../numbers/moneyUnit.ts';
import { readNumber } from '../numbers/read.ts';
import { writeNumber } from '../numbers/write.ts';
import { Refusal, type Refused } from '../refusal/refusal.ts';
import type { Given } from '../refusal/sentence.ts';
import type { Text } from '../text.ts';
import type {
  Argument,
  Bounds,
  Columns,
  Count,
  DateArgument,
  Flow,
  Label,
  Level,
  MoneyAmount,
  Option,
  Series,
  Unit,
} from './argument.ts';
import type { Document } from './document.ts';
import { readEvents } from './readEvents.ts';

/** Where a cell stands, for the sentence that refuses it. */
interface Position {
  readonly argument: string;
  /** The row inside a range, from 1; left out for a single cell. */
  readonly row?: number;
}

/** Serial numbers that pass for dates: 1950 to 2120. A smaller or larger number is taken for something else. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 80_434;

/**
 * Reads one argument; a blank is null (or its default). Bounds are not checked here: a blank row stays clean first.
 * @example
 * readArgument({ kind: 'flow', unit: 'count' }, 'orders', [[2], ['۳'], ['']], document) //=> 5
 */
export function readArgument(argument: Argument, name: string, given: CellOrRange, document: Document): unknown {
  switch (argument.kind) {
    case 'flow':
      return readFlow(argument, name, given, document);
    case 'series': {
      const list = readList(given, name, (cell, position) => readNumberCell(cell, argument.unit, position, document));
      // Weights that are all blank are as good as none.
      return argument.optional && list?.every((value) => value === null) ? null : list;
    }
    case 'columns':
      return readColumns(argument, name, given, document);
    case 'labels':
      return readList(given, name, (cell, position) => readLabelCell(cell, position, document));
    case 'dates':
      // A list of months dates a history: each stands for its first day.
      return readList(
        given,
        name,
        (cell, position) => monthIn(cell) ?? readDateCell(cell, undefined, position, document),
      );
    case 'events': {
      const day = (cell: Cell, row: number) => readDateCell(cell, undefined, { argument: name, row }, document);
      const text = (cell: Cell, row: number) => readLabelCell(cell, { argument: name, row }, document);
      return readEvents(given, name, { day, text }, document.language);
    }
    default:
      return readOne(argument, name, isRange(given) ? onlyCell(given, name) : given, document);
  }
}

/**
 * Reads an argument from one cell after the other; a plain number costs no more than a look at it.
 * @example
 * const read = cellReader({ kind: 'flow', unit: 'count' }, 'new_customers', document);
 * [read(12), read('۱۲'), read('')] //=> [12, 12, null]
 */
export function cellReader(argument: Argument, name: string, document: Document): (cell: Cell) => unknown {
  const read = (cell: Cell): unknown => readArgument(argument, name, cell, document);
  const takesNumbers = argument.kind === 'flow' || (argument.kind === 'level' && !argument.keepsUnit);
  return takesNumbers ? (cell) => (isPlainNumber(cell) ? cell : read(cell)) : read;
}

function isPlainNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

/**
 * Reads an argument that is one value: a level, a label, a date or an option.
 * @example
 * readOne({ kind: 'level', unit: 'fraction' }, 'churn', '۳٫۵٪', document) //=> 0.035
 */
export function readOne(
  argument: Level | Label | DateArgument | Option,
  name: string,
  cell: Cell,
  document: Document,
): unknown {
  const position = { argument: name };
  switch (argument.kind) {
    case 'level':
      return readLevel(argument, cell, position, document);
    case 'label':
      return readLabelCell(cell, position, document) ?? argument.default ?? null;
    case 'date':
      return (argument.orCount && readCount(cell)) || readDateCell(cell, argument.calendar, position, document);
    case 'option':
      return readOption(argument, cell, position, document);
  }
}

function onlyCell(range: readonly (readonly Cell[])[], argument: string): Cell {
  if (range.length === 1 && range[0]?.length === 1) return range[0][0];
  throw new Refusal('oneValue', { argument, value: `${range.length} × ${range[0]?.length ?? 0}` });
}

function readFlow(argument: Flow, name: string, given: CellOrRange, document: Document): number | null {
  const { unit } = argument;
  if (!isRange(given)) return readNumberCell(given, unit, { argument: name }, document) ?? argument.default ?? null;
  const takesNegative = (argument.min ?? argument.above ?? -1) < 0;
  let total = 0;
  let anyNumber = false;
  for (let row = 0; row < given.length; row++) {
    for (const cell of given[row] ?? []) {
      // Most cells hold plain numbers: no call and no object for each of a hundred thousand.
      const value = isPlainNumber(cell) ? cell : readNumberCell(cell, unit, { argument: name, row: row + 1 }, document);
      if (value === null) continue;
      // Row by row it would be refused too; in a sum it would hide behind the others.
      if (value < 0 && !takesNegative) throw new Refusal('negative', { argument: name, value, row: row + 1 });
      total += value;
      anyNumber = true;
    }
  }
  if (!Number.isFinite(total)) throw new Refusal('tooLarge', {});
  return anyNumber ? total : (argument.default ?? null);
}

function readLevel(
  argument: Level,
  cell: Cell,
  position: Position,
  document: Document,
): number | string | MoneyAmount | null {
  if (argument.orBoolean && typeof cell === 'boolean') return cell ? 1 : 0;
  if (argument.orWord && typeof cell === 'string' && means(cell, argument.orWord)) return argument.orWord;
  if (argument.keepsUnit) return readAmount(cell, position);
  return readNumberCell(cell, argument.unit, position, document) ?? argument.default ?? null;
}

function readOption(option: Option, cell: Cell, position: Position, document: Document): string | null {
  if (isBlankCell(cell)) return option.default ?? null;
  refuseError(cell, position);
  const meant = Object.keys(option.words).find((id) => means(String(cell), id, option.words[id]));
  if (meant) return meant;
  const language = document.language();
  const words = Object.entries(option.words).map(([id, label]) => (language === 'fa' ? label.fa : id));
  throw new Refusal('option', { ...position, value: cell, words });
}

/**
 * Whether a text is a word of a list, in either language.
 * @example
 * means('خودکار', 'auto') //=> true
 */
export function means(typed: string, id: string, label?: Text): boolean {
  const wanted = foldText(typed);
  return spellingsOf(id, label).some((word) => foldText(word) === wanted);
}

function readList<T>(given: CellOrRange, argument: string, read: (cell: Cell, position: Position) => T): T[] | null {
  if (!isRange(given)) return isBlankCell(given) ? null : [read(given, { argument })];
  const list: T[] = [];
  given.forEach((row, index) => {
    for (const cell of row) list.push(read(cell, { argument, row: index + 1 }));
  });
  return list;
}

/** The rows of a table of numbers, or the word in its place; null where every cell is blank. */
function readColumns(
  { orWord, unit }: Columns,
  argument: string,
  given: CellOrRange,
  document: Document,
): (number | null)[][] | string | null {
  const rows = isRange(given) ? given : [[given]];
  const word = rows[0]?.[0];
  if (orWord && rows.length === 1 && rows[0]?.length === 1 && typeof word === 'string' && means(word, orWord)) {
    return orWord;
  }
  const numbers = rows.map((row, index) =>
    row.map((cell) => readNumberCell(cell, unit, { argument, row: index + 1 }, document)),
  );
  return numbers.some((row) => row.some((number) => number !== null)) ? numbers : null;
}

/** The number in a cell, or null if it is blank. A typed money unit counts where the argument is money. */
function readNumberCell(cell: Cell, unit: Unit, position: Position, document: Document): number | null {
  if (typeof cell === 'number') return finite(cell, position);
  const read = readAmount(cell, position);
  if (!read?.unit || unit === 'text') return read?.amount ?? null;
  if (unit === 'money' || unit === 'money_per_day' || unit === 'number')
    return inDocumentUnit(read, cell, position, document);
  throw new Refusal('number', { ...position, value: cell });
}

/** The number in a cell as it was typed, with its money unit. */
function readAmount(cell: Cell, position: Position): MoneyAmount | null {
  if (typeof cell === 'number') return { amount: finite(cell, position), unit: null };
  if (isBlankCell(cell)) return null;
  refuseError(cell, position);
  if (typeof cell !== 'string') throw new Refusal('number', { ...position, value: cell });
  const reading = readNumber(cell);
  switch (reading.kind) {
    case 'number':
      return { amount: reading.value, unit: reading.unit ?? null };
    case 'ambiguous':
      throw new Refusal('twoReadings', { ...position, value: cell, hint: reading.readings });
    case 'unknownWord':
      throw new Refusal('unknownUnit', { ...position, value: cell, words: [reading.word] });
    case 'none':
      throw new Refusal('number', { ...position, value: cell });
  }
}

function inDocumentUnit({ amount, unit }: MoneyAmount, cell: Cell, position: Position, document: Document): number {
  const { money } = document.settings();
  if (unit === null) return amount;
  if (money.unit === null) {
    agreeOnUnit(unit, cell, position, document);
    return amount;
  }
  const converted = convertMoney(amount, unit, money.unit, money.rates);
  if (converted !== null) return converted;
  const units = { unit: moneyUnits[unit], otherUnit: moneyUnits[money.unit] };
  throw new Refusal('otherMoney', { ...position, value: cell, ...units });
}

/** Where no unit was chosen, the first that is typed is that of the whole call. */
function agreeOnUnit(unit: MoneyUnit, cell: Cell, position: Position, { typedMoney }: Document): void {
  if (!typedMoney) return;
  typedMoney.first ??= { unit, argument: position.argument };
  const { first } = typedMoney;
  if (first.unit === unit) return;
  const units = { unit: moneyUnits[unit], otherUnit: moneyUnits[first.unit] };
  throw new Refusal('twoUnits', { ...position, value: cell, limit: first.argument, ...units });
}

function finite(value: number, position: Position): number {
  if (Number.isFinite(value)) return value;
  throw new Refusal('number', { ...position, value: String(value) });
}

function readLabelCell(cell: Cell, position: Position, document: Document): string | null {
  if (isBlankCell(cell)) return null;
  refuseError(cell, position);
  return isDateCell(cell) ? String(serialOf(document.dayOf(cell))) : cleanText(String(cell));
}

function readDateCell(cell: Cell, only: Calendar | undefined, position: Position, document: Document): Day | null {
  if (isBlankCell(cell)) return null;
  refuseError(cell, position);
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL) return dayOfSerial(cell);
  const reading = dateReading(cell, only, document);
  if (reading.kind === 'day') return reading.day;
  if (monthIn(cell) !== null) throw new Refusal('monthOnly', { ...position, value: cell });
  if (reading.kind !== 'noSuchDay') throw new Refusal(reading.kind, { ...position, value: cell });
  const { unit, limit } = reading;
  throw new Refusal('noSuchDay', { ...position, value: cell, unit, limit });
}

function dateReading(cell: Cell, only: Calendar | undefined, document: Document): DateReading {
  if (isDateCell(cell)) return readCellDay(document.dayOf(cell), only);
  return typeof cell === 'string' ? readDate(cell, only) : { kind: 'date' };
}

function monthIn(cell: Cell): Day | null {
  return typeof cell === 'string' ? readMonth(cell) : null;
}

function readCount(cell: Cell): Count | null {
  const reading = typeof cell === 'string' ? readNumber(cell) : null;
  const count = reading?.kind === 'number' && !reading.unit ? reading.value : cell;
  return typeof count === 'number' && count < FIRST_SERIAL ? { count } : null;
}

function refuseError(cell: Cell, position: Position): void {
  if (typeof cell === 'string' && isErrorText(cell))
    throw new Refusal('errorCell', { ...position, value: cell.trim() });
}

/**
 * Refuses a value outside the bounds of an argument, a list row by row; null where the argument has none.
 * @example
 * const check = boundsCheck({ kind: 'flow', unit: 'count', above: 0 }, 'new_customers');
 * check(12) //=> undefined
 */
export function boundsCheck(argument: Argument, name: string): ((value: unknown) => void) | null {
  if (argument.kind !== 'flow' && argument.kind !== 'level' && argument.kind !== 'series') return null;
  const { min = -Infinity, above = -Infinity, max = Infinity, below = Infinity, whole = false } = argument;
  const keeps = (value: number): boolean =>
    value >= min && value > above && value <= max && value < below && !(whole && !Number.isInteger(value));
  return (value) => {
    if (typeof value === 'number' && !keeps(value)) refuseNumber(argument, value, { argument: name });
    if (!Array.isArray(value)) return;
    (value as readonly (number | null)[]).forEach((item, index) => {
      if (item !== null && !keeps(item)) refuseNumber(argument, item, { argument: name, row: index + 1 });
    });
  };
}

function refuseNumber(argument: Flow | Level | Series, value: number, position: Position): never {
  const { min, above, max, below } = argument;
  const inside =
    (min === undefined || value >= min) &&
    (above === undefined || value > above) &&
    (max === undefined || value <= max) &&
    (below === undefined || value < below);
  if (!inside)
    throw new Refusal(...brokenBound(argument, { ...position, value, ...fractionHint(argument.unit, value) }));
  throw new Refusal('whole', { ...position, value });
}

function brokenBound({ min, above, max, below }: Bounds, facts: Given<'argument' | 'value', 'row' | 'hint'>): Refused {
  if (min !== undefined && max !== undefined) return ['between', { ...facts, limit: min, otherLimit: max }];
  if (above !== undefined && max !== undefined) return ['aboveAndAtMost', { ...facts, limit: above, otherLimit: max }];
  if (above !== undefined && below !== undefined)
    return ['strictlyBetween', { ...facts, limit: above, otherLimit: below }];
  if (above !== undefined) return ['above', { ...facts, limit: above }];
  if (max !== undefined) return ['max', { ...facts, limit: max }];
  if (below !== undefined) return ['below', { ...facts, limit: below }];
  return min === 0 ? ['negative', facts] : ['min', { ...facts, limit: min as number }];
}

/** Someone who types 20 where a fraction belongs means 20 %. */
function fractionHint(unit: Unit, value: number): Given<never, 'hint'> {
  if (unit !== 'fraction' || value <= 1) return {};
  const fraction = Number((value / 100).toPrecision(12));
  const [percentFa, fractionFa] = [writeNumber(value, 'fa'), writeNumber(fraction, 'fa')];
  return { hint: { en: `${value}% or ${fraction}`, fa: `منظور ${percentFa}٪ یا ${fractionFa} است؟` } };
}
