import type { ServerResponse } from 'node:http';

/** Tells every open page to load itself again. */
export interface LiveReload {
  /** Keeps the answer open as an event stream. */
  connect(response: ServerResponse): void;
  reload(): void;
  close(): void;
}

export function liveReload(): LiveReload {
  const pages = new Set<ServerResponse>();
  return {
    connect(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': connected\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    reload() {
      for (const page of pages) page.write('event: reload\ndata:\n\n');
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}
