import { type Cell, isBlankCell } from '../../core/cell.ts';
import { findFunction } from '../../core/registry.ts';
import { healthFormula, usualTargetType } from '../../core/tables/kpis/health.ts';
import { cardColumns, type KpisKey } from '../../core/tables/kpis/kpis.ts';
import { isKpi } from '../../core/tables/kpis/rows.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { targetTypes } from '../../core/tools/health.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { restoreLooks } from '../tables/looks.ts';
import { bodyRow, cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { restoreColumns } from '../tables/repair.ts';
import { writeColumn } from '../tables/writeColumn.ts';

type Found = FoundTable<KpisKey>;

/**
 * The KPIs tab with the columns of definition cards, which a tab of an earlier version gets at its end, and with the health of every
 * row that has none; `put` counts what was missing. None of it needs an undo.
 */
export function withCards(
  tab: Found,
  onFailure: OnFailure,
  wanted: readonly KpisKey[] = [],
): { readonly found: Found; readonly put: number } {
  const isEarlier = cardColumns.every((key) => tab.positions[key] === undefined);
  const { found, restored } = restoreColumns(tab, onFailure, isEarlier ? cardColumns : wanted);
  if (restored.length > 0) {
    if (restored.includes('target')) showTargetsAsValues(found);
    if (restored.includes('targetType')) giveUsualTypes(found);
    restoreLooks(found, { formatsOf: () => ({}), headMoved: false }, onFailure);
  }
  return { found: reread(found, restored), put: restored.length + giveHealth(found, onFailure) };
}

/** What was written into the columns that are back belongs to the rows. */
function reread(found: Found, restored: readonly KpisKey[]): Found {
  if (!restored.includes('targetType')) return found;
  const again = readTable(found.table, found.sheet);
  return 'table' in again ? again : found;
}

function showTargetsAsValues({ sheet, positions, ...found }: Found): void {
  const first = bodyRow({ sheet, positions, ...found });
  const height = sheet.getMaxRows() - first + 1;
  const { value, target } = positions;
  if (height < 1 || value === undefined || target === undefined) return;
  const formats: string[][] = sheet.getRange(first, value, height, 1).getNumberFormats();
  sheet.getRange(first, target, height, 1).setNumberFormats(formats);
}

function giveUsualTypes(found: Found): void {
  const cells = tableRows(found).flatMap((row): [number, Cell][] => {
    const declared = findFunction(String(cellIn(found, row, 'fn')));
    const type = isKpi(declared) ? usualTargetType(declared) : null;
    return type ? [[row.number, targetTypes[type][found.language]]] : [];
  });
  writeColumn(found, 'targetType', new Map(cells));
}

/** Gives the rows of KPIs whose names people cleared the names of their functions. */
export function giveNames(found: Found, onFailure: OnFailure): number {
  const position = found.positions.name as number;
  const nameless = tableRows(found).flatMap((row) => {
    const declared = isBlankCell(cellIn(found, row, 'name')) && findFunction(String(cellIn(found, row, 'fn')));
    return declared ? [{ number: row.number, name: declared.name[found.language] }] : [];
  });
  for (const { number, name } of nameless) {
    const cell = found.sheet.getRange(number, position);
    onFailure(() => cell.clearContent());
    cell.setValue(name);
  }
  return nameless.length;
}

/** Gives the rows of KPIs their health where they have none; one whose cells are gone is told anew, what people wrote stays. */
export function giveHealth(found: Found, onFailure: OnFailure): number {
  const position = found.positions.health;
  const rows = tableRows(found).filter((row) => !isBlankCell(cellIn(found, row, 'name')));
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (position === undefined || !top || !bottom) return 0;
  const range = found.sheet.getRange(top.number, position, bottom.number - top.number + 1, 1);
  const formulas: string[][] = range.getFormulas();
  const formulaOf = ({ number }: TableRow): string => formulas[number - top.number]?.[0] ?? '';
  const without = rows.filter((row) => {
    const formula = formulaOf(row);
    return formula === '' ? isBlankCell(cellIn(found, row, 'health')) : formula.includes('#REF!');
  });
  if (without.length === 0) return 0;
  onFailure(() => writeColumn(found, 'health', new Map(without.map((row) => [row.number, formulaOf(row)]))));
  writeColumn(found, 'health', new Map(without.map(({ number }) => [number, healthIn(found, number)])));
  return without.length;
}

/** The formula of the health of a KPI in a row of the tab; blank where a column that it needs is gone. */
export function healthIn({ positions, language }: Found, row: number): string {
  const at = (key: KpisKey): string | undefined => {
    const position = positions[key];
    return position === undefined ? undefined : `$${columnLetters(position)}${row}`;
  };
  const [name, value, target, type] = [at('name'), at('value'), at('target'), at('targetType')];
  if (!name || !value || !target) return '';
  return healthFormula({ name, value, target, ...(type && { type }) }, language);
}
