import { Refusal } from '../../core/refusal/refusal.ts';
import { columnKeys, columnOf, GENERAL_FORMAT } from '../../core/tables/table.ts';
import { TEXT_FORMAT } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from '../tables/find.ts';
import { bodyRow, cellIn, formulaRow, type TableRow, tableRows } from '../tables/read.ts';

/** What a text in a cell means. @throws Refusal if it means nothing */
type Meaning<Key extends string> = (key: Key, text: string, row: TableRow) => number | Date;

/**
 * Makes numbers and days of the cells that people have formatted as plain text, in which whatever is typed stays a text; says how many
 * columns that were. Texts that mean none stay as they are.
 * @param numbers the columns that hold numbers and days; computed ones are freed as well
 */
export function freeTextCells<Key extends string>(
  found: FoundTable<Key>,
  numbers: readonly Key[],
  meaning: Meaning<Key>,
  onFailure: OnFailure,
): number {
  const { sheet, positions } = found;
  const first = Math.min(bodyRow(found), formulaRow(found));
  const height = sheet.getMaxRows() - first + 1;
  if (height < 1) return 0;
  const formats: string[][] = sheet.getRange(first, 1, height, sheet.getMaxColumns()).getNumberFormats();
  const formatsIn = (key: Key): string[] => formats.map((row) => row[(positions[key] as number) - 1] ?? '');
  const columns = columnKeys(found.table).filter(
    (key) =>
      positions[key] !== undefined &&
      (numbers.includes(key) || columnOf(found.table, key).filledBy === 'formula') &&
      formatsIn(key).includes(TEXT_FORMAT),
  );
  for (const key of columns) {
    const range = sheet.getRange(first, positions[key] as number, height, 1);
    const before = formatsIn(key);
    const formulas: string[][] = range.getFormulas();
    onFailure(() => range.setNumberFormats(before.map((format) => [format])));
    range.setNumberFormats(before.map((format) => [format === TEXT_FORMAT ? GENERAL_FORMAT : format]));
    if (!numbers.includes(key)) continue;
    for (const row of tableRows(found)) {
      const [text, index] = [cellIn(found, row, key), row.number - first];
      if (before[index] !== TEXT_FORMAT || formulas[index]?.[0] || typeof text !== 'string' || text.trim() === '')
        continue;
      const value = meantBy(text, () => meaning(key, text, row));
      if (value === null) continue;
      const cell = sheet.getRange(row.number, positions[key] as number);
      onFailure(() => cell.setNumberFormat(TEXT_FORMAT).setValue(text));
      cell.setValue(value);
    }
  }
  return columns.length;
}

/** What the sheet itself made of a number is no text of a person's: `0.1` of 10 %. */
function meantBy(text: string, read: () => number | Date): number | Date | null {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}
