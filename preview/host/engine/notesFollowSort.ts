import type { Zone } from '@odoo/o-spreadsheet';
import type { Attachment } from './attachments.ts';
import { UIPlugin } from './odoo.ts';
import { addPlugin, type Dispatch } from './plugin.ts';

interface Sort {
  readonly type: string;
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Takes the notes along when a person sorts: the engine moves a cell's style, so each note leaves its id there. */
class NotesFollowSort extends UIPlugin {
  static override getters = [];

  override beforeHandle(command: unknown): void {
    const sort = command as Sort;
    const notes = sort.type === 'SORT_CELLS' ? this.notesIn(sort) : [];
    if (notes.length === 0) return;
    // Cells without a note are marked too: the engine's sort leaves the old style under a cell that brings none.
    for (const at of cellsIn(sort)) {
      const note = notes.find(({ range }) => range?.zone.left === at.col && range.zone.top === at.row);
      const style = { ...this.getters.getCell(at)?.style, noteId: note?.id ?? '' };
      (this.dispatch as Dispatch)('UPDATE_CELL', { ...at, style });
    }
  }

  override handle(command: unknown): void {
    const sort = command as Sort;
    const notes = sort.type === 'SORT_CELLS' ? this.notesIn(sort) : [];
    if (notes.length === 0) return;
    for (const at of cellsIn(sort)) {
      const { noteId, ...style } = (this.getters.getCell(at)?.style ?? {}) as { noteId?: string };
      (this.dispatch as Dispatch)('UPDATE_CELL', { ...at, style: Object.keys(style).length ? style : null });
      const note = notes.find(({ id }) => id === noteId);
      if (!note) continue;
      const { id, kind, data } = note;
      const zone = { left: at.col, right: at.col, top: at.row, bottom: at.row };
      (this.dispatch as Dispatch)('GAS_ATTACH', { id, kind, data, sheetId: sort.sheetId, zone });
    }
  }

  private notesIn({ sheetId, zone }: Sort): Attachment[] {
    const getters = this.getters as unknown as { getAttachments(): readonly Attachment[] };
    return getters.getAttachments().filter(({ kind, range }) => {
      if (kind !== 'note' || range?.sheetId !== sheetId) return false;
      const { left, top } = range.zone;
      return left >= zone.left && left <= zone.right && top >= zone.top && top <= zone.bottom;
    });
  }
}

function cellsIn({ sheetId, zone }: Sort): { sheetId: string; row: number; col: number }[] {
  const cells = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) cells.push({ sheetId, row, col });
  }
  return cells;
}

addPlugin('GasNotesFollowSort', NotesFollowSort);
