import type { DashboardSources } from './sources.ts';

/** A cell of the row in the OKRs tab whose key stands in a cell; blank where there is no such column. */
export function objectiveCell(
  okrs: DashboardSources['okrs'],
  wanted: Parameters<NonNullable<DashboardSources['okrs']>>[0],
  at: string,
): string {
  const [key, column] = [okrs?.('key'), okrs?.(wanted)];
  return key && column ? `INDEX(${column.whole};MATCH(${at};${key.whole};0))` : '""';
}
