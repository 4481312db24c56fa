import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { joinMetricLists, type ListedMetric, readMetricList, writeMetricList } from '../../core/facts/metricList.ts';
import { type Schedule, scheduleIn, schedules } from '../../core/facts/schedules.ts';
import { sourceIn, sourceName } from '../../core/facts/sourceNames.ts';
import { jalaliDaysText } from '../../core/tables/jalaliDays.ts';
import { type SourcesKey, sourcesTable } from '../../core/tables/sources.ts';
import type { NewRow, Value } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { appendRows, writeRows } from '../tables/append.ts';
import { asText } from '../tables/asText.ts';
import { ensureLog } from '../tables/ensure.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { takeOut } from '../tables/remove.ts';
import { withColumns } from '../tables/withColumns.ts';
import { writeColumn } from '../tables/writeColumn.ts';

/** What a run of a source brought. */
export interface SourceRun {
  readonly source: string;
  readonly account: string;
  readonly metrics: readonly ListedMetric[];
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly rows: number;
  /** How often it is pulled; left out for a file. */
  readonly schedule?: Schedule;
  /** What is brought of it, as people may change it; left out for a file, and where it stays as it is. */
  readonly query?: string;
  /** How it went, in the language of the document. */
  readonly state: string;
}

/** What it takes to put the row of a source back as it was. */
export interface KeptSource {
  readonly source: string;
  readonly account: string;
  /** Whether the tab was made for it. */
  readonly made: boolean;
  /** Null where there was no row. */
  readonly before: SourceValues | null;
}

type SourceValues = Readonly<Partial<Record<SourcesKey, Value>>>;

/** Writes how the last run of a source went into its row of the Sources tab. */
export function keepSource(run: SourceRun, document: OpenDocument, onFailure: OnFailure): KeptSource {
  const { found: standingTab, made } = ensureLog(sourcesTable, document, onFailure);
  const isJalali = document.settings().calendar === 'jalali';
  const wanted = [...(run.query === undefined ? [] : ['query' as const]), ...(isJalali ? ['jalaliDays' as const] : [])];
  const found = withColumns(standingTab, wanted, document.settings(), onFailure);
  const standing = rowOfSource(found, run);
  const before = standing ? valuesIn(found, standing, document) : null;
  const known = standing ? readMetricList(String(cellIn(found, standing, 'fields'))) : [];
  const earliest = standing ? cellIn(found, standing, 'firstDay') : '';
  const latest = standing ? cellIn(found, standing, 'lastDay') : '';
  const dayOr = (cell: Cell, day: Day): Day => (isDateCell(cell) ? document.dayOf(cell) : day);
  const firstDay = Math.min(run.firstDay, dayOr(earliest, run.firstDay));
  const lastDay = Math.max(run.lastDay, dayOr(latest, run.lastDay));
  const row: NewRow<SourcesKey> = {
    values: {
      source: { text: sourceName(run.source)[found.language] },
      account: { text: run.account },
      fields: { text: writeMetricList(joinMetricLists(known, run.metrics)) },
      firstDay: { day: firstDay },
      lastDay: { day: lastDay },
      ...(isJalali && { jalaliDays: { text: jalaliDaysText([firstDay, lastDay], found.language) } }),
      lastRun: document.now(),
      query: { text: run.query ?? (standing ? String(cellIn(found, standing, 'query')) : '') },
      ...(run.schedule && { schedule: schedules[run.schedule][found.language] }),
      rows: run.rows,
      state: { text: run.state },
    },
    formats: {},
  };
  if (!standing) appendRows(found, [row], onFailure);
  else {
    onFailure(() => writeRows(found, standing.number, [{ values: before ?? {}, formats: {} }]));
    writeRows(found, standing.number, [row]);
  }
  return { source: run.source, account: run.account, made, before };
}

/** Puts the row of a source back as it was, one that was taken out too; the tab goes, if it was made for it and holds nothing else. */
export function restoreSource({ source, account, made, before }: KeptSource, document: OpenDocument): void {
  const found = findWholeTable(sourcesTable, document.tabs);
  const row = found && rowOfSource(found, { source, account });
  if (!found) return;
  if (before && row) writeRows(found, row.number, [{ values: before, formats: {} }]);
  else if (before) appendRows(found, [{ values: before, formats: {} }], () => undefined);
  else if (row) takeOut(found, [row], { madeTab: made });
}

/** Takes a source out of the list; gives what it takes to put it back, or null where it is not listed. */
export function takeOutSource(
  of: Pick<SourceRun, 'source' | 'account'>,
  document: OpenDocument,
  onFailure: OnFailure,
): KeptSource | null {
  const found = findWholeTable(sourcesTable, document.tabs);
  const row = found && rowOfSource(found, of);
  if (!found || !row) return null;
  // Those below move up: with its first row deleted, a tab might lose its conditional formats.
  const from = tableRows(found).filter(({ number }) => number >= row.number);
  const before = from.map((each): NewRow<SourcesKey> => ({ values: valuesIn(found, each, document), formats: {} }));
  onFailure(() => writeRows(found, row.number, before));
  writeRows(found, row.number, [...before.slice(1), { values: {}, formats: {} }]);
  return { ...of, made: false, before: before[0]?.values ?? {} };
}

/** Says in its row how a source stands, and gives what stood there; `''` where there is no such row. */
export function tellState(
  of: Pick<SourceRun, 'source' | 'account'>,
  state: string,
  document: OpenDocument,
  onFailure: OnFailure,
): string {
  const found = findWholeTable(sourcesTable, document.tabs);
  const row = found && rowOfSource(found, of);
  if (!found || !row) return '';
  const before = String(cellIn(found, row, 'state'));
  const write = (text: string): void => writeColumn(found, 'state', new Map([[row.number, asText(text)]]));
  onFailure(() => write(before));
  write(state);
  return before;
}

/** A source with the metrics it brings, as the Sources tab lists it. */
export interface ListedSource {
  readonly source: string;
  readonly account: string;
  readonly metrics: readonly ListedMetric[];
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** The day of the last run. */
  readonly lastRun: Day | null;
  readonly rows: number;
  /** As people may have changed it in the tab; null where the cell says nothing. */
  readonly schedule: Schedule | null;
  /** What is brought, as people may have changed it in the tab; `''` for a file. */
  readonly query: string;
  readonly state: string;
}

/** The sources of the file, in the order of their rows. */
export function listSources(document: OpenDocument): ListedSource[] {
  const found = findWholeTable(sourcesTable, document.tabs);
  if (!found) return [];
  const day = (cell: Cell): Day | null => (isDateCell(cell) ? document.dayOf(cell) : null);
  return tableRows(found).map((row) => {
    const cell = (key: SourcesKey): Cell => cellIn(found, row, key);
    return {
      source: sourceIn(String(cell('source'))),
      account: String(cell('account')),
      metrics: readMetricList(String(cell('fields'))),
      firstDay: day(cell('firstDay')),
      lastDay: day(cell('lastDay')),
      lastRun: day(cell('lastRun')),
      rows: Number(cell('rows')) || 0,
      query: String(cell('query')),
      schedule: scheduleIn(String(cell('schedule'))),
      state: String(cell('state')),
    };
  });
}

function rowOfSource(
  found: FoundTable<SourcesKey>,
  { source, account }: Pick<SourceRun, 'source' | 'account'>,
): TableRow | undefined {
  return tableRows(found).find(
    (row) =>
      sourceIn(String(cellIn(found, row, 'source'))) === source && String(cellIn(found, row, 'account')) === account,
  );
}

function valuesIn(found: FoundTable<SourcesKey>, row: TableRow, { dayOf, serialAt }: OpenDocument): SourceValues {
  const keys = Object.keys(found.positions) as SourcesKey[];
  return Object.fromEntries(
    keys.map((key) => {
      const cell = cellIn(found, row, key);
      if (isDateCell(cell)) return [key, key === 'lastRun' ? serialAt(cell) : { day: dayOf(cell) }];
      return [key, typeof cell === 'string' && cell !== '' ? { text: cell } : (cell ?? '')];
    }),
  );
}
