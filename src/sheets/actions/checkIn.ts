import { type Day, serialOf } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { CONFIDENCE } from '../../core/okr/confidence.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { checkIns } from '../../core/tables/checkIns.ts';
import { lineIn } from '../../core/tables/scorecard/cellNotes.ts';
import { type ScorecardKey, scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import { readTyped } from '../../core/tables/scorecard/readTyped.ts';
import { formatsOfRow } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { GENERAL_FORMAT, type Value } from '../../core/tables/table.ts';
import { TEXT_FORMAT } from '../changes/cells.ts';
import { placeOf, type Told } from '../changes/told.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { mayHaveTypedNotes } from '../document/typedNotes.ts';
import { sheetById } from '../services/sheetById.ts';
import { type ColumnBlock, readBlock } from '../tables/columnBlock.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { withColumns } from '../tables/withColumns.ts';
import { type ColumnCells, type ColumnsOfCells, withCells, writeColumns } from '../tables/writeColumn.ts';
import { action } from './action.ts';
import { type NoteLine, noteLines, writeNoteLines } from './noteLines.ts';
import {
  appendReadings,
  type CurrentColumn,
  type Logged,
  type LogStep,
  numberFormat,
  readCurrentColumn,
  takeReadingsOut,
  typedReading,
} from './readingLog.ts';
import { rowOf } from './scorecardRows.ts';

type Found = FoundTable<ScorecardKey>;

/** What a person says of a key result, as it was typed; a blank text says nothing of its field. */
interface Entry {
  readonly key: string;
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
}

interface Request {
  readonly who: string;
  readonly entries: readonly Entry[];
}

export type CheckInField = 'value' | 'confidence';

/** How many were saved, or the first field that means nothing, in a sentence; then nothing was saved. */
type Outcome =
  | { readonly saved: number }
  | { readonly refused: { readonly key: string; readonly field: CheckInField; readonly sentence: string } };

/** The columns of the OKRs tab that follow the last check-in. */
const FOLLOWING = ['current', 'confidence', 'checkedIn'] as const satisfies readonly ScorecardKey[];
type Following = (typeof FOLLOWING)[number];

/** What a cell held: of a date the moment, or as earlier versions kept it, the day. */
type Plain = string | number | boolean | { readonly day: Day } | { readonly moment: number };

interface Change {
  readonly key: string;
  readonly column: Following;
  readonly before: Plain;
  readonly after: number | { readonly day: Day };
}

interface Step {
  readonly sheet: number;
  readonly log: LogStep;
  readonly changes: readonly Change[];
  /** What notes said of texts that stood in these cells; an older version left it there. */
  readonly lines?: readonly NoteLine[];
}

/**
 * Saves what people say of their key results: a row each in the Check-ins tab, and in the OKRs tab the last value, its day and the
 * confidence. A Current that is computed from elsewhere stays so; what it shows is logged.
 */
export const checkIn = action({
  id: 'checkIn',
  undoLabel: (target) => ({ en: `check-in of ${isolate(target)}`, fa: `گزارش ${isolate(target)}` }),
  run({ who, entries }: Request, document, { onFailure, record }): Outcome {
    const [first] = entries;
    if (!first) return { saved: 0 };
    // What else must be known comes first: the OKRs tab is then written right after it was read.
    const settings = document.settings();
    const day = document.today();
    const known = findWholeTable(checkIns, document.tabs);
    const whole = findWholeTable(scorecard, document.tabs);
    if (!whole) throw new Refusal('rowGone', { value: first.key });
    const hasNotes = mayHaveTypedNotes(document.properties);
    const block = known && whole.positions.checkedIn !== undefined ? readSaid(whole, entries, hasNotes) : null;
    const before = block?.found ?? whole;
    const current = block ? currentIn(block) : readCurrentColumn(whole);
    const read: Read[] = [];
    for (const entry of entries) {
      const each = readEntry(entry, who, day, before, current, document);
      if ('sentence' in each) return { refused: { key: entry.key, ...each } };
      read.push(each);
    }
    const { found: log, made } = known ? { found: known, made: false } : ensureLog(checkIns, document, onFailure);
    const found = withColumns(before, ['checkedIn'], settings, onFailure);
    const changes = read.flatMap((each) => each.changes);
    const after = cellsAfter(found, changes, document);
    const lines = !hasNotes ? [] : block ? linesIn(block, changes) : noteLines(found, changes);
    onFailure(() => writeColumns(found, cellsBefore(found, changes, document)));
    freeCells(found, read, current, onFailure);
    // Before the log: what is read between the rows of a column is then no read after a write.
    if (block) block.write(after);
    else writeColumns(found, after);
    onFailure(() => writeNoteLines(found, lines, 'again', document.language()));
    writeNoteLines(found, lines, 'out', document.language());
    const readings = made ? [...typedBefore(whole, current, document), ...read] : read;
    appendReadings(log, before, readings, current, document, onFailure);
    const step: Step = {
      sheet: document.tabs.idOf(found.sheet),
      log: { sheet: document.tabs.idOf(log.sheet), made, readings: readings.map(({ logged }) => logged) },
      ...{ changes, lines },
    };
    record(step, targetOf(first.key, read.length, document), told(read, current, document));
    document.okrs = withCells(found, after);
    return { saved: read.length };
  },
  /** Takes the rows out of the log and puts the cells back; those that hold something else by now are asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (found && 'table' in found) {
      const edited = step.changes.filter((change) => isEdited(found, change, document)).length;
      if (edited > 0 && !force) return edited;
      writeColumns(found, cellsBefore(found, step.changes, document));
      writeNoteLines(found, step.lines ?? [], 'again', document.language());
    }
    takeReadingsOut(step.log, document);
    return 0;
  },
});

/** A number stays a number, also in cells that people have formatted as plain text. */
function freeCells(found: Found, read: readonly Read[], { isText }: CurrentColumn, onFailure: OnFailure): void {
  for (const { row } of read.filter(
    (each) => isText(each.row) && each.changes.some(({ column }) => column === 'current'),
  )) {
    const cell = found.sheet.getRange(row.number, found.positions.current as number);
    onFailure(() => cell.setNumberFormat(TEXT_FORMAT));
    cell.setNumberFormat(
      formatsOfRow((key) => String(cellIn(found, row, key)), found.language).current ?? GENERAL_FORMAT,
    );
  }
}

/** What people say of, from the first to the last of their rows. */
function readSaid(found: Found, entries: readonly Entry[], hasNotes: boolean): ColumnBlock<ScorecardKey> {
  const said = entries.some(({ confidence }) => confidence.trim() !== '')
    ? (['current', 'confidence'] as const)
    : (['current'] as const);
  return readBlock(
    found,
    said,
    entries.map(({ key }) => rowOf(found, key).number),
    { hasNotes },
  );
}

/** What notes say of texts in the cells of a block that are written anew. */
function linesIn(block: ColumnBlock<ScorecardKey>, changes: readonly Change[]): NoteLine[] {
  return changes.flatMap(({ key, column }) => {
    const line = lineIn(block.noteAt(column, rowOf(block.found, key).number));
    return line ? [{ key, column, line }] : [];
  });
}

function currentIn(block: ColumnBlock<ScorecardKey>): CurrentColumn {
  return {
    isComputed: ({ number }) => block.formulaAt('current', number) !== '',
    formatOf: ({ number }) => numberFormat(block.formatAt('current', number)),
    isText: ({ number }) => block.formatAt('current', number) === TEXT_FORMAT,
  };
}

/** The last numbers that people typed into the sheet while there was no log: its first rows. */
function typedBefore(found: Found, { isComputed }: CurrentColumn, document: OpenDocument) {
  return tableRows(found).flatMap((row) => {
    const key = String(cellIn(found, row, 'key') ?? '');
    const [value, day] = [cellIn(found, row, 'current'), cellIn(found, row, 'checkedIn')];
    if (key === '' || typeof value !== 'number' || !isDateCell(day) || isComputed(row)) return [];
    return [{ row, logged: typedReading(key, value, document.dayOf(day), document) }];
  });
}

/** The numbers that people said; that a check-in has a day goes without saying. */
function told(read: readonly Read[], { formatOf }: CurrentColumn, document: OpenDocument): Told[] {
  const language = document.language();
  return read.flatMap(({ row, changes }) =>
    changes
      .filter(({ column }) => column !== 'checkedIn')
      .map(({ key, column, before, after }) => ({
        where: placeOf(key, scorecardColumns[column].header, language),
        before: toldBefore(before, document),
        after,
        format: column === 'current' ? formatOf(row) : undefined,
      })),
  );
}

function toldBefore(before: Plain, { dayOf }: OpenDocument): Value {
  if (typeof before === 'string' && before !== '') return { text: before };
  return typeof before === 'object' && 'moment' in before ? { day: dayOf(new Date(before.moment)) } : before;
}

function targetOf(key: string, count: number, document: OpenDocument): string {
  return count > 1 ? `${key} (+${writeNumber(count - 1, document.language())})` : key;
}

interface Read {
  readonly row: TableRow;
  readonly logged: Logged;
  readonly changes: readonly Change[];
}

/** @throws Refusal that names the key where the key result is gone */
function readEntry(
  { key, value, confidence, note }: Entry,
  who: string,
  day: Day,
  found: Found,
  { isComputed }: CurrentColumn,
  document: OpenDocument,
): Read | { readonly field: CheckInField; readonly sentence: string } {
  const row = rowOf(found, key);
  const unit = String(cellIn(found, row, 'unit'));
  const computed = isComputed(row);
  const said: { current?: number; confidence?: number } = {};
  for (const [field, column, typed] of [
    ['value', 'current', computed ? '' : value],
    ['confidence', 'confidence', confidence],
  ] as const) {
    try {
      if (typed.trim() !== '') said[column] = readNumber(column, typed, unit, document);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { field, sentence: error.sentenceIn(document.language(), document.settings().calendar) };
    }
  }
  const standing = cellIn(found, row, 'current');
  const after = { ...said, ...(!computed && { checkedIn: { day } }) };
  return {
    row,
    logged: {
      day,
      key,
      value: said.current ?? (typeof standing === 'number' ? standing : null),
      confidence: said.confidence ?? null,
      note: note.trim(),
      who: who.trim(),
    },
    changes: FOLLOWING.flatMap((column) => {
      const becomes = after[column];
      if (becomes === undefined) return [];
      return [{ key, column, before: plain(cellIn(found, row, column)), after: becomes }];
    }),
  };
}

/** @throws Refusal where what was typed is no number, or no confidence */
function readNumber(column: 'current' | 'confidence', typed: string, unit: string, document: OpenDocument): number {
  const number = readTyped(column, typed, unit, document) as number;
  const { min, max } = CONFIDENCE;
  if (column === 'confidence' && (number < min || number > max)) {
    const argument = scorecardColumns.confidence.header[document.language()];
    throw new Refusal('between', { argument, value: number, limit: min, otherLimit: max });
  }
  return number;
}

/** What changed as it was, wherever the rows stand now; a row that is gone is left out. */
function cellsBefore(found: Found, changes: readonly Change[], { dateOf }: OpenDocument): ColumnsOfCells<Following> {
  return changedCells(found, changes, ({ before }) => {
    if (typeof before !== 'object') return before;
    return 'moment' in before ? new Date(before.moment) : dateOf(before.day);
  });
}

/** What changed as it becomes. A cell that shows a date takes the day as its serial number, and others must be told that it is one. */
function cellsAfter(found: Found, changes: readonly Change[], { dateOf }: OpenDocument): ColumnsOfCells<Following> {
  const showDates = changes.every(({ after, before }) => typeof after !== 'object' || typeof before === 'object');
  return changedCells(found, changes, ({ after }) => {
    if (typeof after !== 'object') return after;
    return showDates ? serialOf(after.day) : dateOf(after.day);
  });
}

function changedCells(
  found: Found,
  changes: readonly Change[],
  cellOf: (change: Change) => Cell,
): ColumnsOfCells<Following> {
  const rows = new Map(tableRows(found).map((row) => [String(cellIn(found, row, 'key')), row.number]));
  const cellsOf = (column: Following): ColumnCells =>
    new Map(
      changes.flatMap((change): [number, Cell][] => {
        const row = rows.get(change.key);
        return change.column !== column || row === undefined ? [] : [[row, cellOf(change)]];
      }),
    );
  return new Map(FOLLOWING.map((column) => [column, cellsOf(column)]));
}

function isEdited(found: Found, { key, column, before, after }: Change, document: OpenDocument): boolean {
  const row = tableRows(found).find((each) => cellIn(found, each, 'key') === key);
  if (!row || found.positions[column] === undefined) return false;
  const now = cellIn(found, row, column);
  return !isSame(now, after, document) && !isSame(now, before, document);
}

function isSame(cell: Cell, kept: Plain, { dayOf }: OpenDocument): boolean {
  if (typeof kept !== 'object') return plain(cell) === kept;
  return isDateCell(cell) && dayOf(cell) === ('day' in kept ? kept.day : dayOf(new Date(kept.moment)));
}

function plain(cell: Cell): Plain {
  if (isDateCell(cell)) return { moment: cell.getTime() };
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}
