import type { Text } from '../../core/text.ts';
import type { Scratch } from './scratch.ts';

/** Something of Google Sheets that Rasad relies on and no page of Google's states. */
export interface Probe {
  /** Never given to another one: results of several files are laid side by side. */
  readonly id: string;
  /** What Rasad relies on. */
  readonly relies: Text;
  /** What goes wrong where it is not so. */
  readonly consequence: Text;
  /** Tries it in a tab that goes away again. What cannot be tried throws. */
  run(scratch: Scratch): Seen;
}

interface Seen {
  readonly isAsExpected: boolean;
  /** What was seen, for whoever reads the results. */
  readonly saw: string;
}

/** What is seen of one value, and whether it is the wanted one. */
export function compared(saw: unknown, wanted: unknown): Seen {
  const [text, expected] = [JSON.stringify(saw) ?? 'undefined', JSON.stringify(wanted)];
  return { isAsExpected: text === expected, saw: text };
}

/** Whether a service refuses to do something, and in which words. */
export function refused(act: () => unknown): Seen {
  try {
    act();
  } catch (error) {
    return { isAsExpected: true, saw: String(error) };
  }
  return { isAsExpected: false, saw: 'no error' };
}
