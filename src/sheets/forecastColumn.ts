import { type ColumnForecast, columnForecast } from '../core/insights/columnForecast.ts';
import { Refusal } from '../core/refusal/refusal.ts';
import type { Settings } from '../core/settings/settings.ts';
import { eventsTable } from '../core/tables/events.ts';
import { columnLetters } from '../core/tables/letters.ts';
import type { UsersTable } from '../core/tables/usersTable.ts';
import { tableAround } from './document/columns.ts';
import type { OpenDocument } from './document/document.ts';
import { sheetById } from './services/sheetById.ts';
import { findWholeTable } from './tables/find.ts';
import { tableRows } from './tables/read.ts';

interface Request {
  readonly horizon: number;
  /** The share of futures that should lie between lower and upper. */
  readonly level: number;
  /** The column that was shown last, which is meant where people look at none, such as at what was inserted; null for none. */
  readonly last: { readonly sheet: number; readonly word: string; readonly position: number } | null;
}

/** A column of the table that people look at, as a call names it. */
interface NamedColumn {
  readonly position: number;
  readonly word: string;
  readonly range: string;
}

/** The column of numbers that people look at, its past and how it goes on. */
export interface ForecastOfColumn extends ColumnForecast {
  readonly sheet: number;
  readonly tab: string;
  readonly values: NamedColumn;
  /** The column that dates the values; null where the table has none. */
  readonly dates: NamedColumn | null;
  /** The rows of the Events tab, where there are any and the values are dated. */
  readonly eventsRange: { readonly sheet: number; readonly range: string } | null;
  readonly isPercent: boolean;
  /** In which people read its dates. */
  readonly calendar: Settings['calendar'];
}

type Column = UsersTable['columns'][number];

/** Older periods are not drawn: nobody could tell them apart. */
const MOST_SHOWN = 240;

/**
 * Forecasts the column that people look at.
 * @throws Refusal where it is no column of numbers under a header, or KPI_FORECAST would refuse it
 */
export function forecastColumn({ horizon, level, last }: Request, document: OpenDocument): ForecastOfColumn {
  const active = SpreadsheetApp.getActiveSheet();
  const cell = active.getActiveCell();
  const found =
    findColumn(tableAround(active, cell.getColumn(), document), ({ position }) => position === cell.getColumn()) ??
    lastColumn(last, document);
  if (!found) throw new Refusal('noNumberColumn', { value: cell.getA1Notation() });
  const { sheet, table, column, cells } = found;
  const rows = cells.slice(table.firstRow - 1, table.lastRow);
  const valuesOf = ({ position }: Column) => rows.map((row) => row[position - 1]);
  const dates = dateColumn(table, column);
  const events = dates && eventsRange(document);
  const options = { horizon, level, events: events?.cells ?? null };
  const forecast = columnForecast(valuesOf(column), dates && valuesOf(dates), options, document);
  if (!forecast) throw new Refusal('noNumberColumn', { value: cell.getA1Notation() });
  const older = Math.max(0, forecast.past.length - MOST_SHOWN);
  const named = ({ position, word }: Column): NamedColumn => {
    const letters = columnLetters(position);
    return { position, word, range: `${letters}${table.firstRow}:${letters}${table.lastRow}` };
  };
  return {
    ...forecast,
    past: forecast.past.slice(-MOST_SHOWN),
    events: forecast.events.flatMap(({ name, places }) => {
      const shown = places.map((place) => place - older).filter((place) => place >= 0);
      return shown.length === 0 ? [] : [{ name, places: shown }];
    }),
    eventsRange: events && { sheet: events.sheet, range: events.range },
    sheet: sheet.getSheetId(),
    tab: sheet.getName(),
    values: named(column),
    dates: dates && named(dates),
    isPercent: sheet.getRange(table.firstRow, column.position).getNumberFormat().includes('%'),
    calendar: document.settings().calendar,
  };
}

/** The rows of the Events tab as functions take them; null where there is none, or people have moved its columns apart. */
function eventsRange({ tabs }: OpenDocument) {
  const found = findWholeTable(eventsTable, tabs);
  const rows = found ? tableRows(found) : [];
  const { name, firstDay, lastDay, repeats } = found?.positions ?? {};
  const inOrder =
    name !== undefined && [firstDay, lastDay, repeats].every((position, index) => position === name + index + 1);
  if (!found || !inOrder || rows.length === 0) return null;
  const [top, bottom] = [rows[0]?.number ?? 0, rows[rows.length - 1]?.number ?? 0];
  return {
    sheet: found.sheet.getSheetId(),
    range: `${columnLetters(name)}${top}:${columnLetters(name + 3)}${bottom}`,
    cells: rows.map(({ cells }) => cells.slice(name - 1, name + 3)),
  };
}

/** The column that was shown last, wherever it stands in its sheet by now. */
function lastColumn(last: Request['last'], document: OpenDocument) {
  const sheet = last && sheetById(last.sheet);
  return last && sheet && findColumn(tableAround(sheet, last.position, document), ({ word }) => word === last.word);
}

/** A column of numbers in the table of a sheet. */
function findColumn({ sheet, table, cells }: ReturnType<typeof tableAround>, isMeant: (column: Column) => boolean) {
  const column = table?.columns.find((each) => each.holds === 'numbers' && isMeant(each));
  return table && column ? { sheet, table, column, cells } : null;
}

/** The nearest column of dates on the left, else the first one. */
function dateColumn({ columns }: UsersTable, { position }: Column): Column | null {
  const dated = columns.filter(({ holds }) => holds === 'dates');
  const before = dated.filter((each) => each.position < position);
  return before[before.length - 1] ?? dated[0] ?? null;
}
