import { bracketed, PRODUCT } from '../print.ts';
import type { Dialect } from './aggregate.ts';
import { sqlOver } from './sql.ts';

/** A calculated field of Data Studio (formerly Looker Studio), aggregated: SQL's words but for these. A division by 0 gives NULL. */
export const dataStudio: Dialect = {
  ...sqlOver(),
  countWhere: (test) => `SUM(CASE WHEN ${test} THEN 1 ELSE 0 END)`,
  differs: '!=',
  divide: (top, bottom) => ({
    text: `${bracketed(top, PRODUCT)} / ${bracketed(bottom, PRODUCT + 1)}`,
    binding: PRODUCT,
  }),
  smaller: (one, other) => `NARY_MIN(${one}, ${other})`,
  larger: (one, other) => `NARY_MAX(${one}, ${other})`,
  text: (text) => `"${text.replace(/"/g, '\\"')}"`,
};
