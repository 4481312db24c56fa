import type { Dimension } from '@odoo/o-spreadsheet';
import type { Context, GasRange, GasSheet } from '../context.ts';
import { rightToLeftId } from '../engine/attachments.ts';
import { hexColor } from './colors.ts';
import { hashOf, INVALID_RANGE, placeOf, sheetSize } from './place.ts';

type Members = Pick<
  GasSheet,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getRowHeight'
  | 'getSheetId'
  | 'getSheetName'
  | 'getTabColor'
  | 'hasHiddenGridlines'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRows'
  | 'hideSheet'
  | 'insertColumnAfter'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRightToLeft'
  | 'isRowHiddenByUser'
  | 'isSheetHidden'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setRightToLeft'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'setTabColor'
  | 'showColumns'
  | 'showRows'
  | 'showSheet'
>;

/** The grid of a sheet: its name, its rows and columns, what is frozen and what is hidden. */
export class SheetGrid implements Members {
  readonly ctx: Context;
  readonly sheetId: string;
  readonly self: GasSheet;

  constructor(ctx: Context, sheetId: string) {
    this.ctx = ctx;
    this.sheetId = sheetId;
    this.self = ctx.boundary.expose<GasSheet>('Sheet', this);
  }

  getName(): string {
    return shape(this).getSheetName(this.sheetId);
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): GasSheet {
    const oldName = this.getName();
    if (oldName === name) return this.self;
    const taken = shape(this).getSheetIdByName(name);
    if (taken !== undefined && taken !== this.sheetId) throw new Error(nameTaken(name));
    this.ctx.engine.write('RENAME_SHEET', { sheetId: this.sheetId, oldName, newName: name });
    return this.self;
  }
  getSheetId(): number {
    return sheetNumber(this.sheetId);
  }
  getIndex(): number {
    return shape(this).getSheetIds().indexOf(this.sheetId) + 1;
  }

  getMaxRows(): number {
    return size(this).rows;
  }
  getMaxColumns(): number {
    return size(this).columns;
  }
  getLastRow(): number {
    const { rows, columns } = size(this);
    return lastOf(rows, (row) => someOf(columns, (col) => isFilled(this, row, col)));
  }
  getLastColumn(): number {
    const { rows, columns } = size(this);
    return lastOf(columns, (col) => someOf(rows, (row) => isFilled(this, row, col)));
  }

  insertRowsAfter(after: number, howMany: number): GasSheet {
    return insert(this, 'ROW', after, howMany, 'after');
  }
  insertRowsBefore(before: number, howMany: number): GasSheet {
    return insert(this, 'ROW', before, howMany, 'before');
  }
  insertRowAfter(after: number): GasSheet {
    return insert(this, 'ROW', after, 1, 'after');
  }
  insertRowBefore(before: number): GasSheet {
    return insert(this, 'ROW', before, 1, 'before');
  }
  insertColumnsAfter(after: number, howMany: number): GasSheet {
    return insert(this, 'COL', after, howMany, 'after');
  }
  insertColumnsBefore(before: number, howMany: number): GasSheet {
    return insert(this, 'COL', before, howMany, 'before');
  }
  insertColumnAfter(after: number): GasSheet {
    return insert(this, 'COL', after, 1, 'after');
  }
  deleteRows(first: number, howMany: number): void {
    remove(this, 'ROW', first, howMany);
  }
  deleteRow(row: number): GasSheet {
    return remove(this, 'ROW', row, 1);
  }
  deleteColumns(first: number, howMany: number): void {
    remove(this, 'COL', first, howMany);
  }
  deleteColumn(column: number): GasSheet {
    return remove(this, 'COL', column, 1);
  }

  getFrozenRows(): number {
    return reader(this).getPaneDivisions(this.sheetId).ySplit;
  }
  getFrozenColumns(): number {
    return reader(this).getPaneDivisions(this.sheetId).xSplit;
  }
  setFrozenRows(rows: number): void {
    if (rows > 0) this.ctx.engine.write('FREEZE_ROWS', { sheetId: this.sheetId, quantity: rows });
    else this.ctx.engine.write('UNFREEZE_ROWS', { sheetId: this.sheetId });
  }
  setFrozenColumns(columns: number): void {
    if (columns > 0) this.ctx.engine.write('FREEZE_COLUMNS', { sheetId: this.sheetId, quantity: columns });
    else this.ctx.engine.write('UNFREEZE_COLUMNS', { sheetId: this.sheetId });
  }

  getColumnWidth(column: number): number {
    return reader(this).getColSize(this.sheetId, indexOf(this, 'COL', column));
  }
  setColumnWidth(column: number, width: number): GasSheet {
    return resize(this, 'COL', column, 1, width);
  }
  setColumnWidths(first: number, howMany: number, width: number): GasSheet {
    return resize(this, 'COL', first, howMany, width);
  }
  getRowHeight(row: number): number {
    const get = reader(this);
    const index = indexOf(this, 'ROW', row);
    return get.getUserRowSize(this.sheetId, index) ?? get.getRowSize(this.sheetId, index);
  }
  setRowHeight(row: number, height: number): GasSheet {
    return resize(this, 'ROW', row, 1, height);
  }
  setRowHeights(first: number, howMany: number, height: number): GasSheet {
    return resize(this, 'ROW', first, howMany, height);
  }
  setRowHeightsForced(first: number, howMany: number, height: number): GasSheet {
    return resize(this, 'ROW', first, howMany, height);
  }

  hideColumns(first: number, howMany = 1): void {
    hide(this, 'HIDE_COLUMNS_ROWS', 'COL', first, howMany);
  }
  hideColumn(column: GasRange): void {
    const { zone } = placeOf(column, 'Sheet.hideColumn');
    hide(this, 'HIDE_COLUMNS_ROWS', 'COL', zone.left + 1, zone.right - zone.left + 1);
  }
  showColumns(first: number, howMany = 1): void {
    hide(this, 'UNHIDE_COLUMNS_ROWS', 'COL', first, howMany);
  }
  isColumnHiddenByUser(column: number): boolean {
    return reader(this).isColHidden(this.sheetId, indexOf(this, 'COL', column));
  }
  hideRows(first: number, howMany = 1): void {
    hide(this, 'HIDE_COLUMNS_ROWS', 'ROW', first, howMany);
  }
  showRows(first: number, howMany = 1): void {
    hide(this, 'UNHIDE_COLUMNS_ROWS', 'ROW', first, howMany);
  }
  isRowHiddenByUser(row: number): boolean {
    return reader(this).isRowHidden(this.sheetId, indexOf(this, 'ROW', row));
  }

  hideSheet(): GasSheet {
    const get = shape(this);
    if (get.isSheetVisible(this.sheetId)) {
      if (get.getVisibleSheetIds().length === 1) throw new Error("You can't hide all the sheets in a document.");
      this.ctx.engine.write('HIDE_SHEET', { sheetId: this.sheetId });
    }
    return this.self;
  }
  showSheet(): GasSheet {
    if (!shape(this).isSheetVisible(this.sheetId)) this.ctx.engine.write('SHOW_SHEET', { sheetId: this.sheetId });
    return this.self;
  }
  isSheetHidden(): boolean {
    return !shape(this).isSheetVisible(this.sheetId);
  }

  setTabColor(color: string | null): GasSheet {
    const hex = hexColor(color);
    this.ctx.engine.write('COLOR_SHEET', { sheetId: this.sheetId, ...(hex ? { color: hex } : {}) });
    return this.self;
  }
  getTabColor(): string | null {
    return reader(this).getSheet(this.sheetId).color ?? null;
  }
  setHiddenGridlines(hidden: boolean): GasSheet {
    this.ctx.engine.write('SET_GRID_LINES_VISIBILITY', { sheetId: this.sheetId, areGridLinesVisible: !hidden });
    return this.self;
  }
  hasHiddenGridlines(): boolean {
    return !reader(this).getGridLinesVisibility(this.sheetId);
  }
  setRightToLeft(rightToLeft: boolean): GasSheet {
    const { engine } = this.ctx;
    const id = rightToLeftId(this.sheetId);
    if (rightToLeft) engine.write('GAS_ATTACH', { id, kind: 'rightToLeft', sheetId: this.sheetId, data: {} });
    else engine.write('GAS_DETACH', { id });
    return this.self;
  }
  isRightToLeft(): boolean {
    return reader(this).isRightToLeft(this.sheetId);
  }
}

const reader = ({ ctx }: SheetGrid) => ctx.engine.read();
const shape = ({ ctx }: SheetGrid) => ctx.engine.readShape();
const size = ({ ctx, sheetId }: SheetGrid) => sheetSize(ctx.engine, sheetId);

export const nameTaken = (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`;

/** The engine names its sheets by text, Google by number; a sheet that a person added has a random text. */
export function sheetNumber(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  return hashOf(sheetId);
}

// A formula that gives '' counts, an empty spilled cell does not.
function isFilled(sheet: SheetGrid, row: number, col: number): boolean {
  const get = reader(sheet);
  const at = { sheetId: sheet.sheetId, row, col };
  const own = get.getCell(at);
  if (own && (own.isFormula || own.content !== '')) return true;
  return !['', null].includes(get.getEvaluatedCell(at).value as string | null);
}

function someOf(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index++) if (holds(index)) return true;
  return false;
}

/** How many there are down to the last one for which it holds: from the end on, since a tab may hold millions of cells above. */
function lastOf(count: number, holds: (index: number) => boolean): number {
  let last = count;
  while (last > 0 && !holds(last - 1)) last -= 1;
  return last;
}

function indexOf(sheet: SheetGrid, dimension: Dimension, position: number): number {
  const { rows, columns } = size(sheet);
  if (position < 1 || position > (dimension === 'ROW' ? rows : columns)) throw new Error(INVALID_RANGE);
  return position - 1;
}

function elements(sheet: SheetGrid, dimension: Dimension, first: number, howMany: number): number[] {
  if (howMany < 1) throw new Error(INVALID_RANGE);
  const start = indexOf(sheet, dimension, first);
  indexOf(sheet, dimension, first + howMany - 1);
  return Array.from({ length: howMany }, (_, i) => start + i);
}

function insert(
  sheet: SheetGrid,
  dimension: Dimension,
  at: number,
  quantity: number,
  position: 'before' | 'after',
): GasSheet {
  if (quantity < 1) throw new Error(INVALID_RANGE);
  const base = indexOf(sheet, dimension, at);
  const sheetName = sheet.getName();
  sheet.ctx.engine.write('ADD_COLUMNS_ROWS', {
    sheetId: sheet.sheetId,
    sheetName,
    dimension,
    base,
    quantity,
    position,
  });
  return sheet.self;
}

function remove(sheet: SheetGrid, dimension: Dimension, first: number, howMany: number): GasSheet {
  const gone = elements(sheet, dimension, first, howMany);
  const frozen = dimension === 'ROW' ? sheet.getFrozenRows() : sheet.getFrozenColumns();
  const total = dimension === 'ROW' ? sheet.getMaxRows() : sheet.getMaxColumns();
  const kind = dimension === 'ROW' ? 'rows' : 'columns';
  if (gone.filter((index) => index >= frozen).length === total - frozen) {
    throw new Error(`Sorry, it is not possible to delete all non-frozen ${kind}.`);
  }
  const sheetName = sheet.getName();
  sheet.ctx.engine.write('REMOVE_COLUMNS_ROWS', { sheetId: sheet.sheetId, sheetName, dimension, elements: gone });
  return sheet.self;
}

function resize(sheet: SheetGrid, dimension: Dimension, first: number, howMany: number, pixels: number): GasSheet {
  const changed = elements(sheet, dimension, first, howMany);
  sheet.ctx.engine.write('RESIZE_COLUMNS_ROWS', { sheetId: sheet.sheetId, dimension, elements: changed, size: pixels });
  return sheet.self;
}

function hide(
  sheet: SheetGrid,
  command: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS',
  dimension: Dimension,
  first: number,
  howMany: number,
): void {
  const changed = elements(sheet, dimension, first, howMany);
  sheet.ctx.engine.write(command, { sheetId: sheet.sheetId, dimension, elements: changed });
}
