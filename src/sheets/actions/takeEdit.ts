import type { Document } from '../../core/functions/document.ts';
import { isolate } from '../../core/isolate.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { keyResultUnits } from '../../core/okr/units.ts';
import { valueWithUnit } from '../../core/okr/unitValue.ts';
import { type ScorecardKey, scorecardColumns } from '../../core/tables/scorecard/columns.ts';
import { valueFields, wordId } from '../../core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { Language } from '../../core/text.ts';
import { rememberTypedNotes } from '../document/typedNotes.ts';
import { sheetById } from '../services/sheetById.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { clearCells } from '../tables/repair.ts';
import { action } from './action.ts';
import { belowFormulas } from './belowFormulas.ts';
import { isUnder, keyTakings, readColumn, readTakings, strayTakings } from './editTakings.ts';
import { lookLikeKeyResults } from './newKeyResultLooks.ts';
import { type ReadingStep, type TypedValue, takeAsReadings, takeReadingsBack } from './readingLog.ts';
import { renewSources } from './renewSources.ts';
import { giveBack, holds, type Taken, type Taking, writeNotes, writeTaken } from './takenCells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Found = FoundTable<ScorecardKey>;

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
    const keys = keyTakings(found, edited, range, document);
    const parents = isUnder(found, range, 'parent') ? readColumn(found, 'parent', edited, document) : [];
    const takings = [...stray, ...read, ...keys, ...parents];
    const changed = takings.filter(({ taken }) => taken !== null).map(({ taken }) => taken as Taken);
    onFailure(() => giveBack(found, changed, document));
    clearStray(found, stray);
    writeTaken(
      found,
      changed.filter(({ becomes }) => becomes !== ''),
      document,
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

function rowsUnder(found: Found, range: Range): TableRow[] {
  const [first, last] = [range.getRow(), range.getLastRow()];
  return tableRows(found).filter(({ number }) => number >= first && number <= last);
}

function clearStray(found: Found, stray: readonly Taking[]): void {
  if (stray.length > 0)
    clearCells(
      found,
      stray.map(({ row, column }) => ({ row, key: column })),
    );
}
