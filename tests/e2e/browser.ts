import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { broughtChromium } from './broughtChromium.ts';

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
 * Opens a browser of this machine: the one that CHROME_PATH names, or else Debian's Chromium, Chrome, Edge, or the
 * Chromium of the package @sparticuz/chromium, whichever starts first. No browser is a failure in words.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) return at(named).catch((error) => refuse(`CHROME_PATH is ${named}, and no browser starts there`, error));
  const ways: Readonly<Record<string, () => Promise<Browser>>> = {
    // First, because a look tells whether it is there: a channel that does not start leaves folders behind.
    '/usr/bin/chromium': () => installed('/usr/bin/chromium'),
    'channel chrome': () => chromium.launch({ channel: 'chrome', args }),
    'channel msedge': () => chromium.launch({ channel: 'msedge', args }),
    '@sparticuz/chromium': brought,
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

/** On its own libraries where the machine lacks some. */
async function brought(): Promise<Browser> {
  const { executablePath, env } = await broughtChromium();
  const open = (more: Readonly<Record<string, string>>) =>
    chromium.launch({ executablePath, args, env: { ...process.env, ...more } as Record<string, string> });
  const { FONTCONFIG_FILE } = env;
  return open({ FONTCONFIG_FILE }).catch(() => open(env));
}

function refuse(what: string, error: unknown): never {
  throw new Error(`${what}: ${firstLine(error)}. Set it to a Chrome, Edge or Chromium program, or unset it.`);
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}
