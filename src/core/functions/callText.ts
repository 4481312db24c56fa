import { gregorianDay } from '../calendar/day.ts';
import { dayText } from '../formula/dialects/sheets.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type Sample, type SheetFunction, sampleText, unitAt } from './sheetFunction.ts';

/** What a call is given for one argument: a value, a list of values, or the cells of a range such as `B2:B13`. */
export type CallArgument = Sample | { readonly range: string };

/** Whether an argument is the cells of a range, and no value. */
export function isRangeArgument<Given>(argument: Given): argument is Extract<Given, { readonly range: string }> {
  return typeof argument === 'object' && argument !== null && 'range' in argument;
}

const LONGEST_TEXT = 200;
const LONGEST_LIST = 1_000;
/** In a cell `DATE` takes an earlier year for one after 1900. */
const FIRST_YEAR_OF_DATE = 1900;

/** Cells, whole columns or whole rows, of this sheet or of one that is named before them. */
const RANGE =
  /^(?:(?:'(?:[^'\p{Cc}]|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}(?:\$?\d{1,7})?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/u;

/**
 * A call as it goes into a cell, from values and ranges that come from outside: nothing but a call of this function can be said.
 * @throws Refusal where an argument is neither, or there are too many
 * @example
 * callText(cac, [{ range: 'B2:B13' }, 250]) //=> '=KPI_CAC(B2:B13; 250)'
 */
export function callText(declared: SheetFunction, args: unknown): string {
  if (!Array.isArray(args)) throw refused(args);
  const most = declared.lastRepeats ? LONGEST_LIST : Object.keys(declared.args).length;
  if (args.length > most) throw new Refusal('tooManyArguments', { limit: most, value: args.length });
  return `=${declared.fn}(${args.map((argument, index) => argumentText(declared, argument, index)).join('; ')})`;
}

function argumentText(declared: SheetFunction, argument: unknown, index: number): string {
  const range = (argument as { readonly range?: unknown } | null)?.range;
  if (typeof range === 'string' && RANGE.test(range)) return range;
  if (!isSample(argument)) throw refused(argument);
  const unit = unitAt(declared, index);
  const day = unit === 'date' && typeof argument === 'string' ? dayIn(argument) : null;
  return day ?? sampleText(argument, unit);
}

/** «2026-03-21» as a real date, whatever the locale of the cell. */
function dayIn(text: string): string | null {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined || year < FIRST_YEAR_OF_DATE) return null;
  const day = gregorianDay(year, month, dayOfMonth);
  return day === null ? null : dayText(day);
}

function isSample(value: unknown): value is Sample {
  return isValue(value) || isList(value, (item) => isValue(item) || isList(item, isValue));
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isItem);
}

function isValue(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_TEXT && !/\p{Cc}/u.test(value);
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

function refused(value: unknown): Refusal {
  return new Refusal('notInsertable', { value: typeof value === 'object' ? JSON.stringify(value) : String(value) });
}
