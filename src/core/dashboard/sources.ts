import type { Settings } from '../settings/settings.ts';
import type { KpisKey } from '../tables/kpis/kpis.ts';
import type { KpiReadingKey } from '../tables/kpis/readings.ts';
import type { ScorecardKey } from '../tables/scorecard/columns.ts';
import type { Language } from '../text.ts';

/** A column of another tab as formulas name it; null for one that is gone. */
interface SourceColumn {
  /** The whole column: `'KPIs'!$B:$B`. */
  readonly whole: string;
  /** The same without its first row, to be reckoned with row by row: `'KPIs'!$B$2:$B`. */
  readonly body: string;
}

export type SourceColumns<Key extends string> = (key: Key) => SourceColumn | null;

/** The tabs that a dashboard shows; null where the document has none. */
export interface DashboardSources {
  readonly kpis: { readonly columns: SourceColumns<KpisKey>; readonly lastRow: number } | null;
  readonly readings: SourceColumns<KpiReadingKey> | null;
  readonly okrs: SourceColumns<ScorecardKey> | null;
}

/** How a dashboard is written. */
export interface DashboardScope {
  readonly language: Language;
  readonly settings: Pick<Settings, 'calendar' | 'staleAfterDays'>;
}

/** What stands in a cell of a dashboard. */
export interface DashboardCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** A formula where it begins with `=`; a text that people or Rasad wrote is never one. */
  readonly content: { readonly formula: string } | { readonly text: string } | { readonly number: number };
  readonly look?: Look;
}

/** What is unlike the plain text of the page. */
export interface Look {
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly bold?: true;
}
