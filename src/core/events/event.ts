import type { Day } from '../calendar/day.ts';
import type { Repeat } from './repeat.ts';

/** Days on which numbers are expected to be unlike others: a campaign, a feast, an outage. */
export interface Event {
  readonly name: string;
  readonly firstDay: Day;
  /** The first day itself, where there is but one. */
  readonly lastDay: Day;
  readonly repeats: Repeat;
}
