import type { Text } from '../text.ts';
import type { Grade, Kind } from './judge.ts';

/** How a key result ended. Source: the four closing words of Asana. */
export const outcomes = {
  achieved: { en: 'Achieved', fa: 'محقق شد' },
  partial: { en: 'Partly achieved', fa: 'تا حدی محقق شد' },
  missed: { en: 'Missed', fa: 'محقق نشد' },
  dropped: { en: 'Dropped', fa: 'کنار گذاشته شد' },
} as const satisfies Readonly<Record<string, Text>>;

export type Outcome = keyof typeof outcomes;

/** What a grade comes to where nobody says otherwise. */
export const suggestedOutcomes = {
  green: 'achieved',
  yellow: 'partial',
  red: 'missed',
} as const satisfies Readonly<Record<Grade, Outcome>>;

/** What becomes of a key result after the close. Source: rule R14. */
export const nextSteps = {
  close: { en: 'Close', fa: 'بستن' },
  carry: { en: 'Carry over', fa: 'انتقال' },
  drop: { en: 'Drop', fa: 'کنار گذاشتن' },
} as const satisfies Readonly<Record<string, Text>>;

export type NextStep = keyof typeof nextSteps;

/**
 * Whether an end must be explained: what is dropped, and what was owed in full and not given. Source: rules R13 and R14.
 * @example
 * needsReason('achieved', 'committed', 'red') //=> true
 */
export function needsReason(outcome: Outcome, kind: Kind, grade: Grade | null): boolean {
  return outcome === 'dropped' || (kind === 'committed' && grade !== 'green');
}
