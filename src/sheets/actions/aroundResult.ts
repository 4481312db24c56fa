import { tabColors } from '../../core/tables/colors.ts';
import type { OnFailure } from '../changes/transaction.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a result goes, with the header words and formats that come with it. */
export interface ResultPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Header words in a blank row above the result. */
  readonly head?: { readonly row: number; readonly words: readonly string[] };
  /** Number formats of the columns of the result, null where nothing is known, over so many rows. */
  readonly looks?: { readonly rows: number; readonly formats: readonly (string | null)[] };
  /** The first of the columns that were added at the end of the sheet for it. */
  readonly added?: number;
}

/** What was written around a result, as it is remembered. */
export interface PlacedAround {
  readonly head?: PlacedHead;
  readonly looks?: { readonly rows: number; readonly before: readonly (string | null)[] };
  readonly added?: number;
}

interface PlacedHead {
  /** How far above the formula. */
  readonly above: number;
  readonly words: readonly string[];
  readonly backgrounds: readonly string[];
  readonly weights: readonly string[];
}

/** Writes the header words and formats of a result, each with its way back. */
export function writeAround(place: ResultPlace, onFailure: OnFailure): PlacedAround {
  const { sheet, row, column, head, looks, added } = place;
  const placedHead = head && writeHead(sheet, row, column, head, onFailure);
  const placedLooks = looks && writeLooks(sheet, row, column, looks, onFailure);
  return {
    ...(placedHead && { head: placedHead }),
    ...(placedLooks && { looks: placedLooks }),
    ...(added !== undefined && { added }),
  };
}

/** How many of the header words people have changed since. */
export function editedHead(sheet: Sheet, row: number, column: number, { head }: PlacedAround): number {
  const written: string[] = headRange(sheet, row, column, head)?.getDisplayValues()[0] ?? [];
  return written.filter((word, index) => word !== '' && word !== head?.words[index]).length;
}

/** Takes header words, formats and added columns away again, from around a result that starts in this cell. */
export function clearAround(sheet: Sheet, row: number, column: number, around: PlacedAround): void {
  const { head, looks, added } = around;
  const range = headRange(sheet, row, column, head);
  if (head && range) clearHead(range, head);
  if (looks) setFormats(sheet, row, column, Math.min(looks.rows, sheet.getMaxRows() - row + 1), looks.before);
  if (added !== undefined) removeColumns(sheet, added, around);
}

function headRange(sheet: Sheet, row: number, column: number, head: PlacedHead | undefined): Range | null {
  return head && row > head.above ? sheet.getRange(row - head.above, column, 1, head.words.length) : null;
}

function writeHead(
  sheet: Sheet,
  row: number,
  column: number,
  { row: at, words }: NonNullable<ResultPlace['head']>,
  onFailure: OnFailure,
): PlacedHead {
  const range = sheet.getRange(at, column, 1, words.length);
  const head = {
    above: row - at,
    words,
    backgrounds: range.getBackgrounds()[0] ?? [],
    weights: range.getFontWeights()[0] ?? [],
  };
  onFailure(() => clearHead(range, head));
  range
    .setValues([[...words]])
    .setBackground(tabColors.objective)
    .setFontWeight('bold');
  return head;
}

function clearHead(range: Range, { backgrounds, weights }: PlacedHead): void {
  range.clearContent();
  // White is what a cell has that nobody coloured.
  range
    .setBackgrounds([backgrounds.map((color) => (color === '#ffffff' ? null : color))])
    .setFontWeights([[...weights]] as GoogleAppsScript.Spreadsheet.FontWeight[][]);
}

/** A column that people have formatted differently from row to row keeps its formats. */
function writeLooks(
  sheet: Sheet,
  row: number,
  column: number,
  { rows, formats }: NonNullable<ResultPlace['looks']>,
  onFailure: OnFailure,
): PlacedAround['looks'] {
  const now = sheet.getRange(row, column, rows, formats.length).getNumberFormats();
  const before = formats.map((format, index) => {
    const own: string = now[0]?.[index] ?? '';
    return format !== null && now.every((line) => line[index] === own) ? own : null;
  });
  onFailure(() => setFormats(sheet, row, column, rows, before));
  setFormats(
    sheet,
    row,
    column,
    rows,
    formats.map((format, index) => (before[index] === null ? null : format)),
  );
  return { rows, before };
}

function setFormats(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  formats: readonly (string | null)[],
): void {
  for (const [index, format] of formats.entries()) {
    if (format !== null) sheet.getRange(row, column + index, rows, 1).setNumberFormat(format);
  }
}

/** Columns that were added for the result go, as long as nobody has used them. */
function removeColumns(sheet: Sheet, added: number, { head }: PlacedAround): void {
  const last = sheet.getMaxColumns();
  const count = Math.min(head?.words.length ?? 1, last - added + 1);
  if (count < 1 || !sheet.getRange(1, added, sheet.getMaxRows(), count).isBlank()) return;
  sheet.deleteColumns(added, count);
}
