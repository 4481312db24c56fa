import type { DataMonth } from './dataMonths.ts';
import { type ColumnsCall, columnsCall } from './past.ts';

/**
 * Whether a formula over people's own columns takes newer rows than another over the same columns: those of a later month, or, in a table
 * that tells no months, more of them. Rows that were chosen otherwise are nobody's older ones.
 * @param months of the tab that both name
 * @example
 * isOverNewerRows("=KPI_CAC('Data'!$B$2:$B$9; 'Data'!$C$2:$C$9)", "=KPI_CAC('Data'!$B$2:$B$8; 'Data'!$C$2:$C$8)", []) //=> true
 */
export function isOverNewerRows(formula: string, than: string, months: readonly DataMonth[]): boolean {
  const [now, before] = [columnsCall(formula), columnsCall(than)];
  if (!now || !before || now.fn !== before.fn || now.tab !== before.tab) return false;
  if (now.columns.join() !== before.columns.join()) return false;
  if (months.length === 0) return now.first === before.first && now.last > before.last;
  const monthOf = ({ first, last }: ColumnsCall): number =>
    months.findIndex(({ rows }) => [first, last].every((row) => rows.some((each) => each.row === row)));
  return monthOf(before) >= 0 && monthOf(now) > monthOf(before);
}
