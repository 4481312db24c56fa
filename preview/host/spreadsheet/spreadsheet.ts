import { a1ToZone, splitSheet } from '../a1.ts';
import type { Context, GasRange, GasSheet, GasSpreadsheet, Place } from '../context.ts';
import { addPeople, removePerson, usersOf } from './access.ts';
import { copySheet, freeId } from './copySheet.ts';
import { addMetadata, metadataOn, newFinder } from './metadata.ts';
import { allNames, namedRange, removeName, setName } from './namedRange.ts';
import { onSheet, placeOf, sheetSize } from './place.ts';
import { protectionsOf } from './protection.ts';
import { selectPlace } from './selection.ts';
import { nameTaken, sheetNumber } from './sheetGrid.ts';

export type ShowToast = (message: string, title: string, seconds: number) => void;

type Members = Pick<
  GasSpreadsheet,
  | 'addDeveloperMetadata'
  | 'addEditors'
  | 'addViewers'
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getDeveloperMetadata'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getNamedRanges'
  | 'getNumSheets'
  | 'getProtections'
  | 'getRange'
  | 'getRangeByName'
  | 'getSheetByName'
  | 'getSheetById'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'removeEditor'
  | 'removeNamedRange'
  | 'removeViewer'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'setNamedRange'
  | 'toast'
>;

const COLUMNS = 26; // a new sheet's own, as with Google

/** The workbook, as a script sees it. */
export class Spreadsheet implements Members {
  readonly ctx: Context;
  readonly showToast: ShowToast;
  readonly self: GasSpreadsheet;

  constructor(ctx: Context, showToast: ShowToast) {
    this.ctx = ctx;
    this.showToast = showToast;
    this.self = ctx.boundary.expose('Spreadsheet', this);
  }

  getId(): string {
    return 'preview';
  }
  getName(): string {
    return this.ctx.name;
  }
  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/preview/edit';
  }
  getSpreadsheetLocale(): string {
    return this.ctx.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.ctx.timeZone;
  }

  addEditors(addresses: string[]): GasSpreadsheet {
    addPeople(this.ctx.access, 'editors', addresses);
    return this.self;
  }
  addViewers(addresses: string[]): GasSpreadsheet {
    addPeople(this.ctx.access, 'viewers', addresses);
    return this.self;
  }
  removeEditor(address: unknown): GasSpreadsheet {
    removePerson(this.ctx.access, 'editors', String(address));
    return this.self;
  }
  removeViewer(address: unknown): GasSpreadsheet {
    removePerson(this.ctx.access, 'viewers', String(address));
    return this.self;
  }
  getEditors() {
    return usersOf(this.ctx.boundary, this.ctx.access.editors);
  }
  getViewers() {
    return usersOf(this.ctx.boundary, this.ctx.access.viewers);
  }

  getSheets(): GasSheet[] {
    return reader(this).getSheetIds().map(this.ctx.make.sheet);
  }
  getNumSheets(): number {
    return reader(this).getSheetIds().length;
  }
  getSheetByName(name: string): GasSheet | null {
    const get = reader(this);
    const found = get.getSheetIds().find((id) => get.getSheetName(id) === name);
    return found === undefined ? null : this.ctx.make.sheet(found);
  }
  getSheetById(id: number): GasSheet | null {
    const found = reader(this)
      .getSheetIds()
      .find((sheetId) => sheetNumber(sheetId) === id);
    return found === undefined ? null : this.ctx.make.sheet(found);
  }

  /** insertSheet's overloads: a name, an index counted from 0, or both; options.template is not in the preview. */
  insertSheet(...args: unknown[]): GasSheet {
    const get = reader(this);
    if (args.some((arg) => typeof arg === 'object' && arg !== null)) {
      throw new Error('Spreadsheet.insertSheet with a template is not implemented in the preview');
    }
    const given = args.find((arg): arg is string => typeof arg === 'string');
    const index = args.find((arg): arg is number => typeof arg === 'number');
    if (given !== undefined && get.getSheetIdByName(given) !== undefined) throw new Error(nameTaken(given));
    const active = get.getSheetIds().indexOf(get.getActiveSheetId());
    const sheetId = freeId(get.getSheetIds());
    const name = given ?? get.getNextSheetName('Sheet');
    const position = Math.min(index ?? active + 1, get.getSheetIds().length);
    this.ctx.engine.write('CREATE_SHEET', { sheetId, name, position, cols: COLUMNS, rows: this.ctx.sheetRows });
    selectPlace(this.ctx, sheetId, null);
    return this.ctx.make.sheet(sheetId);
  }
  duplicateActiveSheet(): GasSheet {
    const get = reader(this);
    const original = get.getActiveSheetId();
    const copy = copySheet(this.ctx, original, () => get.getSheetIds().indexOf(original) + 1);
    selectPlace(this.ctx, copy, null);
    return this.ctx.make.sheet(copy);
  }
  deleteSheet(sheet: GasSheet): void {
    const sheetId = idOf(this, sheet);
    if (reader(this).getSheetIds().length === 1) throw new Error("You can't remove all the sheets in a document.");
    // The engine wants a second visible sheet even when the one that goes is hidden.
    if (!reader(this).isSheetVisible(sheetId)) this.ctx.engine.write('SHOW_SHEET', { sheetId });
    this.ctx.engine.write('DELETE_SHEET', { sheetId, sheetName: reader(this).getSheetName(sheetId) });
  }
  /** @param position Counted from 1. */
  moveActiveSheet(position: number): void {
    const get = reader(this);
    const sheetId = get.getActiveSheetId();
    const delta = position - 1 - get.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.ctx.engine.write('MOVE_SHEET', { sheetId, delta });
  }

  getActiveSheet(): GasSheet {
    return this.ctx.make.sheet(reader(this).getActiveSheetId());
  }
  setActiveSheet(sheet: GasSheet): GasSheet {
    selectPlace(this.ctx, idOf(this, sheet), null);
    return sheet;
  }
  getActiveRange(): GasRange {
    return this.ctx.make.range({ sheetId: reader(this).getActiveSheetId(), zone: reader(this).getSelectedZone() });
  }
  setActiveRange(range: GasRange): GasRange {
    const { sheetId, zone } = placeOf(range, 'Spreadsheet.setActiveRange');
    selectPlace(this.ctx, sheetId, zone);
    return range;
  }
  getActiveCell(): GasRange {
    const { col, row, sheetId } = reader(this).getActivePosition();
    return this.ctx.make.range({ sheetId, zone: { left: col, right: col, top: row, bottom: row } });
  }
  getCurrentCell(): GasRange {
    return this.getActiveCell();
  }

  getRange(notation: string): GasRange {
    const { sheet, a1 } = splitSheet(notation);
    const named = sheet === null ? namedRange(this.ctx, a1) : null;
    return named ?? this.ctx.make.range(placeFrom(this, sheet, a1));
  }
  getRangeByName(name: string): GasRange | null {
    return namedRange(this.ctx, name);
  }
  getNamedRanges() {
    return allNames(this.ctx);
  }
  setNamedRange(name: string, range: GasRange): void {
    setName(this.ctx, name, range);
  }
  removeNamedRange(name: string): void {
    removeName(this.ctx, name);
  }

  addDeveloperMetadata(...args: unknown[]): GasSpreadsheet {
    addMetadata(this.ctx, {}, args);
    return this.self;
  }
  getDeveloperMetadata() {
    return metadataOn(this.ctx, {});
  }
  createDeveloperMetadataFinder() {
    return newFinder(this.ctx);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return reader(this)
      .getSheetIds()
      .flatMap((sheetId) => protectionsOf(this.ctx, sheetId, type));
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.showToast(message, title, seconds ?? 5);
  }
}

const reader = ({ ctx }: Spreadsheet) => ctx.engine.readShape();

function idOf(spreadsheet: Spreadsheet, sheet: GasSheet): string {
  const number = spreadsheet.ctx.boundary.uncounted(() => sheet.getSheetId());
  const found = reader(spreadsheet)
    .getSheetIds()
    .find((id) => sheetNumber(id) === number);
  if (found === undefined) throw new Error('The sheet was deleted.');
  return found;
}

function placeFrom(spreadsheet: Spreadsheet, sheet: string | null, a1: string): Place {
  const get = reader(spreadsheet);
  const sheetId = sheet === null ? get.getActiveSheetId() : get.getSheetIdByName(sheet);
  const zone = sheetId === undefined ? null : a1ToZone(a1, sheetSize(spreadsheet.ctx.engine, sheetId));
  if (sheetId === undefined || !zone) throw new Error('Range not found');
  return onSheet(spreadsheet.ctx, sheetId, zone);
}
