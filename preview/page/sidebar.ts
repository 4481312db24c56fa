import type { SidebarState } from '../host/host.ts';
import { fillPanel } from './panel.ts';
import { type FrameHost, type FrameScript, scriptFrame } from './scriptFrame.ts';
import type { Words } from './words.ts';

/** What every frame of the script needs. */
export interface FrameParts {
  readonly frameScript: FrameScript;
  readonly words: Words;
  readonly call: FrameHost['call'];
  readonly focusEditor: FrameHost['focusEditor'];
  readonly exportFile: FrameHost['exportFile'];
  readonly askPermission: FrameHost['askPermission'];
}

/** Shows what the script gave to showSidebar, beside the grid. */
export function showSidebar({ title, html }: SidebarState, parts: FrameParts): void {
  const panel = document.getElementById('sidebar') as HTMLElement;
  const close = () => {
    panel.hidden = true;
    panel.replaceChildren();
  };
  const frame = scriptFrame(html, title, parts.frameScript, { ...parts, close });
  panel.setAttribute('aria-label', title);
  panel.hidden = false;
  fillPanel(panel, { title, closeLabel: parts.words.closeSidebar, frame, close });
}
