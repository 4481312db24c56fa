import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const CACHE = resolve('node_modules/.cache');
const HOME = join(CACHE, 'chromium-143.0.4');

/** The Chromium that the packages bring, for a machine that has no browser. */
export interface BroughtChromium {
  readonly executablePath: string;
  /** With the libraries that a bare machine lacks, and fonts for both languages. */
  readonly env: { readonly LD_LIBRARY_PATH: string; readonly FONTCONFIG_FILE: string };
}

/** Unpacks the Chromium of @sparticuz/chromium once; two that come at the same time do not disturb each other. */
export async function broughtChromium(): Promise<BroughtChromium> {
  if (!existsSync(HOME)) await unpack();
  return {
    executablePath: join(HOME, 'chromium'),
    env: { LD_LIBRARY_PATH: join(HOME, 'al2023/lib'), FONTCONFIG_FILE: join(HOME, 'fonts.conf') },
  };
}

async function unpack(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(`${HOME}-`);
  // Asked of a Node of its own: the package is an ES module, which jest cannot load. It unpacks its libraries for Lambda only.
  const ask = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', ask], { env });
  await writeFile(join(folder, 'fonts.conf'), FONTS);
  await rename(folder, HOME).catch(() => rm(folder, { recursive: true }));
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(HOME, 'fonts')}</dir>
  <dir>${resolve('node_modules/vazirmatn/fonts/ttf')}</dir>
  <cachedir>${join(HOME, 'fontcache')}</cachedir>
</fontconfig>
`;
