import type { Day } from '../calendar/day.ts';
import { whyStatus } from '../okr/why.ts';
import type { Settings } from '../settings/settings.ts';
import { targetInForce } from '../tables/scorecard/ownTargets.ts';
import type { Text } from '../text.ts';
import { hasLimit, type OkrCells, progressOf, statusOf } from './okrRow.ts';

type Judging = Pick<Settings, 'statusRule' | 'ownRules' | 'staleAfterDays'> & { readonly today: Day };

/** Why a row has its status, by its own numbers. */
export function whyRow(row: OkrCells, { today, statusRule, ownRules, staleAfterDays }: Judging): Text {
  const { expected, checkedIn, source, targets, part } = row.cells;
  return whyStatus({
    status: statusOf(row),
    progress: progressOf(row),
    expected: typeof expected === 'number' ? expected : null,
    // A number that comes from elsewhere is as new as its source.
    age: typeof checkedIn === 'object' && source === undefined ? today - checkedIn.day : null,
    stays: hasLimit(row),
    ownTarget: targetInForce(targets, part),
    rule: statusRule,
    ownRules,
    staleAfterDays,
  });
}
