import type { Day } from '../calendar/day.ts';
import { type Cell, type CellOrRange, isRange } from '../cell.ts';
import { evaluate, holds, type Values } from '../formula/compile.ts';
import { formulaText } from '../formula/dialects/reading.ts';
import { isRequired } from '../formula/resolve.ts';
import { Refusal, type RefusalCode, refusalSentence } from '../refusal.ts';
import { type Argument, shownName } from './argument.ts';
import type { Document } from './document.ts';
import { checkBounds, readArgument, readOne } from './read.ts';
import {
  type Check,
  type Computed,
  checksOf,
  formulaOf,
  type SheetFunction,
  type Table,
  wordOf,
} from './sheetFunction.ts';

/** The mark before the sentence of a refused row inside a spilled result. */
const REFUSED_ROW = '⚠';

/**
 * Calls a function as a cell does. A blank required argument gives a blank cell (`""`). Ranges in level arguments spill:
 * the result is rows of cells, in which a refused row carries ⚠ and its sentence while the others compute.
 * @throws Refusal if the call, or its only row, breaks a rule.
 */
export function callFunction(
  declared: SheetFunction,
  given: readonly CellOrRange[],
  document: Document,
): Cell | Cell[][] {
  if (declared.callWithCells) return declared.callWithCells(given, document);
  const entries = Object.entries(declared.args);
  if (given.length > entries.length) {
    throw new Refusal('tooManyArguments', { limit: entries.length, value: given.length });
  }
  const shape = spillShape(entries, given);
  if (shape === null) return asCells(compute(declared, readAll(entries, given, document), document), document);
  if (declared.gives.shape === 'row' || declared.gives.shape === 'table') {
    throw new Refusal('oneValue', { argument: shape.name, value: `${shape.rows} × ${shape.columns}` });
  }
  const fixed = given.map((cells, index) => (spills(entries[index]?.[1], cells) ? undefined : cells));
  const shared = readAll(entries, fixed, document);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) =>
      rowResult(declared, document, () => {
        const values = { ...shared };
        entries.forEach(([name, argument], index) => {
          const cells = given[index];
          if (!isOneValue(argument) || !spills(argument, cells) || !isRange(cells)) return;
          values[name] = readOne(argument, shownName(name), cells[row]?.[column], document);
        });
        return compute(declared, values, document);
      }),
    ),
  );
}

/** One cell of a spilled result: a value, a blank, or ⚠ and the sentence that refuses the row. */
export function rowResult(declared: SheetFunction, document: Document, calculate: () => Computed | Table): Cell {
  try {
    return asCell(calculate() as Computed, document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedCell(error, declared, document);
  }
}

function refusedCell(refusal: Refusal, declared: SheetFunction, document: Document): string {
  const { language, calendar } = document.settings();
  return `${REFUSED_ROW} ${refusalSentence(refusal, declared.fn, language, calendar)}`;
}

/** The result for values that are read already; null is a blank cell. */
export function compute(declared: SheetFunction, values: Values, document: Document): Computed | Table {
  const entries = Object.entries(declared.args);
  const unfilled = entries.some(
    ([name, argument]) => isRequired(argument) && !argument.mayBeBlank && isUnfilled(values[name]),
  );
  if (unfilled) return null;
  for (const [name, argument] of entries) checkBounds(argument, shownName(name), values[name]);
  checkLengths(declared, values);
  for (const check of checksOf(declared)) checkRule(check, declared, values, document);
  const formula = formulaOf(declared);
  const word = wordOf(declared, document.language);
  const result = formula
    ? (evaluate(formula, values, word) as Computed)
    : (declared.compute?.(values as never, word, document) ?? null);
  if (!Array.isArray(result)) return fit(result as Computed);
  return (result as Table).map((row) =>
    row.map((cell) => (cell instanceof Refusal ? refusedCell(cell, declared, document) : fit(cell))),
  );
}

/** A result that a cell can hold: no infinity, and no -0. */
function fit(result: Computed): Computed {
  if (typeof result === 'number' && !Number.isFinite(result)) throw new Refusal('tooLarge', {});
  return result === 0 ? 0 : result;
}

function asCells(result: Computed | Table, document: Document): Cell | Cell[][] {
  return Array.isArray(result)
    ? (result as Computed[][]).map((row) => row.map((cell) => asCell(cell, document)))
    : asCell(result as Computed, document);
}

function asCell(result: Computed, document: Document): Cell {
  if (typeof result === 'object' && result !== null) return document.dateOf(result.day);
  return result ?? '';
}

type OneValue = Extract<Argument, { kind: 'level' | 'label' | 'date' | 'option' }>;

function isOneValue(argument: Argument): argument is OneValue {
  return (
    argument.kind === 'level' || argument.kind === 'label' || argument.kind === 'date' || argument.kind === 'option'
  );
}

function isUnfilled(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every((item) => item === null));
}

function readAll(
  entries: readonly (readonly [string, Argument])[],
  given: readonly CellOrRange[],
  document: Document,
): Record<string, unknown> {
  return Object.fromEntries(
    entries.map(([name, argument], index) => [name, readArgument(argument, shownName(name), given[index], document)]),
  );
}

/** Rows and columns of a spilled result. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function spills(argument: Argument | undefined, cells: CellOrRange): boolean {
  return argument !== undefined && isOneValue(argument) && severalCells(cells);
}

function severalCells(cells: CellOrRange): boolean {
  return isRange(cells) && (cells.length > 1 || (cells[0]?.length ?? 0) > 1);
}

/** The shape that the level ranges share, or null if the call gives one value. */
function spillShape(
  entries: readonly (readonly [string, Argument])[],
  given: readonly CellOrRange[],
): (Shape & { readonly name: string }) | null {
  let first: (Shape & { name: string }) | null = null;
  for (const [index, [name, argument]] of entries.entries()) {
    const cells = given[index];
    if (!isRange(cells) || !spills(argument, cells)) continue;
    const shape = { rows: cells.length, columns: cells[0]?.length ?? 0, name: shownName(name) };
    if (first && (first.rows !== shape.rows || first.columns !== shape.columns)) {
      throw new Refusal('sameShape', { argument: shape.name, limit: first.name });
    }
    first ??= shape;
  }
  if (!first) return null;
  const summed = entries.find(([, argument], index) => argument.kind === 'flow' && severalCells(given[index]));
  if (summed) throw new Refusal('mixedRanges', { argument: first.name, limit: shownName(summed[0]) });
  return first;
}

function bindsLength(argument: Argument | undefined, list: unknown): boolean {
  const servesAll = argument?.kind === 'series' && argument.oneServesAll === true;
  return Array.isArray(list) && !(servesAll && list.length === 1);
}

function checkLengths(declared: SheetFunction, values: Values): void {
  const [first, ...others] = (declared.parallel ?? []).filter((name) => bindsLength(declared.args[name], values[name]));
  for (const name of others) {
    const [a, b] = [values[first as string], values[name]] as [unknown[], unknown[]];
    if (a.length === b.length) continue;
    throw new Refusal('sameLength', {
      argument: shownName(first as string),
      limit: shownName(name),
      value: a.length,
      otherLimit: b.length,
    });
  }
}

const RULES: Readonly<Record<Check['must'], { code: RefusalCode; keeps: (left: number, right: number) => boolean }>> = {
  'be above': { code: 'above', keeps: (left, right) => left > right },
  'be at least': { code: 'min', keeps: (left, right) => left >= right },
  'not be above': { code: 'notAbove', keeps: (left, right) => left <= right },
  'be below': { code: 'below', keeps: (left, right) => left < right },
  'differ from': { code: 'differ', keeps: (left, right) => left !== right },
  'be 0 or 1': { code: 'zeroOrOne', keeps: (left) => left === 0 || left === 1 },
  'be a day after': { code: 'after', keeps: (left, right) => left > right },
  'be a day not before': { code: 'notBefore', keeps: (left, right) => left >= right },
  'be a day not after': { code: 'notAfter', keeps: (left, right) => left <= right },
};

function checkRule(check: Check, declared: SheetFunction, values: Values, document: Document): void {
  const word = wordOf(declared, document.language);
  if (check.only && !holds(check.only, values, word)) return;
  const left = evaluate(check.left, values, word);
  const right = typeof check.right === 'number' ? check.right : evaluate(check.right, values, word);
  const { code, keeps } = RULES[check.must];
  // A blank has no size, nor has a word in place of a number.
  if (left === null || right === null || typeof left === 'string' || typeof right === 'string') return;
  if (left === Infinity || left === -Infinity || Number.isNaN(left)) throw new Refusal('tooLarge', {});
  if (keeps(left as number, right as number)) return;
  const naming = { argument: shownName, words: declared.words ?? {}, language: 'en' } as const;
  throw new Refusal(code === 'min' && right === 0 ? 'negative' : code, {
    argument: formulaText(check.left, naming),
    value: check.must.startsWith('be a day') ? { day: left as Day } : left,
    limit: typeof check.right === 'number' ? check.right : formulaText(check.right, naming),
    ...(check.hint && { hint: check.hint }),
  });
}
