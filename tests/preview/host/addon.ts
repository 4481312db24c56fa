import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, HostOptions } from '../../../preview/host/host.ts';
import { loadAddon } from '../../../preview/host/node.ts';

interface Opened {
  readonly host: Host;
  /** Runs the function inside the script's context, as one script run; it may use its arguments and globals only. */
  run<A extends unknown[], T>(work: (...args: A) => T, ...args: A): T;
}

/** A spreadsheet with a script of its own, loaded from a folder as the built add-on is. */
export function open(options: HostOptions = {}, code = '', files: Readonly<Record<string, string>> = {}): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'addon-'));
  writeFileSync(
    join(folder, 'Code.js'),
    `${code}\nfunction evaluate(work, args) { return (0, eval)(work).apply(null, args); }`,
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { host } = loadAddon(folder, options);
  rmSync(folder, { recursive: true });
  return {
    host,
    run: <A extends unknown[], T>(work: (...args: A) => T, ...args: A) => host.run('evaluate', `(${work})`, args) as T,
  };
}

/** What a cell of the first sheet holds; column and row are counted from 0. */
export function cellAt(host: Host, row: number, col: number) {
  return host.model.getters.getEvaluatedCell({ sheetId: '0', row, col });
}
