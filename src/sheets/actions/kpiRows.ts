import { isBlankCell } from '../../core/cell.ts';
import { foldText } from '../../core/fold.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import type { Computation } from '../../core/tables/kpis/fromColumns.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { kpiRow, type Writing } from '../../core/tables/kpis/rows.ts';
import { columnKeys, type NewRow } from '../../core/tables/table.ts';
import { type CellBefore, contentFrom, restoreContent } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { callsOverCells, sameFormula, sameFormulaMoved } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, isBlankRow, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { otherCells, removeRows } from '../tables/remove.ts';
import { writeCells } from '../tables/write.ts';
import { healthIn } from './kpiCards.ts';
import { NOTHING_TO_UNDO, type Undoing } from './undoing.ts';

type Found = FoundTable<KpisKey>;

/** A KPI with what its row says of its numbers. */
export interface WrittenKpi {
  readonly fn: string;
  readonly computation: Computation;
}

/** What stood in the row of a KPI before it was brought up to date. */
interface KpiChange extends WrittenKpi {
  readonly before: { readonly value: CellBefore; readonly from: string; readonly note: string };
}

export interface KpisStep {
  readonly sheet: number;
  readonly madeTab: boolean;
  readonly writing: Writing;
  readonly added: readonly WrittenKpi[];
  readonly changed: readonly KpiChange[];
}

/** The row of a KPI as it stands in the tab. */
export interface KnownKpi {
  readonly row: TableRow;
  readonly fn: string;
  /** The formula of its value, `''` where a person wrote a value or nothing. */
  readonly formula: string;
}

/** The rows of these KPIs: by their function, or by the name of the KPI where a person made the row. */
export function knownKpis(found: Found, fns: readonly string[]): KnownKpi[] {
  const byName = new Map(fns.map((fn) => [foldText(findFunction(fn)?.name[found.language] ?? ''), fn]));
  const rows = tableRows(found);
  const [top] = rows;
  const position = found.positions.value;
  if (!top || position === undefined) return [];
  const formulas: string[][] = found.sheet.getRange(top.number, position, rows.length, 1).getFormulas();
  return rows.flatMap((row, index) => {
    const fn = textIn(found, row, 'fn') || byName.get(foldText(textIn(found, row, 'name'))) || '';
    return fn === '' ? [] : [{ row, fn, formula: formulas[index]?.[0] ?? '' }];
  });
}

/** Adds rows below those that stand there. */
export function addKpis(found: Found, kpis: readonly WrittenKpi[], writing: Writing, onFailure: OnFailure): void {
  if (kpis.length === 0) return;
  const rows = kpis.map((kpi) => rowOf(kpi, writing));
  const first = appendRows(found, rows, onFailure);
  const position = found.positions.value;
  if (position === undefined) return;
  const formulas = kpis.map(({ computation }) => [computation.formula]);
  found.sheet.getRange(first, position, kpis.length, 1).setFormulas(formulas);
  const { health } = found.positions;
  if (health === undefined) return;
  const judged = kpis.map((_, index) => [healthIn(found, first + index)]);
  found.sheet.getRange(first, health, kpis.length, 1).setFormulas(judged);
}

function rowOf({ fn, computation: { from, note } }: WrittenKpi, writing: Writing): NewRow<KpisKey> {
  const row = kpiRow(findFunction(fn) as Metric, writing);
  return { ...row, values: { ...row.values, from, note } };
}

/**
 * The row of a KPI by its name.
 * @throws Refusal if no row has the name, or several have it
 */
export function kpiNamed(found: Found | null, name: string): TableRow {
  const rows = found && name !== '' ? tableRows(found).filter((row) => textIn(found, row, 'name') === name) : [];
  const [row] = rows;
  if (!row) throw new Refusal('noKpi', { value: name });
  if (rows.length > 1) throw new Refusal('kpiTwice', { value: name });
  return row;
}

/** Brings rows up to date; a value that a person wrote stays, and a formula stays where its columns are not in this tab. */
export function changeKpis(
  found: Found,
  known: readonly KnownKpi[],
  kpis: readonly WrittenKpi[],
  onFailure: OnFailure,
): KpiChange[] {
  const changes = kpis.flatMap(({ fn, computation }) => {
    const kpi = known.find((each) => each.fn === fn);
    if (!kpi) return [];
    const value = contentFrom(kpi.formula, cellIn(found, kpi.row, 'value'));
    const [from, note] = [textIn(found, kpi.row, 'from'), textIn(found, kpi.row, 'note')];
    const isOurs = kpi.formula === '' ? isBlankCell(cellIn(found, kpi.row, 'value')) : callsOverCells(kpi.formula, fn);
    if (!isOurs || (computation.formula === '' && kpi.formula !== '')) return [];
    const same =
      sameFormula(kpi.formula, computation.formula) && from === computation.from && note === computation.note;
    return same ? [] : [{ number: kpi.row.number, fn, computation, before: { value, from, note } }];
  });
  if (changes.length > 0) onFailure(() => restoreChanges(found, changes));
  writeCells(found, ['value', 'from', 'note'], changes, ({ computation: { formula, from, note } }, key) =>
    key === 'value' ? formula : key === 'from' ? from : note,
  );
  return changes.map(({ fn, computation, before }) => ({ fn, computation, before }));
}

interface PlacedChange extends KpiChange {
  /** The row of the sheet. */
  readonly number: number;
}

function restoreChanges(found: Found, changes: readonly PlacedChange[]): void {
  writeCells(found, ['from', 'note'], changes, ({ before }, key) => (key === 'from' ? before.from : before.note));
  const position = found.positions.value;
  if (position === undefined) return;
  for (const { number, before } of changes) restoreContent(found.sheet.getRange(number, position), before.value);
}

/** What was added and changed, to be taken back wherever the rows stand now; the tab too, if it was made for them and holds nothing else. */
export function writtenKpis(step: KpisStep): Undoing {
  const sheet = sheetById(step.sheet);
  const found = sheet && readTable(kpisTable, sheet);
  if (!sheet || !found || !('table' in found)) return NOTHING_TO_UNDO;
  const known = knownKpis(
    found,
    [...step.added, ...step.changed].map(({ fn }) => fn),
  );
  const rowOfFn = (fn: string): KnownKpi | undefined => known.find((each) => each.fn === fn);
  const added = step.added.flatMap((kpi) => {
    const at = rowOfFn(kpi.fn);
    return at ? [{ kpi, at }] : [];
  });
  const changed = step.changed.flatMap((change) => {
    const at = rowOfFn(change.fn);
    return at ? [{ ...change, number: at.row.number, at }] : [];
  });
  const rows = added.map(({ at }) => at.row).sort((one, other) => one.number - other.number);
  const numbers = new Set(rows.map(({ number }) => number));
  const holdsElse =
    otherCells(found) > 0 || tableRows(found).some((row) => !numbers.has(row.number) && !isBlankRow(row));
  return {
    edited:
      added.reduce((sum, { kpi, at }) => sum + editedCells(found, at, kpi, step.writing), 0) +
      changed.filter(({ at, computation, before }) => !holds(found, at, computation, before)).length,
    takeBack: () => {
      if (step.madeTab && !holdsElse) {
        SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
        return;
      }
      restoreChanges(found, changed);
      for (const run of runsOf(rows).reverse()) removeRows(found, run.firstRow, run.rows.length);
    },
  };
}

/** Whether the value of a row is what was written, or what was there before: an undo that failed is finished the second time. */
function holds(
  found: Found,
  { row, formula }: KnownKpi,
  { formula: written }: Computation,
  before: KpiChange['before'],
): boolean {
  const now = contentFrom(formula, cellIn(found, row, 'value'));
  if (JSON.stringify(now) === JSON.stringify(before.value)) return true;
  return 'formula' in now ? sameFormulaMoved(now.formula, written) : written === '' && JSON.stringify(now) === BLANK;
}

const BLANK = JSON.stringify(contentFrom('', ''));

function editedCells(found: Found, { row, formula }: KnownKpi, kpi: WrittenKpi, writing: Writing): number {
  const written = rowOf(kpi, writing).values;
  const keys = columnKeys(kpisTable).filter(
    (key) => key !== 'value' && key !== 'health' && found.positions[key] !== undefined,
  );
  const texts = keys.filter((key) => textIn(found, row, key) !== String(written[key] ?? '')).length;
  const value = formula === '' && isBlankCell(cellIn(found, row, 'value')) ? '' : formula || 'a value of a person';
  return texts + (sameFormulaMoved(value, kpi.computation.formula) ? 0 : 1);
}

function textIn(found: Found, row: TableRow, key: KpisKey): string {
  return String(cellIn(found, row, key) ?? '');
}
