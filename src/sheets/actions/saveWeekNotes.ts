import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { NewRow } from '../../core/tables/table.ts';
import type { WeekNotesKey } from '../../core/tables/weekNotes/columns.ts';
import { type NoteKind, noteKinds } from '../../core/tables/weekNotes/kinds.ts';
import { weekNotes } from '../../core/tables/weekNotes/weekNotes.ts';
import type { Language } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import { readWeekNotes } from '../document/weekNotes.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { readTable } from '../tables/find.ts';
import { takeOut } from '../tables/remove.ts';
import { withColumns } from '../tables/withColumns.ts';
import { action } from './action.ts';
import {
  type FoundNotes,
  isEdited,
  isSame,
  meantFirst,
  type NoteChange,
  type NoteId,
  type Plain,
  placed,
  plain,
  writePlaced,
} from './noteChanges.ts';

interface Added {
  readonly kind: NoteKind;
  readonly text: string;
  /** The key result that it is about, `''` for none. */
  readonly key: string;
}

/** What becomes of a line that stands in the tab. What is left out stays as it is. */
interface Changed {
  readonly note: NoteId;
  readonly isDone?: boolean;
  readonly key?: string;
}

interface Request {
  readonly who: string;
  readonly added: readonly Added[];
  readonly changed: readonly Changed[];
}

interface Step {
  readonly sheet: number;
  readonly made: boolean;
  readonly added: readonly (NoteId & Pick<Added, 'key'>)[];
  readonly changes: readonly NoteChange[];
}

/** Saves what a person wrote of their week: new lines below the others, and the day in those that are done now. */
export const saveWeekNotes = action({
  id: 'saveWeekNotes',
  undoLabel: (target) => ({ en: `weekly notes: ${isolate(target)}`, fa: `یادداشت‌های هفته: ${isolate(target)}` }),
  run({ who, added: typed, changed }: Request, document, { onFailure, record }) {
    const today = document.today();
    const added = typed
      .map(({ kind, text, key }) => ({ day: today, who: who.trim(), kind, text: text.trim(), key: key.trim() }))
      .filter(({ text }) => text !== '');
    const [first] = [...added, ...changed.map(({ note }) => note)];
    if (!first) return { saved: 0 };
    const { found: tab, made } = ensureLog(weekNotes, document, onFailure);
    const changes = changesOf(changed, tab, document);
    const found = withColumns(tab, columnsFor(added, changes), document.settings(), onFailure);
    if (added.length > 0)
      appendRows(
        found,
        added.map((line) => newRow(line, found.language)),
        onFailure,
      );
    const places = placed(found, changes, 'before', document);
    onFailure(() => writePlaced(found, places, 'before', document));
    writePlaced(found, places, 'after', document);
    const step: Step = { sheet: found.sheet.getSheetId(), made, added, changes };
    const saved = added.length + changed.length;
    record(step, saved > 1 ? `${first.text} (+${writeNumber(saved - 1, document.language())})` : first.text);
    return { saved };
  },
  /** Takes the lines out again and puts the cells back; those that hold something else by now are asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(weekNotes, sheet);
    if (!found || !('table' in found)) return 0;
    const own = addedRows(found, step.added, document);
    const edited =
      own.filter(({ note, line }) => note.isDone || note.key !== line.key).length +
      step.changes.filter((change) => isEdited(found, change, document)).length;
    if (edited > 0 && !force) return edited;
    writePlaced(found, placed(found, step.changes, 'after', document), 'before', document);
    takeOut(
      found,
      own.map(({ row }) => row),
      { madeTab: step.made },
    );
    return 0;
  },
});

/** @throws Refusal where a line is not there any more */
function changesOf(changed: readonly Changed[], found: FoundNotes, document: OpenDocument): NoteChange[] {
  const lines = readWeekNotes(found, document);
  return changed.flatMap(({ note, isDone, key }) => {
    const same = meantFirst(lines, note).filter((each) => isSame(each.note, note));
    // Of several that say the same, one that is not done yet.
    const line = same.find((each) => each.note.isDone !== isDone) ?? same[0];
    if (!line) throw new Refusal('lineGone', { value: note.text });
    const before = (column: NoteChange['column']): Plain => plain(found, line.row, column, document);
    const done: NoteChange[] =
      isDone === undefined || isDone === line.note.isDone
        ? []
        : [{ note, column: 'doneOn', before: before('doneOn'), after: isDone ? { day: document.today() } : '' }];
    return key === undefined || key === line.note.key
      ? done
      : [...done, { note, column: 'key', before: before('key'), after: key }];
  });
}

/** Those that are written and that nobody misses otherwise. */
function columnsFor(added: readonly Added[], changes: readonly NoteChange[]): WeekNotesKey[] {
  const tied = added.some(({ key }) => key !== '');
  return [...new Set<WeekNotesKey>([...(tied ? ['key' as const] : []), ...changes.map(({ column }) => column)])];
}

function newRow({ day, who, kind, text, key }: Step['added'][number], language: Language): NewRow<WeekNotesKey> {
  return {
    values: {
      ...(day !== null && { day: { day } }),
      ...(who !== '' && { who: { text: who } }),
      kind: noteKinds[kind][language],
      text: { text },
      ...(key !== '' && { key: { text: key } }),
    },
    formats: {},
  };
}

/** The rows that were added, from the last one on, each with what was written into it. */
function addedRows(found: FoundNotes, added: Step['added'], document: OpenDocument) {
  const left = [...readWeekNotes(found, document)].reverse();
  return [...added].reverse().flatMap((line) => {
    const index = left.findIndex(({ note }) => isSame(note, line));
    return left.splice(index, index < 0 ? 0 : 1).map(({ row, note }) => ({ row, note, line }));
  });
}
