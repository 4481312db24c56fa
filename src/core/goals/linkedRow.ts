import type { Day } from '../calendar/day.ts';

/** A row of the OKRs tab that is known to be a goal of a tool: by its link, or by its name where a file tells none. */
export interface LinkedRow {
  readonly key: string;
  /** Of its goal. */
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** As its cell shows it. */
  readonly unit: string;
  /** Null where there is no number. */
  readonly target: number | null;
  /** Null where there is no number. */
  readonly current: number | null;
  /** Whether a formula gives the current value, as that of a KPI does. */
  readonly isComputed: boolean;
  /** What the tool said when it was asked last; null where it said no number. */
  readonly seen: number | null;
  readonly status: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}
