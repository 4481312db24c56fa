import { statuses } from '../okr/status.ts';
import type { Text } from '../text.ts';

/** What tools say of a goal: how it goes while it is open, and how it ended. It stands beside our status and never replaces it. */
export const goalStatuses = {
  on_track: statuses.on_track,
  at_risk: statuses.at_risk,
  off_track: statuses.off_track,
  achieved: { en: 'Achieved', fa: 'محقق شد' },
  partial: { en: 'Partly achieved', fa: 'تا حدی محقق شد' },
  missed: { en: 'Missed', fa: 'محقق نشد' },
  dropped: { en: 'Dropped', fa: 'کنار گذاشته شد' },
  closed: { en: 'Closed', fa: 'بسته شد' },
  archived: { en: 'Archived', fa: 'بایگانی شد' },
} as const satisfies Readonly<Record<string, Text>>;

export type GoalStatus = keyof typeof goalStatuses;

const OPEN: readonly (GoalStatus | null)[] = [null, 'on_track', 'at_risk', 'off_track'];

/** Whether a goal has ended: nothing is sent to it any more. */
export function isClosed(status: GoalStatus | null): boolean {
  return !OPEN.includes(status);
}
