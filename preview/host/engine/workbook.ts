import { a1ToZone, columnLetters } from '../a1.ts';
import type { PlainCell, SheetContent } from '../contract.ts';
import { drawable, type HostStyle } from '../formats.ts';
import { engineFormula } from '../formula.ts';
import { plainText } from '../values.ts';

/** Google's own default, 26 columns likewise. */
export const SHEET_ROWS = 1000;
const COLUMNS = 26;

/** The sheets in the form that the engine opens; rows in bold and formats become its numbered styles. */
export function workbookOf(contents: readonly SheetContent[], sheetRows: number): object {
  const formats: string[] = [];
  const styles: HostStyle[] = [];
  const numberOf = <T>(list: T[], item: T) => {
    const found = list.findIndex((known) => JSON.stringify(known) === JSON.stringify(item));
    return found < 0 ? list.push(item) : found + 1;
  };
  const sheets = contents.map((content, index) => sheetOf(content, index, sheetRows, formats, styles, numberOf));
  return { sheets, styles: numbered(styles), formats: numbered(formats) };
}

type NumberOf = <T>(list: T[], item: T) => number;

function sheetOf(
  content: SheetContent,
  index: number,
  sheetRows: number,
  formats: string[],
  styles: HostStyle[],
  numberOf: NumberOf,
) {
  const {
    name,
    cells,
    columnWidths = [],
    boldRows = [],
    formats: formatOf = {},
    frozenRows = 0,
    rightToLeft,
  } = content;
  const rows = Math.max(sheetRows, cells.length);
  const columns = Math.max(COLUMNS, ...cells.map((row) => row.length));
  const look: Record<string, HostStyle> = {};
  const formatZones: Record<string, number> = {};
  for (const row of boldRows) look[`A${row}:${columnLetters(columns)}${row}`] = { bold: true };
  for (const [a1, real] of Object.entries(formatOf)) {
    if (!a1ToZone(a1, { rows, columns })) throw new Error(`formats: ${a1} is not a range, write it as B2:B13.`);
    const drawn = drawable(real);
    if (drawn) formatZones[a1] = numberOf(formats, drawn);
    if (drawn !== real) look[a1] = { ...look[a1], numberFormat: { real, drawn } };
  }
  return {
    id: String(index),
    name,
    colNumber: columns,
    rowNumber: rows,
    cells: Object.fromEntries(
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell === null || cell === '' ? [] : [[`${columnLetters(c + 1)}${r + 1}`, opened(cell)]],
        ),
      ),
    ),
    styles: Object.fromEntries(Object.entries(look).map(([a1, style]) => [a1, numberOf(styles, style)])),
    formats: formatZones,
    cols: Object.fromEntries(columnWidths.map((size, column) => [column, { size }])),
    panes: { xSplit: 0, ySplit: frozenRows },
    isVisible: true,
    ...(rightToLeft ? { rightToLeft } : {}),
  };
}

function opened(cell: Exclude<PlainCell, null>): string {
  if (typeof cell === 'string') return cell.startsWith('=') ? engineFormula(cell) : plainText(cell).content;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

const numbered = <T>(list: readonly T[]) => Object.fromEntries(list.map((item, index) => [index + 1, item]));
