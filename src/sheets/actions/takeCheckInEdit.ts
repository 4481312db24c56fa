import type { CheckInKey } from '../../core/tables/checkIns.ts';
import { readTyped } from '../../core/tables/scorecard/readTyped.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { OpenDocument } from '../document/document.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { takeTypedNumbers } from './takeTypedNumbers.ts';

/** Reads what people type into values and confidences of the Check-ins tab, in the unit of the key result. */
export function takeCheckInEdit(
  found: FoundTable<CheckInKey>,
  edit: GoogleAppsScript.Spreadsheet.Range,
  document: OpenDocument,
): void {
  const okrs = findWholeTable(scorecard, document.tabs);
  const rows = okrs ? tableRows(okrs) : [];
  const unitOf = (key: string): string => {
    const row = rows.find((each) => okrs && String(cellIn(okrs, each, 'key')) === key);
    return okrs && row ? String(cellIn(okrs, row, 'unit') ?? '') : '';
  };
  takeTypedNumbers(
    found,
    edit,
    ['value', 'confidence'],
    (key, typed, row) =>
      key === 'confidence'
        ? (readTyped('confidence', typed, '', document) as number)
        : (readTyped('current', typed, unitOf(String(cellIn(found, row, 'key'))), document) as number),
    document,
  );
}
