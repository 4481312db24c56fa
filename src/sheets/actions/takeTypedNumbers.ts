import { Refusal } from '../../core/refusal/refusal.ts';
import { typedLine, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import type { OpenDocument } from '../document/document.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { writeColumn } from '../tables/writeColumn.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Makes numbers of what people type into columns of a table, where the settings ask for it: `۲ میلیون`, `۵٪`. A note keeps what was
 * typed, or says why it is no number.
 * @param read gives the number, or throws the Refusal that says why there is none
 */
export function takeTypedNumbers<Key extends string>(
  found: FoundTable<Key>,
  edit: Range,
  keys: readonly Key[],
  read: (key: Key, typed: string, row: TableRow) => number,
  document: OpenDocument,
): void {
  if (!document.settings().readsTyping) return;
  const [first, last] = [edit.getRow(), edit.getLastRow()];
  const [left, right] = [edit.getColumn(), edit.getLastColumn()];
  const rows = tableRows(found).filter(({ number }) => number >= first && number <= last);
  const [top] = rows;
  if (!top) return;
  for (const key of keys) {
    const position = found.positions[key];
    if (position === undefined || position < left || position > right) continue;
    const range = found.sheet.getRange(top.number, position, rows.length, 1);
    const formulas: string[][] = range.getFormulas();
    const notes: string[][] = range.getNotes();
    const language = document.language();
    const numbers = new Map<number, number>();
    const after = rows.map((row, index) => {
      const [typed, before] = [cellIn(found, row, key), notes[index]?.[0] ?? ''];
      if (formulas[index]?.[0]) return [before];
      const isText = typeof typed === 'string' && typed.trim() !== '';
      // What a line said of an earlier text, it says no more.
      if (!isText) return [withLine(before, null, language)];
      const { number, line } = numberOr(() => read(key, typed, row), typed, document);
      if (number !== null) numbers.set(row.number, number);
      return [withLine(before, line, language)];
    });
    writeColumn(found, key, numbers);
    if (after.some(([note], index) => note !== notes[index]?.[0])) range.setNotes(after);
  }
}

function numberOr(
  read: () => number,
  typed: string,
  document: OpenDocument,
): { readonly number: number | null; readonly line: string } {
  const language = document.language();
  try {
    return { number: read(), line: typedLine(typed, language) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { number: null, line: error.sentenceIn(language, document.settings().calendar) };
  }
}
