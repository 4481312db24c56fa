import type { CleaningPlan, SheetColumn } from '../../core/importing/planCleaning.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { writeTexts } from '../changes/cells.ts';
import { type CleaningStep, cellsBefore, takeBackCleaning } from '../cleaning/takeBack.ts';
import { contentOf, headerOf, readUsersColumn } from '../cleaning/usersColumn.ts';
import { writeCells } from '../cleaning/writeCells.ts';
import { sheetById } from '../services/sheetById.ts';
import { action } from './action.ts';

/** The column as it was shown, with what was planned for it. */
interface Request extends Pick<SheetColumn, 'position' | 'header'>, Pick<CleaningPlan, 'writes' | 'newHeader'> {
  readonly sheet: number;
}

interface Outcome {
  /** Cells that hold a number or a day now. */
  readonly cleaned: number;
}

/**
 * Makes numbers and dates of the texts of a column that people have, as they were shown what would happen. It touches no formula, and
 * nothing at all where the column has changed since.
 */
export const cleanColumn = action({
  id: 'cleanColumn',
  undoLabel: (target) => ({
    en: `cleaning of ${isolate(target)}`,
    fa: `پاک‌سازی ستون ${isolate(target)}`,
  }),
  run({ sheet: id, position, header, writes, newHeader }: Request, { tabs }, { onFailure, record }): Outcome {
    const sheet = sheetById(id);
    const [first, last] = [writes[0], writes[writes.length - 1]];
    if (!sheet) throw new Refusal('columnGone', { value: header.word });
    if (!first || !last) return { cleaned: 0 };
    const column = readUsersColumn(sheet, position, tabs);
    const isAsShown =
      headerOf(column) === header.word &&
      column.headerRow === header.row &&
      writes.every(({ row, before }) => contentOf(column, row) === before);
    if (!isAsShown) throw new Refusal('columnChanged', { value: header.word || sheet.getName() });
    const top = newHeader === null ? first.row : header.row;
    const range = sheet.getRange(top, position, last.row - top + 1, 1);
    if (!range.canEdit()) throw new Refusal('mayNotEdit', { value: range.getA1Notation() });

    const step: CleaningStep = {
      sheet: id,
      position,
      cells: cellsBefore(writes, column),
      header: { row: header.row, word: newHeader ?? header.word, before: newHeader === null ? null : header.word },
    };
    record(step, header.word ? `${sheet.getName()} · ${header.word}` : sheet.getName());
    onFailure(() =>
      writeCells(
        column,
        writes.map(({ row, before }) => ({ row, value: before, format: column.formats[row - 1] as string })),
      ),
    );
    writeCells(column, writes);
    if (newHeader !== null) {
      const cell = sheet.getRange(header.row, position);
      onFailure(() => writeTexts(cell, [[header.word]]));
      writeTexts(cell, [[newHeader]]);
    }
    return { cleaned: writes.length };
  },
  undo: (step: CleaningStep, _, { force }) => takeBackCleaning(step, force),
});
