/** A row of the OKRs tab that a link leads from to a goal of a tool. */
export interface LinkedRow {
  readonly key: string;
  readonly link: string;
  readonly title: string;
  /** As its cell shows it. */
  readonly unit: string;
  /** Null where there is no number. */
  readonly current: number | null;
  /** Whether a formula gives the current value, as that of a KPI does. */
  readonly isComputed: boolean;
  /** What the tool said when it was asked last; null where it said no number. */
  readonly seen: number | null;
  readonly status: string;
}
