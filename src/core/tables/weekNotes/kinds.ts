import type { Text } from '../../text.ts';

/** What a line of the week is. A line that does not say so is a plan. */
export const noteKinds = {
  plan: { en: 'Plan', fa: 'برنامه' },
  progress: { en: 'Progress', fa: 'پیشرفت' },
  problem: { en: 'Problem', fa: 'مانع' },
} as const satisfies Readonly<Record<string, Text>>;

export type NoteKind = keyof typeof noteKinds;

/** Where a plan or a problem stands. */
export const noteStates = {
  open: { en: 'Open', fa: 'باز' },
  postponed: { en: 'Postponed', fa: 'به‌تعویق‌افتاده' },
  done: { en: 'Finished', fa: 'انجام شد' },
} as const satisfies Readonly<Record<string, Text>>;
