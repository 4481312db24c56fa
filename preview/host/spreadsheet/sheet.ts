import { a1ToZone, splitSheet } from '../a1.ts';
import type { GasRange, GasSheet, GasSpreadsheet, Place } from '../context.ts';
import { chartsOn, insertChart, removeChart, updateChart } from './charts.ts';
import { copySheet } from './copySheet.ts';
import { newChart } from './embeddedChart.ts';
import { readFormatRules, replaceFormatRules } from './formatRules.ts';
import { collapseAll, expandAll, groupAt, groupDepth } from './groups.ts';
import { addMetadata, metadataOn, newFinder } from './metadata.ts';
import { mismatch, onSheet, placeOf, sheetSize } from './place.ts';
import { protect, protectionsOf } from './protection.ts';
import { RangeList } from './rangeList.ts';
import { selectPlace } from './selection.ts';
import { SheetGrid } from './sheetGrid.ts';
import { writeValues } from './writing.ts';

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Members = Pick<
  GasSheet,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'collapseAllColumnGroups'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'expandAllColumnGroups'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getCharts'
  | 'getColumnGroup'
  | 'getColumnGroupDepth'
  | 'getRowGroup'
  | 'getRowGroupDepth'
  | 'getConditionalFormatRules'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getParent'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetValues'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setConditionalFormatRules'
  | 'sort'
  | 'updateChart'
>;

/** One tab of the spreadsheet, as a script sees it. */
export class Sheet extends SheetGrid implements Members {
  getParent(): GasSpreadsheet {
    return this.ctx.make.spreadsheet();
  }

  getRange(...args: unknown[]): GasRange {
    return this.ctx.make.range(placeFrom(this, args));
  }
  getRangeList(notations: string[]) {
    if (!Array.isArray(notations)) throw mismatch('Sheet.getRangeList', notations);
    return new RangeList(
      this.ctx,
      notations.map((a1) => placeFrom(this, [a1])),
    ).self;
  }
  getDataRange(): GasRange {
    const zone = {
      left: 0,
      top: 0,
      right: Math.max(1, this.getLastColumn()) - 1,
      bottom: Math.max(1, this.getLastRow()) - 1,
    };
    return this.ctx.make.range({ sheetId: this.sheetId, zone });
  }
  /** -1 for how many rows or columns is up to the last with content; a blank sheet has none, and is refused. */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const height = rows === -1 ? this.getLastRow() - row + 1 : rows;
    const width = columns === -1 ? this.getLastColumn() - column + 1 : columns;
    return this.ctx.boundary.uncounted(() => this.getRange(row, column, height, width).getValues());
  }
  appendRow(contents: unknown[]): GasSheet {
    if (!Array.isArray(contents)) throw mismatch('Sheet.appendRow', contents);
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    writeValues(this.ctx, placeFrom(this, [row, 1, 1, contents.length]), [contents], 'Sheet.appendRow');
    return this.self;
  }
  sort(column: number, ascending = true): GasSheet {
    const top = this.getFrozenRows() + 1;
    const rows = this.getMaxRows() - top + 1;
    const all = this.ctx.make.range(placeFrom(this, [top, 1, rows, this.getMaxColumns()]));
    this.ctx.boundary.uncounted(() => all.sort({ column, ascending }));
    return this.self;
  }

  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): GasSheet {
    if (!options.contentsOnly) this.clearConditionalFormatRules();
    return clearAll(this, options);
  }
  clearContents(): GasSheet {
    return clearAll(this, { contentsOnly: true });
  }
  clearFormats(): GasSheet {
    this.clearConditionalFormatRules();
    return clearAll(this, { formatOnly: true });
  }
  clearNotes(): GasSheet {
    return clearAll(this, { commentsOnly: true });
  }

  getConditionalFormatRules(): GasFormatRule[] {
    return readFormatRules(this.ctx, this.sheetId);
  }
  setConditionalFormatRules(rules: GasFormatRule[]): void {
    if (!Array.isArray(rules)) throw mismatch('Sheet.setConditionalFormatRules', rules);
    replaceFormatRules(this.ctx, this.sheetId, rules);
  }
  clearConditionalFormatRules(): void {
    replaceFormatRules(this.ctx, this.sheetId, []);
  }

  newChart() {
    return newChart(this.ctx);
  }
  getCharts(): GasChart[] {
    return chartsOn(this.ctx, this.sheetId);
  }
  insertChart(chart: GasChart): void {
    insertChart(this.ctx, this.sheetId, chart);
  }
  updateChart(chart: GasChart): void {
    updateChart(this.ctx, this.sheetId, chart);
  }
  removeChart(chart: GasChart): void {
    removeChart(this.ctx, this.sheetId, chart);
  }

  getRowGroup(row: number, depth: number) {
    return groupAt(this.ctx, this.sheetId, 'ROW', row, depth);
  }
  getRowGroupDepth(row: number): number {
    return groupDepth(this.ctx, this.sheetId, 'ROW', row);
  }
  getColumnGroup(column: number, depth: number) {
    return groupAt(this.ctx, this.sheetId, 'COL', column, depth);
  }
  getColumnGroupDepth(column: number): number {
    return groupDepth(this.ctx, this.sheetId, 'COL', column);
  }
  collapseAllColumnGroups(): GasSheet {
    collapseAll(this.ctx, this.sheetId, 'COL');
    return this.self;
  }
  expandAllColumnGroups(): GasSheet {
    expandAll(this.ctx, this.sheetId, 'COL');
    return this.self;
  }

  /** The preview has one spreadsheet: the copy comes last in it. */
  copyTo(spreadsheet: GasSpreadsheet): GasSheet {
    if (typeof spreadsheet !== 'object' || spreadsheet === null) throw mismatch('Sheet.copyTo', spreadsheet);
    return this.ctx.make.sheet(copySheet(this.ctx, this.sheetId, (count) => count - 1));
  }

  addDeveloperMetadata(...args: unknown[]): GasSheet {
    addMetadata(this.ctx, { sheetId: this.sheetId }, args);
    return this.self;
  }
  getDeveloperMetadata() {
    return metadataOn(this.ctx, { sheetId: this.sheetId });
  }
  createDeveloperMetadataFinder() {
    return newFinder(this.ctx, this.sheetId);
  }
  protect() {
    return protect(this.ctx, { sheetId: this.sheetId });
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return protectionsOf(this.ctx, this.sheetId, type);
  }

  activate(): GasSheet {
    selectPlace(this.ctx, this.sheetId, null);
    return this.self;
  }
  setActiveRange(range: GasRange): GasRange {
    selectPlace(this.ctx, this.sheetId, placeOf(range, 'Sheet.setActiveRange').zone);
    return range;
  }
  setActiveSelection(range: GasRange | string): GasRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }
  getActiveRange(): GasRange {
    const get = this.ctx.engine.readShape();
    const isActive = get.getActiveSheetId() === this.sheetId;
    const zone = isActive ? get.getSelectedZone() : { left: 0, right: 0, top: 0, bottom: 0 };
    return this.ctx.make.range({ sheetId: this.sheetId, zone });
  }
  getActiveCell(): GasRange {
    const { left, top } = this.ctx.engine.readShape().getSelectedZone();
    return this.ctx.make.range({ sheetId: this.sheetId, zone: { left, right: left, top, bottom: top } });
  }
}

function clearAll(sheet: Sheet, options: object): GasSheet {
  const all = sheet.ctx.make.range(placeFrom(sheet, [1, 1, sheet.getMaxRows(), sheet.getMaxColumns()]));
  sheet.ctx.boundary.uncounted(() => all.clear(options));
  return sheet.self;
}

/** getRange's overloads: an A1 notation, or row, column and how many of each. */
function placeFrom({ ctx, sheetId }: Sheet, args: readonly unknown[]): Place {
  const [first, column, rows = 1, columns = 1] = args;
  if (typeof first === 'string' && args.length === 1) {
    const size = sheetSize(ctx.engine, sheetId);
    const { sheet: named, a1 } = splitSheet(first);
    const zone = a1ToZone(a1, size);
    const isOther = named !== null && named !== ctx.engine.readShape().getSheetName(sheetId);
    if (!zone || isOther) throw new Error('Range not found');
    return onSheet(ctx, sheetId, zone);
  }
  if (![first, column, rows, columns].every((number) => typeof number === 'number')) {
    throw mismatch('Sheet.getRange', ...args);
  }
  const [top, left, height, width] = [first, column, rows, columns].map(Number) as [number, number, number, number];
  if (top < 1) throw new Error('The starting row of the range is too small.');
  if (left < 1) throw new Error('The starting column of the range is too small.');
  if (height < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
  return onSheet(ctx, sheetId, { left: left - 1, top: top - 1, right: left + width - 2, bottom: top + height - 2 });
}
