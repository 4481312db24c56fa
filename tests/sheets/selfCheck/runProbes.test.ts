import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Host } from '../../../preview/host/host.ts';
import { loadAddon } from '../../../preview/host/node.ts';
import { buildAddon } from '../../../scripts/build.ts';
import { asked } from '../addon.ts';

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rasad-'));
  await buildAddon({ selfCheck: true, folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function open(userLocale: 'en' | 'fa' = 'en'): Host {
  const { host } = loadAddon(folder, { userLocale, sheets: [{ name: 'Mine', cells: [['a', 1]] }], sheetRows: 20 });
  return host;
}

interface Told {
  readonly locale: string;
  readonly results: readonly { readonly id: string; readonly state: string; readonly saw: string }[];
}

/** The JSON that the page offers to copy. */
function toldBy(host: Host): Told {
  const html = host.dialog?.html ?? '';
  const json = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
  return JSON.parse(
    json
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&'),
  );
}

describe('the self-check', () => {
  it('tries everything in a tab that goes away again, and touches nothing of people', () => {
    const host = open();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const before = host.snapshot();
    host.run('runSelfCheck');
    expect(host.snapshot()).toEqual(before);
    const { results } = toldBy(host);
    expect(results.length).toBeGreaterThan(25);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    // What the preview does otherwise than Rasad relies on would be a fault of the preview.
    expect(results.filter(({ state }) => state === 'differs')).toEqual([]);
  });

  it('says in words what came of it, with the locale, in the language of the person', () => {
    const host = open('fa');
    host.run('runSelfCheck');
    expect(host.dialog?.html).toContain('dir="rtl"');
    expect(host.dialog?.html).toContain('همان‌طور که باید');
    expect(toldBy(host).locale).toMatch(/^[a-z]{2}/);
  });

  it('names the consequence of what differs, and goes on after a probe that fails', () => {
    const host = open();
    host.run('runSelfCheck');
    const calls = toldBy(host).results.length;
    let broken = 0;
    for (let call = 12; call < 120; call += 9) {
      host.failAt(call);
      try {
        host.run('runSelfCheck');
      } catch {
        broken += 1;
      }
      host.failAt(null);
      expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Mine']);
      expect(toldBy(host).results).toHaveLength(calls);
    }
    expect(broken).toBe(0);
  });

  it('has a menu of its own, and is in no other build', async () => {
    const host = open();
    host.run('onOpen', { authMode: 'NONE' });
    expect(host.menu.map(({ title }) => title)).toContain('Self-check · خودآزمایی');
    expect(host.menu.length).toBe(2);
    expect(await readFile('dist/addon/Code.js', 'utf8')).not.toMatch(/RasadCheck|KPI_PROBE|runSelfCheck/);
  });
});
