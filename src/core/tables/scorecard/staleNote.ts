import { writeNumber } from '../../numbers/write.ts';
import type { Text } from '../../text.ts';

/** What the note column says of a key result whose last reading is older than that. */
export function staleNote(days: number): Text {
  return { en: `No check-in for over ${days} days`, fa: `بیش از ${writeNumber(days, 'fa')} روز بدون گزارش` };
}
