import { dayOfSerial, isoText, serialOf } from '../../core/calendar/day.ts';
import { readDay } from '../../core/calendar/read.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { latinDigits } from '../../core/fold.ts';
import type { CleaningWrite } from '../../core/importing/planCleaning.ts';
import { readNumber } from '../../core/numbers/read.ts';
import { writeTexts } from '../changes/cells.ts';
import { sheetById } from '../services/sheetById.ts';
import { readCells, type UsersColumn } from './usersColumn.ts';
import { type CellWrite, writeCells } from './writeCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells below one another that were cleaned; null where one between them was not. */
interface CellsBefore {
  readonly row: number;
  /** The number format that all of them had. */
  readonly format: string;
  readonly contents: readonly (string | number | null)[];
  /** What they became; null where their texts say it in any column. */
  readonly values: readonly (number | null)[];
}

/** Cells in between up to which it takes fewer characters to say so than to begin anew. */
const MOST_BETWEEN = 8;

/** A column that was cleaned, as it is remembered. */
export interface CleaningStep {
  readonly sheet: number;
  readonly position: number;
  readonly cells: readonly CellsBefore[];
  /** The word above it, '' where there is none, and what stood there before if the cleaning changed it. */
  readonly header: { readonly row: number; readonly word: string; readonly before: string | null };
}

/** What it takes to undo writes, in as few characters as can be. */
export function cellsBefore(writes: readonly CleaningWrite[], { formats }: UsersColumn): CellsBefore[] {
  const cells: { row: number; format: string; contents: (string | number | null)[]; values: (number | null)[] }[] = [];
  for (const { row, before, value } of writes) {
    const format = formats[row - 1] ?? '';
    const known = meaningOf(before) === value ? null : value;
    const last = cells[cells.length - 1];
    const between = last && last.format === format ? row - last.row - last.contents.length : Number.POSITIVE_INFINITY;
    if (last && between <= MOST_BETWEEN) {
      const blank = Array<null>(between).fill(null);
      last.contents.push(...blank, before);
      last.values.push(...blank, known);
    } else cells.push({ row, format, contents: [before], values: [known] });
  }
  return cells;
}

/** What a text means in any column, as a number; null where its own column decides. */
function meaningOf(text: string | number): number | null {
  if (typeof text === 'number') return null;
  const day = readDay(text);
  if (day !== null) return serialOf(day);
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : null;
}

/** A cell that was cleaned, with what it may be read as now. */
interface Cleaned extends CellWrite {
  readonly becomes: readonly string[];
}

/**
 * Gives the cells of a column back what they held. A row that was sorted or moved is known by its value; cells that hold neither
 * what was written nor what they held before are counted, and covered where nothing has moved and `force` says so.
 */
export function takeBackCleaning({ sheet: id, position, cells, header }: CleaningStep, force: boolean): number {
  const sheet = sheetById(id);
  const at = sheet && findColumn(sheet, position, header);
  if (!sheet || !at) return 0;
  const now = readCells(sheet, at);
  const shown: string[][] = sheet.getRange(1, at, now.values.length, 1).getDisplayValues();
  const keys = now.values.map((value, index) => (now.formulas[index] ? null : keyOf(value, shown[index]?.[0] ?? '')));
  const { writes, missing, hasMoved } = placed(cellsOf(cells), keys);
  if (missing.length > 0 && !force) return missing.length;
  const last = sheet.getMaxRows();
  writeCells(now, [...writes, ...(hasMoved ? [] : missing.filter(({ row }) => row <= last))]);
  restoreHeader(sheet, at, header);
  return 0;
}

function cellsOf(cells: readonly CellsBefore[]): Cleaned[] {
  return cells.flatMap(({ row, format, contents, values }) =>
    contents.flatMap((before, index) => {
      if (before === null) return [];
      const value = values[index] ?? meaningOf(before);
      const becomes = value === null ? [] : [numberKey(value), momentShown(value, false), momentShown(value, true)];
      return [{ row: row + index, value: before, format, becomes }];
    }),
  );
}

/** Where each cell stands now. What an undo that failed has given back already is given back once more, with its format. */
function placed(cells: readonly Cleaned[], keys: readonly (string | null)[]) {
  const writes: CellWrite[] = [];
  const others: Cleaned[] = [];
  const taken = new Set<number>();
  for (const cell of cells) {
    const key = keys[cell.row - 1] ?? '';
    if (![...cell.becomes, textKey(cell.value)].includes(key)) others.push(cell);
    else {
      taken.add(cell.row);
      writes.push(cell);
    }
  }
  const free = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    if (key !== null && !taken.has(index + 1)) free.set(key, [...(free.get(key) ?? []), index + 1]);
  }
  const moved: CellWrite[] = [];
  const missing: CellWrite[] = [];
  for (const cell of others) {
    const row = cell.becomes.map((key) => free.get(key)?.shift()).find((each) => each !== undefined);
    if (row === undefined) missing.push(cell);
    else moved.push({ ...cell, row });
  }
  return { writes: [...writes, ...moved], missing, hasMoved: moved.length > 0 };
}

function keyOf(value: Cell, shown: string): string | null {
  if (isDateCell(value)) return latinDigits(shown);
  if (typeof value === 'number') return numberKey(value);
  if (typeof value !== 'string' || value === '') return null;
  // A number whose format has become that of texts, by an undo that failed on the way.
  return String(Number(value)) === value ? numberKey(Number(value)) : textKey(value);
}

function textKey(value: string | number): string {
  return `t${value}`;
}

function numberKey(value: number): string {
  return `n${value}`;
}

const MINUTES_PER_DAY = 1440;

/** As the formats of cleaned days and moments show it. */
function momentShown(serial: number, hasTime: boolean): string {
  const day = isoText(dayOfSerial(serial));
  if (!hasTime) return day;
  const minutes = Math.floor((serial % 1) * MINUTES_PER_DAY + 1e-6);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${day} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Where the column stands now, by the word above it; null where it is gone. */
function findColumn(sheet: Sheet, position: number, { row, word }: CleaningStep['header']): number | null {
  if (word !== '' && row <= sheet.getMaxRows()) {
    const words: Cell[] = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
    const found = words.flatMap((each, index) => (String(each).trim() === word ? [index + 1] : []));
    if (found.length === 1) return found[0] as number;
  }
  return position <= sheet.getMaxColumns() ? position : null;
}

function restoreHeader(sheet: Sheet, position: number, { row, word, before }: CleaningStep['header']): void {
  if (before === null) return;
  const range = sheet.getRange(row, position);
  if (String(range.getValue()).trim() === word) writeTexts(range, [[before]]);
}
