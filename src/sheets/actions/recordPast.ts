import type { Day } from '../../core/calendar/day.ts';
import { isDateCell } from '../../core/cell.ts';
import { onTab } from '../../core/formula/dialects/sheets.ts';
import { findFunction } from '../../core/registry.ts';
import { monthAround } from '../../core/tables/kpis/dataMonths.ts';
import { healthLabel } from '../../core/tables/kpis/health.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import {
  columnsCall,
  factsIn,
  monthsBefore,
  PAST_MONTHS,
  type PastValue,
  pastFromColumns,
} from '../../core/tables/kpis/past.ts';
import { type KpiReadingKey, kpiFinder, kpiReadings } from '../../core/tables/kpis/readings.ts';
import { isKpi } from '../../core/tables/kpis/rows.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { GENERAL_FORMAT, type NewRow } from '../../core/tables/table.ts';
import type { Language, Text } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { usersTableIn } from '../document/columns.ts';
import type { OpenDocument } from '../document/document.ts';
import { evaluate } from '../document/evaluate.ts';
import { findFacts } from '../facts/openFacts.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, findTable, findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { monthsIn } from './dataTab.ts';
import { kpisText } from './kpisText.ts';
import { takeOutOfLog } from './logRows.ts';

/** How many readings were added to the log, and of how many KPIs. */
interface Outcome {
  readonly readings: number;
  readonly kpis: number;
}

interface Step {
  readonly sheet: number;
  readonly made: boolean;
  readonly kpis: readonly { readonly name: string; readonly past: readonly PastValue[] }[];
}

/** A KPI of the KPIs tab whose value is computed. */
interface ComputedKpi {
  readonly name: string;
  readonly fn: string;
  readonly formula: string;
  readonly format: string;
}

const NOTE: Text = { en: 'Computed from the numbers in this file', fa: 'حساب‌شده از عددهای همین فایل' };

/**
 * Records what KPIs came to in past months of which the file holds the numbers: a reading on the last day of each month that has none yet,
 * without a target, since nobody knows what it was.
 */
export const recordPast = action({
  id: 'recordPast',
  undoLabel: (target) => ({ en: `past months of ${target}`, fa: `ماه‌های گذشتهٔ ${target}` }),
  run(_: null, document, { onFailure, record }): Outcome {
    const tab = findWholeTable(kpisTable, document.tabs);
    const computed = tab ? computedKpis(tab) : [];
    const pasts = [...pastOfColumns(computed, document), ...pastOfFacts(computed, document, onFailure)];
    const standing = pasts.length > 0 ? findTable(kpiReadings, document.tabs) : null;
    const log = standing && 'table' in standing ? standing : null;
    // Whatever fills that tab by now is not written over.
    if (standing && !log && !('isBlank' in standing && standing.isBlank)) return { readings: 0, kpis: 0 };
    const isNew = unrecorded(computed, log, document);
    const kpis = pasts
      .map(({ kpi, past }) => ({ kpi, past: past.slice(-PAST_MONTHS).filter(({ day }) => isNew(kpi, day)) }))
      .filter(({ past }) => past.length > 0);
    if (kpis.length === 0) return { readings: 0, kpis: 0 };
    const { found, made } = log ? { found: log, made: false } : ensureLog(kpiReadings, document, onFailure);
    const rows = kpis.flatMap(({ kpi, past }) => past.map((each) => logRow(kpi, each, found.language)));
    appendRows(found, rows, onFailure);
    record(
      { sheet: found.sheet.getSheetId(), made, kpis: kpis.map(({ kpi: { name }, past }) => ({ name, past })) },
      kpisText(kpis.length, document.language()),
    );
    return { readings: rows.length, kpis: kpis.length };
  },
  undo({ sheet, made, kpis }: Step, document) {
    const rows = kpis.flatMap(({ name, past }) => past.map(({ day, value }) => ({ day, cells: { name, value } })));
    takeOutOfLog(kpiReadings, { sheet, made, rows }, document);
    return 0;
  },
});

/** Of several KPIs of one name none: nobody can tell their readings apart. */
function computedKpis(found: FoundTable<KpisKey>): ComputedKpi[] {
  const rows = tableRows(found);
  const [top] = rows;
  const position = found.positions.value;
  if (!top || position === undefined) return [];
  const range = found.sheet.getRange(top.number, position, rows.length, 1);
  const formulas: string[][] = range.getFormulas();
  if (formulas.every(([formula]) => !formula)) return [];
  const formats: string[][] = range.getNumberFormats();
  const named = rows.map((row, index) => ({
    name: String(cellIn(found, row, 'name') ?? ''),
    fn: String(cellIn(found, row, 'fn') ?? ''),
    formula: formulas[index]?.[0] ?? '',
    format: formats[index]?.[0] ?? GENERAL_FORMAT,
  }));
  return named.filter(
    ({ name, formula }) => name !== '' && formula !== '' && named.filter((each) => each.name === name).length === 1,
  );
}

interface Past {
  readonly kpi: ComputedKpi;
  /** From the earliest month to the latest, those alone that are over. */
  readonly past: readonly PastValue[];
}

function pastOfColumns(kpis: readonly ComputedKpi[], document: OpenDocument): Past[] {
  const read = new Map<string, ReturnType<typeof readTab>>();
  return kpis.flatMap((kpi) => {
    const call = columnsCall(kpi.formula);
    const metric = findFunction(call?.fn ?? '');
    if (!call || !isKpi(metric)) return [];
    const tab = read.get(call.tab) ?? readTab(call.tab, document);
    read.set(call.tab, tab);
    const past = pastFromColumns(call, metric, tab.months, tab.cells, document);
    return [{ kpi, past: past.filter(({ day }) => day < document.today()) }];
  });
}

function readTab(name: string, document: OpenDocument) {
  const sheet = document.spreadsheet().getSheetByName(name);
  const { table, cells } = sheet ? usersTableIn(sheet) : { table: null, cells: [] };
  return { months: monthsIn(table, cells, document), cells };
}

function pastOfFacts(kpis: readonly ComputedKpi[], document: OpenDocument, onFailure: OnFailure): Past[] {
  const facts = kpis.some(({ formula }) => formula.includes('MAXIFS(')) ? findFacts(document.tabs) : null;
  if (!facts || facts.positions.date === undefined) return [];
  const letters = columnLetters(facts.positions.date);
  const dates = onTab(facts.sheet.getName(), `$${letters}:$${letters}`);
  const months = monthsBefore(document.today(), document.settings().calendar);
  const fed = kpis.flatMap((kpi) => {
    const within = months.flatMap((month) => factsIn(month, kpi.formula, dates) ?? []);
    return within.length > 0 ? [{ kpi, within }] : [];
  });
  if (fed.length === 0) return [];
  const values = evaluate(
    fed.map(({ within }) => within),
    onFailure,
  );
  return fed.map(({ kpi }, index) => ({
    kpi,
    past: months.flatMap(({ last }, month): PastValue[] => {
      const value = values[index]?.[month];
      return typeof value === 'number' ? [{ day: last, value }] : [];
    }),
  }));
}

/** Tells whether a KPI has no reading yet in the month of a day. */
function unrecorded(
  kpis: readonly ComputedKpi[],
  log: FoundTable<KpiReadingKey> | null,
  { dayOf, settings }: OpenDocument,
): (kpi: ComputedKpi, day: Day) => boolean {
  const { calendar } = settings();
  const placeOf = kpiFinder(kpis);
  const keyOf = (place: number, day: Day): string => `${place} ${monthAround(day, calendar).first}`;
  const known = new Set(
    (log ? tableRows(log) : []).flatMap((row) => {
      const [day, name, fn] = (['day', 'name', 'fn'] as const).map((key) =>
        cellIn(log as FoundTable<KpiReadingKey>, row, key),
      );
      return isDateCell(day) ? [keyOf(placeOf({ name: String(name), fn: String(fn) }), dayOf(day))] : [];
    }),
  );
  return (kpi, day) => !known.has(keyOf(kpis.indexOf(kpi), day));
}

function logRow(
  { name, fn, format }: ComputedKpi,
  { day, value }: PastValue,
  language: Language,
): NewRow<KpiReadingKey> {
  return {
    values: {
      day: { day },
      name: { text: name },
      value,
      health: healthLabel('no_target', language),
      note: { text: NOTE[language] },
      fn,
    },
    formats: { value: format, target: format },
  };
}
