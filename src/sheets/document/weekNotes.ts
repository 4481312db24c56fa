import { isBlankCell } from '../../core/cell.ts';
import { namesIn } from '../../core/cycle/acknowledgement.ts';
import type { WeekNote } from '../../core/cycle/weekNotes.ts';
import type { Document } from '../../core/functions/document.ts';
import { means } from '../../core/functions/read.ts';
import { tidyKey } from '../../core/tables/scorecard/keys.ts';
import type { WeekNotesKey } from '../../core/tables/weekNotes/columns.ts';
import { type NoteKind, noteKinds } from '../../core/tables/weekNotes/kinds.ts';
import { typedDayIn } from '../tables/dayIn.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';

type Found = FoundTable<WeekNotesKey>;

/** The lines of the Weekly notes tab with their rows, those that people typed there too. */
export function readWeekNotes(
  found: Found,
  document: Pick<Document, 'dayOf'>,
): readonly { readonly row: TableRow; readonly note: WeekNote }[] {
  return tableRows(found)
    .map((row) => ({ row, note: noteIn(found, row, document) }))
    .filter(({ note }) => note.text !== '');
}

function noteIn(found: Found, row: TableRow, document: Pick<Document, 'dayOf'>): WeekNote {
  const text = (key: WeekNotesKey): string => String(cellIn(found, row, key) ?? '').trim();
  const kinds = Object.keys(noteKinds) as NoteKind[];
  return {
    day: typedDayIn(cellIn(found, row, 'day'), document),
    who: text('who'),
    kind: kinds.find((kind) => means(text('kind'), kind, noteKinds[kind])) ?? 'plan',
    text: text('text'),
    key: tidyKey(text('key')),
    isDone: !isBlankCell(cellIn(found, row, 'doneOn')),
    doneOn: typedDayIn(cellIn(found, row, 'doneOn'), document),
    acknowledgedBy: namesIn(text('acknowledgedBy')),
  };
}
