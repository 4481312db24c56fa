import { bracketed, PRODUCT, type Printed } from '../print.ts';
import type { Dialect } from './aggregate.ts';

/**
 * Standard SQL, as BigQuery, DuckDB, Snowflake and PostgreSQL read it. Whole numbers are divided as decimals, and a division by 0
 * gives NULL everywhere.
 * @param table before each column, where several tables may have one of its name
 * @example
 * sqlOver('spend').total('cost') //=> 'SUM(spend.cost)'
 */
export function sqlOver(table?: string): Dialect {
  const column = (name: string): string => (table === undefined ? name : `${table}.${name}`);
  return {
    column,
    total: (name) => `SUM(${column(name)})`,
    filled: (name) => `COUNT(${column(name)})`,
    sum: (ofRow) => `SUM(${ofRow})`,
    count: (ofRow) => `COUNT(${ofRow})`,
    countWhere: (test) => `COUNT(CASE WHEN ${test} THEN 1 END)`,
    least: (name) => `MIN(${column(name)})`,
    greatest: (name) => `MAX(${column(name)})`,
    orElse: (value, fallback) => `COALESCE(${value}, ${fallback})`,
    choice: (test, holds, otherwise) => `CASE WHEN ${test} THEN ${holds} ELSE ${otherwise} END`,
    whereFilled: (_, test) => test,
    nothing: 'NULL',
    all: 'AND',
    any: 'OR',
    differs: '<>',
    divide: (top, bottom) => ({ text: `${asDecimal(top)} / ${neverZero(bottom)}`, binding: PRODUCT }),
    power: (base, exponent) => `POWER(${base}, ${exponent})`,
    smaller: (one, other) => `LEAST(${one}, ${other})`,
    larger: (one, other) => `GREATEST(${one}, ${other})`,
    round: (value, decimals) => `ROUND(${value}, ${decimals})`,
    ceil: (value) => `CEIL(ROUND(${value}, 6))`,
    floor: (value) => `FLOOR(${value})`,
    text: (text) => `'${text.replace(/'/g, "''")}'`,
  };
}

/** Some databases divide whole numbers into whole numbers. */
function asDecimal(top: Printed): string {
  const text = bracketed(top, PRODUCT);
  return text.startsWith('1.0 * ') ? text : `1.0 * ${text}`;
}

function neverZero({ text }: Printed): string {
  return /^[1-9]\d*$/.test(text) ? text : `NULLIF(${text}, 0)`;
}
