import { type Calendar, dateIn, monthStart } from '../../core/calendar/calendar.ts';
import { type Day, isoText } from '../../core/calendar/day.ts';
import { readMonth } from '../../core/calendar/read.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import { foldText } from '../../core/fold.ts';
import { type ComparedPeriods, type Comparison, comparedPeriods } from '../../core/insights/comparedPeriods.ts';
import { type Move, type MoveRow, moveOf, type SegmentSums, segmentSums, UNNAMED } from '../../core/insights/move.ts';
import type { MoveSource } from '../../core/insights/moveSheet.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { factsTable } from '../../core/tables/facts.ts';
import type { UsersTable } from '../../core/tables/usersTable.ts';
import { readTable } from '../tables/find.ts';
import { typedNumberIn } from '../tables/typedNumberIn.ts';
import { cellDay } from './cellDay.ts';
import { tableAround } from './columns.ts';
import type { OpenDocument } from './document.ts';

/** What people chose, null where they leave it to what fits. Columns go by their header words. */
export interface MoveRequest {
  readonly numerator: string | null;
  /** '' where the metric is a total. */
  readonly denominator: string | null;
  readonly dates: string | null;
  /** One or two. */
  readonly segments: readonly string[] | null;
  /** In the Facts tab, the metric to look at. */
  readonly metric: string | null;
  /** In the Facts tab, the id of the account whose numbers are meant. */
  readonly account: string | null;
  readonly comparison: Comparison;
  /** Periods of people's own, in place of a comparison. */
  readonly periods: ComparedPeriods | null;
}

/** Numbers of a metric that may be added up: of one account of a source, in one unit. */
interface MetricAccount {
  readonly id: string;
  readonly source: string;
  readonly account: string;
  readonly unit: string;
}

/** Why a metric of the table that people look at moved, with what it was read from and what else there is to choose. */
export interface ExplainedMove {
  readonly tab: string;
  /** Null where a period has nothing to compare. */
  readonly move: Move | null;
  readonly periods: ComparedPeriods;
  readonly numerator: string;
  readonly denominator: string;
  readonly dates: string;
  readonly segments: readonly string[];
  readonly metric: string | null;
  /** The id of the account that it was read from; null in any other tab than Facts. */
  readonly account: string | null;
  readonly choices: {
    readonly numbers: readonly string[];
    readonly dates: readonly string[];
    readonly words: readonly string[];
    /** In the Facts tab alone. */
    readonly metrics: readonly string[];
    /** Of the metric, those with the most numbers first. */
    readonly accounts: readonly MetricAccount[];
  };
  readonly isPercent: boolean;
  readonly calendar: Settings['calendar'];
  /** Rows whose date is filled and cannot be read, with the first such date as it stands; null where there is none. */
  readonly unread: { readonly rows: number; readonly example: string } | null;
}

type Column = UsersTable['columns'][number];
type Rows = readonly (readonly Cell[])[];

/** The change of a metric with the cells that it was read from. */
export interface ReadMove {
  readonly explained: ExplainedMove;
  readonly source: MoveSource;
  /** The sums of each segment that counts. */
  readonly sums: readonly SegmentSums[];
}

/**
 * Takes the change of a metric between two periods apart, from the rows of the table that people look at.
 * @throws Refusal where that is no table with dates and numbers
 */
export function readMove(request: MoveRequest, document: OpenDocument): ReadMove {
  const sheet = SpreadsheetApp.getActiveSheet();
  const active = sheet.getActiveCell().getColumn();
  const { table, cells } = tableAround(sheet, active, document);
  const dates = table && columnNamed(table, request.dates, 'dates');
  if (!table || !dates) {
    const meant = table?.columns.find(({ word }) => DATE_WORD.test(foldText(word)));
    if (meant) throw new Refusal('unreadDates', { value: meant.word });
    throw new Refusal('noDatedTable', { value: sheet.getName() });
  }
  const all: Rows = cells.slice(table.firstRow - 1, table.lastRow);
  const facts = factColumns(sheet, document);
  const metrics = facts ? distinct(all, facts.metric) : [];
  const metric = facts ? (metrics.find((each) => each === request.metric) ?? metrics[0] ?? '') : null;
  // Only days add up: a window or a snapshot tells how things are.
  const ofMetric = facts
    ? all.filter((row) => wordIn(row[facts.metric - 1]) === metric && row[facts.grain - 1] === 'day')
    : all;
  const accounts = facts ? accountsOf(ofMetric, facts) : [];
  const account = accounts.find(({ id }) => id === request.account) ?? accounts[0] ?? null;
  const rows = facts ? ofMetric.filter((row) => accountIn(row, facts).id === account?.id) : all;
  const activeWord = table.columns.find(({ position, holds }) => position === active && holds === 'numbers')?.word;
  const isRatio = facts !== null && rows.some((row) => !isBlankCell(row[facts.denominator - 1]));
  const numerator = facts
    ? columnAt(table, isRatio ? facts.numerator : facts.value)
    : (columnAmong(table, request.numerator, 'numbers') ?? columnNamed(table, activeWord ?? null, 'numbers'));
  if (!numerator) throw new Refusal('noDatedTable', { value: sheet.getName() });
  const denominator = facts
    ? isRatio && columnAt(table, facts.denominator)
    : request.denominator && table.columns.find(({ word }) => word === request.denominator);
  const words = table.columns.filter((column) => column.holds === 'texts' && isSegment(rows, column));
  const chosen = request.segments?.flatMap((word) => words.find((each) => each.word === word) ?? []) ?? [];
  const segments = chosen.length > 0 ? chosen : words.slice(0, 1);
  const read = rows.map(
    (row): MoveRow => ({
      day: cellDay(row[dates.position - 1], document),
      segment: segments.map(({ position }) => wordIn(row[position - 1])),
      numerator: typedNumberIn(row[numerator.position - 1]),
      denominator: denominator ? typedNumberIn(row[denominator.position - 1]) : null,
    }),
  );
  const last = read.reduce<Day | null>(
    (latest, { day }) => (latest === null || (day ?? latest) > latest ? day : latest),
    null,
  );
  const { calendar } = document.settings();
  const dateCells = rows.map((row) => row[dates.position - 1]);
  const periods = request.periods ?? usualPeriods(request.comparison, last ?? document.today(), calendar, dateCells);
  const unread = dateCells.filter((cell, index) => read[index]?.day === null && !isBlankCell(cell));
  const named = (kind: Column['holds']) => table.columns.filter(({ holds }) => holds === kind).map(({ word }) => word);
  const kind = denominator ? 'ratio' : 'total';
  const tab = sheet.getName();
  const explained: ExplainedMove = {
    tab,
    move: moveOf(read, periods, kind),
    periods,
    numerator: numerator.word,
    denominator: denominator ? denominator.word : '',
    dates: dates.word,
    segments: segments.map(({ word }) => word),
    metric,
    account: account?.id ?? null,
    choices: {
      numbers: named('numbers'),
      dates: named('dates'),
      words: words.map(({ word }) => word),
      metrics,
      accounts,
    },
    isPercent: !denominator && sheet.getRange(table.firstRow, numerator.position).getNumberFormat().includes('%'),
    calendar,
    unread: unread.length > 0 ? { rows: unread.length, example: exampleOf(unread[0], document) } : null,
  };
  const fixed = facts && account ? [account.source, account.account, account.unit] : [];
  const source: MoveSource = {
    tab,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    dates: dates.position,
    numerator: numerator.position,
    denominator: denominator ? denominator.position : null,
    segments: segments.map(({ position }) => position),
    fixed: facts
      ? [
          { position: facts.metric, word: metric ?? '' },
          { position: facts.grain, word: 'day' },
          ...FIXED.map((key, index) => ({ position: facts[key], word: fixed[index] ?? '' })),
        ].filter(({ word }) => word !== '')
      : [],
  };
  return { explained, source, sums: segmentSums(read, periods, kind) };
}

/** What tells the numbers of one account from those of others. */
const FIXED = ['source', 'account', 'unit'] as const;

/** Folded header words of a column that was meant to hold dates. */
const DATE_WORD = /\b(?:date|day|week|month)s?\b|تاریخ|(?:^| )(?:روز|هفته|ماه)(?: |$)/;

/**
 * The periods of a comparison. Months that were typed without a day are compared whole, in the calendar that they are written in:
 * the days of the other one part them elsewhere.
 */
function usualPeriods(comparison: Comparison, last: Day, calendar: Calendar, cells: readonly Cell[]): ComparedPeriods {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const months = filled.filter((cell) => typeof cell === 'string' && readMonth(cell) !== null);
  if (comparison !== 'month' || months.length * 2 <= filled.length) return comparedPeriods(comparison, last, calendar);
  const own = (['jalali', 'gregorian'] as const).find((each) => dateIn(each, last).dayOfMonth === 1) ?? calendar;
  const { year, month } = dateIn(own, last);
  return comparedPeriods(comparison, monthStart(own, year, month + 1) - 1, own);
}

function exampleOf(cell: Cell, { dayOf }: OpenDocument): string {
  return isDateCell(cell) ? isoText(dayOf(cell)) : String(cell).trim();
}

/** The column of a kind that was chosen, while there is one of that name. */
function columnAmong({ columns }: UsersTable, word: string | null, kind: Column['holds']): Column | null {
  return columns.find((column) => column.word === word && column.holds === kind) ?? null;
}

/** The column that was chosen, else the first of its kind. */
function columnNamed(table: UsersTable, word: string | null, kind: Column['holds']): Column | null {
  return columnAmong(table, word, kind) ?? table.columns.find(({ holds }) => holds === kind) ?? null;
}

function columnAt({ columns }: UsersTable, position: number): Column | null {
  return columns.find((column) => column.position === position) ?? null;
}

/** Columns of the Facts tab that a comparison reads. */
const FACT_COLUMNS = ['metric', 'grain', 'value', 'numerator', 'denominator', 'source', 'account', 'unit'] as const;
type FactColumns = Readonly<Record<(typeof FACT_COLUMNS)[number], number>>;

/** Where the Facts tab has what a comparison reads; null in any other tab. */
function factColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, { tabs }: OpenDocument): FactColumns | null {
  if (tabs.of(factsTable)?.getSheetId() !== sheet.getSheetId()) return null;
  const found = readTable(factsTable, sheet);
  if (!('table' in found)) return null;
  const { positions } = found;
  return FACT_COLUMNS.every((key) => positions[key] !== undefined) ? (positions as FactColumns) : null;
}

/** Two properties, or two reports of one, tell the same sessions: their sum would mean nothing, nor would that of two currencies. */
function accountsOf(rows: Rows, columns: FactColumns): MetricAccount[] {
  const counts = new Map<string, { readonly account: MetricAccount; rows: number }>();
  for (const row of rows) {
    const account = accountIn(row, columns);
    const known = counts.get(account.id);
    if (known) known.rows += 1;
    else counts.set(account.id, { account, rows: 1 });
  }
  return [...counts.values()].sort((one, other) => other.rows - one.rows).map(({ account }) => account);
}

function accountIn(row: Rows[number], columns: FactColumns): MetricAccount {
  const [source = '', account = '', unit = ''] = (['source', 'account', 'unit'] as const).map((key) =>
    String(row[columns[key] - 1] ?? ''),
  );
  return { id: JSON.stringify([source, account, unit]), source, account, unit };
}

/** More different words than that are names of single things, and no segments. */
const MOST_SEGMENTS = 200;

function isSegment(rows: Rows, { position }: Column): boolean {
  const count = distinct(rows, position).length;
  return count > 1 && count <= MOST_SEGMENTS;
}

function distinct(rows: Rows, position: number): string[] {
  return [...new Set(rows.map((row) => wordIn(row[position - 1])))].filter((word) => word !== UNNAMED);
}

function wordIn(cell: Cell): string {
  return isBlankCell(cell) ? UNNAMED : String(cell).trim();
}
