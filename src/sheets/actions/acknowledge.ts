import type { Day } from '../../core/calendar/day.ts';
import type { Cell } from '../../core/cell.ts';
import { withName } from '../../core/cycle/acknowledgement.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { type CheckInKey, checkIns } from '../../core/tables/checkIns.ts';
import { tidyKey } from '../../core/tables/scorecard/keys.ts';
import type { Table } from '../../core/tables/table.ts';
import { weekNotes } from '../../core/tables/weekNotes/weekNotes.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { readWeekNotes } from '../document/weekNotes.ts';
import { sheetById } from '../services/sheetById.ts';
import { asText } from '../tables/asText.ts';
import { typedDayIn } from '../tables/dayIn.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { withColumns } from '../tables/withColumns.ts';
import { writeColumn } from '../tables/writeColumn.ts';
import { action } from './action.ts';
import { isEdited, isSame, type NoteChange, type NoteId, placed, writePlaced } from './noteChanges.ts';

type Log = FoundTable<CheckInKey>;

/** The last check-in of a key result on a day. */
interface CheckInId {
  readonly key: string;
  readonly day: Day;
}

interface Request {
  /** By which name the person signs. */
  readonly me: string;
  readonly notes: readonly NoteId[];
  readonly checkIns: readonly CheckInId[];
}

interface LogChange {
  readonly checkIn: CheckInId;
  readonly before: string;
  readonly after: string;
}

interface Step {
  readonly notes: { readonly sheet: number; readonly changes: readonly NoteChange[] } | null;
  readonly log: { readonly sheet: number; readonly changes: readonly LogChange[] } | null;
}

/** Writes a person's name beside what others said of their key results. */
export const acknowledge = action({
  id: 'acknowledge',
  undoLabel: (target) => ({ en: `acknowledgement of ${isolate(target)}`, fa: `ثبت دیده شدن ${isolate(target)}` }),
  run({ me, notes, checkIns: said }: Request, document, { onFailure, record }) {
    const count = notes.length + said.length;
    if (me.trim() === '' || count === 0) return { acknowledged: 0 };
    const step: Step = {
      notes: notes.length === 0 ? null : signNotes(notes, me, document, onFailure),
      log: said.length === 0 ? null : signLog(said, me, document, onFailure),
    };
    const first = notes[0]?.text ?? said[0]?.key ?? '';
    record(step, count > 1 ? `${first} (+${writeNumber(count - 1, document.language())})` : first);
    return { acknowledged: count };
  },
  /** Takes the name out again; cells that hold something else by now are asked about. */
  undo({ notes, log }: Step, document, { force }) {
    const notesTab = notes && wholeTable(weekNotes, notes.sheet);
    const logTab = log && wholeTable(checkIns, log.sheet);
    const editedNotes = notesTab ? notes.changes.filter((change) => isEdited(notesTab, change, document)).length : 0;
    const inLog = logTab ? log.changes.map((change) => ({ change, row: rowOf(logTab, change.checkIn, document) })) : [];
    const editedLog = inLog.filter(({ change, row }) => row && logTab && cellText(logTab, row) !== change.after).length;
    if (editedNotes + editedLog > 0 && !force) return editedNotes + editedLog;
    if (notesTab) writePlaced(notesTab, placed(notesTab, notes.changes, 'after', document), 'before', document);
    if (logTab) {
      const own = inLog.flatMap(({ change, row }): [number, Cell][] =>
        row && cellText(logTab, row) === change.after ? [[row.number, asText(change.before)]] : [],
      );
      writeColumn(logTab, 'acknowledgedBy', new Map(own));
    }
    return 0;
  },
});

function wholeTable<Key extends string>(table: Table<Key>, sheetId: number): FoundTable<Key> | null {
  const sheet = sheetById(sheetId);
  const found = sheet && readTable(table, sheet);
  return found && 'table' in found ? found : null;
}

/** @throws Refusal where a line is not there any more */
function signNotes(notes: readonly NoteId[], me: string, document: OpenDocument, onFailure: OnFailure) {
  const tab = findWholeTable(weekNotes, document.tabs);
  const lines = tab ? readWeekNotes(tab, document) : [];
  const changes = notes.map((note): NoteChange => {
    const line = lines.find((each) => isSame(each.note, note));
    if (!tab || !line) throw new Refusal('lineGone', { value: note.text });
    const before = String(cellIn(tab, line.row, 'acknowledgedBy') ?? '');
    return { note, column: 'acknowledgedBy', before, after: withName(before, me, tab.language) };
  });
  if (!tab) return null;
  const found = withColumns(tab, ['acknowledgedBy'], document.settings(), onFailure);
  const places = placed(found, changes, 'before', document);
  onFailure(() => writePlaced(found, places, 'before', document));
  writePlaced(found, places, 'after', document);
  return { sheet: found.sheet.getSheetId(), changes };
}

/** @throws Refusal where a check-in is not in the log any more */
function signLog(said: readonly CheckInId[], me: string, document: OpenDocument, onFailure: OnFailure) {
  const tab = findWholeTable(checkIns, document.tabs);
  const rows = said.map((checkIn) => ({ checkIn, row: tab && rowOf(tab, checkIn, document) }));
  const gone = rows.find(({ row }) => !row);
  if (!tab || gone) throw new Refusal('checkInGone', { value: (gone ?? rows[0])?.checkIn.key ?? '' });
  const found = withColumns(tab, ['acknowledgedBy'], document.settings(), onFailure);
  const changes = rows.flatMap(({ checkIn, row }) => {
    if (!row) return [];
    const before = cellText(tab, row);
    return [{ row: row.number, checkIn, before, after: withName(before, me, tab.language) }];
  });
  const write = (which: 'before' | 'after'): void =>
    writeColumn(found, 'acknowledgedBy', new Map(changes.map((change) => [change.row, asText(change[which])])));
  onFailure(() => write('before'));
  write('after');
  return {
    sheet: found.sheet.getSheetId(),
    changes: changes.map(({ checkIn, before, after }) => ({ checkIn, before, after })),
  };
}

/** Of one day the last row counts. */
function rowOf(log: Log, { key, day }: CheckInId, document: OpenDocument): TableRow | undefined {
  return [...tableRows(log)]
    .reverse()
    .find(
      (row) =>
        tidyKey(String(cellIn(log, row, 'key'))) === key && typedDayIn(cellIn(log, row, 'day'), document) === day,
    );
}

function cellText(log: Log, row: TableRow): string {
  return String(cellIn(log, row, 'acknowledgedBy') ?? '');
}
