import { bracketed } from '../print.ts';
import type { Dialect } from './aggregate.ts';

const PRODUCT = 2;

/** A calculated field of Data Studio (formerly Looker Studio), aggregated: a division by 0 gives NULL. */
export const dataStudio: Dialect = {
  column: (name) => name,
  total: (name) => `SUM(${name})`,
  filled: (name) => `COUNT(${name})`,
  sum: (ofRow) => `SUM(${ofRow})`,
  count: (ofRow) => `COUNT(${ofRow})`,
  countWhere: (test) => `SUM(CASE WHEN ${test} THEN 1 ELSE 0 END)`,
  least: (name) => `MIN(${name})`,
  greatest: (name) => `MAX(${name})`,
  orElse: (value, fallback) => `COALESCE(${value}, ${fallback})`,
  choice: (test, holds, otherwise) => `CASE WHEN ${test} THEN ${holds} ELSE ${otherwise} END`,
  whereFilled: (_, test) => test,
  nothing: 'NULL',
  all: 'AND',
  any: 'OR',
  differs: '!=',
  divide: (top, bottom) => ({
    text: `${bracketed(top, PRODUCT)} / ${bracketed(bottom, PRODUCT + 1)}`,
    binding: PRODUCT,
  }),
  power: (base, exponent) => `POWER(${base}, ${exponent})`,
  smaller: (one, other) => `NARY_MIN(${one}, ${other})`,
  larger: (one, other) => `NARY_MAX(${one}, ${other})`,
  round: (value, decimals) => `ROUND(${value}, ${decimals})`,
  ceil: (value) => `CEIL(ROUND(${value}, 6))`,
  floor: (value) => `FLOOR(${value})`,
  text: (text) => `"${text.replace(/"/g, '\\"')}"`,
};
