import { readKpiValue } from '../../core/tables/kpis/fields.ts';
import type { KpisKey } from '../../core/tables/kpis/kpis.ts';
import type { OpenDocument } from '../document/document.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn } from '../tables/read.ts';
import { takeTypedNumbers } from './takeTypedNumbers.ts';

/** Reads what people type into the values and targets of the KPIs tab, in the unit of each KPI. */
export function takeKpiEdit(
  found: FoundTable<KpisKey>,
  edit: GoogleAppsScript.Spreadsheet.Range,
  document: OpenDocument,
): void {
  const read = (key: KpisKey, typed: string, row: Parameters<typeof cellIn>[1]): number =>
    readKpiValue(key === 'target' ? key : 'value', typed, String(cellIn(found, row, 'unit') ?? ''), document);
  takeTypedNumbers(found, edit, ['value', 'target'], read, document);
}
