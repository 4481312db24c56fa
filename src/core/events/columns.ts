import type { Text } from '../text.ts';

/** The columns that say when an event is, in the order in which they are handed over; their words stand in the header. */
export const eventColumns = {
  name: { en: 'Event', fa: 'روز خاص' },
  firstDay: { en: 'First day', fa: 'نخستین روز' },
  lastDay: { en: 'Last day', fa: 'آخرین روز' },
  repeats: { en: 'Repeats', fa: 'تکرار' },
} as const satisfies Readonly<Record<string, Text>>;
