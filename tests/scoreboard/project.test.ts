import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { SCOREBOARD_BYTES } from '../../scripts/budgets.ts';

const FOLDER = 'dist/scoreboard';
const code = readFileSync(`${FOLDER}/Code.js`, 'utf8');
const page = readFileSync(`${FOLDER}/Page.html`, 'utf8');
const manifest = JSON.parse(readFileSync(`${FOLDER}/appsscript.json`, 'utf8'));
const samples = ['en', 'fa'].map((language) => readFileSync(`dist/scoreboard-samples/${language}.html`, 'utf8'));

describe('the project of the scoreboard page', () => {
  it('is exactly three files, and clasp would push them and no other', () => {
    const files = ['Code.js', 'Page.html', 'appsscript.json'];
    expect(readdirSync(FOLDER).sort()).toEqual(files);
    const output = execFileSync('npx', ['clasp', '-P', '.clasp.scoreboard.json', 'status', '--json'], {
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(output);
    expect([...filesToPush].sort()).toEqual(files.map((name) => `${FOLDER}/${name}`));
    expect(untrackedFiles).toEqual([]);
  });
  it('has one function that can be called, and touches no service when it loads', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(Object.keys(context).filter((name) => typeof context[name] === 'function')).toEqual(['doGet']);
  });
  it('uses no service that could write, and none that it has no scope for', () => {
    const services = code.match(/\b([A-Z]\w+(?:App|Service)|Sheets)\b/g) ?? [];
    expect([...new Set(services)].sort()).toEqual(['CacheService', 'HtmlService', 'PropertiesService', 'Sheets']);
    expect(code).not.toMatch(/batchUpdate|\.(?:set|append|update|clear)(?:Values?|Row|Property)\b/);
    expect(manifest.oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.readonly']);
    expect(manifest.dependencies.enabledAdvancedServices.map((each: { serviceId: string }) => each.serviceId)).toEqual([
      'sheets',
    ]);
  });
  it('runs as its owner, and is open to nobody else until the owner says so', () => {
    expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'MYSELF' });
  });
});

describe('the page', () => {
  it('comes in one request that a phone can wait for', () => {
    for (const sample of samples) expect(Buffer.byteLength(sample)).toBeLessThanOrEqual(SCOREBOARD_BYTES);
  });
  it('loads nothing from elsewhere, and asks the server for nothing but itself', () => {
    for (const html of [page, ...samples]) {
      expect(html).not.toMatch(/<link|<[^>]+\ssrc=|@import/i);
      expect(html).not.toMatch(/url\((?!data:)/);
      expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|\bimport\(|localStorage/);
    }
    expect([...page.matchAll(/withFailureHandler\([^)]*\)\.(\w+)/g)].map(([, name]) => name)).toEqual(['doGet']);
  });
  it('holds nothing that HtmlService trips over: no backtick, no HTML comment, no scriptlet', () => {
    const script = /<script id="code">([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
    expect(script.length).toBeGreaterThan(1000);
    expect(script).not.toContain('`');
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('<?');
    expect(page.match(/<script/g)).toHaveLength(page.match(/<\/script>/g)?.length ?? 0);
  });
});
