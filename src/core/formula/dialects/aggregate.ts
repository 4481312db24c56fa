import { plainDecimal } from '../../numbers/write.ts';
import type { Comparison, Sign } from '../expression.ts';
import { bracketed, COMPARISON, infix, type Printed, whole } from '../print.ts';
import type { Resolved, Test } from '../resolve.ts';

/** How a language that reckons over the rows of a table writes the parts of a formula. */
export interface Dialect {
  /** A column in a sum over rows. */
  column(name: string): string;
  /** The sum over a column, and how many of its rows hold a number. */
  total(name: string): string;
  filled(name: string): string;
  /** The sum of what each row comes to, and how many rows come to a number. */
  sum(ofRow: string): string;
  count(ofRow: string): string;
  countWhere(test: string, ofRow: string): string;
  /** The smallest and the largest value of a column. */
  least(name: string): string;
  greatest(name: string): string;
  /** What stands for a value that is not there. */
  orElse(value: string, fallback: string): string;
  choice(test: string, holds: string, otherwise: string): string;
  /** A test that holds only where a column holds anything: some languages take a blank for 0. */
  whereFilled(name: string, test: string): string;
  readonly nothing: string;
  readonly all: string;
  readonly any: string;
  readonly differs: string;
  divide(top: Printed, bottom: Printed): Printed;
  power(base: string, exponent: string): string;
  smaller(one: string, other: string): string;
  larger(one: string, other: string): string;
  round(value: string, decimals: number): string;
  ceil(value: string): string;
  floor(value: string): string;
  text(text: string): string;
}

/**
 * A formula over the rows of one group: a flow is summed, a level is the one value that the group's rows hold.
 * @example
 * aggregateText({ op: 'total', at: 'cost', fallback: null }, sqlOver()) //=> 'SUM(cost)'
 * @throws Error if the formula holds what such a language cannot say, as a date does
 */
export function aggregateText(formula: Resolved, dialect: Dialect): string {
  return print(formula, dialect, 'group').text;
}

/**
 * A test over the rows of one group.
 * @example
 * aggregateTest({ op: 'isBlank', at: 'price' }, sqlOver()) //=> 'COUNT(price) = 0'
 */
export function aggregateTest(test: Test, dialect: Dialect): string {
  return testText(test, dialect, 'group');
}

/** What a name stands for: what a group comes to, or one row of it. */
type Per = 'group' | 'row';

function print(formula: Resolved, dialect: Dialect, per: Per): Printed {
  const of = (part: Resolved): Printed => print(part, dialect, per);
  const text = (part: Resolved): string => of(part).text;
  const ofRow = (list: Resolved): string => print(list, dialect, 'row').text;
  switch (formula.op) {
    case 'cell': {
      const one = per === 'row' ? dialect.column(formula.at) : dialect.greatest(formula.at);
      return whole(orElse(one, formula.fallback, dialect));
    }
    case 'list':
      return whole(dialect.column(formula.at));
    case 'total':
      return whole(orElse(dialect.total(formula.at), formula.fallback, dialect));
    case 'number':
      return whole(formula.value < 0 ? `(${plainDecimal(formula.value)})` : plainDecimal(formula.value));
    case 'text':
      return whole(formula.text === '' ? dialect.nothing : dialect.text(formula.text));
    case 'infix':
      return signed(formula.sign, of(formula.left), of(formula.right), dialect);
    case 'if':
      return whole(dialect.choice(testText(formula.test, dialect, per), text(formula.holds), text(formula.otherwise)));
    case 'clamp': {
      const lifted = formula.low ? dialect.larger(text(formula.value), text(formula.low)) : text(formula.value);
      return whole(formula.high ? dialect.smaller(lifted, text(formula.high)) : lifted);
    }
    case 'round':
      return whole(dialect.round(text(formula.value), formula.decimals));
    case 'ceil':
    case 'floor':
      return whole(dialect[formula.op](text(formula.value)));
    case 'sum':
      return whole(
        formula.list.op === 'list'
          ? dialect.total(formula.list.at)
          : orElse(dialect.sum(ofRow(formula.list)), 0, dialect),
      );
    case 'count':
      return whole(formula.list.op === 'list' ? dialect.filled(formula.list.at) : dialect.count(ofRow(formula.list)));
    case 'countWhere': {
      const each = ofRow(formula.list);
      return whole(dialect.countWhere(compared(each, formula.sign, ofRow(formula.than), dialect), each));
    }
    default:
      throw new Error(`A formula with ${formula.op} has no form over the rows of a table.`);
  }
}

function orElse(value: string, fallback: number | null, dialect: Dialect): string {
  return fallback === null ? value : dialect.orElse(value, plainDecimal(fallback));
}

function signed(sign: Sign, left: Printed, right: Printed, dialect: Dialect): Printed {
  if (sign === '/') return dialect.divide(left, right);
  if (sign === '^') return whole(dialect.power(left.text, right.text));
  return infix(sign, left, right, ' ');
}

function testText(test: Test, dialect: Dialect, per: Per): string {
  const together = (tests: readonly Test[], link: string): string =>
    tests.map((each) => bracketedTest(each, dialect, per)).join(` ${link} `);
  switch (test.op) {
    case 'compare': {
      const side = (part: Resolved): string => bracketed(print(part, dialect, per), COMPARISON + 1);
      return compared(side(test.left), test.sign, side(test.right), dialect);
    }
    case 'all':
      return together(test.tests, dialect.all);
    case 'any':
      return together(test.tests, dialect.any);
    case 'isBlank':
    case 'noNumbers':
      return `${dialect.filled(test.at)} = 0`;
    case 'isText':
      return `${dialect.greatest(test.at)} = ${dialect.text(test.text)}`;
  }
}

function bracketedTest(test: Test, dialect: Dialect, per: Per): string {
  const text = testText(test, dialect, per);
  return test.op === 'all' || test.op === 'any' ? `(${text})` : text;
}

function compared(left: string, sign: Comparison, right: string, dialect: Dialect): string {
  return `${left} ${sign === '<>' ? dialect.differs : sign} ${right}`;
}
