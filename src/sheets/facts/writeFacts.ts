import { serialOf } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { type Fact, isMoney } from '../../core/facts/fact.ts';
import { rowKey, withCurrency } from '../../core/facts/rowKey.ts';
import type { FactsKey } from '../../core/tables/facts.ts';
import { columnKeys, columnOf, usualFormat } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { bodyRow, runsOf, sideBySide } from '../tables/read.ts';
import { REPLACED } from './factRows.ts';
import { type FactsHead, lastFactRow } from './openFacts.ts';

/** A row of the tab as it is to stand there. */
export type FactCells = Readonly<Partial<Record<FactsKey, Cell>>>;

/** A row that was written over, as it was, in plain data: a day or a time by its moment. */
export interface ReplacedRow {
  readonly key: string;
  readonly before: Readonly<Partial<Record<FactsKey, Plain>>>;
}

type Plain = string | number | boolean | { readonly moment: number };

export interface WrittenFacts {
  readonly added: number;
  readonly replaced: number;
  /** What it takes to put back the rows that were written over; of those that the run itself has written, nothing. */
  readonly before: readonly ReplacedRow[];
}

interface Run {
  /** By which its rows are known again. */
  readonly id: string;
  /** The minute, as the serial number that a cell shows. */
  readonly at: number;
}

/** More pieces than these are written as one, with what stands between them. */
const MOST_PIECES = 4;

/**
 * Writes facts: one that stands in the tab already, known by its key, in its place, the others below. The number of calls does not
 * grow with the facts, nor with the rows of the tab.
 */
export function writeFacts(found: FactsHead, facts: readonly Fact[], run: Run, onFailure: OnFailure): WrittenFacts {
  const rows = new Map(facts.map((fact) => [rowKey(fact), fact]));
  const keys = facts.some(({ unit }) => isMoney(unit)) ? factKeys(found) : column(found, 'rowKey');
  const places = new Map(keys.map((key, index) => [key, bodyRow(found) + index]));
  const known = [...rows].flatMap(([key, fact]) => {
    const number = places.get(key);
    return number === undefined
      ? []
      : [{ number, key, cells: cellsOf(fact, key, { ...run, id: `${run.id}${REPLACED}` }) }];
  });
  const added = [...rows].filter(([key]) => !places.has(key)).map(([key, fact]) => cellsOf(fact, key, run));
  const before = replaceRows(found, known, onFailure, run.id);
  appendFacts(found, added, onFailure);
  return { added: added.length, replaced: known.length, before };
}

/** The keys of the rows below the head, from the first on, as this version writes them; `''` where a row has none. */
export function factKeys(found: FactsHead): string[] {
  const units = column(found, 'unit');
  return column(found, 'rowKey').map((key, index) => withCurrency(key, units[index] ?? ''));
}

/** What stands in a column below the head, as texts. */
export function column(found: FactsHead, key: FactsKey): string[] {
  const [first, position] = [bodyRow(found), found.positions[key]];
  const height = lastFactRow(found) - first + 1;
  if (height < 1 || position === undefined) return [];
  return found.sheet
    .getRange(first, position, height, 1)
    .getValues()
    .map(([cell]: Cell[]) => String(cell ?? ''));
}

/** Puts rows back as they were, wherever they stand now; those that are gone stay away. */
export function restoreFacts(found: FactsHead, replaced: readonly ReplacedRow[]): void {
  if (replaced.length === 0) return;
  // A step of an earlier version names rows by keys without their currency.
  const keys = [...column(found, 'rowKey').entries(), ...factKeys(found).entries()];
  const places = new Map(keys.map(([index, key]) => [key, bodyRow(found) + index]));
  const rows = replaced.flatMap(({ key, before }) => {
    const number = places.get(key);
    const cells = Object.fromEntries(
      Object.entries(before).map(([column, value]) => [
        column,
        typeof value === 'object' ? new Date(value.moment) : value,
      ]),
    );
    return number === undefined ? [] : [{ number, key, cells }];
  });
  replaceRows(found, rows, () => undefined);
}

interface PlacedRow {
  readonly number: number;
  readonly key: string;
  readonly cells: FactCells;
}

/** @param run writes them: what it has added stays its own, also where a later slice of it tells the same once more */
function replaceRows(found: FactsHead, rows: readonly PlacedRow[], onFailure: OnFailure, run?: string): ReplacedRow[] {
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((one, other) => one.number - other.number);
  const runs = runsOf(sorted);
  const pieces = runs.length <= MOST_PIECES ? runs : [{ firstRow: (sorted[0] as PlacedRow).number, rows: sorted }];
  return pieces.flatMap((piece) => {
    const height = (piece.rows[piece.rows.length - 1] as PlacedRow).number - piece.firstRow + 1;
    const before: Partial<Record<FactsKey, Plain>>[] = Array.from({ length: height }, () => ({}));
    for (const { from, keys } of areas(found)) {
      const range = found.sheet.getRange(piece.firstRow, from, height, keys.length);
      const standing: Cell[][] = range.getValues();
      for (const [index, cells] of standing.entries()) {
        for (const [place, key] of keys.entries())
          (before[index] as Record<FactsKey, Plain>)[key] = plain(cells[place]);
      }
      const after = standing.map((cells) => cells.map(written));
      onFailure(() => range.setValues(standing.map((cells) => cells.map(written))));
      for (const { number, cells } of piece.rows) {
        const isOwn = run !== undefined && before[number - piece.firstRow]?.runId === run;
        after[number - piece.firstRow] = keys.map((key) => written(isOwn && key === 'runId' ? run : cells[key]));
      }
      range.setValues(after);
    }
    return piece.rows
      .map(({ number, key }) => ({ key, before: before[number - piece.firstRow] ?? {} }))
      .filter(({ before: { runId } }) => run === undefined || (runId !== run && runId !== `${run}${REPLACED}`));
  });
}

/** Writes rows below all others, with the formats of their columns. */
export function appendFacts(found: FactsHead, rows: readonly FactCells[], onFailure: OnFailure): void {
  if (rows.length === 0) return;
  const { sheet } = found;
  const first = Math.max(lastFactRow(found) + 1, bodyRow(found));
  const [last, most] = [first + rows.length - 1, sheet.getMaxRows()];
  if (last > most) {
    onFailure(() => {
      const added = sheet.getMaxRows() - most;
      if (added > 0) sheet.deleteRows(most + 1, added);
    });
    sheet.insertRowsAfter(most, last - most);
  }
  for (const { from, keys } of areas(found)) {
    const range = sheet.getRange(first, from, rows.length, keys.length);
    onFailure(() => range.clearContent());
    const formats = keys.map((key) => usualFormat(columnOf(found.table, key)));
    // Before the values: what comes into a cell of texts stays the text that it is.
    range.setNumberFormats(rows.map(() => formats));
    range.setValues(rows.map((cells) => keys.map((key) => written(cells[key]))));
  }
}

export function areas(found: FactsHead): { from: number; keys: FactsKey[] }[] {
  return sideBySide(found, columnKeys(found.table));
}

function cellsOf(fact: Fact, key: string, { id, at }: Run): FactCells {
  return { ...fact, date: serialOf(fact.date), rowKey: key, pulledAt: at, runId: id };
}

function plain(cell: Cell): Plain {
  return isDateCell(cell) ? { moment: cell.getTime() } : (cell ?? '');
}

/** What might be taken for a formula is kept a text twice over: by the format of its column and by an apostrophe. */
export function written(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell ?? '';
  return /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
