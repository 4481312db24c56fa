import type { Day } from '../calendar/day.ts';
import { type Compiled, compile, compileTest, type Scope, type Values } from '../formula/compile.ts';
import { formulaText } from '../formula/dialects/reading.ts';
import { isNeeded } from '../formula/resolve.ts';
import { Refusal, type RefusalCode, type Refused } from '../refusal/refusal.ts';
import { type Argument, shownName } from './argument.ts';
import type { Document } from './document.ts';
import { boundsCheck } from './read.ts';
import { refusedCell } from './refusedCell.ts';
import {
  type Check,
  type Computed,
  checksOf,
  formulaOf,
  type SheetFunction,
  type Table,
  wordOf,
} from './sheetFunction.ts';

/** The result for values that are read already, in the order of the arguments; null is a blank cell. */
export type Calculate = (values: Values) => Computed | Table;

/**
 * Makes a function ready for the rows of one call: its formula and rules are compiled once. Refusals are thrown by the result.
 * @example
 * calculator(cac, document)([1200, 8]) //=> 150
 * calculator(cac, document)([1200, null]) //=> null
 */
export function calculator(declared: SheetFunction, document: Document): Calculate {
  const entries = Object.entries(declared.args);
  const names = entries.map(([name]) => name);
  const needed = entries.flatMap(([, argument], index) => (isNeeded(argument) ? [index] : []));
  const bounds = entries.flatMap(([name, argument], index) => {
    const check = boundsCheck(argument, shownName(name));
    return check ? [{ index, check }] : [];
  });
  const scope: Scope = { names, wordOf: wordOf(declared, document.language) };
  const rules = [
    ...(declared.parallel ? [lengthRule(declared.parallel, entries)] : []),
    ...checksOf(declared).map((check) => checkRule(check, declared, scope)),
  ];
  const result = resultOf(declared, scope, document);
  return (values) => {
    for (const index of needed) if (isUnfilled(values[index])) return null;
    for (const { index, check } of bounds) check(values[index]);
    for (const rule of rules) rule(values);
    const found = result(values);
    if (!Array.isArray(found)) return fit(found as Computed);
    return (found as Table).map((row) =>
      row.map((cell) => (cell instanceof Refusal ? refusedCell(cell, declared, document) : fit(cell))),
    );
  };
}

function resultOf(declared: SheetFunction, scope: Scope, document: Document): Calculate {
  const formula = formulaOf(declared);
  if (formula) return compile(formula, scope) as Calculate;
  return (values) => {
    const byName: Record<string, unknown> = {};
    scope.names.forEach((name, index) => {
      byName[name] = values[index];
    });
    return declared.compute?.(byName as never, scope.wordOf, document) ?? null;
  };
}

/** A result that a cell can hold: no infinity, and no -0. */
function fit(result: Computed): Computed {
  if (typeof result === 'number' && !Number.isFinite(result)) throw new Refusal('tooLarge', {});
  return result === 0 ? 0 : result;
}

function isUnfilled(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every((item) => item === null));
}

type Rule = (values: Values) => void;

function lengthRule(parallel: readonly string[], entries: readonly (readonly [string, Argument])[]): Rule {
  const places = parallel.map((name) => {
    const index = entries.findIndex(([own]) => own === name);
    return { shown: shownName(name), index, argument: entries[index]?.[1] };
  });
  return (values) => {
    const lists = places.flatMap(({ shown, index, argument }) => {
      const list = values[index];
      return bindsLength(argument, list) ? [{ shown, length: list.length }] : [];
    });
    const [first] = lists;
    const other = lists.find(({ length }) => length !== first?.length);
    if (!first || !other) return;
    throw new Refusal('sameLength', {
      argument: first.shown,
      limit: other.shown,
      value: first.length,
      otherLimit: other.length,
    });
  };
}

function bindsLength(argument: Argument | undefined, list: unknown): list is readonly unknown[] {
  const broadcasts = argument?.kind === 'series' && argument.broadcast === true;
  return Array.isArray(list) && !(broadcasts && list.length === 1);
}

/** The refusal of a rule over several arguments, and when the rule is kept. */
export const RULES = {
  'be above': { code: 'above', keeps: (left, right) => left > right },
  'be at least': { code: 'min', keeps: (left, right) => left >= right },
  'not be above': { code: 'notAbove', keeps: (left, right) => left <= right },
  'be below': { code: 'below', keeps: (left, right) => left < right },
  'differ from': { code: 'differ', keeps: (left, right) => left !== right },
  'be 0 or 1': { code: 'zeroOrOne', keeps: (left) => left === 0 || left === 1 },
  'be a day after': { code: 'after', keeps: (left, right) => left > right },
  'be a day not before': { code: 'notBefore', keeps: (left, right) => left >= right },
  'be a day not after': { code: 'notAfter', keeps: (left, right) => left <= right },
} as const satisfies Record<Check['must'], { code: RefusalCode; keeps: (left: number, right: number) => boolean }>;

function checkRule(check: Check, declared: SheetFunction, scope: Scope): Rule {
  const only = check.only ? compileTest(check.only, scope) : () => true;
  const leftOf = compile(check.left, scope);
  const { right: limit } = check;
  const rightOf: Compiled = typeof limit === 'number' ? () => limit : compile(limit, scope);
  const { code, keeps } = RULES[check.must];
  return (values) => {
    if (!only(values)) return;
    const left = leftOf(values);
    const right = rightOf(values);
    // A blank has no size, nor has a word in place of a number.
    if (left === null || right === null || typeof left === 'string' || typeof right === 'string') return;
    if (left === Infinity || left === -Infinity || Number.isNaN(left)) throw new Refusal('tooLarge', {});
    if (keeps(left as number, right as number)) return;
    const naming = { argument: shownName, words: declared.words ?? {}, language: 'en' } as const;
    const facts = {
      argument: formulaText(check.left, naming),
      value: check.must.startsWith('be a day') ? { day: left as Day } : left,
      limit: typeof limit === 'number' ? limit : formulaText(limit, naming),
      ...(check.hint && { hint: check.hint }),
    };
    // Each of these codes is told by the same facts, which TypeScript does not see through a union of pairs.
    throw new Refusal(...([code === 'min' && right === 0 ? 'negative' : code, facts] as Refused));
  };
}
