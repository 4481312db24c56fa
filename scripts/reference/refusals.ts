import type { CellOrRange } from '../../src/core/cell.ts';
import { formulaText } from '../../src/core/formula/dialects/reading.ts';
import type { Expression } from '../../src/core/formula/expression.ts';
import { shownName } from '../../src/core/functions/argument.ts';
import { RULES } from '../../src/core/functions/calculator.ts';
import { callFunction } from '../../src/core/functions/call.ts';
import { persianName } from '../../src/core/functions/refusalSentence.ts';
import { type Check, checksOf, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { isolate, isolatedParts } from '../../src/core/isolate.ts';
import { Refusal, type RefusalCode, type Refused } from '../../src/core/refusal/refusal.ts';
import type { Language } from '../../src/core/text.ts';
import { breakingCalls } from './breakingCalls.ts';
import { documentIn } from './documentIn.ts';
import { code } from './markup.ts';
import { words } from './words.ts';

type Call = readonly CellOrRange[];

/** What every function refuses in the same way; the page of all functions tells it once. */
const COMMON: ReadonlySet<RefusalCode> = new Set(['number', 'date', 'tooLarge']);

/** The sentences that a function refuses by, each said by a call that broke the rule. */
export function refusals(declared: SheetFunction, language: Language): string[] {
  return brokenCalls(declared).flatMap((call) => {
    const refusal = refusalOf(declared, call, language);
    return refusal ? [sentence(declared, refusal, language)] : [];
  });
}

export function refusalOf(declared: SheetFunction, call: Call, language: Language): Refusal | null {
  try {
    callFunction(declared, call, documentIn(language));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const broken = new WeakMap<SheetFunction, readonly Call[]>();

/** One call for each rule of a function. Searching takes long, so what was found is kept. */
function brokenCalls(declared: SheetFunction): readonly Call[] {
  const known = broken.get(declared);
  if (known) return known;
  const found = new Map<string, Call>();
  for (const call of breakingCalls(declared)) {
    const refusal = refusalOf(declared, call, 'en');
    if (!refusal || COMMON.has(refusal.code)) continue;
    const rule = ruleOf(refusal);
    if (!found.has(rule)) found.set(rule, call);
  }
  const calls = [...found.values()];
  broken.set(declared, calls);
  return calls;
}

/** What two refusals of one rule share; values, rows and limits that come from a row differ from call to call. */
function ruleOf({ code, facts: { argument, limit } }: Refusal): string {
  return [code, argument, typeof limit === 'string' ? limit : ''].join('|');
}

/** The sentence as the cell shows it, after the condition under which the rule counts. */
function sentence(declared: SheetFunction, refusal: Refusal, language: Language): string {
  const only = checkOf(declared, refusal)?.only;
  const said = refusalProse(refusal, language);
  return only ? `${words.where[language]} ${code(formulaOf(only, declared), language)}: ${said}` : said;
}

/** The rule over several arguments that was broken, if it was one. */
function checkOf(declared: SheetFunction, { code, facts }: Refusal): Check | undefined {
  const limit = facts.limit ?? 0;
  // At least 0 has a sentence of its own.
  const rule = code === 'negative' ? 'min' : code;
  return checksOf(declared).find(
    ({ must, left, right }) =>
      RULES[must].code === rule &&
      formulaOf(left, declared) === facts.argument &&
      (typeof right === 'number' ? right : formulaOf(right, declared)) === limit,
  );
}

function formulaOf(expression: Expression, { words: named = {} }: SheetFunction): string {
  return formulaText(expression, { argument: shownName, words: named, language: 'en' });
}

/** The sentence of a refusal, its names set as code. */
function refusalProse({ code: rule, facts }: Refusal, language: Language): string {
  const { argument, limit, otherLimit, names } = facts;
  const set = (name: string): string => {
    const [spoken = '', shown, after = ''] = isolatedParts(language === 'fa' ? persianName(name) : isolate(name));
    return `${spoken}${code(shown ?? name, language)}${after}`;
  };
  const marked = {
    ...facts,
    ...(argument && { argument: set(argument) }),
    ...(typeof limit === 'string' && { limit: set(limit) }),
    ...(typeof otherLimit === 'string' && { otherLimit: set(otherLimit) }),
    ...(names && { names: names.map(set) }),
  };
  // The facts of a refusal that was made are those of its code.
  return new Refusal(...([rule, marked] as Refused)).sentenceIn(language, undefined, (name) => name);
}
