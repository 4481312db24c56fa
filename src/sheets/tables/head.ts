import type { Settings } from '../../core/settings/settings.ts';
import { tabColors } from '../../core/tables/colors.ts';
import { formulaRange, type Positions } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { columnMark, markedBlank } from '../../core/tables/mark.ts';
import { FORMULA_ROW, hasFormulas, type Table } from '../../core/tables/table.ts';
import type { Language, Text } from '../../core/text.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Sheets shows of our protections, by which they are told from those of people. */
export const PROTECTION = 'Rasad';

/** The array formula of a column; where it has none, a blank that says which column it is; `''` in a table without formulas. */
export function formulaCell<Key extends string>(
  table: Table<Key>,
  key: Key,
  positions: Positions<Key>,
  language: Language,
  settings: Settings,
  formulaRow = FORMULA_ROW,
): string {
  if (!hasFormulas(table)) return '';
  const blank = markedBlank(columnMark(table, key));
  const formula = table.formulas[key];
  return formula
    ? formula((other) => formulaRange(positions, other, formulaRow), { language, settings, blank })
    : `=${blank}`;
}

/** White on blue, as the first row of every tab. */
export function styleHeader<Cells extends Pick<Range, 'setFontWeight' | 'setFontColor' | 'setBackground'>>(
  cells: Cells,
): void {
  cells.setFontWeight('bold');
  cells.setFontColor(tabColors.headerText);
  cells.setBackground(tabColors.header);
}

/** Reads how cells of a head look, and gives that look to cells later on; white, black and normal are no look of their own. */
export function lookOf(range: Range): (other: Range) => void {
  const own = <T extends string>(grid: readonly (readonly T[])[], usual: string): (T | null)[][] =>
    grid.map((row) => row.map((look) => (look === usual ? null : look)));
  const weights = own(range.getFontWeights(), 'normal');
  const colors = own(range.getFontColors(), '#000000');
  const backgrounds = own(range.getBackgrounds(), '#ffffff');
  return (other) => other.setFontWeights(weights).setFontColors(colors).setBackgrounds(backgrounds);
}

/** Whether a cell of the header still looks as one: people clear formats. */
export function isHeaderStyle(cell: Range): boolean {
  return cell.getBackground() !== '#ffffff';
}

/** The words that may be typed; the sheet refuses others. */
export function dropDownOf(words: readonly Text[], language: Language): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(words.map((word) => word[language]))
    .setAllowInvalid(false)
    .build();
}

/**
 * A column from below its header down, however long the tab becomes: `E2:E`. With the row of the formulas: a row that is added
 * above all others lies inside then, and has what the others have.
 */
export function belowHeader(position: number, formulaRow = FORMULA_ROW): string {
  return columnArea(position, 1, formulaRow);
}

/** Columns that stand side by side, from a row down: `E3:G`. */
export function columnArea(first: number, count: number, row: number): string {
  return `${columnLetters(first)}${row}:${columnLetters(first + count - 1)}`;
}
