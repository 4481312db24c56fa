import { isBlankCell, isErrorText } from '../../core/cell.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { headerCell } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { tabColors } from '../../core/tables/scorecard/colors.ts';
import { type Column, columnKeys, FORMULA_ROW, firstRow, holdsValues } from '../../core/tables/table.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { type FoundTable, readTable } from './find.ts';
import { belowHead, formulaCell, markColumn } from './make.ts';

/** A cell of a computed column into which someone typed: it stops the whole column. */
export interface StrayCell<Key extends string> {
  readonly key: Key;
  readonly row: number;
  readonly typed: string | number | boolean;
}

/** What stands in a computed column that has stopped; where a column runs, everything below its head was computed. */
export function strayCells<Key extends string>(found: FoundTable<Key>): StrayCell<Key>[] {
  const { table, positions, cells } = found;
  return columnKeys(table).flatMap((key) => {
    const position = positions[key];
    if (position === undefined || table.columns[key].filledBy !== 'formula') return [];
    if (!isErrorText(String(cells[FORMULA_ROW - 1]?.[position - 1] ?? ''))) return [];
    return cells.slice(firstRow(table) - 1).flatMap((row, index) => {
      const typed = row[position - 1];
      return isBlankCell(typed) ? [] : [{ key, row: firstRow(table) + index, typed: String(typed) }];
    });
  });
}

export function clearCells<Key extends string>(
  { sheet, positions }: FoundTable<Key>,
  cells: readonly { readonly key: Key; readonly row: number }[],
): void {
  sheet.getRangeList(cells.map(({ key, row }) => `${columnLetters(positions[key] as number)}${row}`)).clearContent();
}

/** Puts back the columns that the table cannot do without, at its end; gives the table as it stands then. */
export function restoreColumns<Key extends string>(
  found: FoundTable<Key>,
): { found: FoundTable<Key>; restored: Key[] } {
  const { table, sheet, language, positions } = found;
  const restored = columnKeys(table).filter((key) => positions[key] === undefined && !column(found, key).optional);
  if (restored.length === 0) return { found, restored };
  const first = sheet.getMaxColumns() + 1;
  sheet.insertColumnsAfter(first - 1, restored.length);
  sheet
    .getRange(1, first, 1, restored.length)
    // The word alone: the formulas, and with them what the header says of a stopped column, come with the rest.
    .setValues([restored.map((key) => table.columns[key].header[language])])
    .setFontWeight('bold')
    .setFontColor(tabColors.headerText)
    .setBackground(tabColors.header);
  restored.forEach((key, index) => {
    if (holdsValues(column(found, key))) markColumn(table, sheet, key, first + index);
    const { format } = column(found, key);
    if (format) sheet.getRange(belowHead(table, first + index)).setNumberFormat(format);
  });
  const now = readTable(table, sheet);
  return { found: 'table' in now ? now : found, restored };
}

/** Writes the formulas and computed headers that differ from what they should be; returns for which columns. */
export function restoreFormulas<Key extends string>(found: FoundTable<Key>, settings: Settings): Key[] {
  const { table, sheet, language, positions } = found;
  const now: string[][] = sheet.getRange(1, 1, FORMULA_ROW, sheet.getLastColumn()).getFormulas();
  const different: Key[] = [];
  for (const key of columnKeys(table)) {
    const position = positions[key];
    if (position === undefined) continue;
    const formula = formulaCell(table, key, positions, language, settings);
    const header = headerCell(table, key, positions, language);
    const renamed = now[0]?.[position - 1] === '' && !isOwnWord(found, key, position);
    const wanted = [renamed || !header.startsWith('=') ? null : header, formula === '' ? null : formula];
    wanted.forEach((text, index) => {
      if (text === null || sameFormula(now[index]?.[position - 1] ?? '', text)) return;
      sheet.getRange(index + 1, position).setFormula(text);
      different.push(key);
    });
  }
  return [...new Set(different)];
}

/** People may give a column another name; what they wrote there stays. */
function isOwnWord<Key extends string>({ table, cells }: FoundTable<Key>, key: Key, position: number): boolean {
  const shown = cells[0]?.[position - 1];
  const { en, fa } = table.columns[key].header;
  return isBlankCell(shown) || shown === en || shown === fa;
}

function column<Key extends string>({ table }: FoundTable<Key>, key: Key): Column {
  return table.columns[key];
}
