import { writeDay } from '../../core/calendar/write.ts';
import { type Cell, type CellOrRange, isDateCell } from '../../core/cell.ts';
import { callFunction } from '../../core/functions/call.ts';
import { callText, isRangeArgument } from '../../core/functions/callText.ts';
import type { SheetFunction } from '../../core/functions/sheetFunction.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findFunction } from '../../core/registry.ts';
import { resultFormat } from '../../core/tables/resultFormat.ts';
import type { UsersTable } from '../../core/tables/usersTable.ts';
import { overlap, type Zone } from '../../core/tables/zone.ts';
import { rows as rowByRow } from '../../core/tools/rows.ts';
import { tableIn } from '../document/columns.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { action } from './action.ts';
import { type ColumnArgument, findCells, namedFrom, type ReadCells } from './columnArguments.ts';
import { type PlacedFormula, placeFormula, takeBack } from './placedFormula.ts';
import { type PlacedTable, placeTable, takeTableBack } from './placedTable.ts';
import {
  freeColumns,
  headWords,
  isFree,
  namedColumns,
  nameOf,
  type ResultSize,
  rowsWanted,
  type Spot,
  spotWithHead,
} from './resultSpot.ts';

interface Request {
  readonly fn: string;
  /** In the order of the call. */
  readonly args: readonly ColumnArgument[];
  /** The sheet whose columns were offered. */
  readonly sheet: number;
  /** One result for every row, in a column of its own. */
  readonly each: boolean;
  /** Writes what the call gives now, and no formula. */
  readonly asValues?: boolean;
  /**
   * For a table of its own, with other rows than those that it reads: the column beside them stays blank. Each of its columns looks like
   * the cells of the argument of this place, null where it looks like none.
   */
  readonly like?: readonly (number | null)[];
}

interface Outcome {
  readonly tab: string;
  readonly cell: string;
}

/**
 * Puts a call over the columns of a sheet where nothing stands: into the active cell, or into the next free column of the table
 * with the name of the KPI above it. It covers nothing, and reads no cell that it fills.
 */
export const useColumns = action({
  id: 'useColumns',
  undoLabel: (target) => ({ en: `formula ${isolate(target)}`, fa: `فرمول ${isolate(target)}` }),
  run({ fn, args, sheet: id, each, asValues = false, like }: Request, document, { onFailure, record }): Outcome {
    const declared = findFunction(fn);
    if (!declared) throw new Refusal('unknownFunction', { value: fn });
    const source = sheetById(id);
    if (!source) throw new Refusal('columnGone', { value: fn });
    const { table, cells } = tableIn(source, document);
    const read = findCells(args, id, table);
    const zonesOn = (sheet: number): Zone[] =>
      read.flatMap((each) => (each.cells?.sheet === sheet ? [each.cells.zone] : []));
    const zones = read.flatMap((each) => (each.cells ? [each.cells.zone] : []));
    const size = { rows: rowsOf(declared, each, args, zones), columns: namedColumns(declared).length || 1 };

    const active = each ? null : activeSpot(size, zonesOn, id, table);
    const spot =
      active ??
      ((): Spot => {
        const headRow = table?.headerRow ?? 1;
        const right = Math.max(0, ...(table?.columns.map(({ position }) => position) ?? [cells[0]?.length ?? 0]));
        const free = freeColumns(source, like ? right + 1 : right, size.columns, cells, zonesOn(id), onFailure);
        return { sheet: source, headRow, row: table?.firstRow ?? headRow + 1, ...free };
      })();

    const named = namedFrom(read, spot.sheet.getSheetId());
    const formula = each ? callText(rowByRow, [fn.replace(/^KPI_/, ''), ...named]) : callText(declared, named);
    const { language, settings } = document;
    const names = headWords(declared, language());
    const words = names.length > 0 ? names : [declared.name[language()]];
    const units = names.length > 0 ? namedColumns(declared).map(({ unit }) => unit) : [declared.gives.unit];
    const formats = units.map(
      (unit, index) => resultFormat(unit, settings().money.unit) ?? formatLike(read[like?.[index] ?? -1]),
    );
    const { sheet, row, column, headRow, added } = spot;
    const place = {
      ...{ sheet, row, column },
      ...(headRow !== undefined && { head: { row: headRow, words }, looks: { rows: size.rows, formats } }),
      ...(added !== undefined && { added }),
    };
    const placed = asValues
      ? placeTable(place, shownDays(valuesNow(declared, read, document), document), onFailure)
      : placeFormula({ ...place, formula }, onFailure);
    record(placed, fn);
    const cell = nameOf(row, column, { rows: 1, columns: 1 });
    // The result may stand out of view, behind the columns that it reads.
    sheet.setActiveSelection(cell);
    return { tab: sheet.getName(), cell };
  },
  undo: (step: PlacedFormula | PlacedTable, _, { force }) =>
    'values' in step ? takeTableBack(step, force) : takeBack(step, force),
});

/** The number format of the first cell that an argument reads, with marks of thousands where that has none; null for days and words. */
function formatLike(read: ReadCells | undefined): string | null {
  const sheet = read?.cells && sheetById(read.cells.sheet);
  if (!sheet || !read?.cells) return null;
  const cell = sheet.getRange(read.cells.zone.top, read.cells.zone.left);
  const value: Cell = cell.getValue();
  if (typeof value !== 'number') return null;
  const format = cell.getNumberFormat();
  if (/[#0].*[,%]|[,%].*[#0]/.test(format)) return format;
  return Math.abs(value) >= 100 ? '#,##0' : '#,##0.00';
}

/** Days as people write them where the document counts in the Jalali calendar, of which Sheets has no format. */
function shownDays(rows: readonly (readonly Cell[])[], { settings, language, dayOf }: OpenDocument): Cell[][] {
  const { calendar } = settings();
  if (calendar !== 'jalali') return rows.map((cells) => [...cells]);
  return rows.map((cells) =>
    cells.map((cell) => (isDateCell(cell) ? writeDay(dayOf(cell), language(), calendar) : cell)),
  );
}

/** What a call gives now. */
function valuesNow(declared: SheetFunction, read: readonly ReadCells[], document: OpenDocument): Cell[][] {
  const given = read.map(({ argument, cells }): CellOrRange => {
    if (!cells) return isRangeArgument(argument) ? null : (argument as CellOrRange);
    const { top, left, bottom, right } = cells.zone;
    const tab = sheetById(cells.sheet);
    if (!tab) throw new Refusal('columnGone', { value: declared.fn });
    return tab.getRange(top, left, bottom - top + 1, right - left + 1).getValues();
  });
  const result = callFunction(declared, given, document);
  return Array.isArray(result) ? result : [[result]];
}

/** The active cell, where nothing stands in the way of the result and it belongs neither to the table nor to what is read. */
function activeSpot(
  size: ResultSize,
  zonesOn: (sheet: number) => readonly Zone[],
  source: number,
  table: UsersTable | null,
): Spot | null {
  const sheet = SpreadsheetApp.getActiveSheet();
  const cell = sheet.getActiveCell();
  const [row, column, id] = [cell.getRow(), cell.getColumn(), sheet.getSheetId()];
  const spot: Spot | null =
    size.columns > 1
      ? spotWithHead(sheet, row, column, size)
      : isFree(sheet, row, column, size)
        ? { sheet, row, column }
        : null;
  if (!spot) return null;
  const taken = [...zonesOn(id), ...(table && id === source ? [zoneOfTable(table)] : [])];
  const own = {
    top: spot.headRow ?? spot.row,
    bottom: spot.row + size.rows - 1,
    left: column,
    right: column + size.columns - 1,
  };
  return taken.some((zone) => overlap(zone, own)) ? null : spot;
}

function zoneOfTable({ headerRow, lastRow, columns }: UsersTable): Zone {
  const positions = columns.map(({ position }) => position);
  return { top: headerRow, bottom: lastRow, left: Math.min(...positions), right: Math.max(...positions) };
}

/** How many rows a result may take: one for each that a table, a list or a call row by row is made of. */
function rowsOf(
  declared: SheetFunction,
  each: boolean,
  args: readonly ColumnArgument[],
  zones: readonly Zone[],
): number {
  const { shape, totalRow } = declared.gives;
  const levels = Object.values(declared.args).some(
    ({ kind }, index) => (kind === 'level' || kind === 'date') && isRangeArgument(args[index]),
  );
  if (!each && !levels && shape !== 'table' && shape !== 'column') return 1;
  return rowsWanted(args, zones) + Number(totalRow ?? false);
}
