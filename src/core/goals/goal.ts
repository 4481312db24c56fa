import type { Day } from '../calendar/day.ts';
import type { KeyResultType } from '../okr/progress.ts';
import type { GoalStatus } from './goalStatus.ts';

/** A goal as another tool keeps it, whatever the tool calls it. */
export interface Goal {
  /** By which the tool knows it; its link ends in it. */
  readonly id: string;
  /** Where a person sees it in the tool. */
  readonly link: string;
  /** Where it stands in its file, in words; left out where a link says more. */
  readonly origin?: string;
  /** The folder in which the tool keeps it; left out where it stands in none. */
  readonly folder?: string;
  /** The id of the goal above it; null for one at the top. */
  readonly parent: string | null;
  readonly name: string;
  /** Blank where nobody has it. */
  readonly owner: string;
  /** Where mails reach the owner; left out where the tool tells no more than a name, or nothing but this. */
  readonly mail?: string;
  /** What the tool calls its period; blank where it has none. */
  readonly cycle: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Null for a goal without a number. */
  readonly measure: Measure | null;
  /** What the tool itself says of it; null where it says nothing. */
  readonly status: GoalStatus | null;
  /** What it counts in the goal above it; null where nobody has said so. */
  readonly weight: number | null;
  /** The work that is linked to it, which never counts as progress. */
  readonly tasks: readonly GoalTask[];
}

/** What a goal counts, a percentage as a fraction. */
export interface Measure {
  readonly kind: MeasureKind;
  /** What the tool calls its unit: a currency, or a word. */
  readonly unit: string;
  readonly type: KeyResultType;
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
  /** Whether the tool takes a number from outside, only whole ones of its own scale, or counts by itself. */
  readonly takes: 'numbers' | 'wholeNumbers' | 'nothing';
  /** How many decimals of its own scale the tool keeps, where it says so: 12.3 % has one. */
  readonly decimals?: number;
}

type MeasureKind = 'number' | 'money' | 'percent' | 'yesNo';

export interface GoalTask {
  readonly link: string;
  readonly name: string;
  readonly owner: string;
  readonly isDone: boolean;
  /** Left out, or null, where the tool does not tell it. */
  readonly doneOn?: Day | null;
}
