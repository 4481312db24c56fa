import { gregorianDate } from '../calendar/day.ts';
import { readDay } from '../calendar/read.ts';
import { isListKind, isRequired, type Reference, type References } from '../formula/resolve.ts';
import type { Argument } from '../functions/argument.ts';
import { plainColumns, plainFormula } from '../functions/plainFormula.ts';
import { means } from '../functions/read.ts';
import type { SheetFunction } from '../functions/sheetFunction.ts';
import { readNumber } from '../numbers/read.ts';
import { findFunction } from '../registry.ts';
import { columnLetters } from '../tables/letters.ts';
import type { Language } from '../text.ts';
import { callsIn, type FormulaCall } from './formulaCalls.ts';

/** A formula in which calls were replaced by their plain formulas. */
export interface Converted {
  readonly formula: string;
  /** How many calls were replaced, and how many have no plain form and stand as they were. */
  readonly replaced: number;
  readonly left: number;
}

/**
 * Replaces every call that has a plain formula, inner calls first; references keep their absolute marks.
 * @example
 * toPlainFormulas('=KPI_AOV(B2; C2)*2', 'en')
 * //=> { formula: '=(IF(OR(B2="";C2="");"";B2/C2))*2', replaced: 1, left: 0 }
 */
export function toPlainFormulas(formula: string, language: Language): Converted {
  let plain = formula;
  let replaced = 0;
  let left = 0;
  for (const call of callsIn(formula).reverse()) {
    const inner = call.arguments.map((text) => toPlainFormulas(text, language));
    const own = plainFormOf({ ...call, arguments: inner.map((part) => part.formula) }, language);
    if (own === null) {
      left += 1;
      continue;
    }
    plain = plain.slice(0, call.from) + (isWholeFormula(formula, call) ? own : `(${own})`) + plain.slice(call.to);
    replaced += 1 + inner.reduce((sum, part) => sum + part.replaced, 0);
    left += inner.reduce((sum, part) => sum + part.left, 0);
  }
  return { formula: plain, replaced, left };
}

function isWholeFormula(formula: string, { from, to }: FormulaCall): boolean {
  return formula.slice(0, from).trim() === '=' && formula.slice(to).trim() === '';
}

/** The plain formula of one call, without its `=`, or null where there is none for these arguments. */
function plainFormOf(call: FormulaCall, language: Language): string | null {
  const declared = findFunction(call.fn);
  const references = declared && referencesOf(declared, call);
  return (references && plainFormula(declared, references, { language })?.slice(1)) ?? null;
}

/** What the arguments of a call stand for; null where they are too many or too few, or a plain formula cannot take them. */
function referencesOf({ args }: SheetFunction, call: FormulaCall): References | null {
  const entries = Object.entries(args);
  const required = entries.filter(([, argument]) => isRequired(argument)).length;
  if (call.arguments.length > entries.length || call.arguments.length < required) return null;
  const references: Record<string, Reference> = {};
  for (const [index, [name, argument]] of entries.entries()) {
    const text = call.arguments[index] ?? '';
    if (text === '') continue;
    const reference = referenceOf(argument, text);
    if (reference === null) return null;
    references[name] = reference;
  }
  return references;
}

/**
 * The plain formulas of a cell that holds nothing but the call of a table: one for that cell and one for each cell at its right into
 * which the table spills. Null where the function has none, or its list is not a column as tall as what it fills.
 * @param at where the cell stands, from 1
 * @example
 * toPlainTable('=KPI_SIGNAL(B2:B9)', { row: 2, column: 4 }, 'en')?.[1]
 * //=> '=ARRAYFORMULA(IF(ISNUMBER(B2:B9);IF(COUNT(B2:B9)>5;AVERAGE(B2:B9);"");""))'
 */
export function toPlainTable(
  formula: string,
  at: { readonly row: number; readonly column: number },
  language: Language,
): readonly string[] | null {
  const [call] = callsIn(formula);
  const declared = call && findFunction(call.fn);
  if (!call || !declared?.plainColumns || !isWholeFormula(formula, call)) return null;
  const inner = call.arguments.map((text) => toPlainFormulas(text, language).formula);
  const references = referencesOf(declared, { ...call, arguments: inner });
  const [list] = Object.values(references ?? {});
  const rows = list && 'range' in list ? rowsOf(list.range, at.row) : null;
  if (!references || !rows) return null;
  const own = (declared.columns ?? []).map((_, index) => {
    const letters = columnLetters(at.column + index);
    return `${letters}${rows.from}:${letters}${rows.to}`;
  });
  return plainColumns(declared, references, own, { language });
}

const COLUMN = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d*)$/i;

/** The rows that a table over one column fills from a row on; a column with an open end fills those beside it. */
function rowsOf(range: string, from: number): { readonly from: number; readonly to: number | '' } | null {
  const [, first = '', top = '', last = '', bottom = ''] = COLUMN.exec(range) ?? [];
  if (first === '' || first.toUpperCase() !== last.toUpperCase()) return null;
  if (bottom === '') return Number(top) === from ? { from, to: '' } : null;
  return { from, to: from + Number(bottom) - Number(top) };
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[^\s'"!(){};,+\-*/^&=<>]+!)?`;
const CELL = new RegExp(String.raw`^${SHEET}\$?[A-Z]{1,3}\$?\d+$`, 'i');
const RANGE = new RegExp(String.raw`^${SHEET}\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*$`, 'i');
const NUMBER = /^-?\d+(?:[.,]\d+)?%?$/;
const TEXT = /^"((?:[^"]|"")*)"$/;

/** What an argument's text stands for; null where a plain formula cannot take it. */
function referenceOf(argument: Argument, text: string): Reference | null {
  const isList = isListKind(argument);
  if (CELL.test(text)) return { cell: text };
  if (RANGE.test(text)) return argument.kind === 'flow' || isList ? { range: text } : null;
  if (isList) return null;
  if (NUMBER.test(text)) return literal(argument, text.replace(',', '.'));
  const typed = TEXT.exec(text);
  if (typed) return literal(argument, (typed[1] ?? '').replace(/""/g, '"'));
  if (/^(TRUE|FALSE)$/i.test(text)) return { literal: text.toUpperCase() === 'TRUE' ? 1 : 0 };
  // A flow sums whatever the expression gives; elsewhere it is one value, which may be blank.
  return argument.kind === 'flow' ? { range: text } : { cell: `(${text})` };
}

function literal(argument: Argument, text: string): Reference | null {
  if (argument.kind === 'option') {
    const found = Object.keys(argument.words).find((id) => means(text, id, argument.words[id]));
    return found ? { literal: found } : null;
  }
  if (argument.kind === 'date') {
    const day = readDay(text);
    if (day === null) return null;
    const { year, month, dayOfMonth } = gregorianDate(day);
    return { formula: `DATE(${year};${month};${dayOfMonth})` };
  }
  if (argument.kind === 'level' && argument.orWord && means(text, argument.orWord)) {
    return { literal: argument.orWord };
  }
  const reading = readNumber(text);
  // A typed money unit would be converted by the call, and not by its plain form.
  return reading.kind === 'number' && !reading.unit ? { literal: reading.value } : null;
}
