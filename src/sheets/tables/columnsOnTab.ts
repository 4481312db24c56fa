import { onTab } from '../../core/formula/dialects/sheets.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { FoundTable } from './find.ts';

/** The columns of a tab as formulas of another one name them: `'OKRs'!$C:$C`, or null for one that is gone. */
export function columnsOnTab<Key extends string>({
  sheet,
  positions,
}: FoundTable<Key>): (column: Key) => string | null {
  const tab = sheet.getName();
  return (key) => {
    const position = positions[key];
    return position === undefined ? null : onTab(tab, `$${columnLetters(position)}:$${columnLetters(position)}`);
  };
}
