import { type Cell, isBlankCell, isErrorText } from '../../core/cell.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { headerCell, type Positions } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { columnKeys, columnOf, FORMULA_ROW, hasFormulas, holdsValues } from '../../core/tables/table.ts';
import { type CellBefore, contentFrom, restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { sheetCells } from '../services/sheetCells.ts';
import type { FoundTable } from './find.ts';
import { belowHeader, columnArea, dropDownOf, formulaCell, styleHeader } from './head.ts';
import { markColumn } from './marks.ts';
import { bodyRow, formulaRow, headerCells, runsOf } from './read.ts';

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
    return isErrorText(String(cells[formulaRow(found) - 1]?.[position - 1] ?? '')) ? [{ key, position }] : [];
  });
  if (stopped.length === 0) return [];
  const formulas: string[][] = sheet.getDataRange().getFormulas();
  return stopped.flatMap(({ key, position }) =>
    cells.slice(bodyRow(found) - 1).flatMap((values, index) => {
      const row = bodyRow(found) + index;
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

/**
 * Puts back the columns that the table cannot do without, and those that are wanted besides, after the last that is filled; gives
 * the table as it stands then.
 */
export function restoreColumns<Key extends string>(
  found: FoundTable<Key>,
  onFailure: OnFailure,
  wanted: readonly Key[] = [],
): { found: FoundTable<Key>; restored: Key[] } {
  const { table, sheet, language, positions } = found;
  const restored = columnKeys(table).filter(
    (key) => positions[key] === undefined && (wanted.includes(key) || !columnOf(table, key).optional),
  );
  if (restored.length === 0) return { found, restored };
  const first = (found.cells[0]?.length ?? 0) + 1;
  const width = sheet.getMaxColumns();
  onFailure(() => {
    const added = sheet.getMaxColumns() - width;
    if (added > 0) sheet.deleteColumns(first, added);
  });
  sheet.insertColumnsAfter(first - 1, restored.length);
  const header = sheet
    .getRange(found.headerRow, first, 1, restored.length)
    // The word alone: the formulas, and with them what the header says of a stopped column, come with the rest.
    .setValues([restored.map((key) => table.columns[key].header[language])]);
  styleHeader(header);
  restored.forEach((key, index) => {
    const column = columnOf(table, key);
    if (!hasFormulas(table) && holdsValues(column))
      markColumn(table, key, sheet.getRange(columnArea(first + index, 1, 1)));
    const { format, oneOf } = column;
    if (!format && !oneOf) return;
    const below = sheet.getRange(belowHeader(first + index, formulaRow(found)));
    if (format) below.setNumberFormat(format);
    if (oneOf) below.setDataValidation(dropDownOf(oneOf, language));
  });
  const places = Object.fromEntries(restored.map((key, index) => [key, first + index])) as Positions<Key>;
  return {
    found: { ...found, positions: { ...positions, ...places }, cells: sheetCells(sheet) },
    restored,
  };
}

/** A cell of the head that does not hold what it should. */
interface WrongCell<Key extends string> {
  readonly key: Key;
  readonly row: number;
  readonly position: number;
  readonly before: CellBefore;
  readonly wanted: string;
}

/** Writes the formulas and header words that differ from what they should be; returns for which columns. */
export function restoreFormulas<Key extends string>(
  found: FoundTable<Key>,
  settings: Settings,
  onFailure: OnFailure,
): Key[] {
  const wrong = wrongCells(found, settings);
  for (const row of new Set(wrong.map((cell) => cell.row))) {
    const inRow = wrong.filter((cell) => cell.row === row).sort((one, other) => one.position - other.position);
    for (const { firstRow: first, rows: cells } of runsOf(inRow.map((cell) => ({ ...cell, number: cell.position })))) {
      onFailure(() => {
        for (const { position, before } of cells) restoreContent(found.sheet.getRange(row, position), before);
      });
      found.sheet.getRange(row, first, 1, cells.length).setValues([cells.map(({ wanted }) => wanted)]);
    }
  }
  return [...new Set(wrong.map(({ key }) => key))];
}

function wrongCells<Key extends string>(found: FoundTable<Key>, settings: Settings): WrongCell<Key>[] {
  const { table, sheet, language, positions, headerRow, cells } = found;
  const ofFormulas = formulaRow(found);
  const now: string[][] = sheet.getRange(headerRow, 1, FORMULA_ROW, sheet.getLastColumn()).getFormulas();
  return columnKeys(table).flatMap((key) => {
    const position = positions[key];
    if (position === undefined) return [];
    const renamed = now[0]?.[position - 1] === '' && !isDeclaredWord(found, key, position);
    const header = renamed ? '' : headerCell(table, key, positions, language, ofFormulas);
    const formula = formulaCell(table, key, positions, language, settings, ofFormulas);
    return [header, formula].flatMap((wanted, index): WrongCell<Key>[] => {
      const row = headerRow + index;
      const before = contentFrom(now[index]?.[position - 1] ?? '', cells[row - 1]?.[position - 1] ?? '');
      return wanted === '' || isAsWanted(before, wanted) ? [] : [{ key, row, position, before, wanted }];
    });
  });
}

/** A word that people cleared comes back too; whatever stands there instead of a word stays. */
function isAsWanted(now: CellBefore, wanted: string): boolean {
  if (wanted.startsWith('=')) return 'formula' in now && sameFormula(now.formula, wanted);
  return !('value' in now) || !isBlankCell(now.value);
}

/** People may give a column another name; what they wrote there stays. */
function isDeclaredWord<Key extends string>(found: FoundTable<Key>, key: Key, position: number): boolean {
  const shown = headerCells(found)[position - 1];
  const { en, fa } = found.table.columns[key].header;
  return isBlankCell(shown) || shown === en || shown === fa;
}
