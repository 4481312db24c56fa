import { type Day, gregorianDate } from '../calendar/day.ts';
import {
  type Argument as ArgumentName,
  CEIL_DECIMALS,
  type Comparison,
  type Condition,
  type Expression,
} from '../formula/expression.ts';
import { bracketed, COMPARISON, infix, type Printed, whole } from '../formula/print.ts';
import { numberText, quoted } from '../formula/sheetsLiterals.ts';
import type { Language } from '../text.ts';
import { type Argument, isRequired } from './argument.ts';
import { formulaOf, type SheetFunction } from './sheetFunction.ts';

/** What stands for an argument in the sheet. An argument that is left out has no reference. */
export type Reference =
  /** One cell, which may be blank: `C2`. */
  | { readonly cell: string }
  /** Several cells: `B2:B13`. */
  | { readonly range: string }
  /** Formula text that is never blank: `TODAY()`. */
  | { readonly formula: string }
  /** A number or a word, typed into the call. */
  | { readonly literal: number | string };

export type References = Readonly<Record<string, Reference>>;

export interface Wording {
  /** The language of the words in the result. */
  readonly language: Language;
  /** How a word of the result is written; by default as the function declares it. */
  readonly word?: (id: string) => string;
  /** Option cells hold only the labels of that language, as a drop-down makes sure; by default ids and both labels count. */
  readonly labelsOnly?: true;
}

interface Scope extends Wording {
  readonly declared: SheetFunction;
  readonly references: References;
}

/**
 * The plain twin: the same formula in functions that every spreadsheet has, such as `=IF(C2="";"";SUM(B2:B13)/C2)`, or
 * null where the function has no formula. Blank required cells give a blank cell. The text holds `;` and no decimals, so
 * that every locale reads it.
 */
export function plainTwin(declared: SheetFunction, references: References, wording: Wording): string | null {
  const formula = formulaOf(declared);
  if (!formula) return null;
  const scope: Scope = { ...wording, declared, references };
  const body = print(formula, scope).text;
  const unfilled: Test[] = Object.entries(declared.args)
    .filter(([, argument]) => isRequired(argument) && !argument.mayBeBlank)
    .map(([name, argument]) => unfilledTest(argument, references[name]));
  return `=${ifText(anyOf(unfilled), '""', body)}`;
}

/** The text of a test, or its outcome where it is known while printing. */
type Test = string | boolean;

function print(expression: Expression, scope: Scope): Printed {
  const of = (part: Expression): Printed => print(part, scope);
  const text = (part: Expression): string => of(part).text;
  switch (expression.op) {
    case 'argument':
      return value(expression.name, scope);
    case 'number':
      return numberPrinted(expression.value);
    case 'infix':
      return infix(expression.sign, of(expression.left), of(expression.right), '');
    case 'if': {
      const test = condition(expression.test, scope);
      if (typeof test === 'boolean') return of(test ? expression.holds : expression.otherwise);
      return whole(ifText(test, text(expression.holds), text(expression.otherwise)));
    }
    case 'clamp': {
      const low = expression.low && text(expression.low);
      const high = expression.high && text(expression.high);
      return whole(
        isList(expression.value, scope)
          ? clampedRows(text(expression.value), low, high)
          : clamped(text(expression.value), low, high),
      );
    }
    case 'round':
      return whole(`ROUND(${text(expression.value)};${expression.decimals})`);
    case 'ceil':
      return whole(`ROUNDUP(ROUND(${text(expression.value)};${CEIL_DECIMALS});0)`);
    case 'floor':
      return whole(`INT(${text(expression.value)})`);
    case 'day':
      return whole(dayText(expression.day));
    case 'sum':
      return whole(sumText(expression.list, scope));
    case 'count':
      return whole(`COUNT(${text(expression.list)})`);
    case 'countWhere':
      return whole(`COUNTIF(${text(expression.list)};${criterion(expression.sign, expression.than, scope)})`);
    case 'repeat':
      return whole(`REPT(${quoted(expression.text)};${text(expression.times)})`);
    case 'join':
      return { text: expression.parts.map((part) => bracketed(of(part), 1)).join('&'), binding: COMPARISON };
    case 'word':
      return whole(quoted(wordText(expression.id, scope)));
    case 'nothing':
      return whole('""');
    default:
      return whole(ifText(condition(expression, scope), '1', '0'));
  }
}

function numberPrinted(number: number): Printed {
  const text = numberText(number);
  return { text, binding: text.includes('/') && number >= 0 ? 2 : whole(text).binding };
}

function dayText(day: Day): string {
  const { year, month, dayOfMonth } = gregorianDate(day);
  return `DATE(${year};${month};${dayOfMonth})`;
}

function wordText(id: string, { declared, language, word }: Scope): string {
  return word?.(id) ?? declared.words?.[id]?.[language] ?? id;
}

/** What stands for an argument: its reference, its sum for a flow, its default where the cell is blank. */
function value(name: string, { declared, references }: Scope): Printed {
  const argument = declared.args[name] as Argument;
  const reference = references[name];
  const fallback = 'default' in argument && typeof argument.default === 'number' ? argument.default : null;
  if (reference === undefined) return fallback === null ? whole('""') : numberPrinted(fallback);
  if ('literal' in reference) {
    return typeof reference.literal === 'number' ? numberPrinted(reference.literal) : whole(quoted(reference.literal));
  }
  if ('formula' in reference) return whole(reference.formula);
  if ('range' in reference) return whole(argument.kind === 'flow' ? `SUM(${reference.range})` : reference.range);
  return fallback === null
    ? whole(reference.cell)
    : whole(`IF(${reference.cell}="";${numberText(fallback)};${reference.cell})`);
}

function condition(test: Condition, scope: Scope): Test {
  switch (test.op) {
    case 'compare': {
      const side = (part: Expression): string => bracketed(print(part, scope), COMPARISON + 1);
      return `${side(test.left)}${test.sign}${side(test.right)}`;
    }
    case 'both':
      return allOf([condition(test.left, scope), condition(test.right, scope)]);
    case 'either':
      return anyOf([condition(test.left, scope), condition(test.right, scope)]);
    case 'is':
      return optionTest(test.option, test.words, scope);
    case 'blank':
      return blankTest(scope.declared.args[test.argument.name] as Argument, scope.references[test.argument.name]);
  }
}

function optionTest(option: ArgumentName, words: readonly string[], scope: Scope): Test {
  const argument = scope.declared.args[option.name] as Argument;
  const reference = scope.references[option.name];
  const fallback = (argument.kind === 'option' && argument.default) || null;
  if (reference === undefined) return fallback !== null && words.includes(fallback);
  if ('literal' in reference) return words.includes(String(reference.literal));
  const cell = 'cell' in reference ? reference.cell : 'range' in reference ? reference.range : reference.formula;
  const spelled = words.flatMap((id) => spellings(argument, id, scope));
  const tests = [...new Set(spelled)].map((word) => `${cell}=${quoted(word)}`);
  return anyOf(fallback !== null && words.includes(fallback) ? [`${cell}=""`, ...tests] : tests);
}

function spellings(argument: Argument, id: string, { language, labelsOnly }: Scope): string[] {
  const label = argument.kind === 'option' ? argument.words[id] : undefined;
  if (!label) return [id];
  return labelsOnly ? [label[language]] : [id, label.en, label.fa];
}

function blankTest(argument: Argument, reference: Reference | undefined): Test {
  if (reference === undefined) return true;
  if (!('cell' in reference)) return false;
  return isListKind(argument) ? false : `${reference.cell}=""`;
}

/** Whether a required argument has nothing to compute with. */
function unfilledTest(argument: Argument, reference: Reference | undefined): Test {
  if (reference && 'range' in reference) return `COUNT(${reference.range})=0`;
  return reference && 'cell' in reference ? `${reference.cell}=""` : blankTest(argument, reference);
}

function anyOf(tests: readonly Test[]): Test {
  if (tests.includes(true)) return true;
  const open = tests.filter((test): test is string => typeof test === 'string');
  if (open.length < 2) return open[0] ?? false;
  return `OR(${open.join(';')})`;
}

function allOf(tests: readonly Test[]): Test {
  if (tests.includes(false)) return false;
  const open = tests.filter((test): test is string => typeof test === 'string');
  if (open.length < 2) return open[0] ?? true;
  return `AND(${open.join(';')})`;
}

function ifText(test: Test, holds: string, otherwise: string): string {
  if (typeof test === 'boolean') return test ? holds : otherwise;
  return `IF(${test};${holds};${otherwise})`;
}

function clamped(text: string, low: string | null, high: string | null): string {
  const lifted = low === null ? text : `MAX(${low};${text})`;
  return high === null ? lifted : `MIN(${high};${lifted})`;
}

/** MIN and MAX would swallow a whole list; IF works row by row. */
function clampedRows(text: string, low: string | null, high: string | null): string {
  const capped = high === null ? text : `IF(${text}>${high};${high};${text})`;
  return low === null ? capped : `IF(${text}<${low};${low};${capped})`;
}

function criterion(sign: Comparison, than: Expression, scope: Scope): string {
  const { text } = print(than, scope);
  return /^\d+$/.test(text) ? quoted(`${sign}${text}`) : `${quoted(sign)}&${text}`;
}

/** A sum of products is SUMPRODUCT, which every spreadsheet runs row by row; anything else asks for an array formula. */
function sumText(list: Expression, scope: Scope): string {
  if (list.op === 'argument') return `SUM(${print(list, scope).text})`;
  const factors = productOf(list);
  if (factors) return `SUMPRODUCT(${factors.map((factor) => print(factor, scope).text).join(';')})`;
  const numbersOnly = listsIn(list, scope).map((text) => `ISNUMBER(${text})`);
  return `ARRAYFORMULA(SUM(IF(${numbersOnly.join('*')};${print(list, scope).text};0)))`;
}

function productOf(list: Expression): ArgumentName[] | null {
  if (list.op === 'argument') return [list];
  if (list.op !== 'infix' || list.sign !== '*') return null;
  const [left, right] = [productOf(list.left), productOf(list.right)];
  return left && right && [...left, ...right];
}

function isListKind({ kind }: Argument): boolean {
  return kind === 'series' || kind === 'labels' || kind === 'dates';
}

function isList(expression: Expression, scope: Scope): boolean {
  return listsIn(expression, scope).length > 0;
}

/** The references of the list arguments inside an expression, each once. */
function listsIn(expression: Expression, scope: Scope): string[] {
  const inside = (...parts: (Expression | null)[]): string[] => [
    ...new Set(parts.flatMap((part) => (part ? listsIn(part, scope) : []))),
  ];
  switch (expression.op) {
    case 'argument':
      return isListKind(scope.declared.args[expression.name] as Argument) ? [print(expression, scope).text] : [];
    case 'infix':
      return inside(expression.left, expression.right);
    case 'clamp':
      return inside(expression.value, expression.low, expression.high);
    case 'if':
      return inside(chosen(expression, scope));
    default:
      return [];
  }
}

/** The branch that printing will take where the test is known; both branches hold the same lists otherwise. */
function chosen(expression: Extract<Expression, { op: 'if' }>, scope: Scope): Expression {
  return condition(expression.test, scope) === false ? expression.otherwise : expression.holds;
}
