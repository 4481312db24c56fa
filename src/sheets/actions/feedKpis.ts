import type { FactPeriod } from '../../core/facts/factPeriods.ts';
import { feedOf, mixedMoney } from '../../core/facts/feeds.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { factUnit } from '../../core/tables/kpis/factUnit.ts';
import { fedFormula, fedFrom, fedUnit } from '../../core/tables/kpis/fromFacts.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';
import { type CellBefore, contentFrom, restoreContent } from '../changes/cells.ts';
import type { OpenDocument } from '../document/document.ts';
import { factColumnsIn } from '../facts/factColumnsIn.ts';
import { findFacts } from '../facts/openFacts.ts';
import { listSources } from '../facts/sources.ts';
import { sameFormulaMoved } from '../services/sameFormula.ts';
import { sheetById } from '../services/sheetById.ts';
import { asText } from '../tables/asText.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { type ColumnCells, spanOf, writeColumns } from '../tables/writeColumn.ts';
import { action } from './action.ts';
import { kpiNamed } from './kpiRows.ts';

interface Request {
  /** The KPIs, as their tab calls them, and over which days each is computed. */
  readonly kpis: readonly { readonly name: string; readonly period: FactPeriod }[];
}

interface Outcome {
  readonly fed: number;
  /** What a fed KPI counted in before, where that was something else and it has a target in it. */
  readonly otherUnit: string | null;
}

interface Fed {
  readonly name: string;
  readonly formula: string;
  readonly before: {
    readonly value: CellBefore;
    readonly format: string;
    readonly from: string;
    readonly unit: string;
    readonly note: string;
  };
}

interface Step {
  readonly sheet: number;
  readonly fed: readonly Fed[];
}

interface Change extends Fed {
  readonly number: number;
  readonly from: string;
  readonly unit: string;
  readonly format: string;
}

/** Lets KPIs of the KPIs tab be computed from the sources of the file from now on, and with them the key results that follow them. */
export const feedKpis = action({
  id: 'feedKpis',
  undoLabel: (target) => ({ en: `source of ${isolate(target)}`, fa: `منبع عددهای ${isolate(target)}` }),
  run({ kpis }: Request, document, { onFailure, record }): Outcome {
    const found = findWholeTable(kpisTable, document.tabs);
    const rows = kpis.map(({ name, period }) => ({ name, period, row: kpiNamed(found, name) }));
    if (!found || rows.length === 0) throw new Refusal('noKpi', { value: kpis[0]?.name ?? '' });
    const changes = changesOf(rows, found, document);
    onFailure(() => giveBack(found, changes));
    write(found, changes);
    const fed = changes.map(({ name, formula, before }): Fed => ({ name, formula, before }));
    const names = fed.map(({ name }) => name).join(document.language() === 'fa' ? '، ' : ', ');
    record({ sheet: found.sheet.getSheetId(), fed }, names);
    const other = changes.find(({ number, unit, before }) => {
      const row = rows.find((each) => each.row.number === number)?.row as TableRow;
      return unit !== before.unit && before.unit !== '' && typeof cellIn(found, row, 'target') === 'number';
    });
    return { fed: changes.length, otherUnit: other ? other.before.unit : null };
  },
  /** Gives the rows back what they held, wherever they stand now; what people wrote over a formula since is asked about. */
  undo(step: Step, _, { force }) {
    const sheet = sheetById(step.sheet);
    const found = sheet && readTable(kpisTable, sheet);
    if (!found || !('table' in found)) return 0;
    const rows = tableRows(found);
    const formulas = formulasIn(found, rows);
    const standing = step.fed.flatMap((fed) => {
      const index = rows.findIndex((row) => String(cellIn(found, row, 'name')) === fed.name);
      const row = rows[index];
      return row
        ? [{ ...fed, number: row.number, now: contentFrom(formulas[index] ?? '', cellIn(found, row, 'value')) }]
        : [];
    });
    const edited = standing.filter(({ now, formula, before }) => {
      const isOurs = 'formula' in now && sameFormulaMoved(now.formula, formula);
      return !isOurs && JSON.stringify(now) !== JSON.stringify(before.value);
    }).length;
    if (edited > 0 && !force) return edited;
    giveBack(found, standing);
    return 0;
  },
});

function changesOf(
  rows: readonly { readonly name: string; readonly period: FactPeriod; readonly row: TableRow }[],
  found: FoundTable<KpisKey>,
  document: OpenDocument,
): Change[] {
  const facts = findFacts(document.tabs);
  if (!facts) throw new Refusal('noFacts', { value: rows[0]?.name ?? '' });
  const sources = listSources(document);
  const columns = factColumnsIn(facts, document.language());
  const text = (row: TableRow, key: KpisKey): string => String(cellIn(found, row, key) ?? '');
  const all = rows.map(({ row }) => row);
  const formulas = formulasIn(found, all);
  const formats = valuesOf(found, all, (range) => range.getNumberFormats());
  const { language } = found;
  return rows.map(({ name, period, row }, index) => {
    const fn = text(row, 'fn');
    const feed = feedOf({ fn, name }, sources);
    if (!feed) throw new Refusal(mixedMoney({ fn, name }, sources) ? 'mixedMoney' : 'noFacts', { value: name });
    const declared = findFunction(fn);
    const unit = fedUnit(feed, declared);
    const format = formats[index] ?? GENERAL_FORMAT;
    const shown = unit === null ? { unit: text(row, 'unit'), format } : factUnit(unit, language);
    return {
      number: row.number,
      name,
      formula: fedFormula(feed, declared, period, columns, document.settings().calendar),
      from: fedFrom(feed, fn, period, language),
      ...shown,
      before: {
        value: contentFrom(formulas[index] ?? '', cellIn(found, row, 'value')),
        format,
        from: text(row, 'from'),
        unit: text(row, 'unit'),
        note: text(row, 'note'),
      },
    };
  });
}

/** The formulas of the values of some rows. */
function formulasIn(found: FoundTable<KpisKey>, rows: readonly TableRow[]): string[] {
  return valuesOf(found, rows, (range) => range.getFormulas());
}

function valuesOf(
  { sheet, positions: { value } }: FoundTable<KpisKey>,
  rows: readonly TableRow[],
  read: (range: GoogleAppsScript.Spreadsheet.Range) => string[][],
): string[] {
  if (value === undefined || rows.length === 0) return [];
  const { first, height } = spanOf(rows.map(({ number }) => number));
  const all = read(sheet.getRange(first, value, height, 1));
  return rows.map(({ number }) => all[number - first]?.[0] ?? '');
}

function write(found: FoundTable<KpisKey>, changes: readonly Change[]): void {
  const cells = (of: (change: Change) => string): ColumnCells =>
    new Map(changes.map((change) => [change.number, of(change)]));
  writeColumns(
    found,
    new Map<KpisKey, ColumnCells>([
      ['value', cells(({ formula }) => formula)],
      ['unit', cells(({ unit }) => String(asText(unit)))],
      ['from', cells(({ from }) => String(asText(from)))],
      // What was missing is there now.
      ['note', cells(() => '')],
    ]),
  );
  setFormats(found, changes);
}

function giveBack(found: FoundTable<KpisKey>, changes: readonly (Fed & { readonly number: number })[]): void {
  const { value } = found.positions;
  const cells = (of: (before: Fed['before']) => string): ColumnCells =>
    new Map(changes.map(({ number, before }) => [number, asText(of(before))]));
  writeColumns(
    found,
    new Map<KpisKey, ColumnCells>([
      ['unit', cells(({ unit }) => unit)],
      ['from', cells(({ from }) => from)],
      ['note', cells(({ note }) => note)],
    ]),
  );
  if (value === undefined) return;
  for (const { number, before } of changes) restoreContent(found.sheet.getRange(number, value), before.value);
  setFormats(
    found,
    changes.map(({ number, before: { format } }) => ({ number, format })),
  );
}

function setFormats(
  { sheet, positions: { value } }: FoundTable<KpisKey>,
  rows: readonly { readonly number: number; readonly format: string }[],
): void {
  if (value === undefined) return;
  for (const format of new Set(rows.map((row) => row.format))) {
    const cells = rows.filter((row) => row.format === format).map(({ number }) => `${columnLetters(value)}${number}`);
    sheet.getRangeList(cells).setNumberFormat(format);
  }
}
