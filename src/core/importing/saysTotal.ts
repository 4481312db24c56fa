import { isTotal } from '../tables/usersTable.ts';
import type { Mapping } from './mapping.ts';

/** Whether a row of a file sums up others. */
export function saysTotal(row: readonly string[], { roles }: Mapping): boolean {
  return roles.some(
    ({ as }, column) => as !== 'metric' && (isTotal(row[column]) || NAMED_TOTAL.test(row[column] ?? '')),
  );
}

/** As Google Ads writes the last rows of a report. */
const NAMED_TOTAL = /^total: \D/i;
