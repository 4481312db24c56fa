import type { Day } from '../calendar/day.ts';
import type { EntityType } from '../facts/fact.ts';
import type { KnownMetric } from '../facts/metricNames.ts';
import type { DateOrder } from './fileDate.ts';
import type { DecimalMark } from './fileNumber.ts';
import type { FilePeriod } from './filePeriod.ts';

/** A table as it was pasted or came in a file: texts only. */
export interface FileTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the file in which the header stands, from 1. */
  readonly headerLine: number;
  /** What the lines above the header say of when it was; left out where they say nothing. */
  readonly period?: FilePeriod;
}

/** What a column of a file is taken for. */
export type ColumnRole =
  | { readonly as: 'ignored' | 'date' | 'channel' | 'campaign' }
  | { readonly as: 'entity'; readonly type: EntityType }
  /**
   * What a row is known by in its tool; the last day that it is about; the currency of its money; whether a deal is won, so that
   * the others are passed over.
   */
  | { readonly as: 'id' | 'lastDay' | 'currency' | 'won' }
  /** Of goals: their unit, whether they are an objective, the one above and what they count in it, and what else a tool tells of them. */
  | { readonly as: 'unit' | 'kind' | 'parent' | 'weight' | 'owner' | 'cycle' | 'firstDay' | 'status' | 'link' }
  /** What one person answered: 0 to 10 for the NPS, 1 to 5 for satisfaction. */
  | { readonly as: 'score'; readonly metric: 'nps' | 'csat' }
  | {
      readonly as: 'metric';
      readonly metric: string;
      readonly unit: KnownMetric['unit'];
      /** Whether 3.5 means 3.5 %, where no sign says so. */
      readonly isPercent?: boolean;
      /** What speaks against trusting it. */
      readonly quality?: string;
    };

/** A metric that is computed from others of its row, where both are there; its own column is passed over then. */
export type Derived =
  | { readonly kind: 'share'; readonly metric: string; readonly part: string; readonly whole: string }
  /** What came back beyond the cost, as a share of it. */
  | { readonly kind: 'return'; readonly metric: string; readonly gain: string; readonly cost: string }
  | { readonly kind: 'difference'; readonly metric: string; readonly from: string; readonly less: string };

/** How a file is read. */
export interface Mapping {
  /** One a column. */
  readonly roles: readonly ColumnRole[];
  /** Null while 03/04/2026 may be read both ways and nobody has said how. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark;
  /** The code of the money in it, such as `USD`; null where there is none, or nobody has said. */
  readonly currency: string | null;
  /** The metric of which each row is one, such as a lead or an order; null where rows are no such things. */
  readonly counts: string | null;
  /** Whether rows that look the same are things of their own, and not one that stands there twice. */
  readonly keepsSameRows: boolean;
  /** What a row without a date is: wrong, or about something that has not happened yet, and passed over. */
  readonly undated: 'refused' | 'passedOver';
  readonly derived: readonly Derived[];
  /** The day of all rows, or the first, where no column has a date. */
  readonly day: Day;
  /** How many days they cover then; null where they tell how things stand on that day. */
  readonly days: number | null;
}

/** The numbers of the columns that are taken for something. */
export function columnsAs(mapping: Mapping, as: ColumnRole['as']): number[] {
  return mapping.roles.flatMap((role, column) => (role.as === as ? [column] : []));
}

/** Whether a column is taken for days. */
export function isDated({ as }: ColumnRole): boolean {
  return as === 'date' || as === 'firstDay' || as === 'lastDay';
}

/**
 * What must be said before a file can be read, by the name of the choice; null where nothing is left to say.
 */
export function openChoice({
  roles,
  dateOrder,
  currency,
  counts,
}: Mapping): 'metric' | 'dateOrder' | 'currency' | null {
  const metrics = roles.filter((role) => role.as === 'metric');
  const hasCurrencies = roles.some(({ as }) => as === 'currency');
  if (metrics.length === 0 && counts === null && !roles.some(({ as }) => as === 'score')) return 'metric';
  if (dateOrder === null && roles.some(isDated)) return 'dateOrder';
  return currency === null && !hasCurrencies && metrics.some(({ unit }) => unit === 'money') ? 'currency' : null;
}
