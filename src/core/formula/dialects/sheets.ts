import { type Day, gregorianDate } from '../../calendar/day.ts';
import { plainDecimal } from '../../numbers/write.ts';
import { CEIL_DECIMALS } from '../expression.ts';
import { bracketed, COMPARISON, infix, type Printed, whole } from '../print.ts';
import type { Resolved, Test } from '../resolve.ts';

/**
 * A formula in functions that every spreadsheet has. It holds `;` and no decimals, so that every locale reads it.
 * @example
 * sheetsText({ op: 'round', value: { op: 'total', at: 'B2:B13', fallback: null }, decimals: 1 }) //=> 'ROUND(SUM(B2:B13);1)'
 */
export function sheetsText(formula: Resolved): string {
  return textOf(formula, 'once');
}

/**
 * The same, to be computed for every row of its references inside ARRAYFORMULA, where AND, OR, MIN and MAX would swallow whole
 * columns.
 * @example
 * sheetsRowsText({ op: 'clamp', value: { op: 'cell', at: 'E2:E', fallback: null }, low: null, high: { op: 'number', value: 1 } })
 * //=> 'IF(E2:E>1;1;E2:E)'
 */
export function sheetsRowsText(formula: Resolved): string {
  return textOf(formula, 'byRow');
}

type Manner = 'once' | 'byRow';

function textOf(formula: Resolved, manner: Manner): string {
  return print(formula, manner).text;
}

/**
 * A number as formula text, without a decimal sign, which depends on the locale. Negative ones are bracketed.
 * @example
 * numberText(0.9) //=> '9/10'
 * numberText(-2) //=> '(-2)'
 */
export function numberText(value: number): string {
  const [integer = '0', decimals] = plainDecimal(Math.abs(value)).split('.');
  const digits = (integer + (decimals ?? '')).replace(/^0+(?=\d)/, '');
  const text = decimals === undefined ? digits : `${digits}/1${'0'.repeat(decimals.length)}`;
  return value < 0 ? `(-${text})` : text;
}

/**
 * A text as formula text: quotes inside it are doubled.
 * @example
 * quoted('a "b"') //=> '"a ""b"""'
 */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A criterion of COUNTIFS and its kin that holds for a text alone, whatever wildcards it holds.
 * @example
 * exactly('What?') //=> '"=What~?"'
 */
export function exactly(text: string): string {
  return quoted(`=${text.replace(/[~*?]/g, '~$&')}`);
}

/**
 * Cells of a tab as formula text, whatever the tab is called.
 * @example
 * onTab("Sara's leads", 'B2:B13') //=> "'Sara''s leads'!B2:B13"
 */
export function onTab(tab: string, cells: string): string {
  return `'${tab.replace(/'/g, "''")}'!${cells}`;
}

function print(formula: Resolved, manner: Manner): Printed {
  const text = (part: Resolved): string => textOf(part, manner);
  switch (formula.op) {
    case 'cell':
      return whole(
        formula.fallback === null
          ? formula.at
          : `IF(${blank(formula.at)};${numberText(formula.fallback)};${formula.at})`,
      );
    case 'list':
      return whole(formula.at);
    case 'total':
      return whole(
        formula.fallback
          ? `IF(COUNT(${formula.at})=0;${numberText(formula.fallback)};SUM(${formula.at}))`
          : `SUM(${formula.at})`,
      );
    case 'number':
      return numberPrinted(formula.value);
    case 'text':
      return whole(quoted(formula.text));
    case 'day':
      return whole(dayText(formula.day));
    case 'infix':
      return infix(formula.sign, print(formula.left, manner), print(formula.right, manner), '');
    case 'if':
      return whole(`IF(${testText(formula.test, manner)};${text(formula.holds)};${text(formula.otherwise)})`);
    case 'clamp': {
      const value = text(formula.value);
      const low = formula.low && text(formula.low);
      const high = formula.high && text(formula.high);
      return whole(
        manner === 'byRow' || listsIn(formula.value).length > 0
          ? clampedRows(value, low, high)
          : clamped(value, low, high),
      );
    }
    case 'round':
      return whole(`ROUND(${text(formula.value)};${formula.decimals})`);
    case 'ceil':
      return whole(`ROUNDUP(ROUND(${text(formula.value)};${CEIL_DECIMALS});0)`);
    case 'floor':
      return whole(`INT(${text(formula.value)})`);
    case 'sum':
      return whole(sumText(formula.list, manner));
    case 'count':
      return whole(`COUNT(${text(formula.list)})`);
    case 'countWhere':
      return whole(`COUNTIF(${text(formula.list)};${criterion(formula.sign, text(formula.than))})`);
    case 'repeat':
      return whole(`REPT(${quoted(formula.text)};${text(formula.times)})`);
    case 'join':
      return { text: formula.parts.map((part) => bracketed(print(part, manner), 1)).join('&'), binding: COMPARISON };
  }
}

function numberPrinted(number: number): Printed {
  const text = numberText(number);
  return { text, binding: text.includes('/') && number >= 0 ? 2 : whole(text).binding };
}

/**
 * A day as formula text, in any locale.
 * @example
 * dayText(gregorianDay(2026, 3, 21)) //=> 'DATE(2026;3;21)'
 */
export function dayText(day: Day): string {
  const { year, month, dayOfMonth } = gregorianDate(day);
  return `DATE(${year};${month};${dayOfMonth})`;
}

function blank(at: string): string {
  return `${at}=""`;
}

function testText(test: Test, manner: Manner): string {
  const all = (tests: readonly Test[]): string[] => tests.map((each) => testText(each, manner));
  switch (test.op) {
    case 'compare': {
      const side = (part: Resolved): string => bracketed(print(part, manner), COMPARISON + 1);
      return `${side(test.left)}${test.sign}${side(test.right)}`;
    }
    case 'all':
      return manner === 'byRow' ? `(${all(test.tests).map(bracket).join('*')}>0)` : `AND(${all(test.tests).join(';')})`;
    case 'any':
      return manner === 'byRow' ? `(${all(test.tests).map(bracket).join('+')}>0)` : `OR(${all(test.tests).join(';')})`;
    case 'isText':
      return `${test.at}=${quoted(test.text)}`;
    case 'isBlank':
      return blank(test.at);
    case 'noNumbers':
      return `COUNT(${test.at})=0`;
  }
}

function bracket(text: string): string {
  return `(${text})`;
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

function criterion(sign: string, than: string): string {
  return /^\d+$/.test(than) ? quoted(`${sign}${than}`) : `${quoted(sign)}&${than}`;
}

/** A sum of products is SUMPRODUCT, which every spreadsheet runs row by row; anything else asks for an array formula. */
function sumText(list: Resolved, manner: Manner): string {
  const lists = listsIn(list);
  if (isReference(list) || lists.length === 0) return `SUM(${textOf(list, manner)})`;
  const factors = productOf(list);
  if (factors) return `SUMPRODUCT(${factors.map((factor) => textOf(factor, manner)).join(';')})`;
  return `ARRAYFORMULA(SUM(IF(${lists.map((at) => `ISNUMBER(${at})`).join('*')};${textOf(list, manner)};0)))`;
}

function isReference({ op }: Resolved): boolean {
  return op === 'cell' || op === 'list' || op === 'total';
}

function productOf(list: Resolved): Resolved[] | null {
  if (isReference(list)) return [list];
  if (list.op !== 'infix' || list.sign !== '*') return null;
  const [left, right] = [productOf(list.left), productOf(list.right)];
  return left && right && [...left, ...right];
}

/** The lists inside a formula, each once; both branches of a choice hold the same ones. */
function listsIn(formula: Resolved): string[] {
  const inside = (...parts: (Resolved | null)[]): string[] => [
    ...new Set(parts.flatMap((part) => (part ? listsIn(part) : []))),
  ];
  switch (formula.op) {
    case 'list':
      return [formula.at];
    case 'infix':
      return inside(formula.left, formula.right);
    case 'clamp':
      return inside(formula.value, formula.low, formula.high);
    case 'if':
      return inside(formula.holds);
    default:
      return [];
  }
}
