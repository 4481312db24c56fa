import type { Day } from '../calendar/day.ts';
import type { Language, Text } from '../text.ts';
import type { Argument, Comparison, Condition, Expression, Sign } from './expression.ts';

/** What a formula needs to know of an argument: the declaration of a function's argument says all of it. */
export interface Meaning {
  readonly kind: 'flow' | 'level' | 'label' | 'series' | 'columns' | 'labels' | 'dates' | 'date' | 'events' | 'option';
  readonly optional?: true;
  readonly mayBeBlank?: true;
  readonly default?: number | string;
  /** The words of an option by id, as people read them. */
  readonly words?: Readonly<Record<string, Text>>;
}

/**
 * Whether an argument holds a list, one value or event a row.
 * @example
 * isListKind({ kind: 'series' }) //=> true
 */
export function isListKind({ kind }: Pick<Meaning, 'kind'>): boolean {
  return kind === 'series' || kind === 'columns' || kind === 'labels' || kind === 'dates' || kind === 'events';
}

/**
 * Whether a call must give the argument.
 * @example
 * isRequired({ kind: 'level', default: 0 }) //=> false
 */
export function isRequired(argument: Meaning): boolean {
  return !argument.optional && !('default' in argument);
}

/**
 * Whether a blank in the argument leaves nothing to compute.
 * @example
 * isNeeded({ kind: 'level', mayBeBlank: true }) //=> false
 */
export function isNeeded(argument: Meaning): boolean {
  return isRequired(argument) && !argument.mayBeBlank;
}

/** What stands for an argument, as the dialect writes it. An argument that is left out has no reference. */
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

/** A formula with what its arguments and words mean. */
export interface Formula {
  readonly expression: Expression;
  readonly args: Readonly<Record<string, Meaning>>;
  readonly words: Readonly<Record<string, Text>>;
}

/**
 * A formula in which every argument became what stands for it, and everything that is known beforehand is decided: all
 * that is left for a dialect is to write it down.
 */
export type Resolved =
  /** One value; the fallback counts where it is blank. */
  | { readonly op: 'cell'; readonly at: string; readonly fallback: number | null }
  /** A value a row. */
  | { readonly op: 'list'; readonly at: string }
  /** The sum over several cells; the fallback counts where all of them are blank. */
  | { readonly op: 'total'; readonly at: string; readonly fallback: number | null }
  | { readonly op: 'number'; readonly value: number }
  /** A text; the empty text is a blank cell. */
  | { readonly op: 'text'; readonly text: string }
  | { readonly op: 'day'; readonly day: Day }
  | { readonly op: 'infix'; readonly sign: Sign; readonly left: Resolved; readonly right: Resolved }
  | { readonly op: 'if'; readonly test: Test; readonly holds: Resolved; readonly otherwise: Resolved }
  | { readonly op: 'clamp'; readonly value: Resolved; readonly low: Resolved | null; readonly high: Resolved | null }
  | { readonly op: 'round'; readonly value: Resolved; readonly decimals: number }
  | { readonly op: 'ceil' | 'floor'; readonly value: Resolved }
  | { readonly op: 'sum' | 'count'; readonly list: Resolved }
  | { readonly op: 'countWhere'; readonly list: Resolved; readonly sign: Comparison; readonly than: Resolved }
  | { readonly op: 'repeat'; readonly text: string; readonly times: Resolved }
  | { readonly op: 'join'; readonly parts: readonly Resolved[] };

/** A test whose outcome only the cells can tell. */
export type Test =
  | { readonly op: 'compare'; readonly sign: Comparison; readonly left: Resolved; readonly right: Resolved }
  | { readonly op: 'all' | 'any'; readonly tests: readonly Test[] }
  | { readonly op: 'isText'; readonly at: string; readonly text: string }
  | { readonly op: 'isBlank'; readonly at: string }
  /** Whether several cells hold no number at all. */
  | { readonly op: 'noNumbers'; readonly at: string };

interface Scope extends Wording, Omit<Formula, 'expression'> {
  readonly references: References;
}

/**
 * Puts references in the place of arguments: a range of a flow is its sum, a blank is its default, the words of an option
 * are what its cell may hold. Blank needed cells give a blank.
 * @example
 * resolve({ expression: over(argument('cost'), 2), args: { cost: { kind: 'flow', optional: true } }, words: {} },
 *   { cost: { range: 'B2:B13' } }, { language: 'en' })
 * //=> { op: 'infix', sign: '/', left: { op: 'total', at: 'B2:B13', fallback: null }, right: { op: 'number', value: 2 } }
 */
export function resolve(formula: Formula, references: References, wording: Wording): Resolved {
  const scope: Scope = { ...wording, ...formula, references };
  const unfilled = Object.entries(formula.args)
    .filter(([, argument]) => isNeeded(argument))
    .map(([name, argument]) => unfilledTest(argument, references[name]));
  return choice(anyOf(unfilled), BLANK, () => resolved(formula.expression, scope));
}

/**
 * The same for a condition; a boolean where everything is known beforehand.
 * @example
 * const period = argument('period');
 * resolveCondition(isBlank(period), { args: { period: { kind: 'level', optional: true } }, words: {} }, {}, { language: 'en' })
 * //=> true
 */
export function resolveCondition(
  test: Condition,
  formula: Omit<Formula, 'expression'>,
  references: References,
  wording: Wording,
): Test | boolean {
  return condition(test, { ...wording, ...formula, references });
}

const BLANK: Resolved = { op: 'text', text: '' };

function resolved(expression: Expression, scope: Scope): Resolved {
  const of = (part: Expression): Resolved => resolved(part, scope);
  switch (expression.op) {
    case 'argument':
      return meant(expression.name, scope);
    case 'number':
    case 'day':
      return expression;
    case 'infix':
      return { ...expression, left: of(expression.left), right: of(expression.right) };
    case 'if':
      return choice(
        condition(expression.test, scope),
        () => of(expression.holds),
        () => of(expression.otherwise),
      );
    case 'clamp': {
      const { value, low, high } = expression;
      return { op: 'clamp', value: of(value), low: low && of(low), high: high && of(high) };
    }
    case 'round':
      return { ...expression, value: of(expression.value) };
    case 'ceil':
    case 'floor':
      return { op: expression.op, value: of(expression.value) };
    case 'sum':
    case 'count':
      return { op: expression.op, list: of(expression.list) };
    case 'countWhere':
      return { ...expression, list: of(expression.list), than: of(expression.than) };
    case 'repeat':
      return { ...expression, times: of(expression.times) };
    case 'join':
      return { op: 'join', parts: expression.parts.map(of) };
    case 'word':
      return { op: 'text', text: wordText(expression.id, scope) };
    case 'nothing':
      return BLANK;
    default:
      return choice(condition(expression, scope), { op: 'number', value: 1 }, { op: 'number', value: 0 });
  }
}

type Branch = Resolved | (() => Resolved);

/** A branch, where the test is decided; else the choice between both. */
function choice(test: Test | boolean, holds: Branch, otherwise: Branch): Resolved {
  const take = (branch: Branch): Resolved => (typeof branch === 'function' ? branch() : branch);
  if (typeof test === 'boolean') return take(test ? holds : otherwise);
  return { op: 'if', test, holds: take(holds), otherwise: take(otherwise) };
}

function wordText(id: string, { words, language, word }: Scope): string {
  return word?.(id) ?? words[id]?.[language] ?? id;
}

function meant(name: string, { args, references }: Scope): Resolved {
  const argument = args[name] as Meaning;
  const reference = references[name];
  const fallback = typeof argument.default === 'number' ? argument.default : null;
  if (reference === undefined) return fallback === null ? BLANK : { op: 'number', value: fallback };
  if ('literal' in reference) {
    const { literal } = reference;
    return typeof literal === 'number' ? { op: 'number', value: literal } : { op: 'text', text: literal };
  }
  const at = textOf(reference);
  if (isListKind(argument)) return { op: 'list', at };
  if ('range' in reference && argument.kind === 'flow') return { op: 'total', at, fallback };
  return { op: 'cell', at, fallback: 'cell' in reference ? fallback : null };
}

function textOf(reference: Exclude<Reference, { readonly literal: unknown }>): string {
  return 'cell' in reference ? reference.cell : 'range' in reference ? reference.range : reference.formula;
}

function condition(test: Condition, scope: Scope): Test | boolean {
  switch (test.op) {
    case 'compare':
      return { ...test, left: resolved(test.left, scope), right: resolved(test.right, scope) };
    case 'both':
      return allOf([condition(test.left, scope), condition(test.right, scope)]);
    case 'either':
      return anyOf([condition(test.left, scope), condition(test.right, scope)]);
    case 'is':
      return optionTest(test.option, test.words, scope);
    case 'blank':
      return blankTest(scope.args[test.argument.name] as Meaning, scope.references[test.argument.name]);
  }
}

function optionTest(option: Argument, words: readonly string[], scope: Scope): Test | boolean {
  const argument = scope.args[option.name] as Meaning;
  const reference = scope.references[option.name];
  const blankCounts = typeof argument.default === 'string' && words.includes(argument.default);
  if (reference === undefined) return blankCounts;
  if ('literal' in reference) return words.includes(String(reference.literal));
  const at = textOf(reference);
  const spelled = new Set(words.flatMap((id) => spellings(argument, id, scope)));
  const tests = [...spelled].map((text): Test => ({ op: 'isText', at, text }));
  return anyOf(blankCounts ? [{ op: 'isBlank', at }, ...tests] : tests);
}

function spellings(argument: Meaning, id: string, { language, labelsOnly }: Scope): readonly string[] {
  const label = argument.words?.[id];
  return label && labelsOnly ? [label[language]] : spellingsOf(id, label);
}

/** How people name in Persian what has another label, or none. */
const PERSIAN_WORDS: Readonly<Record<string, string>> = { auto: 'خودکار', none: 'هیچ' };

/**
 * Every way in which a word of a list may be typed.
 * @example
 * spellingsOf('auto') //=> ['auto', 'خودکار']
 */
export function spellingsOf(id: string, label?: Text): readonly string[] {
  const persian = PERSIAN_WORDS[id];
  return [id, ...(label ? [label.en, label.fa] : []), ...(persian ? [persian] : [])];
}

function blankTest(argument: Meaning, reference: Reference | undefined): Test | boolean {
  if (reference === undefined) return true;
  if ('range' in reference && isListKind(argument) && argument.optional)
    return { op: 'noNumbers', at: reference.range };
  if (!('cell' in reference) || isListKind(argument)) return false;
  return { op: 'isBlank', at: reference.cell };
}

/** Whether a needed argument has nothing to compute with. */
function unfilledTest(argument: Meaning, reference: Reference | undefined): Test | boolean {
  if (reference && 'range' in reference) return { op: 'noNumbers', at: reference.range };
  return reference && 'cell' in reference ? { op: 'isBlank', at: reference.cell } : blankTest(argument, reference);
}

function anyOf(tests: readonly (Test | boolean)[]): Test | boolean {
  return tests.includes(true) || together('any', tests, false);
}

function allOf(tests: readonly (Test | boolean)[]): Test | boolean {
  return !tests.includes(false) && together('all', tests, true);
}

function together(op: 'all' | 'any', tests: readonly (Test | boolean)[], ofNone: boolean): Test | boolean {
  const open = tests.filter((test): test is Test => typeof test !== 'boolean');
  return open.length < 2 ? (open[0] ?? ofNone) : { op, tests: open };
}
