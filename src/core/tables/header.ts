import { type Cell, isBlankCell } from '../cell.ts';
import { foldText } from '../fold.ts';
import { quoted } from '../formula/dialects/sheets.ts';
import type { Language, Text } from '../text.ts';
import { columnLetters } from './letters.ts';
import { type Column, columnKeys, columnOf, FORMULA_ROW, type Table } from './table.ts';

/** Where the columns of a table stand in a sheet, counted from 1; one that people deleted has no position. */
export type Positions<Key extends string = string> = Readonly<Partial<Record<Key, number>>>;

/** What a header says, by its words alone. */
export interface HeaderReading<Key extends string> {
  readonly positions: Positions<Key>;
  /** Columns whose word stands nowhere, or in several places: their mark must tell. */
  readonly unsure: readonly Key[];
  /** The language that most of the words are in; null where none was found. */
  readonly language: Language | null;
}

/** How far down a header is looked for: people put a title and a few lines above a table. */
export const SEARCHED_ROWS = 20;

/** Whether enough words of a header are known to call the row the header of this table. */
export function isHeaderOf<Key extends string>(table: Table<Key>, { unsure }: HeaderReading<Key>): boolean {
  return unsure.length < columnKeys(table).length / 2;
}

/** The header of a table in the cells of a tab, and its row from 1: the first, unless people put rows above it. */
export function findHeader<Key extends string>(
  table: Table<Key>,
  cells: readonly (readonly Cell[])[],
): { readonly row: number; readonly reading: HeaderReading<Key> } {
  let best = { row: 1, reading: readHeader(table, cells[0] ?? []) };
  for (let index = 1; index < Math.min(cells.length, SEARCHED_ROWS) && !isHeaderOf(table, best.reading); index++) {
    const reading = readHeader(table, cells[index] ?? []);
    if (reading.unsure.length < best.reading.unsure.length) best = { row: index + 1, reading };
  }
  return best;
}

/** Finds the columns of a table in its header by their words, in either language. */
function readHeader<Key extends string>(table: Table<Key>, header: readonly Cell[]): HeaderReading<Key> {
  const folded = header.map((cell) => (isBlankCell(cell) ? '' : foldText(String(cell))));
  const positions: Partial<Record<Key, number>> = {};
  const unsure: Key[] = [];
  let inPersian = 0;
  let inEnglish = 0;
  for (const key of columnKeys(table)) {
    const { en, fa } = table.columns[key].header;
    const english = wordsOf(table, key, 'en');
    const persian = wordsOf(table, key, 'fa');
    const found = folded.flatMap((word, index) => (english.includes(word) || persian.includes(word) ? [index] : []));
    const [only] = found;
    if (only === undefined && columnOf(table, key).neededBy) continue;
    if (only === undefined || found.length > 1) {
      unsure.push(key);
      continue;
    }
    positions[key] = only + 1;
    if (en === fa) continue;
    if (persian.includes(folded[only] as string)) inPersian += 1;
    else inEnglish += 1;
  }
  const language = inPersian + inEnglish === 0 ? null : inPersian > inEnglish ? 'fa' : 'en';
  return { positions, unsure, language };
}

/** What the header of a column may say in a language: its word, also while it tells that a column has stopped. */
function wordsOf<Key extends string>(table: Table<Key>, key: Key, language: Language): string[] {
  const word = table.columns[key].header[language];
  return [word, word + STOPPED[language], ...(key === table.rowColumn ? [ANY_STOPPED[language]] : [])].map(foldText);
}

/** Whether a header cell says that its computed column has stopped. */
export function saysStopped(table: Table, key: string, cell: Cell): boolean {
  const word = foldText(String(cell ?? ''));
  const { header } = table.columns[key] as Column;
  return (['en', 'fa'] as const).some((language) => word === foldText(header[language] + STOPPED[language]));
}

/** The range of a column from the row of the formulas down: `E2:E`; `""` where the column is gone. */
export function formulaRange(positions: Positions, key: string, formulaRow = FORMULA_ROW): string {
  const position = positions[key];
  if (position === undefined) return '""';
  const letters = columnLetters(position);
  return `${letters}${formulaRow}:${letters}`;
}

/**
 * What the header cell of a column holds: its word, or for a computed one a formula that says what to do when a value that
 * someone typed has stopped the column. The column that every row fills says so too, as it is always in view.
 */
export function headerCell<Key extends string>(
  table: Table<Key>,
  key: Key,
  positions: Positions<Key>,
  language: Language,
  formulaRow = FORMULA_ROW,
): string {
  const column: Column = table.columns[key];
  const word = column.header[language];
  const stopped = (of: Key): string => `ISERROR(${columnLetters(positions[of] as number)}${formulaRow})`;
  if (column.filledBy === 'formula') {
    return `=IF(${stopped(key)};${quoted(`${word}${STOPPED[language]}`)};${quoted(word)})`;
  }
  if (key !== table.rowColumn) return word;
  // What others are computed from comes first: LibreOffice computes in this order, and gives a text function the rows of a column
  // only once that column was computed.
  const computed = [true, undefined].flatMap((grouped) =>
    columnKeys(table).filter(
      (other) =>
        table.columns[other].filledBy === 'formula' &&
        table.columns[other].grouped === grouped &&
        positions[other] !== undefined,
    ),
  );
  if (computed.length === 0) return word;
  // Of one alone no comparison: to a spreadsheet FALSE is more than 0.
  const anyStopped = computed.map(stopped).join('+') + (computed.length > 1 ? '>0' : '');
  return `=IF(${anyStopped};${quoted(ANY_STOPPED[language])};${quoted(word)})`;
}

const STOPPED: Text = {
  en: ' ⚠ clear what was typed below, or choose Repair',
  fa: ' ⚠ آنچه را زیر این نوشته شده پاک کنید یا «تعمیر» را بزنید',
};

const ANY_STOPPED: Text = {
  en: '⚠ A computed column is stopped: choose Repair in Rasad’s menu, or see its header',
  fa: '⚠ یک ستون محاسبه‌شده ایستاده است؛ از منوی رصد «تعمیر» را بزنید یا سرستون آن را ببینید',
};
