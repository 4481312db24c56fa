import { type Cell, isBlankCell, isErrorText } from '../../core/cell.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { headerCell } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { columnKeys, columnOf, FORMULA_ROW, firstRow, hasFormulas, holdsValues } from '../../core/tables/table.ts';
import { type CellBefore, contentFrom, restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { type FoundTable, readTable } from './find.ts';
import { belowHeader, columnArea, dropDownOf, formulaCell, styleHeader } from './head.ts';
import { markColumn } from './marks.ts';

/** A cell of a computed column into which someone typed: it stops the whole column. */
export interface StrayCell<Key extends string> {
  readonly key: Key;
  readonly row: number;
  /** What is shown there. */
  readonly typed: string;
  readonly before: CellBefore;
}

/** What stands in a computed column that has stopped; where a column runs, everything below its head was computed. */
export function strayCells<Key extends string>(found: FoundTable<Key>): StrayCell<Key>[] {
  const { table, sheet, positions, cells } = found;
  const stopped = columnKeys(table).flatMap((key) => {
    const position = positions[key];
    if (position === undefined || table.columns[key].filledBy !== 'formula') return [];
    return isErrorText(String(cells[FORMULA_ROW - 1]?.[position - 1] ?? '')) ? [{ key, position }] : [];
  });
  if (stopped.length === 0) return [];
  const formulas: string[][] = sheet.getDataRange().getFormulas();
  return stopped.flatMap(({ key, position }) =>
    cells.slice(firstRow(table) - 1).flatMap((values, index) => {
      const row = firstRow(table) + index;
      const formula = formulas[row - 1]?.[position - 1] ?? '';
      const value: Cell = values[position - 1] ?? '';
      return formula === '' && isBlankCell(value)
        ? []
        : [{ key, row, typed: String(value), before: contentFrom(formula, value) }];
    }),
  );
}

/** Empties cells of computed columns, so that these spill again. */
export function clearCells<Key extends string>(
  { sheet, positions }: FoundTable<Key>,
  cells: readonly { readonly key: Key; readonly row: number }[],
): void {
  sheet.getRangeList(cells.map(({ key, row }) => `${columnLetters(positions[key] as number)}${row}`)).clearContent();
}

/** Puts back the columns that the table cannot do without, at its end; gives the table as it stands then. */
export function restoreColumns<Key extends string>(
  found: FoundTable<Key>,
  onFailure: OnFailure,
): { found: FoundTable<Key>; restored: Key[] } {
  const { table, sheet, language, positions } = found;
  const restored = columnKeys(table).filter((key) => positions[key] === undefined && !columnOf(table, key).optional);
  if (restored.length === 0) return { found, restored };
  const first = sheet.getMaxColumns() + 1;
  onFailure(() => {
    const added = sheet.getMaxColumns() - first + 1;
    if (added > 0) sheet.deleteColumns(first, added);
  });
  sheet.insertColumnsAfter(first - 1, restored.length);
  const header = sheet
    .getRange(1, first, 1, restored.length)
    // The word alone: the formulas, and with them what the header says of a stopped column, come with the rest.
    .setValues([restored.map((key) => table.columns[key].header[language])]);
  styleHeader(header);
  restored.forEach((key, index) => {
    const column = columnOf(table, key);
    if (!hasFormulas(table) && holdsValues(column))
      markColumn(table, key, sheet.getRange(columnArea(first + index, 1, 1)));
    const { format, oneOf } = column;
    if (!format && !oneOf) return;
    const below = sheet.getRange(belowHeader(first + index));
    if (format) below.setNumberFormat(format);
    if (oneOf) below.setDataValidation(dropDownOf(oneOf, language));
  });
  const now = readTable(table, sheet);
  return { found: 'table' in now ? now : found, restored };
}

/** Writes the formulas and computed headers that differ from what they should be; returns for which columns. */
export function restoreFormulas<Key extends string>(
  found: FoundTable<Key>,
  settings: Settings,
  onFailure: OnFailure,
): Key[] {
  const { table, sheet, language, positions, cells } = found;
  const now: string[][] = sheet.getRange(1, 1, FORMULA_ROW, sheet.getLastColumn()).getFormulas();
  const different: Key[] = [];
  for (const key of columnKeys(table)) {
    const position = positions[key];
    if (position === undefined) continue;
    const columnFormula = formulaCell(table, key, positions, language, settings);
    const header = headerCell(table, key, positions, language);
    const renamed = now[0]?.[position - 1] === '' && !isDeclaredWord(found, key, position);
    const wanted = [renamed || !header.startsWith('=') ? null : header, columnFormula === '' ? null : columnFormula];
    wanted.forEach((text, index) => {
      const formula = now[index]?.[position - 1] ?? '';
      if (text === null || sameFormula(formula, text)) return;
      const range = sheet.getRange(index + 1, position);
      onFailure(() => restoreContent(range, contentFrom(formula, cells[index]?.[position - 1] ?? '')));
      range.setFormula(text);
      different.push(key);
    });
  }
  return [...new Set(different)];
}

/** People may give a column another name; what they wrote there stays. */
function isDeclaredWord<Key extends string>({ table, cells }: FoundTable<Key>, key: Key, position: number): boolean {
  const shown = cells[0]?.[position - 1];
  const { en, fa } = table.columns[key].header;
  return isBlankCell(shown) || shown === en || shown === fa;
}
