import type { Context, Place } from '../context.ts';
import type { Reader } from '../engine/engine.ts';
import { type CellAt, cellZone } from './place.ts';

/** The notes of a sheet by their cells. */
export function notesOf(get: Reader, sheetId: string): (cell: Pick<CellAt, 'row' | 'col'>) => string {
  const texts = new Map<string, string>();
  for (const { kind, range, data } of get.getAttachments()) {
    if (kind === 'note' && range?.sheetId === sheetId)
      texts.set(keyOf(range.zone.top, range.zone.left), String(data.text));
  }
  return ({ row, col }) => texts.get(keyOf(row, col)) ?? '';
}

const keyOf = (row: number, col: number) => `${row}:${col}`;

/** Replaces the note of a cell; null and '' remove it. */
export function writeNote(ctx: Context, cell: CellAt, text: string | null): void {
  const place = { sheetId: cell.sheetId, zone: cellZone(cell) };
  clearNotes(ctx, place);
  if (text) ctx.engine.write('GAS_ATTACH', { id: ctx.engine.nextId('note'), kind: 'note', ...place, data: { text } });
}

export function clearNotes({ engine }: Context, { sheetId, zone }: Place): void {
  engine.write('GAS_DETACH_IN', { kind: 'note', sheetId, zone });
}
