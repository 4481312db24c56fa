import { isBlankCell } from '../../core/cell.ts';
import { isolate } from '../../core/isolate.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { fromColumns } from '../../core/tables/kpis/fromColumns.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { isKpi, type Writing } from '../../core/tables/kpis/rows.ts';
import { settleLanguage } from '../document/language.ts';
import { ensureTable } from '../tables/ensure.ts';
import { cellIn } from '../tables/read.ts';
import { action } from './action.ts';
import { dataSheet, readDataTab } from './dataTab.ts';
import { withCards } from './kpiCards.ts';
import { addKpis, changeKpis, type KpisStep, knownKpis, undoKpis } from './kpiRows.ts';

interface Request {
  /** The functions of the KPIs, the most telling first. */
  readonly fns: readonly string[];
}

interface Outcome {
  readonly tab: string;
  /** The tab that the numbers come from. */
  readonly from: string;
  /** How many of the KPIs have a number of their own now. */
  readonly computed: number;
  /** How many wait for a column. */
  readonly incomplete: number;
}

/** Writes a row for each KPI, with a formula over the columns of the active tab; a KPI that stands there is brought up to date. */
export const insertKpis = action({
  id: 'insertKpis',
  undoLabel: (target) => ({
    en: `KPIs from ${isolate(target)}`,
    fa: `شاخص‌های حساب‌شده از ${isolate(target)}`,
  }),
  run({ fns }: Request, document, { onFailure, record }): Outcome {
    const metrics = fns.map(kpiOf);
    const active = SpreadsheetApp.getActiveSheet();
    const { found: ensured, made } = ensureTable(kpisTable, document, onFailure);
    const { found } = withCards(ensured, onFailure);
    if (made) settleLanguage(document.properties, found.language);
    const known = knownKpis(found, fns);
    const sheet = dataSheet(active, known, document);
    const tab = readDataTab(sheet);
    const writing: Writing = { language: found.language, money: document.settings().money.unit };
    const written = metrics.map((metric) => ({
      fn: metric.fn,
      computation: fromColumns(metric, tab, found.language),
    }));
    const changed = changeKpis(found, known, written, onFailure);
    const added = written.filter((each) => !known.some(({ fn }) => fn === each.fn));
    addKpis(found, added, writing, onFailure);
    found.sheet.activate();
    const step: KpisStep = { sheet: found.sheet.getSheetId(), madeTab: made, writing, added, changed };
    if (made || added.length + changed.length > 0) record(step, tab.name);
    const hasNumber = (fn: string): boolean =>
      known.some((kpi) => kpi.fn === fn && !isBlankCell(cellIn(found, kpi.row, 'value')));
    const computed = written.filter(({ fn, computation }) => computation.formula !== '' || hasNumber(fn)).length;
    return { tab: found.sheet.getName(), from: tab.name, computed, incomplete: written.length - computed };
  },
  undo: (step: KpisStep, _, { force }) => undoKpis(step, force),
});

function kpiOf(fn: string): Metric {
  const declared = findFunction(fn);
  if (!isKpi(declared)) throw new Refusal('unknownFunction', { value: fn });
  return declared;
}
