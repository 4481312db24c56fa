import type { Arg, EvalContext } from '@odoo/o-spreadsheet';
import { helpers, registries } from '../engine/odoo.ts';
import { isSeveral } from './cellByCell.ts';
import type { FunctionResultObject } from './define.ts';

type Outcome = FunctionResultObject | FunctionResultObject[][];
type Called = (this: EvalContext, ...args: Arg[]) => Outcome;
type Computed = (this: EvalContext, ...args: Arg[]) => Outcome | FunctionResultObject['value'];

/** The parts of an engine's function that decide how it is called; the engine's types leave some of them out. */
interface Declared {
  readonly args: readonly {
    readonly acceptMatrix?: boolean;
    readonly acceptErrors?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly compute: Computed;
}

/** Functions whose outcome depends on nothing but the values of their arguments. */
const PURE = [
  ...['ADD', 'MINUS', 'MULTIPLY', 'DIVIDE', 'POWER', 'UMINUS', 'UPLUS', 'UNARY.PERCENT', 'CONCATENATE'],
  ...['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE'],
  ...['IF', 'IFERROR', 'ISERROR', 'ISNUMBER', 'ISTEXT', 'ISBLANK', 'NOT', 'N'],
  ...['ABS', 'INT', 'MOD', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC'],
  ...['FIND', 'LEFT', 'LEN', 'MID', 'REPT', 'RIGHT', 'SUBSTITUTE', 'TRIM', 'UPPER', 'LOWER'],
  ...['DATE', 'DAY', 'MONTH', 'YEAR'],
  ...['COUNTIF', 'LOOKUP', 'MAX', 'MIN', 'ROW', 'SUM', 'SUMIF'],
];

const PLACEHOLDER = '[[FUNCTION_NAME]]';

const made = new WeakSet<object>();

/**
 * Computes whole columns at once, and each term once: the formulas of a scorecard name the same terms again and again, and the
 * engine computes each of them anew, every cell through several closures.
 */
export function computeByColumns(): void {
  const { content, mapping } = registries.functionRegistry as unknown as {
    readonly content: Record<string, Declared>;
    readonly mapping: Record<string, Called>;
  };
  for (const name of PURE) {
    const [declared, original] = [content[name], mapping[name]];
    if (!declared || !original || made.has(original)) continue;
    const called = once(name, byColumn(declared, original));
    made.add(called);
    mapping[name] = called;
  }
}

/** A call over a column, row by row; what is anything else goes the engine's own way. */
function byColumn({ args: declared, compute }: Declared, original: Called): Called {
  const isEachCell = declared.every((arg) => !arg.acceptMatrix) && !declared.slice(0, -1).some((arg) => arg.repeating);
  if (!isEachCell) return original;
  const refusesErrors = (index: number) => !declared[Math.min(index, declared.length - 1)]?.acceptErrors;
  return function (this: EvalContext, ...args) {
    const height = commonHeight(args);
    if (height === 0) return original.apply(this, args);
    const columns = args.map((arg) => (isSeveral(arg) ? (arg as FunctionResultObject[][])[0] : null));
    const row = args.map((arg) => (helpers.isMatrix(arg) ? arg[0]?.[0] : arg)) as FunctionResultObject[];
    const computed = (): FunctionResultObject => {
      const refused = row.find((cell, index) => refusesErrors(index) && helpers.isEvaluationError(cell?.value));
      if (refused) return refused;
      try {
        const result = compute.apply(this, row) as FunctionResultObject | FunctionResultObject['value'];
        const isObject = typeof result === 'object' && result !== null;
        if (!isObject) return { value: result };
        if ('value' in result && !String(result.message ?? '').includes(PLACEHOLDER)) return result;
      } catch {
        // The engine says what is wrong, below.
      }
      const told = original.apply(this, [...row]);
      return (helpers.isMatrix(told) ? told[0]?.[0] : told) as FunctionResultObject;
    };
    const results = new Array<FunctionResultObject>(height);
    for (let index = 0; index < height; index++) {
      for (let position = 0; position < row.length; position++) {
        const cell = columns[position]?.[index];
        if (cell) row[position] = cell;
      }
      results[index] = computed();
    }
    return [results];
  };
}

/** The number of rows of all columns among the arguments; 0 where they differ, or where there is none. */
function commonHeight(args: readonly Arg[]): number {
  let height = 0;
  for (const arg of args) {
    if (!isSeveral(arg)) continue;
    const [column, another] = arg as FunctionResultObject[][];
    const rows = column?.length ?? 0;
    if (another || (height > 0 && rows !== height)) return 0;
    height = rows;
  }
  return height;
}

/** What has been computed in one round of an evaluation, in which no cell changes. */
interface Known {
  readonly outcomes: Map<string, Outcome>;
  readonly numberOfObject: WeakMap<object, number>;
  readonly numberOfValue: Map<string, number>;
  numbers: number;
}

// The engine makes a context for every round.
const rounds = new WeakMap<EvalContext, Known>();

function once(name: string, called: Called): Called {
  return function (this: EvalContext, ...args) {
    if (!args.some(isSeveral)) return called.apply(this, args);
    let known = rounds.get(this);
    if (!known) {
      known = { outcomes: new Map(), numberOfObject: new WeakMap(), numberOfValue: new Map(), numbers: 0 };
      rounds.set(this, known);
    }
    let call = name;
    for (const arg of args) call += `;${numberOf(arg, known)}`;
    const found = known.outcomes.get(call);
    if (found) return found;
    const outcome = called.apply(this, args);
    known.outcomes.set(call, outcome);
    return outcome;
  };
}

/** Equal arguments have equal numbers: values that stand in formulas are told by what they are, cells and columns by themselves. */
function numberOf(arg: Arg, known: Known): number {
  if (arg === undefined) return 0;
  const bare = bareValue(arg);
  const number = bare === null ? known.numberOfObject.get(arg) : known.numberOfValue.get(bare);
  if (number !== undefined) return number;
  const next = ++known.numbers;
  if (bare === null) known.numberOfObject.set(arg, next);
  else known.numberOfValue.set(bare, next);
  return next;
}

/** A value that has at most a format beside it, as a text; null for anything else. */
function bareValue(arg: object): string | null {
  if (helpers.isMatrix(arg as never)) return null;
  for (const name in arg) if (name !== 'value' && name !== 'format') return null;
  const { value, format } = arg as FunctionResultObject;
  return `${typeof value}:${format ?? ''}:${value}`;
}
