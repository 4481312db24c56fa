import { isDateCell } from '../../core/cell.ts';
import { withLine } from '../../core/okr/scorecard/cellNotes.ts';
import { columnNumber } from '../../core/okr/scorecard/columns.ts';
import { openDocument } from '../document.ts';
import type { Step } from '../undo/journal.ts';
import { cellIn, readTabRows } from './readTab.ts';
import { findOkrsTab } from './tab.ts';

type TypingStep = Extract<Step, { did: 'readTyping' }>;

/** Gives the cells back what was typed; returns how many hold something else by now instead, if that is not agreed to. */
export function undoReadTyping(step: TypingStep, evenIfEdited: boolean): number {
  const sheet = findOkrsTab();
  if (!sheet) return 0;
  const { dayOf, language } = openDocument();
  const rows = readTabRows(sheet);
  const found = step.cells.flatMap((cell) => {
    const row = rows.find((each) => cellIn(each, 'id') === cell.id);
    return row ? [{ ...cell, row }] : [];
  });
  const edited = found.filter(({ row, column, read }) => {
    const now = cellIn(row, column);
    return typeof read === 'number' ? now !== read : !isDateCell(now) || dayOf(now) !== read.day;
  }).length;
  if (edited > 0 && !evenIfEdited) return edited;
  for (const { row, column, typed, line } of found) {
    const cell = sheet.getRange(row.number, columnNumber(column));
    // People may have written into the note since: only Rasad's own line goes back.
    cell.setValue(typed).setNote(withLine(cell.getNote(), line, language()));
  }
  return 0;
}
