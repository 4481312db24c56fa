import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import * as engine from '@odoo/o-spreadsheet';
import { bytesWithoutComments, CODE_BYTES, SIDEBAR_BYTES } from '../../scripts/budgets.ts';
import { ENTRY_POINTS } from '../../scripts/stubs.ts';
import { shownName } from '../../src/core/functions/argument.ts';
import { sheetFunctions } from '../../src/core/registry.ts';

const FOLDER = 'dist/addon';
const code = readFileSync(`${FOLDER}/Code.js`, 'utf8');
const sidebar = readFileSync(`${FOLDER}/Sidebar.html`, 'utf8');
const manifest = JSON.parse(readFileSync(`${FOLDER}/appsscript.json`, 'utf8'));

describe('the built add-on', () => {
  it('is exactly three files', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });
  it('is what clasp would push, and nothing is left untracked', () => {
    const output = execFileSync('npx', ['clasp', 'status', '--json'], { encoding: 'utf8' });
    const { filesToPush, untrackedFiles } = JSON.parse(output);
    expect([...filesToPush].sort()).toEqual(
      readdirSync(FOLDER)
        .sort()
        .map((name) => `${FOLDER}/${name}`),
    );
    expect(untrackedFiles).toEqual([]);
  });
  it('stays within its budgets: code without comments, and the sidebar', async () => {
    expect(await bytesWithoutComments(code)).toBeLessThanOrEqual(CODE_BYTES);
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(SIDEBAR_BYTES);
  });
});

describe('Code.js', () => {
  it('loads in a bare context, where touching any service or browser name would throw', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(vm.runInContext('KPI_CAC(50000, 250)', context)).toBe(200);
  });
  it('reads no template until one is inserted, and holds none but packed', () => {
    expect(code).not.toContain('MK-01');
    const context = vm.createContext({});
    vm.runInContext('JSON.parse = () => { throw new Error("parsed at load"); };', context);
    expect(() => vm.runInContext(code, context)).not.toThrow();
  });
  it('fills no table of the unpacker until something is unpacked: every call of a cell would wait for it', () => {
    const context = vm.createContext({});
    vm.runInContext('Uint16Array = function () { throw new Error("a table at load"); };', context);
    expect(() => vm.runInContext(code, context)).not.toThrow();
  });
  it('declares a stub for every function, with the parameters and help of its declaration', () => {
    const stubs = new Map(
      [...code.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nfunction ([A-Z_0-9]+)\(([^)]*)\)/g)].map((match) => [
        match[2],
        match,
      ]),
    );
    expect([...stubs.keys()].sort()).toEqual(sheetFunctions.map(({ fn }) => fn).sort());
    for (const { fn, args, lastRepeats } of sheetFunctions) {
      const [, help = '', , parameters = ''] = stubs.get(fn) ?? [];
      const names = Object.keys(args).map(shownName);
      const documented = [...help.matchAll(/@param (\w+) /g)].map(([, name]) => name);
      expect([fn, documented]).toEqual([fn, names]);
      expect([fn, parameters.replace('...', '').split(', ')]).toEqual([fn, names]);
      expect([fn, parameters.includes('...')]).toEqual([fn, lastRepeats === true]);
      expect(help).toContain('@customfunction');
    }
  });
  it('makes nothing else public but what Google calls by name', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    const names = Object.keys(context).filter((name) => typeof context[name] === 'function');
    const functions = new Set(sheetFunctions.map(({ fn }) => fn));
    const entries = [...ENTRY_POINTS.matchAll(/^function (\w+)/gm)].map(([, name]) => name);
    expect(names.filter((name) => !functions.has(name)).sort()).toEqual(entries.sort());
    expect(entries).toContain('onOpen');
  });
  it('names no function as a spreadsheet names one of its own', () => {
    const builtIn = Object.keys(engine.registries.functionRegistry.content);
    expect(builtIn.length).toBeGreaterThan(300);
    for (const { fn } of sheetFunctions) expect(builtIn).not.toContain(fn);
  });
  it('holds no syntax that Apps Script cannot parse: private names, static fields', () => {
    expect(code).not.toMatch(/[{;\s]#[a-zA-Z_]+\s*[=;(]/);
    expect(code).not.toMatch(/\bstatic\s+\w+\s*=/);
  });
  it('asks for no name that the server lacks', () => {
    const lacking =
      /\b(setTimeout|setInterval|TextEncoder|(?<!\.)fetch(?=\()|URLSearchParams|localStorage|structuredClone|document\.(?:get|create|query)|window(?=\.))\b/;
    expect(code.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(lacking);
  });
});

describe('the manifest', () => {
  /** The scope that each service needs; a service without one needs none. */
  const scopes: Readonly<Record<string, string>> = {
    SpreadsheetApp: 'spreadsheets.currentonly',
    showSidebar: 'script.container.ui',
    UrlFetchApp: 'script.external_request',
    analyticsdata: 'analytics.readonly',
    ScriptApp: 'script.scriptapp',
    MailApp: 'script.send_mail',
    DriveApp: 'drive',
    GmailApp: 'gmail',
  };
  it('asks for exactly the scopes that the services in the bundle need', () => {
    const needed = Object.entries(scopes).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code));
    const asked = manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
    expect(asked.sort()).toEqual(needed.map(([, scope]) => scope).sort());
  });
  it('holds only keys that the manifest knows', () => {
    expect(Object.keys(manifest).sort()).toEqual(['exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone']);
  });
  it('has Google log no refusal of a cell, which tells what somebody typed', () => {
    expect(manifest.exceptionLogging).toBe('NONE');
  });
});

describe('Sidebar.html', () => {
  const scripts = [...sidebar.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
  it('holds no template literal, whose comments Google would strip', () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).not.toContain('`');
  });
  it('holds no comment mark and no stray end of a script', () => {
    for (const script of scripts) expect(script).not.toContain('<!--');
    expect(sidebar.match(/<script/g)).toHaveLength(sidebar.match(/<\/script>/g)?.length ?? 0);
  });
  it('loads nothing from elsewhere', () => {
    expect(sidebar).not.toMatch(/(src|href)\s*=\s*["']?https?:|url\(\s*["']?https?:|@import/);
    expect(sidebar).not.toMatch(/<\?[=!]?/);
  });
});
