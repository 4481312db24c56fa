import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a browser of this machine: the one that CHROME_PATH names, or else Chrome, Edge, Debian's Chromium, or the
 * Chromium of the optional package @sparticuz/chromium, whichever starts first. No browser is a failure in words.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) return at(named).catch((error) => refuse(`CHROME_PATH is ${named}, and no browser starts there`, error));
  const ways: Readonly<Record<string, () => Promise<Browser>>> = {
    'channel chrome': () => chromium.launch({ channel: 'chrome', args }),
    'channel msedge': () => chromium.launch({ channel: 'msedge', args }),
    '/usr/bin/chromium': () => installed('/usr/bin/chromium'),
    '@sparticuz/chromium': async () => at(await sparticuzPath()),
  };
  const failures: string[] = [];
  for (const [name, open] of Object.entries(ways)) {
    try {
      return await open();
    } catch (error) {
      failures.push(`${name}: ${firstLine(error)}`);
    }
  }
  const remedy = 'Install Chrome, Edge or Chromium, or set CHROME_PATH to where one is.';
  throw new Error(`No browser for the end-to-end tests. ${remedy} Tried:\n  ${failures.join('\n  ')}`);
}

function at(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

async function installed(path: string): Promise<Browser> {
  if (!existsSync(path)) throw new Error('not there');
  return at(path);
}

/** Asked of a Node of its own: the package is an ES module, which jest cannot load. */
async function sparticuzPath(): Promise<string> {
  const ask = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', ask]).catch(() => {
    throw new Error('not installed');
  });
  return stdout.trim();
}

function refuse(what: string, error: unknown): never {
  throw new Error(`${what}: ${firstLine(error)}. Set it to a Chrome, Edge or Chromium program, or unset it.`);
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}
