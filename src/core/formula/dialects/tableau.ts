import { bracketed, PRODUCT } from '../print.ts';
import type { Dialect } from './aggregate.ts';

/** A calculated field of Tableau, aggregated: a division by 0 gives NULL. */
export const tableau: Dialect = {
  column: (name) => `[${name.replace(/]/g, ']]')}]`,
  total: (name) => `SUM(${tableau.column(name)})`,
  filled: (name) => `COUNT(${tableau.column(name)})`,
  sum: (ofRow) => `SUM(${ofRow})`,
  count: (ofRow) => `COUNT(${ofRow})`,
  countWhere: (test) => `SUM(IF ${test} THEN 1 ELSE 0 END)`,
  least: (name) => `MIN(${tableau.column(name)})`,
  greatest: (name) => `MAX(${tableau.column(name)})`,
  orElse: (value, fallback) => `IFNULL(${value}, ${fallback})`,
  choice: (test, holds, otherwise) => `IF ${test} THEN ${holds} ELSE ${otherwise} END`,
  whereFilled: (_, test) => test,
  nothing: 'NULL',
  all: 'AND',
  any: 'OR',
  differs: '<>',
  divide: (top, bottom) => ({
    text: `${bracketed(top, PRODUCT)} / ${bracketed(bottom, PRODUCT + 1)}`,
    binding: PRODUCT,
  }),
  power: (base, exponent) => `POWER(${base}, ${exponent})`,
  smaller: (one, other) => `MIN(${one}, ${other})`,
  larger: (one, other) => `MAX(${one}, ${other})`,
  round: (value, decimals) => `ROUND(${value}, ${decimals})`,
  ceil: (value) => `CEILING(ROUND(${value}, 6))`,
  floor: (value) => `FLOOR(${value})`,
  text: (text) => `'${text.replace(/'/g, "''")}'`,
};
