import type { Context, Place } from '../context.ts';
import { cellZone, gridOf, mismatch } from './place.ts';

type Cell = string | number | boolean | null;
interface Key {
  /** Counted from 0 across the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a place as Range.sort does: cells move with their looks and notes, validations stay. */
export function sortRange({ engine }: Context, place: Place, specification: unknown): void {
  const keys = keysOf(specification);
  const get = engine.read();
  const rows = gridOf(place, (cell) => ({ cell, value: get.getEvaluatedCell(cell).value, held: get.getCell(cell) }));
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
      if (to === cell.row || (!held && !get.getCell({ ...cell, row: to }))) continue;
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
      const note = notes.find(({ range }) => range?.zone.top === cell.row && range.zone.left === cell.col);
      if (!note) continue;
      const { id, kind, data } = note;
      engine.write('GAS_ATTACH', { id, kind, sheetId: cell.sheetId, zone: cellZone({ ...cell, row: to }), data });
    }
  });
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
