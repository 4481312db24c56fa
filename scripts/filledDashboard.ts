import type { Host } from '../preview/host/host.ts';
import { healthLabel, healthOf } from '../src/core/tables/kpis/health.ts';
import type { KpisKey } from '../src/core/tables/kpis/kpis.ts';
import { kpisTable } from '../src/core/tables/kpis/kpis.ts';
import { kpiReadings } from '../src/core/tables/kpis/readings.ts';
import { columnLetters } from '../src/core/tables/letters.ts';
import type { Language } from '../src/core/text.ts';
import { targetTypes } from '../src/core/tools/health.ts';

type Ask = (name: string, argument: object | null) => unknown;

const DAY = 86_400_000;

/** Fills a file through the product as a team would in a year and a half: twenty KPIs with readings and targets, and five objectives. */
export function fillForDashboard(host: Host, ask: Ask, language: Language, months = 18): void {
  for (const template of ['MK-02', 'MK-01', 'MK-03', 'MK-04', 'MK-05']) ask('insertTemplate', { template, language });
  ask('insertKpis', { fns: MEASURED.map(([fn]) => fn) });
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  const tab = app.getActiveSpreadsheet().getSheetByName(kpisTable.name[language]);
  if (!tab) throw new Error('There is no KPIs tab.');
  const keys = Object.keys(kpisTable.columns) as KpisKey[];
  const at = (key: KpisKey, row: number): string => `${columnLetters(keys.indexOf(key) + 1)}${row}`;
  MEASURED.forEach(([, target, type], index) => {
    tab.getRange(at('value', index + 2)).setValue(valueAt(index, 0));
    tab.getRange(at('target', index + 2)).setValue(target);
    if (type) tab.getRange(at('targetType', index + 2)).setValue(targetTypes[type][language]);
    tab
      .getRange(at('owner', index + 2))
      .setValue((language === 'fa' ? ['سارا', 'امیر', 'لیلا'] : ['Sara', 'Amir', 'Lena'])[index % 3]);
  });
  ask('recordKpis', { who: 'Sara', entries: [], language });
  const log = app.getActiveSpreadsheet().getSheetByName(kpiReadings.name[language]);
  if (!log) throw new Error('There is no log.');
  const today = Math.floor(Date.now() / DAY) * DAY;
  const names = MEASURED.map((_, index) => String(host.valueAt(kpisTable.name[language], at('name', index + 2))));
  const rows = Array.from({ length: months }, (_, month) => months - month).flatMap((monthsAgo) =>
    MEASURED.map(([fn, target, type], index) => {
      const value = valueAt(index, monthsAgo);
      const health = healthLabel(healthOf({ value, target, type: type ?? 'stay_at_or_above' }), language);
      return [new Date(today - monthsAgo * 30 * DAY), names[index], value, target, health, 'Sara', '', fn];
    }),
  );
  const last = log.getLastRow();
  if (log.getMaxRows() < last + rows.length + 5) log.insertRowsAfter(log.getMaxRows(), rows.length);
  log.getRange(last + 1, 1, rows.length, 8).setValues(rows);
}

/** A function, its target, and what meeting it means where that is not to stay above it. */
const MEASURED: readonly (readonly [fn: string, target: number, type?: 'stay_at_or_below'])[] = [
  ['KPI_CAC', 600_000, 'stay_at_or_below'],
  ['KPI_CVR', 0.035],
  ['KPI_AOV', 1_250_000],
  ['KPI_ROAS', 4],
  ['KPI_REPEAT_RATE', 0.3],
  ['KPI_CART_ABANDON', 0.65, 'stay_at_or_below'],
  ['KPI_CM_RATIO', 0.4],
  ['KPI_CLV_SIMPLE', 3_000_000],
  ['KPI_LTV_CAC', 3],
  ['KPI_CHURN', 0.05, 'stay_at_or_below'],
  ['KPI_NPS', 45],
  ['KPI_MRR', 950_000_000],
  ['KPI_ARPU', 480_000],
  ['KPI_CTR', 0.02],
  ['KPI_CPC', 9_000, 'stay_at_or_below'],
  ['KPI_BOUNCE_RATE', 0.42, 'stay_at_or_below'],
  ['KPI_CPL', 120_000, 'stay_at_or_below'],
  ['KPI_ACTIVATION', 0.4],
  ['KPI_STICKINESS', 0.25],
  ['KPI_WIN_RATE', 0.22],
];

/** A value that wanders around its target. */
function valueAt(index: number, monthsAgo: number): number {
  const [, target, type] = MEASURED[index] as (typeof MEASURED)[number];
  const trend = (type ? 1 : -1) * (0.012 * monthsAgo - 0.04 * ((index % 4) - 1));
  const wave = 0.06 * Math.sin(index + monthsAgo * 0.9) + 0.03 * Math.cos(index * 2 + monthsAgo * 2.3);
  const value = target * (1 + trend + wave);
  return target >= 1_000 ? Math.round(value) : Math.round(value * 10_000) / 10_000;
}
