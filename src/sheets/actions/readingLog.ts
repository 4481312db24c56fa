import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import { type CheckInKey, checkIns } from '../../core/tables/checkIns.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { GENERAL_FORMAT, type NewRow } from '../../core/tables/table.ts';
import type { Text } from '../../core/text.ts';
import { TEXT_FORMAT } from '../changes/cells.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { forgetLog, rememberLog } from '../document/hadLog.ts';
import { rememberKeys } from '../document/knownKeys.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { type FoundTable, findWholeTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { writeColumn } from '../tables/writeColumn.ts';
import { takeOutOfLog } from './logRows.ts';

/** A reading of a key result as it stands in the log. */
export interface Logged {
  readonly day: Day;
  readonly key: string;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly note: string;
  readonly who: string;
}

/** Where readings were added, to take them out again. */
export interface LogStep {
  readonly sheet: number;
  readonly made: boolean;
  readonly readings: readonly Logged[];
}

/** Writes readings below the last one of the log, each with the title of its key result and in the format of its number. */
export function appendReadings(
  log: FoundTable<CheckInKey>,
  found: FoundTable<ScorecardKey>,
  readings: readonly { readonly row: TableRow; readonly logged: Logged }[],
  { formatOf }: CurrentColumn,
  document: OpenDocument,
  onFailure: OnFailure,
): void {
  rememberKeys(
    readings.map(({ logged }) => logged.key),
    document,
    onFailure,
  );
  rememberLog(document, onFailure);
  const rows = readings.map(({ row, logged }) => logRow(logged, String(cellIn(found, row, 'title')), formatOf(row)));
  appendRows(log, rows, onFailure);
}

/** What is known of the cells of Current besides their values. */
export interface CurrentColumn {
  isComputed(row: TableRow): boolean;
  formatOf(row: TableRow): string;
  /** Whether the cell is formatted as plain text, in which a number would stay none. */
  isText(row: TableRow): boolean;
}

export function readCurrentColumn(found: FoundTable<ScorecardKey>): CurrentColumn {
  const position = found.positions.current;
  const rows = tableRows(found);
  const [top] = rows;
  if (position === undefined || !top)
    return { isComputed: () => false, formatOf: () => GENERAL_FORMAT, isText: () => false };
  const range = found.sheet.getRange(top.number, position, rows.length, 1);
  const formulas: string[][] = range.getFormulas();
  const formats: string[][] = range.getNumberFormats();
  return {
    isComputed: ({ number }) => Boolean(formulas[number - top.number]?.[0]),
    formatOf: ({ number }) => numberFormat(formats[number - top.number]?.[0]),
    isText: ({ number }) => formats[number - top.number]?.[0] === TEXT_FORMAT,
  };
}

/** The format of a cell as that of a number: one for texts would make a text of it. */
export function numberFormat(format: string | undefined): string {
  return format === undefined || format === TEXT_FORMAT ? GENERAL_FORMAT : format;
}

function logRow(logged: Logged, title: string, format: string): NewRow<CheckInKey> {
  const { day, key, value, confidence, note, who } = logged;
  return {
    values: {
      day: { day },
      key: { text: key },
      title: { text: title },
      ...(value !== null && { value }),
      ...(confidence !== null && { confidence }),
      ...(note !== '' && { note: { text: note } }),
      ...(who !== '' && { who: { text: who } }),
    },
    formats: { value: format },
  };
}

/** A value that someone typed into the row of a key result. */
export interface TypedValue {
  readonly row: TableRow;
  readonly key: string;
  readonly value: number;
}

/** What taking typed values as readings has changed besides their own cells. */
export interface ReadingStep {
  readonly log: LogStep | null;
  /** The day of the reading before, by the key of the row; null where there was none. */
  readonly days: readonly { readonly key: string; readonly before: Day | null }[];
}

/** Takes typed values as readings of today: the day stands in their rows, and the log has them where there is a log. */
export function takeAsReadings(
  found: FoundTable<ScorecardKey>,
  typed: readonly TypedValue[],
  document: OpenDocument,
  onFailure: OnFailure,
): ReadingStep {
  const day = document.today();
  const days = typed.map(({ row, key }) => {
    const before = cellIn(found, row, 'checkedIn');
    return { key, before: isDateCell(before) ? document.dayOf(before) : null };
  });
  const rows = typed.map(({ row }) => row.number);
  onFailure(() =>
    writeColumn(found, 'checkedIn', new Map(rows.map((row, index) => [row, dateOr(days[index]?.before, document)]))),
  );
  writeColumn(found, 'checkedIn', new Map(rows.map((row) => [row, document.dateOf(day)])));
  const log = findWholeTable(checkIns, document.tabs);
  if (!log) return { log: null, days };
  const readings = typed.map(({ row, key, value }) => ({ row, logged: typedReading(key, value, day, document) }));
  appendReadings(log, found, readings, readCurrentColumn(found), document, onFailure);
  const step: LogStep = { sheet: log.sheet.getSheetId(), made: false, readings: readings.map(({ logged }) => logged) };
  return { log: step, days };
}

/** A number that someone typed into the sheet on a day, as the log tells it. */
export function typedReading(key: string, value: number, day: Day, document: OpenDocument): Logged {
  return { day, key, value, confidence: null, note: TYPED_IN_SHEET[document.language()], who: '' };
}

const TYPED_IN_SHEET: Text = { en: 'Typed in the sheet', fa: 'در برگه نوشته شد' };

/** Takes readings back: out of the log, and their days out of the rows, wherever these stand now. */
export function takeReadingsBack(
  { log, days }: ReadingStep,
  found: FoundTable<ScorecardKey>,
  document: OpenDocument,
): void {
  const rows = new Map(tableRows(found).map((row) => [String(cellIn(found, row, 'key')), row.number]));
  const cells = days.flatMap(({ key, before }): [number, Cell][] => {
    const row = rows.get(key);
    return row === undefined ? [] : [[row, dateOr(before, document)]];
  });
  writeColumn(found, 'checkedIn', new Map(cells));
  if (log) takeReadingsOut(log, document);
}

function dateOr(day: Day | null | undefined, { dateOf }: OpenDocument): Cell {
  return day == null ? '' : dateOf(day);
}

/** Takes readings out of the log; the tab too, if it was made for them and holds nothing else. */
export function takeReadingsOut({ sheet, made, readings }: LogStep, document: OpenDocument): void {
  const rows = readings.map(({ day, ...cells }) => ({ day, cells }));
  takeOutOfLog(checkIns, { sheet, made, rows }, document);
  if (made && !sheetById(sheet)) forgetLog(document);
}
