import type { Day } from '../core/calendar/day.ts';
import { histories } from '../core/okr/readings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { type Health, healthIn } from '../core/tables/kpis/health.ts';
import { type KpisKey, kpisTable, targetPeriods } from '../core/tables/kpis/kpis.ts';
import { asksForAttention, type KpiReadingKey, kpiFinder, kpiReadings } from '../core/tables/kpis/readings.ts';
import { wordId } from '../core/tables/scorecard/fields.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import { sourceIn } from '../core/tables/scorecard/source.ts';
import { type TargetType, targetTypes } from '../core/tools/health.ts';
import type { OpenDocument } from './document/document.ts';
import { readMe } from './document/me.ts';
import { dayIn, typedDayIn } from './tables/dayIn.ts';
import { findWholeTable } from './tables/find.ts';
import { cellIn, type TableRow, tableRows } from './tables/read.ts';
import { typedNumberIn } from './tables/typedNumberIn.ts';

/** How many of the last readings the sidebar shows. */
const SHOWN_READINGS = 12;

/** A reading of a KPI on a day; of several on one day the last. */
interface KpiReading {
  readonly day: Day;
  readonly value: number | null;
  readonly target: number | null;
  readonly health: Health;
}

/** A KPI of the file: what it is, where it stands, and how it came there. */
export interface KpiCard {
  /** By which it is known: one that two KPIs have cannot be changed. */
  readonly name: string;
  readonly fn: string;
  readonly value: number | null;
  /** Whether a formula of the sheet works it out. */
  readonly isComputed: boolean;
  readonly unit: string;
  /** Where its numbers come from, in words. */
  readonly from: string;
  readonly target: number | null;
  readonly targetType: TargetType | null;
  /** As the cell shows it, or the id of its word. */
  readonly period: string;
  readonly owner: string;
  readonly health: Health;
  /** From the first to the last. */
  readonly readings: readonly KpiReading[];
  readonly change: number | null;
  /** Whether it was unhealthy in so many readings running that it needs an objective. */
  readonly asksForAttention: boolean;
  /** The key result of this cycle that follows it. */
  readonly keyResult: KpiKeyResult | null;
  /** The key result of this cycle that is about it, and whose number someone types. */
  readonly typedKeyResult: { readonly key: string; readonly title: string } | null;
}

interface KpiKeyResult {
  readonly key: string;
  readonly title: string;
  readonly isDone: boolean;
  /** As the cell shows it. */
  readonly type: string;
}

export interface KpiList {
  /** Who records, as the Owner column names this user; blank until they have said so. */
  readonly me: string;
  readonly today: Day;
  readonly calendar: Settings['calendar'];
  readonly cards: readonly KpiCard[];
}

/** The KPIs of the KPIs tab, in the order of its rows, with their readings and their key results. */
export function listKpis(document: OpenDocument): KpiList {
  const { unhealthyReadings, calendar } = document.settings();
  const found = findWholeTable(kpisTable, document.tabs);
  const rows = found ? tableRows(found).filter((row) => String(cellIn(found, row, 'name')) !== '') : [];
  const head = { me: readMe().me, today: document.today(), calendar };
  if (!found || rows.length === 0) return { ...head, cards: [] };
  const text = (row: TableRow, key: KpisKey): string => String(cellIn(found, row, key) ?? '');
  const number = (row: TableRow, key: KpisKey): number | null => numberOr(cellIn(found, row, key));
  const [top] = rows as [TableRow, ...TableRow[]];
  const last = rows[rows.length - 1] as TableRow;
  const { value } = found.positions;
  const formulas: string[][] =
    value === undefined ? [] : found.sheet.getRange(top.number, value, last.number - top.number + 1, 1).getFormulas();
  const historyOf = readHistories(
    rows.map((row) => ({ name: text(row, 'name'), fn: text(row, 'fn') })),
    document,
  );
  const keyResults = readKeyResults(document);
  const cards = rows.map((row, index): KpiCard => {
    const { readings, change } = historyOf(index);
    const period = text(row, 'period');
    return {
      name: text(row, 'name'),
      fn: text(row, 'fn'),
      value: number(row, 'value'),
      isComputed: (formulas[row.number - top.number]?.[0] ?? '') !== '',
      unit: text(row, 'unit'),
      from: text(row, 'from'),
      target: number(row, 'target'),
      targetType: wordId(targetTypes, text(row, 'targetType')) ?? null,
      period: wordId(targetPeriods, period) ?? period,
      owner: text(row, 'owner'),
      health: healthIn(text(row, 'health')),
      readings: readings.slice(-SHOWN_READINGS),
      change,
      asksForAttention: asksForAttention(
        readings.map(({ health }) => health),
        unhealthyReadings,
      ),
      keyResult: keyResults.following.get(text(row, 'name')) ?? null,
      typedKeyResult: keyResults.typed.get(text(row, 'fn')) ?? null,
    };
  });
  return { ...head, cards };
}

interface KpiHistory {
  readonly readings: readonly KpiReading[];
  readonly change: number | null;
}

const NO_HISTORY: KpiHistory = { readings: [], change: null };

/** The history of each of the KPIs, by its place among them. */
function readHistories(kpis: Parameters<typeof kpiFinder>[0], document: OpenDocument): (index: number) => KpiHistory {
  const log = findWholeTable(kpiReadings, document.tabs);
  if (!log) return () => NO_HISTORY;
  const placeOf = kpiFinder(kpis);
  const text = (row: TableRow, key: KpiReadingKey): string => String(cellIn(log, row, key) ?? '');
  const known = histories(
    tableRows(log).flatMap((row) => {
      const place = placeOf({ name: text(row, 'name'), fn: text(row, 'fn') });
      const day = typedDayIn(cellIn(log, row, 'day'), document);
      if (place < 0 || day === null) return [];
      return [
        {
          key: String(place),
          day,
          value: typedNumberIn(cellIn(log, row, 'value')),
          target: typedNumberIn(cellIn(log, row, 'target')),
          health: healthIn(text(row, 'health')),
        },
      ];
    }),
  );
  return (index) => {
    const history = known.get(String(index));
    if (!history) return NO_HISTORY;
    const readings = history.readings.map(({ day, value, target, health }) => ({ day, value, target, health }));
    return { readings, change: history.change };
  };
}

interface KeyResultsOfKpis {
  /** By the name of the KPI that they follow; of several the last of the tab. */
  readonly following: ReadonlyMap<string, KpiKeyResult>;
  /** Those whose number someone types, by the function of the KPI that they are about. */
  readonly typed: ReadonlyMap<string, KpiCard['typedKeyResult']>;
}

/** The key results of cycles that are not over. */
function readKeyResults({ tabs, today, dayOf }: OpenDocument): KeyResultsOfKpis {
  const found = findWholeTable(scorecard, tabs);
  const rows = found ? tableRows(found) : [];
  const [top] = rows;
  const following = new Map<string, KpiKeyResult>();
  const typed = new Map<string, KpiCard['typedKeyResult']>();
  if (!found || !top || found.positions.current === undefined) return { following, typed };
  const { current } = found.positions;
  const formulas: string[][] = found.sheet.getRange(top.number, current, rows.length, 1).getFormulas();
  for (const row of rows) {
    const lastDay = dayIn(cellIn(found, row, 'lastDay'), { dayOf });
    if (lastDay !== null && lastDay < today()) continue;
    const progress = cellIn(found, row, 'progress');
    const [key = '', title = '', type = '', kpi = ''] = (['key', 'title', 'type', 'kpi'] as const).map((column) =>
      String(cellIn(found, row, column) ?? ''),
    );
    const formula = formulas[row.number - top.number]?.[0] ?? '';
    const source = sourceIn(formula);
    if (source && 'kpi' in source) {
      following.set(source.kpi, { key, title, type, isDone: typeof progress === 'number' && progress >= 1 });
    } else if (formula === '' && kpi !== '' && key !== '') typed.set(kpi, { key, title });
  }
  return { following, typed };
}

function numberOr(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}
