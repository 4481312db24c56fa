import { isBlankCell } from '../../core/cell.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { type Computation, fromColumns } from '../../core/tables/kpis/fromColumns.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { isKpi, type Writing } from '../../core/tables/kpis/rows.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { settleLanguage } from '../document/language.ts';
import { ensureTable } from '../tables/ensure.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn } from '../tables/read.ts';
import { dataSheet, readDataTab } from './dataTab.ts';
import { withCards } from './kpiCards.ts';
import { addKpis, changeKpis, type KpisStep, knownKpis } from './kpiRows.ts';

interface PlacedKpis {
  readonly found: FoundTable<KpisKey>;
  /** The tab that the numbers come from, null where none could be told. */
  readonly from: string | null;
  /** How many of the KPIs have a number of their own now. */
  readonly computed: number;
  /** Null where everything stood there already. */
  readonly step: KpisStep | null;
}

/** Of a KPI whose numbers stand in no tab that is known. */
const NOT_COMPUTED: Computation = { formula: '', from: '', note: '' };

/** Writes a row for each KPI, with a formula over the columns of the tab of people's numbers, or brings its row up to date. */
export function placeKpis(fns: readonly string[], document: OpenDocument, onFailure: OnFailure): PlacedKpis {
  const metrics = fns.map(kpiOf);
  const active = SpreadsheetApp.getActiveSheet();
  const { found: ensured, made } = ensureTable(kpisTable, document, onFailure);
  const { found } = withCards(ensured, onFailure);
  if (made) settleLanguage(document.properties, found.language);
  const known = knownKpis(found, fns);
  const sheet = dataSheet(active, known, document);
  const tab = sheet && readDataTab(sheet, document);
  const writing: Writing = { language: found.language, money: document.settings().money.unit };
  const written = metrics.map((metric) => ({
    fn: metric.fn,
    computation: tab ? fromColumns(metric, tab, found.language) : NOT_COMPUTED,
  }));
  const changed = changeKpis(found, known, tab ? written : [], onFailure);
  const added = written.filter((each) => !known.some(({ fn }) => fn === each.fn));
  addKpis(found, added, writing, onFailure);
  const hasNumber = (fn: string): boolean =>
    known.some((kpi) => kpi.fn === fn && !isBlankCell(cellIn(found, kpi.row, 'value')));
  const step: KpisStep = { sheet: found.sheet.getSheetId(), madeTab: made, writing, added, changed };
  return {
    found,
    from: tab?.name ?? null,
    computed: written.filter(({ fn, computation }) => computation.formula !== '' || hasNumber(fn)).length,
    step: made || added.length + changed.length > 0 ? step : null,
  };
}

function kpiOf(fn: string): Metric {
  const declared = findFunction(fn);
  if (!isKpi(declared)) throw new Refusal('unknownFunction', { value: fn });
  return declared;
}
