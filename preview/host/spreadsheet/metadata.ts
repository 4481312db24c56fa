import type { Context, GasRange, GasSheet, GasSpreadsheet, Place } from '../context.ts';
import type { Attachment } from '../engine/attachments.ts';
import { asGoogle, type EnumValue, nameOf } from '../enums.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums.ts';
import { columnsOf, hashOf, rowsOf, sheetSize } from './place.ts';

type GasMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GasFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GasLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** What the metadata lies on: nothing is the workbook, a sheet without a zone the sheet. */
interface Target {
  readonly sheetId?: string;
  readonly zone?: Place['zone'];
}

/** addDeveloperMetadata's overloads: key, value, visibility, of which the last two may be left out. */
export function addMetadata({ engine }: Context, target: Target, [key, ...rest]: readonly unknown[]): void {
  const value = typeof rest[0] === 'string' ? rest[0] : null;
  const visibility = nameOf(rest.find((item) => item !== null && typeof item === 'object') ?? 'DOCUMENT');
  const id = engine.nextId('metadata');
  engine.write('GAS_ATTACH', { id, kind: 'metadata', ...target, data: { key: String(key), value, visibility } });
}

/** Whole rows and whole columns only, as with Google. */
export function addRangeMetadata(ctx: Context, place: Place, args: readonly unknown[]): void {
  const { rows, columns } = sheetSize(ctx.engine, place.sheetId);
  const isRow = rowsOf(place) === 1 && columnsOf(place) === columns;
  const isColumn = columnsOf(place) === 1 && rowsOf(place) === rows;
  if (!isRow && !isColumn) {
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
        'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  addMetadata(ctx, place, args);
}

/** The metadata that lies on exactly that target, in the order in which it came. */
export function metadataOn(ctx: Context, { sheetId, zone }: Target): GasMetadata[] {
  return all(ctx)
    .filter((found) => found.sheetId === sheetId)
    .filter(({ range }) => (zone ? range !== undefined && sameZone(range.zone, zone) : range === undefined))
    .map(({ id }) => new DeveloperMetadata(ctx, id).self);
}

const all = ({ engine }: Context) =>
  engine
    .read()
    .getAttachments()
    .filter(({ kind }) => kind === 'metadata');

const sameZone = (a: Place['zone'], b: Place['zone']) =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;

class DeveloperMetadata
  implements Omit<GasMetadata, 'moveToColumn' | 'moveToRow' | 'moveToSheet' | 'moveToSpreadsheet'>
{
  readonly ctx: Context;
  readonly id: string;
  readonly self: GasMetadata;

  constructor(ctx: Context, id: string) {
    this.ctx = ctx;
    this.id = id;
    this.self = ctx.boundary.expose('DeveloperMetadata', this);
  }

  getId(): number {
    return numberOf(this.id);
  }
  getKey(): string {
    return text(this, 'key') ?? '';
  }
  getValue(): string | null {
    return text(this, 'value');
  }
  getVisibility(): Visibility {
    return asGoogle(DeveloperMetadataVisibility[visibilityOf(attachmentOf(this))]);
  }
  getLocation(): GasLocation {
    return new DeveloperMetadataLocation(this.ctx, attachmentOf(this)).self;
  }
  setKey(key: string): GasMetadata {
    return rewrite(this, { key });
  }
  setValue(value: string): GasMetadata {
    return rewrite(this, { value });
  }
  setVisibility(visibility: Visibility): GasMetadata {
    return rewrite(this, { visibility: nameOf(visibility) });
  }
  remove(): void {
    this.ctx.engine.write('GAS_DETACH', { id: this.id });
  }
}

function attachmentOf({ ctx, id }: DeveloperMetadata): Attachment {
  const found = all(ctx).find((attachment) => attachment.id === id);
  if (!found) throw new Error('The developer metadata was deleted.');
  return found;
}

function text(metadata: DeveloperMetadata, name: string): string | null {
  return (attachmentOf(metadata).data[name] as string | null) ?? null;
}

function rewrite(metadata: DeveloperMetadata, change: Record<string, unknown>): GasMetadata {
  const { kind, id, sheetId, range, data } = attachmentOf(metadata);
  const target = { ...(sheetId === undefined ? {} : { sheetId }), ...(range ? { zone: range.zone } : {}) };
  metadata.ctx.engine.write('GAS_ATTACH', { id, kind, ...target, data: { ...data, ...change } });
  return metadata.self;
}

class DeveloperMetadataLocation implements GasLocation {
  readonly ctx: Context;
  readonly attachment: Attachment;
  readonly self: GasLocation;

  constructor(ctx: Context, attachment: Attachment) {
    this.ctx = ctx;
    this.attachment = attachment;
    this.self = ctx.boundary.expose('DeveloperMetadataLocation', this);
  }

  getLocationType(): LocationType {
    return asGoogle(locationType(this.ctx, this.attachment));
  }
  getSpreadsheet(): GasSpreadsheet | null {
    return this.attachment.sheetId === undefined ? this.ctx.make.spreadsheet() : null;
  }
  getSheet(): GasSheet | null {
    const { sheetId, range } = this.attachment;
    return sheetId !== undefined && !range ? this.ctx.make.sheet(sheetId) : null;
  }
  getRow(): GasRange | null {
    return rangeIf(this, DeveloperMetadataLocationType.ROW);
  }
  getColumn(): GasRange | null {
    return rangeIf(this, DeveloperMetadataLocationType.COLUMN);
  }
}

function rangeIf({ ctx, attachment }: DeveloperMetadataLocation, type: EnumValue): GasRange | null {
  const { range } = attachment;
  return range && locationType(ctx, attachment) === type
    ? ctx.make.range({ sheetId: range.sheetId, zone: range.zone })
    : null;
}

function locationType({ engine }: Context, { sheetId, range }: Attachment): EnumValue {
  const { SPREADSHEET, SHEET, ROW, COLUMN } = DeveloperMetadataLocationType;
  if (sheetId === undefined) return SPREADSHEET;
  if (!range) return SHEET;
  const { columns } = sheetSize(engine, sheetId);
  return range.zone.top === range.zone.bottom && range.zone.right - range.zone.left + 1 === columns ? ROW : COLUMN;
}

class DeveloperMetadataFinder implements Omit<GasFinder, 'onIntersectingLocations'> {
  readonly ctx: Context;
  readonly self: GasFinder;
  readonly tests: ((attachment: Attachment) => boolean)[];

  constructor(ctx: Context, sheetId: string | undefined) {
    this.ctx = ctx;
    this.tests = sheetId === undefined ? [] : [(found) => found.sheetId === sheetId];
    this.self = ctx.boundary.expose('DeveloperMetadataFinder', this);
  }

  withKey(key: string): GasFinder {
    return narrow(this, ({ data }) => data.key === key);
  }
  withValue(value: string): GasFinder {
    return narrow(this, ({ data }) => data.value === value);
  }
  withId(wanted: number): GasFinder {
    return narrow(this, ({ id }) => numberOf(id) === wanted);
  }
  withVisibility(visibility: Visibility): GasFinder {
    return narrow(this, (found) => visibilityOf(found) === nameOf(visibility));
  }
  withLocationType(type: LocationType): GasFinder {
    return narrow(this, (found) => locationType(this.ctx, found).name() === nameOf(type));
  }
  find(): GasMetadata[] {
    return all(this.ctx)
      .filter((found) => this.tests.every((test) => test(found)))
      .map(({ id }) => new DeveloperMetadata(this.ctx, id).self);
  }
}

function narrow(finder: DeveloperMetadataFinder, test: (found: Attachment) => boolean): GasFinder {
  finder.tests.push(test);
  return finder.self;
}

/** Searches the workbook, or one sheet with its rows and columns. */
export const newFinder = (ctx: Context, sheetId?: string) => new DeveloperMetadataFinder(ctx, sheetId).self;

/** The text of a copy names the original and the sheet on which the copy lies. */
const numberOf = (id: string) => (id.includes('@') ? hashOf(id) : Number(/\d+/.exec(id)?.[0]));
const visibilityOf = ({ data }: Attachment) => data.visibility as keyof typeof DeveloperMetadataVisibility;
