import { isoText } from '../../core/calendar/day.ts';
import type { Cell } from '../../core/cell.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { movedFormula } from '../../core/tables/movedFormula.ts';
import { lineIn, withLine } from '../../core/tables/scorecard/cellNotes.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import type { Value } from '../../core/tables/table.ts';
import type { CellBefore } from '../changes/cells.ts';
import type { OpenDocument } from '../document/document.ts';
import { cellOfContent, type KeptRow } from '../tables/keep.ts';
import { type TableRow, tableRows } from '../tables/read.ts';
import { type ColumnCells, writeColumns } from '../tables/writeColumn.ts';
import { keyIn, type Scorecard } from './scorecardRows.ts';
import { shownCell, writtenValue } from './undoAdding.ts';

type Values = Readonly<Partial<Record<ScorecardKey, Value>>>;

/** A row that goes on in another cycle: the cells that change, as they were and as they are then. */
export interface CarriedRow {
  readonly key: string;
  /** The number that the row had: its formulas name it. */
  readonly row: number;
  readonly before: KeptRow<ScorecardKey>['own'];
  readonly after: Values;
}

/** A row with what it becomes; a column that is gone, or blank and to stay so, is left out. */
export function carriedRow(found: Scorecard, key: string, kept: KeptRow<ScorecardKey>, becomes: Values): CarriedRow {
  const columns = (Object.keys(becomes) as ScorecardKey[]).filter(
    (column) => found.positions[column] !== undefined && (becomes[column] !== '' || kept.own[column]?.content),
  );
  const before = columns.flatMap((column) => (kept.own[column] ? [[column, kept.own[column]]] : []));
  const after = columns.map((column) => [column, becomes[column]]);
  return { key, row: kept.row, before: Object.fromEntries(before), after: Object.fromEntries(after) };
}

/** Writes rows in as many calls for forty as for two: what all of them get alike goes into all at once. */
export function writeCarried(found: Scorecard, rows: readonly CarriedRow[], document: OpenDocument): void {
  const { sheet } = found;
  const numbersOf = (column: 'start' | 'target'): ColumnCells =>
    new Map(
      rows.flatMap(({ row, after }): [number, Cell][] => {
        const value = after[column];
        return typeof value === 'number' ? [[row, value]] : [];
      }),
    );
  writeColumns(found, new Map((['start', 'target'] as const).map((column) => [column, numbersOf(column)])));
  const cleared = placesOf(found, rows, (value) => value === '');
  if (cleared.length > 0) sheet.getRangeList(cleared).clearContent();
  for (const column of ['cycle', 'firstDay', 'lastDay'] as const) {
    const value = rows.find(({ after }) => after[column] !== undefined)?.after[column];
    if (value === undefined) continue;
    const cell = typeof value === 'object' && 'day' in value ? document.dateOf(value.day) : value;
    sheet.getRangeList(placesOf(found, rows, (_, key) => key === column)).setValue(cell);
  }
  const told = rows.flatMap((row) => toldCells(row).map((cell) => ({ ...cell, row: row.row })));
  const language = document.language();
  const place = (column: ScorecardKey, row: number): string =>
    `${columnLetters(found.positions[column] as number)}${row}`;
  const [emptied, kept] = [true, false].map((isEmptied) =>
    told.filter(({ note }) => (withLine(note, null, language) === '') === isEmptied),
  );
  if (emptied && emptied.length > 0)
    sheet.getRangeList(emptied.map(({ column, row }) => place(column, row))).clearNote();
  for (const { column, row, note } of kept ?? []) {
    sheet.getRange(place(column, row)).setNote(withLine(note, null, language));
  }
}

/** Gives carried rows back what they held, wherever they stand now. */
export function restoreCarried(found: Scorecard, rows: readonly CarriedRow[]): void {
  const placed = placedRows(found, rows);
  const columns = [...new Set(rows.flatMap(({ after }) => Object.keys(after) as ScorecardKey[]))];
  const cellsOf = (column: ScorecardKey): ColumnCells =>
    new Map(
      placed.flatMap(({ carried, row }): [number, Cell][] => {
        if (carried.after[column] === undefined) return [];
        const content = carried.before[column]?.content;
        const moved = (formula: string): string => movedFormula(formula, carried.row, row.number);
        return [[row.number, content ? cellOfContent(content, moved, false) : '']];
      }),
    );
  writeColumns(found, new Map(columns.map((column) => [column, cellsOf(column)])));
  for (const { carried, row } of placed) {
    for (const { column, note } of toldCells(carried)) {
      const position = found.positions[column];
      if (position !== undefined) found.sheet.getRange(row.number, position).setNote(note);
    }
  }
}

/** How many cells of carried rows hold something else by now. */
export function editedCarried(found: Scorecard, rows: readonly CarriedRow[], document: OpenDocument): number {
  return placedRows(found, rows).reduce((sum, { carried, row }) => {
    const { before, after } = carried;
    const edited = (Object.keys(after) as ScorecardKey[]).filter((column) => {
      if (found.positions[column] === undefined) return false;
      const now = shownCell(found, row, column, document);
      const then = before[column]?.content;
      return now !== writtenValue(after[column]) && now !== (then ? shownContent(then, document) : '');
    });
    return sum + edited.length;
  }, 0);
}

/** A formula shows what nobody knows any more. */
function shownContent(content: CellBefore, { dayOf }: OpenDocument): string {
  if ('moment' in content) return isoText(dayOf(new Date(content.moment)));
  return 'formula' in content ? content.formula : String(content.value);
}

/** Cells in whose note Rasad says what was typed there: it says nothing of what they become. */
function toldCells({ before, after }: CarriedRow): { readonly column: ScorecardKey; readonly note: string }[] {
  return (Object.keys(after) as ScorecardKey[]).flatMap((column) => {
    const note = before[column]?.note ?? '';
    return lineIn(note) === null ? [] : [{ column, note }];
  });
}

function placesOf(
  { positions }: Scorecard,
  rows: readonly CarriedRow[],
  isWanted: (value: Value, column: ScorecardKey) => boolean,
): string[] {
  return rows.flatMap(({ row, after }) =>
    (Object.entries(after) as [ScorecardKey, Value][]).flatMap(([column, value]) =>
      isWanted(value, column) ? [`${columnLetters(positions[column] as number)}${row}`] : [],
    ),
  );
}

function placedRows(
  found: Scorecard,
  rows: readonly CarriedRow[],
): { readonly carried: CarriedRow; readonly row: TableRow }[] {
  const byKey = new Map(tableRows(found).map((row) => [keyIn(found, row), row]));
  return rows.flatMap((carried) => {
    const row = byKey.get(carried.key);
    return row ? [{ carried, row }] : [];
  });
}
