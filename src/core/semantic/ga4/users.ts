import type { Grouping } from '../overFacts.ts';
import { eventsOfExport, type Ga4Export, ofItsDays } from './export.ts';

/**
 * A query that counts the users of a GA4 export anew in each group. Nothing of it may be added up: who comes on two days, or by two
 * channels, stands in both.
 */
export function ga4Users(asked: Ga4Export, by: readonly Grouping[]): string {
  const groups = by.join(', ');
  return `${eventsOfExport(asked)}
SELECT ${groups}, COUNT(DISTINCT user_pseudo_id) AS users
FROM placed
WHERE ${ofItsDays(asked)}
GROUP BY ${groups}
ORDER BY ${groups}`;
}
