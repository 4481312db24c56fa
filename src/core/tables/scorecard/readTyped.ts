import type { Day } from '../../calendar/day.ts';
import { foldText, latinDigits } from '../../fold.ts';
import type { Document } from '../../functions/document.ts';
import { readOne } from '../../functions/read.ts';
import type { MoneyUnit } from '../../numbers/moneyUnit.ts';
import { readNumber } from '../../numbers/read.ts';
import { writeNumber, writePercent } from '../../numbers/write.ts';
import { keyResultUnits } from '../../okr/units.ts';
import { yesNo } from '../../okr/unitValue.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Language, Text } from '../../text.ts';
import { type ScorecardKey, scorecardColumns } from './columns.ts';
import { withoutUnit } from './saidUnit.ts';

const DAY_COLUMNS: ReadonlySet<ScorecardKey> = new Set(['firstDay', 'lastDay']);
/** Columns that count in the unit of their key result. */
const VALUE_COLUMNS: ReadonlySet<ScorecardKey> = new Set(['start', 'target', 'current']);
const PLAIN_COLUMNS: ReadonlySet<ScorecardKey> = new Set(['weight', 'confidence']);

/**
 * Whether what is typed into a column is read as a number or a date.
 * @example
 * isReadColumn('target') //=> true
 */
export function isReadColumn(key: ScorecardKey): boolean {
  return DAY_COLUMNS.has(key) || VALUE_COLUMNS.has(key) || PLAIN_COLUMNS.has(key);
}

/**
 * What a text typed into such a column means: a number in the unit of its row, or a day.
 * @param unitLabel the row's unit as its cell shows it, such as «میلیون تومان»
 * @throws Refusal if it means nothing, or more than one thing
 * @example
 * readTyped('target', '۲۰٪', '%', document) //=> 0.2
 * readTyped('target', '500 thousand toman', 'M toman', document) //=> 0.5
 * readTyped('current', '۱۲ مصاحبه', 'مصاحبه', document) //=> 12
 */
export function readTyped(
  key: ScorecardKey,
  typed: string,
  unitLabel: string,
  document: Document,
): number | { readonly day: Day } {
  const { header } = scorecardColumns[key];
  const argument = header[document.language()];
  if (DAY_COLUMNS.has(key)) {
    return { day: readOne({ kind: 'date', unit: 'date', guide: header }, argument, typed, document) as Day };
  }
  return readInUnit(header, typed, VALUE_COLUMNS.has(key) ? unitLabel : '', document);
}

/**
 * What a text means as a number in a unit, as readTyped reads it.
 * @param header what the number is called
 * @throws Refusal if it means nothing, or more than one thing
 */
export function readInUnit(header: Text, typed: string, unitLabel: string, document: Document): number {
  const argument = header[document.language()];
  const label = unitLabel.trim();
  const money = moneyOf(label);
  const unit = money ? 'money' : /^([%٪]|درصد)/.test(label) ? 'fraction' : 'count';
  if (isYesNo(label)) {
    const said = (['no', 'yes'] as const).findIndex((each) => isSaid(yesNo[each], typed));
    if (said >= 0) return said;
  }
  const isPercent = /[%٪]|درصد|percent/i.test(typed);
  if (isPercent && unit !== 'fraction') throw percentFor(argument, typed, label);
  const counted = money ? countingIn(money.unit, document) : document;
  const number = unit === 'count' ? withoutUnit(typed, label) : { figure: withoutTail(typed, label) };
  if (number === 'another') throw otherUnit(argument, typed, label);
  const dotted = unit === 'fraction' ? null : dottedThousands(number.figure);
  if (dotted) throw twoReadings(argument, typed, (language) => dotted.map((each) => writeNumber(each, language)));
  const value = readOne({ kind: 'level', unit, guide: header }, argument, number.figure, counted) as number;
  if (unit === 'fraction' && value !== 0 && !isPercent) {
    throw twoReadings(argument, typed, (language) =>
      [value / 100, value].map((fraction) => writePercent(fraction, language, 2)),
    );
  }
  if (!money || money.size === 1) return value;
  const inColumn = Number((value / money.size).toPrecision(15));
  // «۵۰۰ هزار» and «۲ میلیارد ریال» are amounts; a bare figure counts in the column's own unit.
  if (/\p{L}/u.test(number.figure) || namesMoney(number.figure)) return inColumn;
  if (Math.abs(value) < money.size) return value;
  throw twoReadings(argument, typed, (language) =>
    [inColumn, value].map((amount) => `${writeNumber(amount, language)} ${label}`),
  );
}

/** «۶۰۰.۰۰۰» is 600 to some people and 600,000 to others; three decimals of which the last is not 0 are meant as decimals. */
function dottedThousands(figure: string): readonly [number, number] | null {
  const bare = latinDigits(figure.trim()).replace('−', '-');
  return /^-?\d{1,3}\.\d\d0$/.test(bare) ? [Number(bare), Number(bare.replace('.', ''))] : null;
}

function isYesNo(label: string): boolean {
  return isSaid(keyResultUnits.yes_no, label);
}

function isSaid(words: Text, typed: string): boolean {
  return [words.en, words.fa].some((word) => foldText(word) === foldText(typed));
}

/** «۲۵ درصد رشد» and «۱۸ میلیون تومان در روز»: what the unit says behind its percent or its money goes without saying. */
function withoutTail(typed: string, label: string): string {
  const tail = /^[%٪]?(?:درصد)?\s*(.*)$/u.exec(/(\/day| در روز)$/.exec(label)?.[1] ?? label)?.[1] ?? '';
  const [said, words] = [typed.trim(), tail.split(' ').filter(Boolean)];
  const last = said.split(/\s+/).slice(-words.length).join(' ');
  return words.length > 0 && foldText(last) === foldText(tail) ? said.slice(0, said.length - last.length) : said;
}

/** A share where something is counted; where no unit is known, it may be meant as one. */
function percentFor(argument: string, typed: string, label: string): Refusal {
  const reading = readNumber(typed);
  if (label !== '' || reading.kind !== 'number') return otherUnit(argument, typed, label);
  const hundredfold = Number((reading.value * 100).toPrecision(15));
  return twoReadings(argument, typed, (language) =>
    [reading.value, hundredfold].map((each) => writeNumber(each, language)),
  );
}

function otherUnit(argument: string, value: string, label: string): Refusal {
  return label === ''
    ? new Refusal('number', { argument, value })
    : new Refusal('otherUnit', { argument, value, unit: { en: label, fa: label } });
}

function twoReadings(argument: string, value: string, readings: (language: Language) => readonly string[]): Refusal {
  const hint = { en: readings('en').join(' or '), fa: readings('fa').join(' یا ') };
  return new Refusal('twoReadings', { argument, value, hint });
}

/** «میلیون تومان» counts in tomans, a million of them at a time; null where a label names no money. */
function moneyOf(label: string): { readonly unit: MoneyUnit; readonly size: number } | null {
  const bare = label.replace(/(\/day| در روز)$/, '');
  const after = readNumber(`1 ${bare}`);
  // `$M`: a sign stands before its number.
  const reading = after.kind === 'number' ? after : readNumber(bare.replace(/^[$€£₺]/, (sign) => `${sign}1 `));
  return reading.kind === 'number' && reading.unit ? { unit: reading.unit, size: reading.value } : null;
}

function namesMoney(typed: string): boolean {
  const reading = readNumber(typed);
  return reading.kind === 'number' && reading.unit !== undefined;
}

/** The document as it would read money if all of it were counted in one unit. */
function countingIn(unit: MoneyUnit, document: Document): Document {
  return {
    ...document,
    settings: () => {
      const settings = document.settings();
      return { ...settings, money: { ...settings.money, unit } };
    },
  };
}
