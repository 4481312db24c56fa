import { isBlankCell } from '../../core/cell.ts';
import { type Column, columnKeys, columnOf, GENERAL_FORMAT, type Table } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { conditionIn, tableConditions, tableFormat, tableRules } from './conditionalFormats.ts';
import type { FoundTable } from './find.ts';
import { belowHeader, dropDownOf, isHeaderStyle, lookOf, styleHeader } from './head.ts';
import { wrappedKeys } from './make.ts';
import { renewProtections } from './protections.ts';
import { bodyRow, cellIn, formulaRow, sideBySide, type TableRow, tableRows } from './read.ts';

/** The number formats that a row has besides those of its columns. */
export type FormatsOfRow<Key extends string> = (cell: (key: Key) => string) => Readonly<Partial<Record<Key, string>>>;

/**
 * Puts back what clearing the formats takes from a table: colours by what cells hold, drop-downs, number formats and the header's
 * look. What people chose instead stays. Returns how many of these were put back.
 */
export function restoreLooks<Key extends string>(
  found: FoundTable<Key>,
  { formatsOf, headMoved }: { readonly formatsOf: FormatsOfRow<Key>; readonly headMoved: boolean },
  onFailure: OnFailure,
): number {
  // What lies on a column from the formulas' row down has lost that row, if people have deleted it.
  if (headMoved) renewProtections(found, onFailure);
  return (
    Number(restoreRules(found, onFailure)) +
    Number(restoreHeaderStyle(found, onFailure)) +
    restoreDropDowns(found, headMoved, onFailure) +
    restoreFormats(found, formatsOf, onFailure)
  );
}

function restoreRules<Key extends string>(found: FoundTable<Key>, onFailure: OnFailure): boolean {
  const { table, sheet, positions, language } = found;
  if (table.conditionalFormats.length === 0) return false;
  const row = formulaRow(found);
  const now = sheet.getConditionalFormatRules();
  const conditions = now.map(conditionIn);
  const isThere = (condition: string): boolean => conditions.some((each) => sameFormula(each, condition));
  if (tableConditions(table, positions, language, row).every(isThere)) return false;
  const wanted = tableRules(table, positions, language, (notation) => sheet.getRange(notation), row);
  onFailure(() => sheet.setConditionalFormatRules(now));
  const formats = now.map((rule) => tableFormat(table as Table, rule));
  const first = formats.findIndex((format) => format >= 0);
  const foreign = now.filter((_, index) => (formats[index] as number) < 0);
  const before = first < 0 ? foreign.length : first;
  sheet.setConditionalFormatRules([...foreign.slice(0, before), ...wanted, ...foreign.slice(before)]);
  return true;
}

function restoreHeaderStyle<Key extends string>(found: FoundTable<Key>, onFailure: OnFailure): boolean {
  const { sheet, positions, headerRow, table } = found;
  const title = sheet.getRange(headerRow, positions[table.rowColumn] as number);
  if (isHeaderStyle(title)) return false;
  for (const { from, keys } of sideBySide(found, columnKeys(table))) {
    const range = sheet.getRange(headerRow, from, bodyRow(found) - headerRow, keys.length);
    const giveLook = lookOf(range);
    onFailure(() => giveLook(range));
    styleHeader(range);
  }
  // What clears the look of the head clears that of the rows.
  for (const key of wrappedKeys(table)) {
    const position = positions[key];
    if (position === undefined) continue;
    const below = sheet.getRange(belowHeader(position, formulaRow(found)));
    onFailure(() => below.setWrap(false));
    below.setWrap(true);
  }
  return true;
}

function restoreDropDowns<Key extends string>(found: FoundTable<Key>, anyway: boolean, onFailure: OnFailure): number {
  const { table, sheet, positions, language } = found;
  const first = formulaRow(found);
  const height = sheet.getMaxRows() - first + 1;
  const lost = columnKeys(table).filter((key) => {
    const position = positions[key];
    if (height < 1 || position === undefined || !columnOf(table, key).oneOf) return false;
    const range = sheet.getRange(first, position, height, 1);
    const before = range.getDataValidations();
    const isWhole = before.every(([validation]) => validation);
    if (isWhole && !anyway) return false;
    onFailure(() => range.setDataValidations(before));
    return true;
  });
  for (const key of lost) {
    const words = columnOf(table, key).oneOf ?? [];
    sheet
      .getRange(belowHeader(positions[key] as number, formulaRow(found)))
      .setDataValidation(dropDownOf(words, language));
  }
  return lost.length;
}

/** A cell that shows numbers as a new cell does has no format of its own. */
const PLAIN_FORMATS: readonly string[] = ['', 'General', '0.###############'];

function restoreFormats<Key extends string>(
  found: FoundTable<Key>,
  formatsOf: FormatsOfRow<Key>,
  onFailure: OnFailure,
): number {
  const { table, sheet, positions } = found;
  const first = bodyRow(found);
  const height = sheet.getMaxRows() - first + 1;
  if (height < 1) return 0;
  const now: string[][] = sheet.getRange(first, 1, height, sheet.getMaxColumns()).getNumberFormats();
  const own = new Map(tableRows(found).map((row) => [row.number, ownFormats(found, row, formatsOf)]));
  const wantedAt = (key: Key, index: number): string | null => {
    const format = own.get(first + index)?.[key] ?? columnOf(table, key).format ?? '';
    const shown = now[index]?.[(positions[key] as number) - 1] ?? '';
    return !PLAIN_FORMATS.includes(format) && isLost(shown, columnOf(table, key)) ? format : null;
  };
  const lost = columnKeys(table).filter(
    (key) => positions[key] !== undefined && now.some((_, index) => wantedAt(key, index) !== null),
  );
  for (const { from, keys } of sideBySide(found, lost)) {
    const range = sheet.getRange(first, from, height, keys.length);
    // What a cell without a format shows by itself must not become one.
    const before = now.map((row, index) =>
      keys.map((key, c) => (wantedAt(key, index) === null ? (row[from - 1 + c] ?? '') : GENERAL_FORMAT)),
    );
    onFailure(() => range.setNumberFormats(before));
    range.setNumberFormats(
      before.map((row, index) => row.map((format, c) => wantedAt(keys[c] as Key, index) ?? format)),
    );
  }
  return lost.length;
}

/** A computed percent or day without its format may show as what it was computed from. */
function isLost(shown: string, { filledBy, format = '' }: Column): boolean {
  if (PLAIN_FORMATS.includes(shown)) return true;
  return filledBy === 'formula' && format.includes('%') !== shown.includes('%');
}

function ownFormats<Key extends string>(found: FoundTable<Key>, row: TableRow, formatsOf: FormatsOfRow<Key>) {
  return formatsOf((key) => {
    const cell = cellIn(found, row, key);
    return isBlankCell(cell) ? '' : String(cell);
  });
}
