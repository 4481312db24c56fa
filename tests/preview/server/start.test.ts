import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Preview, startPreview } from '../../../preview/server/start.ts';

const addon = mkdtempSync(join(tmpdir(), 'rasad-addon-'));
let preview: Preview;

beforeAll(async () => {
  writeFileSync(join(addon, 'Code.js'), 'function onOpen() {}');
  writeFileSync(join(addon, 'Sidebar.html'), '<!DOCTYPE html>نوار کناری');
  writeFileSync(join(addon, 'numbers.csv'), 'a,b\n1,2');
  preview = await startPreview({ addon, port: 0, csv: join(addon, 'numbers.csv') });
}, 60_000);
afterAll(async () => {
  await preview.close();
  rmSync(addon, { recursive: true });
});

const at = (path: string) => fetch(`${preview.address}${path}`);

describe('startPreview', () => {
  it('serves the page and all that the page names', async () => {
    const page = await at('/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    const named = [...html.matchAll(/(?:src|href)="(\/[^"?]+)"/g)].map(([, path]) => path ?? '');
    expect(named).toContain('/page.js');
    for (const path of named) expect([path, (await at(path)).status]).toEqual([path, 200]);
  });

  it('names nothing outside this machine, and forbids it', async () => {
    const page = await at('/');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    expect(await page.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('serves the Persian font and the icon font', async () => {
    for (const path of ['/fonts/vazirmatn.woff2', '/vendor/font-awesome/fonts/fontawesome-webfont.woff2']) {
      const font = await at(path);
      expect(font.headers.get('content-type')).toBe('font/woff2');
      expect(
        Buffer.from(await font.arrayBuffer())
          .subarray(0, 4)
          .toString(),
      ).toBe('wOF2');
    }
  });

  it('gives the built add-on as it is on disk, without a restart', async () => {
    expect(await (await at('/addon.json')).json()).toEqual({
      code: 'function onOpen() {}',
      html: { Sidebar: '<!DOCTYPE html>نوار کناری' },
    });
    writeFileSync(join(addon, 'Code.js'), 'function onOpen(e) {}');
    expect(await (await at('/addon.json')).json()).toHaveProperty('code', 'function onOpen(e) {}');
  });

  it('gives the csv file as a sheet', async () => {
    expect(await (await at('/sheet.json')).json()).toMatchObject({
      name: 'numbers',
      cells: [
        ['a', 'b'],
        [1, 2],
      ],
    });
  });

  it('says in words that a page is not there', async () => {
    const missing = await at('/etc/passwd');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toMatch(/There is no \/etc\/passwd in the Rasad preview/);
    expect((await at('/../package.json')).status).toBe(404);
    expect((await at('/vendor/font-awesome/fonts/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('takes no writes', async () => {
    expect((await fetch(preview.address, { method: 'POST' })).status).toBe(405);
  });

  it('answers on 127.0.0.1 alone', async () => {
    const { hostname, port } = new URL(preview.address);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address, family } of others.filter((other) => other.family === 'IPv4' && !other.internal)) {
      expect([family, await reachable(address, Number(port))]).toEqual([family, false]);
    }
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('answers when it is called %s', async (name) => {
    expect((await calledBy(`${name}:${new URL(preview.address).port}`)).status).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1', 'localhost:1'])(
    'tells a website that reaches it as «%s» nothing of the opened file',
    async (host) => {
      const { status, text } = await calledBy(host);
      expect(status).toBe(421);
      expect(text).not.toContain('numbers');
      expect(text).toContain('only answers at 127.0.0.1 or localhost');
    },
  );

  it('takes the next port when the wanted one is taken', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const second = await startPreview({ addon, port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  }, 60_000);

  it('refuses to start without a built add-on, and says how to build one', async () => {
    await expect(startPreview({ addon: join(addon, 'none'), port: 0 })).rejects.toThrow(/Run npm run build/);
  }, 60_000);
});

/** What /sheet.json answers to a request with that Host header. */
function calledBy(host: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get(`${preview.address}/sheet.json`, { headers: { host } }, async (response) => {
      resolve({ status: response.statusCode, text: await text(response) });
    }).on('error', reject);
  });
}

function reachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    get({ host, port, timeout: 2000 }, () => resolve(true))
      .on('error', () => resolve(false))
      .on('timeout', () => resolve(false));
  });
}
