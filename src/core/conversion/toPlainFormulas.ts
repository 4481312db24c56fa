import { gregorianDate } from '../calendar/day.ts';
import { readDay } from '../calendar/read.ts';
import { isListKind, isRequired, type Reference } from '../formula/resolve.ts';
import type { Argument } from '../functions/argument.ts';
import { plainFormula } from '../functions/plainFormula.ts';
import { means } from '../functions/read.ts';
import { readNumber } from '../numbers/read.ts';
import { findFunction } from '../registry.ts';
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
    const isWholeFormula = formula.slice(0, call.from).trim() === '=' && formula.slice(call.to).trim() === '';
    plain = plain.slice(0, call.from) + (isWholeFormula ? own : `(${own})`) + plain.slice(call.to);
    replaced += 1 + inner.reduce((sum, part) => sum + part.replaced, 0);
    left += inner.reduce((sum, part) => sum + part.left, 0);
  }
  return { formula: plain, replaced, left };
}

/** The plain formula of one call, without its `=`, or null where there is none for these arguments. */
function plainFormOf(call: FormulaCall, language: Language): string | null {
  const declared = findFunction(call.fn);
  const entries = Object.entries(declared?.args ?? {});
  const required = entries.filter(([, argument]) => isRequired(argument)).length;
  if (!declared || call.arguments.length > entries.length || call.arguments.length < required) return null;
  const references: Record<string, Reference> = {};
  for (const [index, [name, argument]] of entries.entries()) {
    const text = call.arguments[index] ?? '';
    if (text === '') continue;
    const reference = referenceOf(argument, text);
    if (reference === null) return null;
    references[name] = reference;
  }
  return plainFormula(declared, references, { language })?.slice(1) ?? null;
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
