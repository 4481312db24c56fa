import { isBlankCell } from '../../core/cell.ts';
import { BEHIND_WIDTH, behind, gridRows } from '../../core/dashboard/layout.ts';
import { renewed, type Shown } from '../../core/dashboard/renew.ts';
import { scoreboardRange } from '../../core/dashboard/scoreboard.ts';
import type { DashboardScope } from '../../core/dashboard/sources.ts';
import { dashboardWords } from '../../core/dashboard/words.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { asText } from '../tables/asText.ts';
import type { ReadSources } from './dashboardSources.ts';
import { contentValue, gridOf, nameScoreboard } from './dashboardTab.ts';
import { cellAt, readDashboard, readWritten, type StandingDashboard, writeWritten } from './standingDashboard.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A slot that was given anew, by its place in the scoreboard. */
export interface RenewedCell {
  readonly slot: number;
  readonly before: string;
  readonly after: string;
}

/** Brings a standing dashboard up to date: the numbers right of its page, and the slots in which nobody else has written. */
export function renewDashboard(
  found: StandingDashboard,
  { sources, ...shown }: ReadSources & Shown,
  settings: DashboardScope['settings'],
  onFailure: OnFailure,
): { readonly cells: readonly RenewedCell[]; readonly written: readonly string[] } {
  const { sheet, origin, slots, language } = found;
  const scope = { language, settings };
  const news = shown.news && (shown.news.length > 0 ? shown.news : [dashboardWords.noNews[language]]);
  const next = renewed(slots, { ...shown, news });
  const before = slots.map(({ written }) => written);
  const cells = slots.flatMap(({ now }, slot) =>
    next[slot] === now ? [] : [{ slot, before: now, after: next[slot] ?? '' }],
  );
  writeBehind(found, behind(origin, found.picker, slots, sources, scope).cells, onFailure);
  onFailure(() => writeSlots(found, cells, 'before'));
  writeSlots(found, cells, 'after');
  nameScoreboard(sheet, scoreboardRange(origin, slots.length), onFailure);
  const { mark, written } = readWritten(sheet);
  onFailure(() => writeWritten(sheet, written, readWritten(sheet).mark));
  // What people wrote stays known as theirs.
  const theirs = (slot: number): boolean => slots[slot]?.now !== slots[slot]?.written;
  writeWritten(
    sheet,
    next.map((text, slot) => (theirs(slot) ? (slots[slot]?.written ?? '') : text)),
    mark,
  );
  return { cells, written: before };
}

/** Writes the columns right of the page anew, in one call. */
function writeBehind(found: StandingDashboard, cells: Parameters<typeof gridOf>[0], onFailure: OnFailure): void {
  const { sheet, origin, formulas, values } = found;
  const [row, column] = [origin.row, origin.column];
  const rows = Math.max(gridRows(cells), values.length) - row + 1;
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxColumns < column + BEHIND_WIDTH - 1) {
    const missing = column + BEHIND_WIDTH - 1 - maxColumns;
    onFailure(() => sheet.deleteColumns(maxColumns + 1, missing));
    sheet.insertColumnsAfter(maxColumns, missing);
  }
  if (maxRows < row + rows - 1) {
    const missing = row + rows - 1 - maxRows;
    onFailure(() => sheet.deleteRows(maxRows + 1, missing));
    sheet.insertRowsAfter(maxRows, missing);
  }
  const range = sheet.getRange(row, column, rows, BEHIND_WIDTH);
  const stood = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: BEHIND_WIDTH }, (__, c) => {
      const formula = formulas[row - 1 + r]?.[column - 1 + c] ?? '';
      return formula || asText(values[row - 1 + r]?.[column - 1 + c] ?? '');
    }),
  );
  onFailure(() => range.setValues(stood));
  const moved = cells.map((cell) => ({ ...cell, row: cell.row - row + 1, column: cell.column - column + 1 }));
  range.setValues(gridOf(moved, rows, BEHIND_WIDTH, ({ content }) => contentValue(content), ''));
}

function writeSlots(
  { sheet, slots }: StandingDashboard,
  cells: readonly RenewedCell[],
  which: 'before' | 'after',
): void {
  if (cells.length === 0) return;
  const ranges = sheet.getRangeList(cells.map(({ slot }) => slots[slot]?.at ?? 'A1')).getRanges();
  cells.forEach((cell, index) => {
    ranges[index]?.setValue(asText(cell[which]));
  });
}

interface RenewedStep {
  readonly cells: readonly RenewedCell[];
  readonly written: readonly string[];
}

/** Puts back what stood in the slots; those that people have changed since are counted instead, unless it is forced. */
export function takeRenewedBack(sheet: Sheet, { cells, written }: RenewedStep, force: boolean): number {
  const found = readDashboard(sheet);
  if (!found) return 0;
  const standing = cells.filter(({ slot }) => found.slots[slot] !== undefined);
  const edited = standing.filter(({ slot, after }) => found.slots[slot]?.now !== after).length;
  if (edited > 0 && !force) return edited;
  writeSlots(found, standing, 'before');
  writeWritten(sheet, written, readWritten(sheet).mark);
  return 0;
}

interface MadeStep {
  readonly written: readonly string[];
  /** How many formulas stood on the page. */
  readonly formulas: number;
}

/** How many cells of the page, or beside it, people have filled since it was made. */
export function editedInDashboard(sheet: Sheet, { written, formulas: made }: MadeStep): number {
  const found = readDashboard(sheet);
  if (!found) return sheet.getLastRow() > 0 ? 1 : 0;
  const { origin, values, formulas, language, picker } = found;
  const own = new Set<unknown>([...written, ...Object.values(dashboardWords).map((word) => word[language])]);
  const isPage = (column: number): boolean => column < origin.column;
  const isBehind = (column: number): boolean => !isPage(column) && column < origin.column + BEHIND_WIDTH;
  const picked = cellAt(values, picker);
  let [typed, computed] = [0, 0];
  values.forEach((line, row) => {
    line.forEach((value, index) => {
      const isFormula = (formulas[row]?.[index] ?? '') !== '';
      if (isBehind(index + 1)) return;
      if (isFormula && isPage(index + 1)) computed += 1;
      else if (!isBlankCell(value) && !own.has(value) && value !== picked) typed += 1;
    });
  });
  return typed + Math.max(0, computed - made);
}
