import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { SheetContent, WorkbookSnapshot } from '../host/host.ts';
import type { AddonFiles } from './addonFiles.ts';
import type { LiveReload } from './liveReload.ts';
import type { PageBundle } from './pageBundle.ts';
import { type PageFiles, typeOf } from './pageFiles.ts';

/** What the server serves; the functions are asked anew for each request. */
export interface Served {
  readonly files: PageFiles;
  bundle(): PageBundle;
  addon(): Promise<AddonFiles>;
  /** The built project of the scoreboard page. */
  scoreboard(): Promise<AddonFiles>;
  /** The sheet opened from the command line; null opens the sample workbook. */
  readonly sheet: SheetContent | null;
  readonly liveReload: LiveReload;
}

/** Whatever the page, or a frame in it, tries to load from elsewhere is stopped by the browser. */
const NOTHING_FROM_ELSEWHERE = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** The preview's web server, not yet listening. */
export function previewServer(served: Served): Server {
  return createServer((request, response) => {
    answer(served, request, response).catch((error: Error) => send(response, 500, TEXT, error.message));
  });
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isAddressedHere(request)) return send(response, 421, TEXT, WRONG_HOST);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const sendJson = (value: unknown) => send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
  if (request.method === 'POST' && pathname === '/workbook.xlsx') return send(response, 200, XLSX, await xlsx(request));
  if (request.method !== 'GET') return send(response, 405, TEXT, 'The Rasad preview only answers GET.');
  if (pathname === '/page.js') return send(response, 200, typeOf(pathname), served.bundle().page);
  if (pathname === '/frame.js') return send(response, 200, typeOf(pathname), served.bundle().frame);
  if (pathname === '/addon.json') return sendJson(await served.addon());
  if (pathname === '/scoreboard.json') return sendJson(await served.scoreboard());
  if (pathname === '/sheet.json') return sendJson(served.sheet);
  if (pathname === '/events') return served.liveReload.connect(response);
  const file = served.files.get(pathname);
  if (file) return send(response, 200, typeOf(file), await readFile(file));
  send(response, 404, TEXT, notHere(pathname));
}

/** Names that only this machine answers to. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** A website that lets its own name point to this machine could else read the opened file. */
function isAddressedHere({ headers, socket }: IncomingMessage): boolean {
  const [, name = '', port = '80'] = /^(.+?)(?::(\d+))?$/.exec(headers.host ?? '') ?? [];
  return OWN_NAMES.includes(name) && Number(port) === socket.localPort;
}

const WRONG_HOST =
  'The Rasad preview only answers at 127.0.0.1 or localhost.\nپیش‌نمایش رصد فقط در نشانی 127.0.0.1 یا localhost پاسخ می‌دهد.\n';
const TEXT = 'text/plain; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of the workbook that the page sends: a page holds its own. */
async function xlsx(request: IncomingMessage): Promise<Uint8Array> {
  // Loaded when first asked for: it brings the engine and the writer of files with it.
  const { workbookFile } = await import('../host/xlsx.ts');
  return workbookFile((await json(request)) as WorkbookSnapshot);
}

function notHere(path: string): string {
  return `There is no ${path} in the Rasad preview. The sheet is at /\nدر پیش‌نمایش رصد چنین صفحه‌ای نیست. برگه در نشانی / است.\n`;
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': NOTHING_FROM_ELSEWHERE,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
