import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { keyResultUnits } from '../../core/okr/units.ts';
import { valueWithUnit } from '../../core/okr/unitValue.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { dayLine, lineIn, typedLine, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import { type ScorecardKey, scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import { valueFields, wordId } from '../../core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { newKeys } from '../../core/tables/scorecard/newKeys.ts';
import { ownTargetsText } from '../../core/tables/scorecard/ownTargets.ts';
import { isReadColumn, readTyped } from '../../core/tables/scorecard/readTyped.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { columnKeys } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { writeTexts } from '../changes/cells.ts';
import type { OpenDocument } from '../document/document.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { rememberTypedNotes } from '../document/typedNotes.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { clearCells, strayCells } from '../tables/repair.ts';
import { action } from './action.ts';
import { belowFormulas } from './belowFormulas.ts';
import { lookLikeKeyResults } from './newKeyResultLooks.ts';
import { type ReadingStep, type TypedValue, takeAsReadings, takeReadingsBack } from './readingLog.ts';
import { renewSources } from './renewSources.ts';
import { keyIn, namedObjectives, parentNamed } from './scorecardRows.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Found = FoundTable<ScorecardKey>;

/** What a cell holds now instead of what a person typed. */
interface Taken {
  readonly row: number;
  readonly column: ScorecardKey;
  readonly typed: string | number | boolean;
  readonly becomes: string | number | { readonly day: Day };
  /** What Rasad's line in the note was before. */
  readonly line: string | null;
}

interface Step {
  readonly sheet: number;
  readonly cells: readonly Taken[];
  /** What typed values have become besides, if there were any; an older version kept nothing of it. */
  readonly readings?: ReadingStep | null;
}

/**
 * What Rasad does with an edit of the OKRs tab: Persian numbers and Jalali dates become real ones, a new row gets its key, and a
 * value typed into a computed column, which would stop the column, is taken out again. Notes keep what was typed.
 */
export const takeEdit = action({
  id: 'takeEdit',
  undoLabel: (target) => ({ en: `reading: ${isolate(target)}`, fa: `خواندن: ${isolate(target)}` }),
  run(edit: Range, document, { onFailure, record }) {
    const tab = readTable(scorecard, edit.getSheet());
    if (!('table' in tab)) return { cells: 0 };
    const { found, range } = belowFormulas(tab, edit, document, onFailure);
    const edited = rowsUnder(found, range);
    const stray = strayTakings(found, document);
    const { isBound } = renewSources(found, isUnder(found, range, 'current') ? edited : [], onFailure);
    const typed = (key: ScorecardKey) => (key === 'current' ? edited.filter(({ number }) => !isBound(number)) : edited);
    const read = document.settings().readsTyping ? readTakings(found, range, typed, document) : [];
    const keys = keyTakings(found, edited, document);
    const parents = isUnder(found, range, 'parent') ? readColumn(found, 'parent', edited, document) : [];
    const takings = [...stray, ...read, ...keys, ...parents];
    const changed = takings.filter(({ taken }) => taken !== null).map(({ taken }) => taken as Taken);
    onFailure(() => giveBack(found, changed, document));
    clearStray(found, stray);
    writeCells(
      found,
      changed.filter(({ becomes }) => becomes !== ''),
      ({ becomes }) => inCell(becomes, document),
    );
    lookLikeKeyResults(
      found,
      keys.filter(({ taken }) => String(taken?.becomes).includes('.')).map(({ row }) => row),
    );
    if (takings.some(({ note }) => note?.after)) rememberTypedNotes(document.properties, onFailure);
    writeNotes(found, takings);
    const values = isUnder(found, range, 'current') ? typedValues(found, typed('current'), changed) : [];
    const readings = values.length > 0 ? takeAsReadings(found, values, document, onFailure) : null;
    // A key that was given needs no undo: it says where the row stands.
    const steps = changed.filter(({ column }) => column !== 'key');
    if (steps.length > 0) {
      record({ sheet: found.sheet.getSheetId(), cells: steps, readings }, targetOf(found, steps, takings, document));
    }
    return { cells: changed.length };
  },
  /** Gives the cells back what was typed; those that hold something else by now are asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(scorecard, sheet);
    if (!found || !('table' in found)) return 0;
    const rows = new Map(tableRows(found).map((row) => [row.number, row]));
    // What stood in rows and columns that people have deleted since is gone with them.
    const last = sheet.getMaxRows();
    const cells = step.cells.filter(({ row, column }) => row <= last && found.positions[column] !== undefined);
    const edited = cells.filter((taken) => !holds(found, rows.get(taken.row), taken, document)).length;
    if (edited > 0 && !force) return edited;
    giveBack(found, cells, document);
    if (step.readings) takeReadingsBack(step.readings, found, document);
    return 0;
  },
});

/** The numbers that stand in Current by what was typed, of key results alone. */
function typedValues(found: Found, rows: readonly TableRow[], changed: readonly Taken[]): TypedValue[] {
  const becomes = (row: TableRow, key: ScorecardKey): unknown =>
    changed.find(({ row: number, column }) => number === row.number && column === key)?.becomes ??
    cellIn(found, row, key);
  const [top, bottom] = [rows[0]?.number ?? 0, rows[rows.length - 1]?.number ?? 0];
  const position = found.positions.current;
  if (top === 0 || position === undefined) return [];
  // A formula is a number that lives, not the reading of a day.
  const formulas: string[][] = found.sheet.getRange(top, position, bottom - top + 1, 1).getFormulas();
  return rows.flatMap((row) => {
    if (formulas[row.number - top]?.[0]) return [];
    const [key, value] = [String(becomes(row, 'key')), becomes(row, 'current')];
    return typeof value === 'number' && key !== objectiveOf(key) ? [{ row, key, value }] : [];
  });
}

/** The first cell with what was read there, and how many there are besides: «مقدار فعلی O1.2: ۱۲ (+۵)». */
function targetOf(
  found: Found,
  [first, ...others]: readonly Taken[],
  takings: readonly Taking[],
  document: Document,
): string {
  if (!first) return '';
  const language = document.language();
  const row = tableRows(found).find(({ number }) => number === first.row);
  const given = takings.find(({ row: number, column }) => number === first.row && column === 'key')?.taken?.becomes;
  const named = (key: 'key' | 'title'): string => (row ? String(cellIn(found, row, key) ?? '').trim() : '');
  const whose = named('key') || String(given ?? '') || named('title');
  const unit = row ? String(cellIn(found, row, 'unit') ?? '') : '';
  const header = scorecardColumns[first.column].header[language];
  const value = valueRead(first, unit, language);
  const rest = others.length > 0 ? ` (+${writeNumber(others.length, language)})` : '';
  const cell = language === 'fa' ? `${header} ${isolate(whose)}` : `${header} of ${isolate(whose)}`;
  return `${whose === '' ? header : cell}: ${isolate(value)}${rest}`;
}

/** A number in the unit of its row; what says nothing there, as it was typed. */
function valueRead({ column, typed, becomes }: Taken, unit: string, language: Language): string {
  if (typeof becomes !== 'number') return String(typed).trim();
  const id = (valueFields as readonly ScorecardKey[]).includes(column) ? wordId(keyResultUnits, unit) : undefined;
  return id ? valueWithUnit(becomes, id, language) : writeNumber(becomes, language);
}

/** A cell that was looked at: what it becomes, if anything, and the note that says so. */
interface Taking {
  readonly row: number;
  readonly column: ScorecardKey;
  readonly taken: Taken | null;
  readonly note?: { readonly before: string; readonly after: string };
}

function isUnder({ positions }: Found, range: Range, key: ScorecardKey): boolean {
  const position = positions[key];
  return position !== undefined && position >= range.getColumn() && position <= range.getLastColumn();
}

function rowsUnder(found: Found, range: Range): TableRow[] {
  const [first, last] = [range.getRow(), range.getLastRow()];
  return tableRows(found).filter(({ number }) => number >= first && number <= last);
}

function strayTakings(found: Found, document: Document): Taking[] {
  const stray = strayCells(found);
  if (stray.length === 0) return [];
  const language = document.language();
  const takings: Taking[] = [];
  const placed = stray.map(({ key, row, typed }) => ({ row, column: key, typed }));
  eachRun(found, placed, (range, run) => {
    const notes: string[][] = range.getNotes();
    for (const [index, { row, column, typed }] of run.entries()) {
      const before = notes[index]?.[0] ?? '';
      takings.push({
        row,
        column,
        taken: { row, column, typed, becomes: '', line: lineIn(before) },
        note: { before, after: withLine(before, typedLine(String(typed), language), language) },
      });
    }
  });
  return takings;
}

function clearStray(found: Found, stray: readonly Taking[]): void {
  if (stray.length > 0)
    clearCells(
      found,
      stray.map(({ row, column }) => ({ row, key: column })),
    );
}

/** What is typed into the columns under an edit, read as an argument of a function is; `typed` leaves out what a formula gives. */
function readTakings(
  found: Found,
  range: Range,
  typed: (key: ScorecardKey) => readonly TableRow[],
  document: Document,
): Taking[] {
  const keys = columnKeys(scorecard).filter(
    (key) => (isReadColumn(key) || key === 'targets') && isUnder(found, range, key),
  );
  return keys.flatMap((key) => readColumn(found, key, typed(key), document));
}

function readColumn(found: Found, key: ScorecardKey, rows: readonly TableRow[], document: Document): Taking[] {
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (!top || !bottom) return [];
  const height = bottom.number - top.number + 1;
  const notes: string[][] = found.sheet.getRange(top.number, found.positions[key] as number, height, 1).getNotes();
  return rows.map((row) => {
    const before = notes[row.number - top.number]?.[0] ?? '';
    const { becomes, line } = readCell(found, row, key, document);
    const typed = cellIn(found, row, key);
    return {
      row: row.number,
      column: key,
      taken:
        becomes === null ? null : { row: row.number, column: key, typed: shown(typed), becomes, line: lineIn(before) },
      note: { before, after: withLine(before, line, document.language()) },
    };
  });
}

/** What the text of a cell becomes, and what its note says of it. */
function readCell(
  found: Found,
  row: TableRow,
  key: ScorecardKey,
  document: Document,
): { readonly becomes: string | number | { readonly day: Day } | null; readonly line: string | null } {
  const cell = cellIn(found, row, key);
  const language = document.language();
  const shownDay = (day: Day) => (document.settings().calendar === 'jalali' ? dayLine(day, language) : null);
  if (isDateCell(cell)) return { becomes: null, line: shownDay(document.dayOf(cell)) };
  if (typeof cell !== 'string' || cell.trim() === '') return { becomes: null, line: null };
  try {
    if (key === 'parent') {
      const parent = parentNamed(cell, keyIn(found, row), namedObjectives(found));
      return { becomes: parent === cell ? null : parent, line: parent === cell ? null : typedLine(cell, language) };
    }
    const unit = String(cellIn(found, row, 'unit'));
    const becomes = key === 'targets' ? ownTargetsText(cell, unit, document) : readTyped(key, cell, unit, document);
    if (becomes === cell) return { becomes: null, line: null };
    const day = typeof becomes === 'object' ? shownDay(becomes.day) : null;
    return { becomes, line: [typedLine(cell, language), day].filter(Boolean).join(' · ') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { becomes: null, line: error.sentenceIn(language, document.settings().calendar) };
  }
}

/** A row that was typed or pasted gets the key that its place says. */
function keyTakings(found: Found, edited: readonly TableRow[], document: OpenDocument): Taking[] {
  if (found.positions.key === undefined || edited.every((row) => !isBlankCell(cellIn(found, row, 'key')))) return [];
  const rows = tableRows(found);
  const wanted = newKeys(
    rows.map((row) => ({
      key: String(cellIn(found, row, 'key')),
      title: String(cellIn(found, row, 'title')),
      type: String(cellIn(found, row, 'type')),
    })),
    knownKeys(document),
  );
  return edited.flatMap((row) => {
    const key = wanted[rows.indexOf(rows.find(({ number }) => number === row.number) as TableRow)] ?? '';
    if (key === '' || !isBlankCell(cellIn(found, row, 'key'))) return [];
    const taken: Taken = { row: row.number, column: 'key', typed: '', becomes: key, line: null };
    return [{ row: row.number, column: 'key' as const, taken }];
  });
}

function inCell(value: Taken['becomes'], document: Document): string | number | Date {
  return typeof value === 'object' ? document.dateOf(value.day) : value;
}

function shown(cell: Cell): string | number | boolean {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}

/** Whether a cell holds what Rasad made of it, or what was typed: an undo that failed on the way is finished the second time. */
function holds(
  found: Found,
  row: TableRow | undefined,
  { column, typed, becomes }: Taken,
  document: Document,
): boolean {
  if (found.table.columns[column].filledBy === 'formula') return true;
  const now = row ? cellIn(found, row, column) : '';
  if (now === typed) return true;
  if (typeof becomes === 'object') return isDateCell(now) && document.dayOf(now) === becomes.day;
  return now === becomes;
}

/** The texts go back, and in the notes only Rasad's own line: people may have written into them since. */
function giveBack(found: Found, cells: readonly Taken[], document: Document): void {
  const isText = ({ typed }: Taken): boolean => typeof typed === 'string' && typed !== '';
  eachRun(found, cells.filter(isText), (range, run) =>
    writeTexts(
      range,
      run.map(({ typed }) => [String(typed)]),
    ),
  );
  writeCells(
    found,
    cells.filter((cell) => !isText(cell)),
    ({ typed }) => typed,
  );
  eachRun(found, cells, (range, run) => {
    const notes: string[][] = range.getNotes();
    const language = document.language();
    range.setNotes(run.map(({ line }, index) => [withLine(notes[index]?.[0] ?? '', line, language)]));
  });
}

function writeCells(found: Found, cells: readonly Taken[], valueFor: (cell: Taken) => Cell): void {
  eachRun(found, cells, (range, run) => range.setValues(run.map((cell) => [valueFor(cell)])));
}

function writeNotes(found: Found, takings: readonly Taking[]): void {
  const changed = takings.filter(({ note }) => note && note.before !== note.after);
  eachRun(found, changed, (range, run) => range.setNotes(run.map(({ note }) => [note?.after ?? ''])));
}

/** Cells that stand directly below one another are written together. */
function eachRun<C extends { readonly row: number; readonly column: ScorecardKey }>(
  found: Found,
  cells: readonly C[],
  write: (range: Range, run: readonly C[]) => void,
): void {
  for (const key of new Set(cells.map(({ column }) => column))) {
    const inColumn = cells
      .filter(({ column }) => column === key)
      .map((cell) => ({ cell, number: cell.row }))
      .sort((one, other) => one.number - other.number);
    for (const { firstRow, rows } of runsOf(inColumn)) {
      const range = found.sheet.getRange(firstRow, found.positions[key] as number, rows.length, 1);
      write(
        range,
        rows.map(({ cell }) => cell),
      );
    }
  }
}
