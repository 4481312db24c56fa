import type { Zone } from '@odoo/o-spreadsheet';
import type { Context, Place } from '../context.ts';
import type { Reader } from '../engine/engine.ts';
import type { PersonSort } from '../engine/personSort.ts';
import { cellZone, gridOf, mismatch } from './place.ts';
import { moveValidations } from './validationMoves.ts';

type Cell = string | number | boolean | null;
interface Key {
  /** Counted from 0 across the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts as a person does in the grid, as one step: without frozen rows, and without a row that looks like a header. */
export function sortForPerson(ctx: Context, { sheetId, zone, col, sortDirection, sortOptions }: PersonSort): void {
  const get = ctx.engine.read();
  const frozen = get.getPaneDivisions(sheetId).ySplit;
  const below = zone.bottom < frozen ? zone : { ...zone, top: Math.max(zone.top, frozen) };
  const isHeaded = !sortOptions?.sortHeaders && below.top === zone.top && hasHeader(get, sheetId, zone);
  const body = isHeaded ? { ...below, top: below.top + 1 } : below;
  const key = { column: col + 1, ascending: sortDirection === 'asc' };
  ctx.engine.asOneStep(() => sortRange(ctx, { sheetId, zone: body }, key));
}

/** True where the first row is filled, and a column goes on below it with another kind of value. */
function hasHeader(get: Reader, sheetId: string, zone: Zone): boolean {
  if (zone.left === zone.right || zone.top === zone.bottom) return false;
  const top = { ...zone, bottom: zone.top + 1 };
  const [first = [], second = []] = gridOf({ sheetId, zone: top }, (cell): string => get.getEvaluatedCell(cell).type);
  const start = first[0] === 'empty' ? 1 : 0;
  if (first.includes('empty', start)) return false;
  return first.some((type, index) => index >= start && second[index] !== 'empty' && second[index] !== type);
}

/** Sorts the rows of a place as Range.sort does: cells move with their looks, notes and validations. What spills stays. */
export function sortRange(ctx: Context, place: Place, specification: unknown): void {
  const { engine } = ctx;
  const keys = keysOf(specification);
  const get = engine.read();
  const rows = gridOf(place, (cell) => ({ cell, value: get.getEvaluatedCell(cell).value, held: get.getCell(cell) }));
  const rowOf = new Map(rows.map((row, index) => [row, index]));
  const valueIn = (row: (typeof rows)[number], { column }: Key) => row[column - place.zone.left]?.value ?? null;
  const sorted = [...rows].sort((a, b) => {
    for (const key of keys) {
      const order = compare(valueIn(a, key), valueIn(b, key), key.ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  const notes = get.getAttachments().filter(({ kind, range }) => kind === 'note' && range?.sheetId === place.sheetId);
  sorted.forEach((row, index) => {
    const to = place.zone.top + index;
    for (const { cell, held } of row) {
      if (to === cell.row) continue;
      const note = notes.find(({ range }) => range?.zone.top === cell.row && range.zone.left === cell.col);
      if (note) {
        const { id, kind, data } = note;
        engine.write('GAS_ATTACH', { id, kind, sheetId: cell.sheetId, zone: cellZone({ ...cell, row: to }), data });
      }
      if (!held && !get.getCell({ ...cell, row: to })) continue;
      const content = !held
        ? ''
        : held.isFormula
          ? get.getTranslatedCellFormula(cell.sheetId, 0, to - cell.row, held.compiledFormula)
          : held.content;
      engine.write('UPDATE_CELL', {
        ...cell,
        row: to,
        content,
        style: held?.style ?? null,
        format: held?.format ?? '',
      });
    }
  });
  const order = sorted.map((row) => rowOf.get(row) ?? 0);
  moveValidations(ctx, place, order);
}

function keysOf(specification: unknown): Key[] {
  const list = Array.isArray(specification) ? specification : [specification];
  return list.map((item: unknown): Key => {
    if (typeof item === 'number') return { column: item - 1, ascending: true };
    const { column, ascending = true } = (item ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw mismatch('Range.sort', specification);
    return { column: column - 1, ascending: ascending !== false };
  });
}

// Numbers, then text, then booleans; empty cells come last whichever way.
function compare(a: Cell, b: Cell, ascending: boolean): number {
  const blank = (value: Cell) => value === null || value === '';
  if (blank(a) || blank(b)) return Number(blank(a)) - Number(blank(b));
  const rank = (value: Cell) => ['number', 'string', 'boolean'].indexOf(typeof value);
  const order = rank(a) - rank(b) || (typeof a === 'string' ? a.localeCompare(String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
}
