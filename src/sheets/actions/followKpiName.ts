import { foldText } from '../../core/fold.ts';
import { findFunction } from '../../core/registry.ts';
import type { KpisKey } from '../../core/tables/kpis/kpis.ts';
import { kpiReadings } from '../../core/tables/kpis/readings.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { sourceIn, sourceText } from '../../core/tables/scorecard/source.ts';
import type { OpenDocument } from '../document/document.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { takenKpi } from './bindCurrent.ts';
import { writeSources } from './boundCurrent.ts';

type Kpis = FoundTable<KpisKey>;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Lets key results follow a KPI to which someone has just given another name. They know it by its name, so this needs proof that it
 * was this one: the name that its function has, or that the readings have for the function.
 */
export function followKpiName(kpis: Kpis, edit: Range, document: OpenDocument): void {
  const { name: position } = kpis.positions;
  if (edit.getRow() !== edit.getLastRow() || edit.getColumn() !== position || edit.getLastColumn() !== position) return;
  const rows = tableRows(kpis);
  const edited = rows.find(({ number }) => number === edit.getRow());
  const [name, fn] = [edited, edited].map((row, index) =>
    row ? String(cellIn(kpis, row, index ? 'fn' : 'name')) : '',
  );
  const names = rows.map((row) => foldText(String(cellIn(kpis, row, 'name'))));
  if (!name || !fn || names.filter((each) => each === foldText(name)).length > 1) return;
  const okrs = findWholeTable(scorecard, document.tabs);
  const lost = okrs ? lostSources(okrs, names) : [];
  if (!okrs || lost.length === 0) return;
  const former = formerNames(fn, document);
  const own = lost.filter(({ kpi }) => former.has(foldText(kpi)));
  if (own.length === 0) return;
  const { formula } = takenKpi(name, document);
  for (const { number } of own) okrs.sheet.getRange(number, okrs.positions.current as number).setFormula(formula);
  writeSources(
    okrs,
    own.map(({ number }) => ({ number, source: sourceText({ kpi: name }, okrs.language) })),
  );
}

/** The rows that follow a KPI which is not in the tab. */
function lostSources(okrs: FoundTable<ScorecardKey>, names: readonly string[]) {
  const rows = tableRows(okrs);
  const [top] = rows;
  if (!top || okrs.positions.current === undefined) return [];
  const formulas: string[][] = okrs.sheet.getRange(top.number, okrs.positions.current, rows.length, 1).getFormulas();
  return rows.flatMap(({ number }, index) => {
    const source = sourceIn(formulas[index]?.[0] ?? '');
    return source && 'kpi' in source && !names.includes(foldText(source.kpi)) ? [{ number, kpi: source.kpi }] : [];
  });
}

function formerNames(fn: string, { tabs }: OpenDocument): ReadonlySet<string> {
  const declared = findFunction(fn)?.name;
  const log = findWholeTable(kpiReadings, tabs);
  const recorded = log
    ? tableRows(log).flatMap((row) => (cellIn(log, row, 'fn') === fn ? [String(cellIn(log, row, 'name'))] : []))
    : [];
  return new Set([...Object.values<string>({ ...declared }), ...recorded].map(foldText));
}
