import type { SidebarState } from '../host/host.ts';
import { fillPanel } from './panel.ts';
import { scriptFrame } from './scriptFrame.ts';
import type { FrameParts } from './sidebar.ts';

const HEIGHT = 420;

/** Shows what the script gave to showModalDialog, over the page. */
export function showModalDialog({ title, html, width }: SidebarState, parts: FrameParts): void {
  const dialog = document.createElement('dialog');
  const close = () => dialog.close();
  const frame = scriptFrame(html, title, parts.frameScript, { ...parts, close });
  dialog.style.width = `${width}px`;
  dialog.style.height = `${HEIGHT}px`;
  dialog.addEventListener('close', () => dialog.remove());
  fillPanel(dialog, { title, closeLabel: parts.words.closeDialog, frame, close });
  document.body.append(dialog);
  dialog.showModal();
}
