import type { Host } from '../host/host.ts';

/** What the end-to-end tests reach for in the page. */
interface RasadPreview {
  readonly host: Host;
}

declare global {
  interface Window {
    /** There once the page is ready. */
    rasadPreview: RasadPreview;
  }
}
