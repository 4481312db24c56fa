import type { Day } from '../core/calendar/day.ts';
import { isDateCell } from '../core/cell.ts';
import { type FactPeriod, factPeriods } from '../core/facts/factPeriods.ts';
import { type FedMetric, type Feed, feedOf } from '../core/facts/feeds.ts';
import {
  type AskedDriver,
  type Driver,
  driverOf,
  type FactsOfMetric,
  type FedKpi,
  firstDayRead,
  type SlicedFact,
} from '../core/insights/driver.ts';
import { findFunction } from '../core/registry.ts';
import type { FactColumns } from '../core/tables/factsFormula.ts';
import { fedFormula } from '../core/tables/kpis/fromFacts.ts';
import { kpisTable } from '../core/tables/kpis/kpis.ts';
import type { OpenDocument } from './document/document.ts';
import { daysFrom } from './facts/daysFrom.ts';
import { factColumnsIn } from './facts/factColumnsIn.ts';
import { type FactsHead, findFacts, lastFactRow } from './facts/openFacts.ts';
import { type ListedSource, listSources } from './facts/sources.ts';
import { sameFormulaMoved } from './services/sameFormula.ts';
import { findWholeTable } from './tables/find.ts';
import { bodyRow, cellIn, tableRows } from './tables/read.ts';

interface Request {
  readonly asked: readonly AskedDriver[];
}

/** What a search for drivers reads of a fact. */
const READ = [
  ...['date', 'grain', 'source', 'account', 'metric', 'unit'],
  ...['channel', 'campaign', 'entityName', 'value', 'numerator', 'denominator', 'isFinal'],
] as const;

/**
 * Which channel, campaign or item moved each number most, by its id; those that no facts feed, or that facts cannot explain, are left
 * out. Two reads of the Facts tab, however many numbers: its days, then the rows that hold the days that count.
 */
export function findDrivers({ asked }: Request, document: OpenDocument): Readonly<Record<string, Driver>> {
  const facts = asked.length === 0 ? null : findFacts(document.tabs);
  if (!facts) return {};
  const fed = fedKpis(new Set(asked.map(({ kpi }) => kpi)), facts, document);
  const wanted = asked.flatMap((each) => {
    const kpi = fed.get(each.kpi);
    return kpi ? [{ ...each, ...kpi }] : [];
  });
  if (wanted.length === 0) return {};
  const firstDays = wanted.map((each) => firstDayRead(each, each.days, document.today()));
  const firstDay = firstDays.reduce((first, day) => (first === null || day === null ? null : Math.min(first, day)));
  const factsOf = readFacts(facts, firstDay, document);
  const { calendar } = document.settings();
  return Object.fromEntries(
    wanted.flatMap(({ id, days, ...kpi }) => {
      const driver = driverOf(kpi, days, factsOf, calendar);
      return driver ? [[id, driver] as const] : [];
    }),
  );
}

/** The KPIs whose value is a formula that Rasad writes over facts, by their names. */
function fedKpis(names: ReadonlySet<string>, facts: FactsHead, document: OpenDocument): ReadonlyMap<string, FedKpi> {
  const found = findWholeTable(kpisTable, document.tabs);
  const rows = found ? tableRows(found).filter((row) => names.has(String(cellIn(found, row, 'name')))) : [];
  const [top] = rows;
  const value = found?.positions.value;
  if (!found || !top || value === undefined) return new Map();
  const bottom = rows[rows.length - 1] ?? top;
  const formulas: string[][] = found.sheet.getRange(top.number, value, bottom.number - top.number + 1, 1).getFormulas();
  const sources = listSources(document);
  const columns = factColumnsIn(facts, document.language());
  const known = rows.flatMap((row) => {
    const [name, fn] = [String(cellIn(found, row, 'name')), String(cellIn(found, row, 'fn'))];
    const kpi = fedBy(formulas[row.number - top.number]?.[0] ?? '', { name, fn }, sources, columns, document);
    return kpi ? [[name, kpi] as const] : [];
  });
  return new Map(known);
}

/** The feed whose formula stands in a cell; null where none does. */
function fedBy(
  formula: string,
  kpi: { readonly name: string; readonly fn: string },
  sources: readonly ListedSource[],
  columns: FactColumns,
  document: OpenDocument,
): FedKpi | null {
  if (formula === '') return null;
  const declared = findFunction(kpi.fn);
  const recipe = feedOf(kpi, sources);
  const alone = sources.flatMap(({ source, account, metrics }) =>
    metrics
      .filter(({ metric }) => formula.includes(`"=${metric}"`))
      .map((listed): Feed => ({ metric: { source, account, ...listed } })),
  );
  const { calendar } = document.settings();
  const periods = Object.keys(factPeriods) as FactPeriod[];
  for (const feed of recipe ? [recipe, ...alone] : alone) {
    const period = periods.find((each) =>
      sameFormulaMoved(fedFormula(feed, declared, each, columns, calendar), formula),
    );
    if (period) return { feed, declared, period };
  }
  return null;
}

/** The facts of each metric of the day grain from a day on. */
function readFacts(
  found: FactsHead,
  firstDay: Day | null,
  document: OpenDocument,
): (metric: FedMetric) => FactsOfMetric {
  const dayOf = daysFrom(document);
  const byMetric = new Map<string, SlicedFact[]>();
  const lastDays = new Map<string, Day>();
  const positions = READ.map((key) => found.positions[key] ?? 0);
  const [left, right] = [Math.min(...positions.filter((position) => position > 0)), Math.max(...positions)];
  const rows = rowsFrom(found, firstDay, dayOf);
  const cells: unknown[][] = rows
    ? found.sheet.getRange(rows.first, left, rows.height, right - left + 1).getValues()
    : [];
  const placeOf = (key: (typeof READ)[number]): number => (found.positions[key] ?? 0) - left;
  const place = Object.fromEntries(READ.map((key) => [key, placeOf(key)])) as Record<(typeof READ)[number], number>;
  for (const row of cells) {
    const text = (key: (typeof READ)[number]): string => String(row[place[key]] ?? '');
    const date = row[place.date];
    if (!isDateCell(date) || text('grain') !== 'day') continue;
    const day = dayOf(date);
    const account = keyOf(text('source'), text('account'));
    lastDays.set(account, Math.max(day, lastDays.get(account) ?? day));
    const key = keyOf(text('source'), text('account'), text('metric'), text('unit'));
    const list = byMetric.get(key) ?? [];
    byMetric.set(key, list);
    list.push({
      day,
      channel: text('channel'),
      campaign: text('campaign'),
      entityName: text('entityName'),
      value: numberOr(row[place.value]) ?? 0,
      numerator: numberOr(row[place.numerator]),
      denominator: numberOr(row[place.denominator]),
      isFinal: row[place.isFinal] !== false,
    });
  }
  return ({ source, account, metric, unit }) => ({
    facts: byMetric.get(keyOf(source, account, metric, unit)) ?? [],
    lastDayOfAccount: lastDays.get(keyOf(source, account)) ?? null,
  });
}

/** The rows from the first to the last that hold a day that counts: what is pulled is added below, so that these are few. */
function rowsFrom(found: FactsHead, firstDay: Day | null, dayOf: (date: Date) => Day) {
  const first = bodyRow(found);
  const height = lastFactRow(found) - first + 1;
  const { date } = found.positions;
  if (height < 1 || date === undefined) return null;
  if (firstDay === null) return { first, height };
  const days: unknown[][] = found.sheet.getRange(first, date, height, 1).getValues();
  const counts = days.map(([cell]) => isDateCell(cell) && dayOf(cell) >= firstDay);
  const from = counts.indexOf(true);
  return from < 0 ? null : { first: first + from, height: counts.lastIndexOf(true) - from + 1 };
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function numberOr(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}
