import { quarterOf } from '../../core/calendar/quarter.ts';
import { plannedObjectives } from '../../core/cycle/plan/planned.ts';
import { type RankedKpi, ranked } from '../../core/dashboard/rank.ts';
import type { DashboardSources, SourceColumns } from '../../core/dashboard/sources.ts';
import { foldText } from '../../core/fold.ts';
import { onTab } from '../../core/formula/dialects/sheets.ts';
import { healthIn } from '../../core/tables/kpis/health.ts';
import { type KpisKey, kpisTable } from '../../core/tables/kpis/kpis.ts';
import { kpiReadings } from '../../core/tables/kpis/readings.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { sourceIn } from '../../core/tables/scorecard/source.ts';
import type { OpenDocument } from '../document/document.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { cyclesIn } from './cycleRows.ts';

/** What a dashboard is made of: the tabs that it reads, and what stands in them by its weight. */
export interface ReadSources {
  readonly sources: DashboardSources;
  /** The names of the KPIs, the weightiest first. */
  readonly names: readonly string[];
  /** The keys of the objectives whose cycle still runs. */
  readonly keys: readonly string[];
}

export function readSources(document: OpenDocument): ReadSources {
  const { settings, today, tabs } = document;
  const [kpis, readings, okrs] = [
    findWholeTable(kpisTable, tabs),
    findWholeTable(kpiReadings, tabs),
    findWholeTable(scorecard, tabs),
  ];
  // Nothing is written there: what is told of the document afterwards is read already.
  document.okrs = okrs;
  const quarter = quarterOf(today(), settings().calendar, settings().fiscalStartMonth);
  const objectives = okrs ? plannedObjectives(cyclesIn(okrs, document), quarter, today()) : [];
  const keys = objectives.map(({ key }) => key);
  const rows = kpis ? tableRows(kpis) : [];
  const lastRow = rows[rows.length - 1]?.number ?? 0;
  return {
    sources: {
      kpis: kpis && { columns: columnsOf(kpis), lastRow },
      readings: readings && columnsOf(readings),
      okrs: okrs && columnsOf(okrs),
    },
    names: kpis ? rankedNames(kpis, okrs, keys) : [],
    keys,
  };
}

function columnsOf<Key extends string>({ sheet, positions, headerRow }: FoundTable<Key>): SourceColumns<Key> {
  const tab = sheet.getName();
  return (key) => {
    const position = positions[key];
    if (position === undefined) return null;
    const letters = columnLetters(position);
    return {
      whole: onTab(tab, `$${letters}:$${letters}`),
      body: onTab(tab, `$${letters}$${headerRow + 1}:$${letters}`),
    };
  };
}

function rankedNames(
  kpis: FoundTable<KpisKey>,
  okrs: FoundTable<ScorecardKey> | null,
  keys: readonly string[],
): string[] {
  const measuredBy = okrs ? measures(okrs, keys) : () => null;
  const known = tableRows(kpis).map((row): RankedKpi => {
    const [name = '', fn = '', health = ''] = (['name', 'fn', 'health'] as const).map((key) =>
      String(cellIn(kpis, row, key) ?? ''),
    );
    const hasValue = typeof cellIn(kpis, row, 'value') === 'number';
    return { name, health: healthIn(health), objective: measuredBy(name, fn), hasValue };
  });
  const named = known.filter(({ name }) => name.trim() !== '');
  return ranked(named.filter(({ name }, index) => named.findIndex((each) => each.name === name) === index));
}

/** Tells which objective a KPI measures first: a key result follows it, or is about its function. */
function measures(
  okrs: FoundTable<ScorecardKey>,
  keys: readonly string[],
): (name: string, fn: string) => number | null {
  const rows = tableRows(okrs);
  const [top] = rows;
  const position = okrs.positions.current;
  const formulas: string[][] =
    top && position !== undefined ? okrs.sheet.getRange(top.number, position, rows.length, 1).getFormulas() : [];
  const first = new Map<string, number>();
  rows.forEach((row, index) => {
    const [key = '', kpi = ''] = (['objectiveKey', 'kpi'] as const).map((column) =>
      String(cellIn(okrs, row, column) ?? ''),
    );
    const place = keys.indexOf(key);
    const source = sourceIn(formulas[index]?.[0] ?? '');
    for (const known of [kpi, source && 'kpi' in source ? source.kpi : '']) {
      const word = foldText(known);
      if (place >= 0 && word !== '' && !first.has(word)) first.set(word, place);
    }
  });
  return (name, fn) => {
    const places = [first.get(foldText(name)), first.get(foldText(fn))].filter((place) => place !== undefined);
    return places.length > 0 ? Math.min(...places) : null;
  };
}
