import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddon } from '../../scripts/build.ts';
import { buildScoreboard } from '../../scripts/buildScoreboard.ts';
import { addonFiles } from './addonFiles.ts';
import { csvSheet } from './csvSheet.ts';
import { listen } from './listen.ts';
import { liveReload } from './liveReload.ts';
import { pageBundle } from './pageBundle.ts';
import { pageFiles } from './pageFiles.ts';
import { PlainError } from './plainError.ts';
import { previewServer } from './previewServer.ts';
import { watchSources } from './watchSources.ts';

export interface PreviewOptions {
  /** Opens this csv file as the sheet; left out, the sample workbook. */
  readonly csv?: string;
  /** 8321 when left out, or the next free one; 0 takes any. */
  readonly port?: number;
  /** The built add-on; left out, it is built into dist/addon first. */
  readonly addon?: string;
  /** Builds again and reloads the page when a source changes. No when left out. */
  readonly watch?: boolean;
  /** Builds the self-check in. No when left out. */
  readonly selfCheck?: boolean;
}

export interface Preview {
  /** Where to open it, such as http://127.0.0.1:8321. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the add-on and the page and serves them to this machine. Run it from the repository's root. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const root = process.cwd();
  const addon = options.addon ?? join(root, 'dist/addon');
  const buildAll = async () => {
    if (!options.addon) await Promise.all([buildAddon({ selfCheck: options.selfCheck ?? false }), buildScoreboard()]);
    return pageBundle(root);
  };
  const sheet = options.csv === undefined ? null : await csvSheet(options.csv);
  let bundle = await buildAll();
  await addonFiles(addon);

  const pages = liveReload();
  const server = previewServer({
    files: pageFiles(root),
    bundle: () => bundle,
    addon: () => addonFiles(addon),
    scoreboard: () => addonFiles(join(root, 'dist/scoreboard')),
    sheet,
    liveReload: pages,
  });
  const address = await listen(server, options.port ?? 8321);
  const rebuild = async () => {
    bundle = await buildAll();
    pages.reload();
  };
  let building = Promise.resolve();
  const changed = () => {
    // One after the other; a build that fails leaves the page with the last one that worked.
    building = building.then(rebuild).catch((error: Error) => console.error(error.message));
  };
  const stopWatching = options.watch ? watchSources(root, ['src', 'sidebar', 'preview'], changed) : () => {};

  return {
    address,
    close() {
      stopWatching();
      pages.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** npm start -- [file.csv] [--port N] [--self-check] */
async function main(): Promise<void> {
  try {
    const { address } = await startPreview({ ...readArguments(), watch: true });
    console.log(`Rasad preview: open ${address}  (Ctrl+C stops it) · پیش‌نمایش رصد: همین نشانی را در مرورگر باز کنید`);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}

function readArguments(): PreviewOptions {
  const usage = 'Use it as: npm start -- [file.csv] [--port 8321] [--self-check]';
  try {
    const { values, positionals } = parseArgs({
      options: { port: { type: 'string' }, 'self-check': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const port = Number(values.port ?? 8321);
    if (positionals.length > 1) throw new Error('The preview opens one csv file.');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port number.`);
    return { port, selfCheck: values['self-check'], ...(positionals[0] === undefined ? {} : { csv: positionals[0] }) };
  } catch (error) {
    throw new PlainError(`${(error as Error).message}\n${usage}`);
  }
}

if (process.argv[1]?.replaceAll('\\', '/').endsWith('preview/server/start.ts')) void main();
