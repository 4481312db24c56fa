import type { Day } from '../calendar/day.ts';
import type { Cell, CellOrRange } from '../cell.ts';
import { numberText, quoted } from '../formula/dialects/sheets.ts';
import { argument, type Condition, type Expression } from '../formula/expression.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Language, Text } from '../text.ts';
import type { Arguments, ExpressionsOf, Unit, ValuesOf } from './argument.ts';
import type { Document } from './document.ts';
import type { FamilyId } from './families.ts';

/** A function that people type in cells, with everything that its help, its checks and its tests are derived from. */
export interface SheetFunction<A extends Arguments = Arguments> {
  /** As typed in a cell: `KPI_CAC`. */
  readonly fn: string;
  readonly name: Text;
  readonly args: A;
  readonly gives: Gives;
  /** What each column of a row or table holds, in order; a last `…` says that more may follow. */
  readonly columns?: readonly ResultColumn[];
  /** Words that the result may hold, by id. */
  readonly words?: Readonly<Record<string, Text>>;
  /** Lists that must have one length, by the names of their arguments. */
  readonly parallel?: readonly (keyof A & string)[];
  /** Refuses a call by its cells as they were given, where they betray another meaning. */
  checkCells?(cells: readonly CellOrRange[]): void;
  /** Rules that a single bound cannot say. */
  checks?(args: ExpressionsOf<A>): readonly Check[];
  /** The result as an expression over the arguments; it gives the function its plain formula. */
  formula?(args: ExpressionsOf<A>): Expression;
  /** The result as an algorithm, where no formula can say it; `word` gives a word of `words` in the document's language. */
  compute?(values: ValuesOf<A>, word: (id: string) => string, document: Document): Computed | Table;
  /** The plain formulas of a table with a row for each of its input's: one array formula a column, without `=`. */
  plainColumns?(cells: PlainCells<A>): readonly string[] | null;
  /** For a function that calls others: receives the cells as they are. */
  callWithCells?(cells: readonly CellOrRange[], document: Document): Cell[][];
  /** The last argument may be given many times. */
  readonly lastRepeats?: true;
  readonly guide: Guide<A>;
}

/** What the plain formulas of a table are written from, as formula text. */
interface PlainCells<A extends Arguments = Arguments> {
  /** What was given for each argument: a list is the range of its one column. */
  readonly args: { readonly [Name in keyof A]?: string };
  /** The cells that each column of the result fills, beside those of the list. */
  readonly own: readonly string[];
  /** A word of the function, in the document's language. */
  readonly word: (id: string) => string;
}

/** What a function says to readers of the sidebar and the docs. No cell asks for it: the server's bundle leaves it out. */
interface Guide<A extends Arguments = Arguments> {
  readonly family: FamilyId;
  /** What else people call it, in any language: the search of the sidebar finds it by these words too. */
  readonly synonyms?: readonly string[];
  /** One sentence: what it tells. */
  readonly about: Text;
  /** What is legal although it looks odd, and what a reader should know. */
  readonly notes?: readonly Text[];
  readonly source: Source;
  readonly examples: readonly [Example<A>, ...Example<A>[]];
}

/** One result. Null is a blank cell; a day becomes a real date in the cell. */
export type Computed = number | string | boolean | null | { readonly day: Day };

/** Rows of results, without a header: they spill from the cell of the call. A refusal is worded in its own cell. */
export type Table = readonly (readonly (Computed | Refusal)[])[];

export interface Gives {
  readonly unit: Unit;
  readonly shape: 'number' | 'text' | 'boolean' | 'row' | 'column' | 'table';
  /** A table ends with a row for all the others. */
  readonly totalRow?: true;
}

/** A column of a result: what people call it, and its unit where all its cells have one. */
export interface ResultColumn extends Text {
  readonly unit?: Unit;
}

/** A rule over several arguments; broken, it refuses the call with `left must … right, got (the value of left)`. */
export interface Check {
  /** The rule counts only where this holds. */
  readonly only?: Condition;
  readonly left: Expression;
  readonly must:
    | 'be above'
    | 'be at least'
    | 'not be above'
    | 'be below'
    | 'differ from'
    | 'be 0 or 1'
    | 'be a day after'
    | 'be a day not before'
    | 'be a day not after';
  readonly right: Expression | number;
  /** What to do instead. */
  readonly hint?: Text;
}

/** How sure the definition is: its owner states it, another site restates it, textbooks agree, people just use it, or we chose it. */
type Certainty = 'documented' | 'restated' | 'textbook' | 'common usage' | 'project rule';

export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly certainty: Certainty;
}

/** What an example may hold for each argument: cells as a person would give them; a list is a column. */
export type Sample = Cell | readonly Cell[] | readonly (readonly Cell[])[];

/** A worked example: arguments left out are not given. Dates are ISO texts, in what it is given and in what it gives. */
export interface Example<A extends Arguments = Arguments> {
  readonly given: { readonly [Name in keyof A]?: Sample };
  /** The result in an English document; a list is a column, a list of lists a table. Null is a blank cell. */
  readonly gives: Cell | readonly Cell[] | readonly (readonly Cell[])[];
  /** How far a result may be off, relative to it, where an algorithm stops at an optimum; 1e-9 by default. */
  readonly tolerance?: number;
}

/**
 * Declares a function. The type checker holds the declaration to its own arguments here; outside, functions of all
 * arguments stand in one list, so the arguments' types are let go.
 */
export function sheetFunction<const A extends Arguments>(declared: SheetFunction<A>): SheetFunction {
  return declared as unknown as SheetFunction;
}

const formulas = new WeakMap<SheetFunction, Expression | null>();

/**
 * The formula of a function over its own arguments, or null where it has none. Built on first use.
 * @example
 * formulaOf(cac)?.op //=> 'infix'
 */
export function formulaOf(declared: SheetFunction): Expression | null {
  const known = formulas.get(declared);
  if (known !== undefined) return known;
  const built = declared.formula?.(argumentsOf(declared)) ?? null;
  formulas.set(declared, built);
  return built;
}

const checks = new WeakMap<SheetFunction, readonly Check[]>();

/**
 * The rules over several arguments. Built on first use.
 * @example
 * checksOf(cac).length //=> 0
 */
export function checksOf(declared: SheetFunction): readonly Check[] {
  const known = checks.get(declared);
  if (known !== undefined) return known;
  const built = declared.checks?.(argumentsOf(declared)) ?? [];
  checks.set(declared, built);
  return built;
}

function argumentsOf(declared: SheetFunction): ExpressionsOf<Arguments> {
  return Object.fromEntries(Object.keys(declared.args).map((name) => [name, argument(name)]));
}

/**
 * The word of a function's `words` in a language.
 * @example
 * wordOf(health, () => 'fa')('healthy') //=> 'سالم'
 */
export function wordOf(declared: SheetFunction, language: () => Language): (id: string) => string {
  return (id) => declared.words?.[id]?.[language()] ?? id;
}

/**
 * The call as typed in a cell, in any locale: `=KPI_CLV(30; 5%; 80%)`. A list is written down as a column.
 * @example
 * exampleCall(cac, { given: { cost: 1200, newCustomers: 8 }, gives: 150 }) //=> '=KPI_CAC(1200; 8)'
 */
export function exampleCall(declared: SheetFunction, example: Example): string {
  const parts = exampleArguments(declared, example).map((sample, index) => sampleText(sample, unitAt(declared, index)));
  return `=${declared.fn}(${parts.join('; ')})`;
}

/**
 * What an example gives, in the order of the call; null where it leaves an argument blank.
 * @example
 * exampleArguments(cac, { given: { cost: 1200, newCustomers: 8 }, gives: 150 }) //=> [1200, 8]
 */
export function exampleArguments(declared: SheetFunction, { given }: Example): Sample[] {
  const names = Object.keys(declared.args);
  const lastGiven = names.reduce((last, name, index) => (name in given ? index : last), -1);
  return names.slice(0, lastGiven + 1).flatMap((name): Sample[] => {
    const sample = given[name];
    const repeats = declared.lastRepeats && name === names[names.length - 1];
    return repeats && Array.isArray(sample) ? [...sample] : [sample ?? null];
  });
}

/** The unit of the argument at a place of the call: the last one may be given many times. */
export function unitAt({ args }: SheetFunction, index: number): Unit | undefined {
  const all = Object.values(args);
  return all[Math.min(index, all.length - 1)]?.unit;
}

/** A value as it is typed in a call, in any locale; a list is written down as a column. */
export function sampleText(sample: Sample | undefined, unit: Unit | undefined): string {
  if (Array.isArray(sample)) return `{${sample.map((item) => sampleText(item, unit) || '""').join('; ')}}`;
  if (sample === null || sample === undefined) return '';
  if (typeof sample === 'boolean') return sample ? 'TRUE' : 'FALSE';
  if (typeof sample === 'string') return quoted(sample);
  return typeof sample === 'number' ? numberSample(sample, unit) : '';
}

/** A decimal sign belongs to one locale: a share is written in percent, any other decimal as a fraction. */
function numberSample(value: number, unit: Unit | undefined): string {
  const percent = Number((value * 100).toPrecision(12));
  return unit === 'fraction' && Number.isInteger(percent) && !Number.isInteger(value)
    ? `${percent}%`
    : numberText(value);
}
