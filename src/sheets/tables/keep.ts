import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import { movedFormula } from '../../core/tables/movedFormula.ts';
import {
  type Column,
  columnKeys,
  FORMULA_ROW,
  GENERAL_FORMAT,
  holdsValues,
  usualFormat,
} from '../../core/tables/table.ts';
import { type CellBefore, contentFrom } from '../changes/cells.ts';
import type { FoundTable } from './find.ts';
import { headerCells, type TableRow } from './read.ts';

/** What a cell held and looked like, as plain data; what is left out is as usual. */
interface KeptCell {
  readonly content?: CellBefore;
  readonly format?: string;
  readonly note?: string;
  readonly background?: string;
  readonly color?: string;
  readonly weight?: string;
  readonly style?: string;
}

/** A whole row, so that it can be written again wherever its columns stand by then. */
export interface KeptRow<Key extends string = string> {
  /** The number that the row had: its formulas name it. */
  readonly row: number;
  readonly own: Readonly<Partial<Record<Key, KeptCell>>>;
  /** In columns that people have added: known by their header, else by where they stand. */
  readonly others: readonly (KeptCell & { readonly header: string; readonly position: number })[];
}

const PLAIN = { background: '#ffffff', color: '#000000', weight: 'normal', style: 'normal' } as const;
type Look = keyof typeof PLAIN;

interface Keeping {
  /** Whether colours and weights are kept too, or stay where they are. */
  readonly withLooks?: boolean;
}

/** Keeps rows of a table, people's own columns included, in as many calls for a hundred rows as for one. */
export function keepRows<Key extends string>(
  found: FoundTable<Key>,
  rows: readonly TableRow[],
  { withLooks = true }: Keeping = {},
): KeptRow<Key>[] {
  const [top, bottom] = [Math.min(...rows.map(({ number }) => number)), Math.max(...rows.map(({ number }) => number))];
  const header = headerCells(found);
  const range = found.sheet.getRange(top, 1, bottom - top + 1, header.length);
  const formulas: string[][] = range.getFormulas();
  const formats: string[][] = range.getNumberFormats();
  const notes: string[][] = range.getNotes();
  const head: string[][] = found.sheet.getRange(found.headerRow, 1, FORMULA_ROW, header.length).getFormulas();
  const looks: Partial<Record<Look, string[][]>> = withLooks
    ? {
        background: range.getBackgrounds(),
        color: range.getFontColors(),
        weight: range.getFontWeights(),
        style: range.getFontStyles(),
      }
    : {};
  const keyAt = keysByPosition(found);
  // A formula at the head of a column of people's own may fill it: what it filled was typed by nobody.
  const spills = (key: Key | undefined, index: number): boolean =>
    key === undefined && head.some((row) => (row[index] ?? '') !== '');
  return rows.map(({ number, cells }) => {
    const own: Partial<Record<Key, KeptCell>> = {};
    const others: KeptRow['others'][number][] = [];
    header.forEach((word, index) => {
      const key = keyAt.get(index + 1);
      const at = (grid: readonly (readonly string[])[]): string => grid[number - top]?.[index] ?? '';
      const format = at(formats);
      const kept: KeptCell = {
        ...(isWritable(found, key) && contentIf(at(formulas), spills(key, index) ? '' : cells[index])),
        ...(isWritable(found, key) && format !== usualFormat(column(found, key)) && { format }),
        ...(at(notes) !== '' && { note: at(notes) }),
        ...looksBesides(PLAIN, (look) => at(looks[look] ?? [])),
      };
      if (Object.keys(kept).length === 0) return;
      if (key) own[key] = kept;
      else others.push({ ...kept, header: String(word ?? ''), position: index + 1 });
    });
    return { row: number, own, others };
  });
}

/** Writes kept rows into blank ones, the first of which is given. */
export function writeKeptRows<Key extends string>(
  found: FoundTable<Key>,
  firstRow: number,
  rows: readonly KeptRow<Key>[],
  { withLooks = true }: Keeping = {},
): void {
  const { sheet } = found;
  const keyAt = keysByPosition(found);
  const placed = rows.map((row) => placedCells(found, row));
  const width = widthOf(found, placed);
  const positions = Array.from({ length: width }, (_, index) => index + 1);
  const grid = <T>(read: (cell: KeptCell, position: number) => T): T[][] =>
    placed.map((cells) => positions.map((position) => read(cells.get(position) ?? {}, position)));
  const range = sheet.getRange(firstRow, 1, rows.length, positions.length);
  // In a format of texts the apostrophe would be one more letter: formats come after the values.
  range.setNumberFormat(GENERAL_FORMAT);
  for (const { from, width: wide } of writableRuns(found, width)) {
    const values = placed.map((cells, index) =>
      Array.from({ length: wide }, (_, offset) => {
        const { content } = cells.get(from + offset) ?? {};
        const isChoice = column(found, keyAt.get(from + offset))?.oneOf !== undefined;
        const moved = (formula: string): string => movedFormula(formula, rows[index]?.row ?? 0, firstRow + index);
        return content === undefined ? '' : cellOfContent(content, moved, isChoice);
      }),
    );
    if (values.some((row) => row.some((value) => value !== ''))) {
      sheet.getRange(firstRow, from, rows.length, wide).setValues(values);
    }
  }
  range.setNumberFormats(grid((cell, position) => cell.format ?? usualFormat(column(found, keyAt.get(position)))));
  if (withLooks) {
    range.setBackgrounds(grid(({ background }) => background ?? null));
    range.setFontColors(grid(({ color }) => color ?? null));
    range.setFontWeights(grid(({ weight }) => (weight as 'bold') ?? null));
    range.setFontStyles(grid(({ style }) => (style as 'italic') ?? null));
  }
  if (placed.some((cells) => [...cells.values()].some(({ note }) => note))) {
    range.setNotes(grid(({ note }) => note ?? ''));
  }
}

/** What stood right of the header, in no other row, has made the tab no wider since. */
function widthOf(found: FoundTable, placed: readonly ReadonlyMap<number, KeptCell>[]): number {
  const header = headerCells(found).length;
  const last = Math.max(header, ...placed.flatMap((cells) => [...cells.keys()]));
  return last === header ? header : Math.min(last, found.sheet.getMaxColumns());
}

/** An apostrophe keeps a text what it is; a chosen word needs none. */
export function cellOfContent(content: CellBefore, moved: (formula: string) => string, isChoice: boolean): Cell {
  if ('formula' in content) return moved(content.formula);
  if ('moment' in content) return new Date(content.moment);
  return typeof content.value === 'string' && content.value !== '' && !isChoice ? `'${content.value}` : content.value;
}

function contentIf(formula: string, value: Cell): { readonly content?: CellBefore } {
  return formula === '' && isBlankCell(value) && !isDateCell(value) ? {} : { content: contentFrom(formula, value) };
}

function looksBesides(usual: typeof PLAIN, lookOf: (look: Look) => string): Partial<Record<Look, string>> {
  const different = (Object.keys(usual) as Look[]).filter((look) => !['', usual[look]].includes(lookOf(look)));
  return Object.fromEntries(different.map((look) => [look, lookOf(look)]));
}

/** The cells of a kept row by where their columns stand now; what stood in a column that is gone has no place. */
function placedCells<Key extends string>(found: FoundTable<Key>, { own, others }: KeptRow<Key>): Map<number, KeptCell> {
  const header = headerCells(found).map(String);
  const taken = keysByPosition(found);
  const placed = new Map<number, KeptCell>();
  for (const key of Object.keys(own) as Key[]) {
    const position = found.positions[key];
    if (position !== undefined) placed.set(position, own[key] as KeptCell);
  }
  for (const cell of others) {
    const named = cell.header === '' ? 0 : header.indexOf(cell.header) + 1;
    const position = named > 0 ? named : cell.position;
    if (!taken.has(position)) placed.set(position, cell);
  }
  return placed;
}

/** The columns in which values stand, people's own included, as they lie side by side. */
function writableRuns(found: FoundTable, width: number): { readonly from: number; readonly width: number }[] {
  const keyAt = keysByPosition(found);
  const runs: { from: number; width: number }[] = [];
  for (let position = 1; position <= width; position++) {
    if (!isWritable(found, keyAt.get(position))) continue;
    const last = runs[runs.length - 1];
    if (last && last.from + last.width === position) last.width += 1;
    else runs.push({ from: position, width: 1 });
  }
  return runs;
}

function keysByPosition<Key extends string>({ table, positions }: FoundTable<Key>): ReadonlyMap<number, Key> {
  return new Map(
    columnKeys(table).flatMap((key) => (positions[key] === undefined ? [] : [[positions[key] as number, key]])),
  );
}

function isWritable<Key extends string>(found: FoundTable<Key>, key: Key | undefined): boolean {
  return key === undefined || holdsValues(found.table.columns[key]);
}

function column<Key extends string>({ table }: FoundTable<Key>, key: Key | undefined): Column | undefined {
  return key && table.columns[key];
}
