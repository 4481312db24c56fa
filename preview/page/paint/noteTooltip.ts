import { registries } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Host } from '../../host/host.ts';

class NoteTooltip extends Component<{ note: string }> {
  static override template = xml`<div class="note-tooltip" role="tooltip" t-esc="props.note"/>`;
}

type Popovers = Parameters<typeof registries.cellPopoverRegistry.add>[1];

/** Shows a cell's note while the pointer rests on it. An error's message, being first in the registry, wins. */
export function addNoteTooltip(host: Host): void {
  const onHover: NonNullable<Popovers['onHover']> = ({ sheetId, col, row }) => {
    const note = host.noteAt(sheetId, col, row);
    if (!note) return { isOpen: false };
    // The engine's type knows its own popovers' props only.
    return { isOpen: true, Component: NoteTooltip, props: { note } as never, cellCorner: 'top-right' };
  };
  registries.cellPopoverRegistry.add('RasadNote', { onHover });
}
