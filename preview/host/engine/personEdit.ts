import type { Getters, Zone } from '@odoo/o-spreadsheet';

/** Cells that a person has just filled. */
export interface PersonEdit {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Typing {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content?: string;
}

/** What a command of the grid is to onEdit: typing into a cell, or pasting from a sheet or another program. Null for every other command. */
export function personEdit(type: string, payload: object, getters: Getters): PersonEdit | null {
  if (type === 'PASTE' || type === 'PASTE_FROM_OS_CLIPBOARD')
    return { sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone() };
  const { sheetId, col, row, content } = payload as Typing;
  if (type !== 'UPDATE_CELL' || content === undefined) return null;
  return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
}
