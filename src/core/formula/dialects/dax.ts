import { whole } from '../print.ts';
import type { Dialect } from './aggregate.ts';

/**
 * DAX, as a measure of Power BI over one table. DIVIDE gives a blank where it would divide by 0.
 * @example
 * aggregateText({ op: 'total', at: 'cost', fallback: null }, daxOver('Facts')) //=> "SUM('Facts'[cost])"
 */
export function daxOver(table: string): Dialect {
  const quoted = `'${table.replace(/'/g, "''")}'`;
  const column = (name: string): string => `${quoted}[${name}]`;
  return {
    column,
    total: (name) => `SUM(${column(name)})`,
    filled: (name) => `COUNT(${column(name)})`,
    sum: (ofRow) => `SUMX(${quoted}, ${ofRow})`,
    count: (ofRow) => `COUNTX(${quoted}, ${ofRow})`,
    // A filter that keeps no row counts as a blank, not as 0; and a blank row would compare as 0.
    countWhere: (test, ofRow) => `(COUNTROWS(FILTER(${quoted}, NOT ISBLANK(${ofRow}) && ${test})) + 0)`,
    least: (name) => `MIN(${column(name)})`,
    greatest: (name) => `MAX(${column(name)})`,
    orElse: (value, fallback) => `COALESCE(${value}, ${fallback})`,
    choice: (test, holds, otherwise) => `IF(${test}, ${holds}, ${otherwise})`,
    whereFilled: (name, test) => `(COUNT(${column(name)}) > 0 && ${test})`,
    nothing: 'BLANK()',
    all: '&&',
    any: '||',
    differs: '<>',
    divide: (top, bottom) => whole(`DIVIDE(${top.text}, ${bottom.text})`),
    power: (base, exponent) => `POWER(${base}, ${exponent})`,
    smaller: (one, other) => `MIN(${one}, ${other})`,
    larger: (one, other) => `MAX(${one}, ${other})`,
    round: (value, decimals) => `ROUND(${value}, ${decimals})`,
    ceil: (value) => `ROUNDUP(ROUND(${value}, 6), 0)`,
    floor: (value) => `FLOOR(${value}, 1)`,
    text: (text) => `"${text.replace(/"/g, '""')}"`,
  };
}
