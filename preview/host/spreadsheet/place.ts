import type { Zone } from '@odoo/o-spreadsheet';
import { zoneToA1 } from '../a1.ts';
import type { Context, GasRange, Place } from '../context.ts';
import type { Engine, Reader } from '../engine/engine.ts';

const places = new WeakMap<object, Place>();

/** Remembers where a range lies, for the services that are handed one. */
export function rememberPlace(exposed: object, place: Place): void {
  places.set(exposed, place);
}

/** Where a range lies that the script hands over. */
export function placeOf(range: GasRange, call: string): Place {
  const place = typeof range === 'object' && range !== null ? places.get(range) : undefined;
  if (!place) throw mismatch(call, range);
  return place;
}

/** A number for a text, since Google names by number what the engine names by text. */
export const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 0x7fffffff, 7);

/** Google's error for an argument of a wrong type. */
export function mismatch(call: string, ...args: unknown[]): Error {
  const types = args.map((arg) => (arg === null ? 'null' : Array.isArray(arg) ? 'number[]' : javaName(typeof arg)));
  return new Error(`The parameters (${types.join(',')}) don't match the method signature for SpreadsheetApp.${call}.`);
}

const javaName = (type: string) => ({ string: 'String', boolean: 'Boolean', object: 'Object' })[type] ?? type;

export const rowsOf = ({ zone }: Place) => zone.bottom - zone.top + 1;
export const columnsOf = ({ zone }: Place) => zone.right - zone.left + 1;

export const INVALID_RANGE = 'The coordinates or dimensions of the range are invalid.';

/** The place if it lies on the sheet, and Google's error if not. */
export function onSheet({ engine }: Context, sheetId: string, zone: Zone): Place {
  const { rows, columns } = sheetSize(engine, sheetId);
  if (zone.left < 0 || zone.top < 0 || zone.right >= columns || zone.bottom >= rows) throw new Error(INVALID_RANGE);
  return { sheetId, zone };
}

export function sheetSize(engine: Engine, sheetId: string): { readonly rows: number; readonly columns: number } {
  const get = engine.readShape();
  if (!get.tryGetSheet(sheetId)) throw new Error('The sheet was deleted.');
  return { rows: get.getNumberRows(sheetId), columns: get.getNumberCols(sheetId) };
}

/** The rows of the place, each with what `read` gives for its cells. */
export function gridOf<T>({ sheetId, zone }: Place, read: (cell: CellAt) => T): T[][] {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, r) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, c) =>
      read({ sheetId, row: zone.top + r, col: zone.left + c }),
    ),
  );
}

export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export const oneCell = ({ zone: { left, top } }: Place) => ({ left, right: left, top, bottom: top });
export const cellZone = ({ row, col }: CellAt): Zone => ({ left: col, right: col, top: row, bottom: row });

/** Walks two-dimensional data along the cells it is meant for, after Google's own check of its shape. */
export function eachOf<T>(
  place: Place,
  data: readonly (readonly T[])[],
  call: string,
  use: (cell: CellAt, item: T) => void,
) {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) throw mismatch(call, data);
  checkCount('rows', data.length, rowsOf(place));
  for (const row of data) checkCount('columns', row.length, columnsOf(place));
  data.forEach((row, r) => {
    row.forEach((item, c) => {
      use({ sheetId: place.sheetId, row: place.zone.top + r, col: place.zone.left + c }, item);
    });
  });
}

function checkCount(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** A place as a formula writes it: `'My sheet'!A1:B2`. */
export function reference(get: Reader, { sheetId, zone }: Place): string {
  return `'${get.getSheetName(sheetId).replaceAll("'", "''")}'!${zoneToA1(zone)}`;
}

export const overlaps = (a: Zone, b: Zone) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
