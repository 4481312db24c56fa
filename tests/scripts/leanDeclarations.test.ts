import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build, type Plugin } from 'esbuild';
import { withoutComputations, withoutGuides } from '../../scripts/leanDeclarations.ts';

/** A table whose columns bear every name that a guide may hold. */
const TABLE = `
const header = { en: 'Header', fa: 'سرستون' };
const guide = 'what readers are told';
export const table = {
  id: 'checkIns',
  family: 'tables',
  about: header,
  better: 'higher',
  notes: [header],
  source: 'sheet',
  examples: [1, 2],
  compute: 'never',
  parallel: true,
  shape: 'wide',
  columns: [{ key: 'value', kind: 'number', min: 0, about: header, source: 'typed', notes: null, guide: header }],
  guide,
};
export const declared = {
  fn: 'KPI_CAC',
  args: { cost: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Cost', fa: 'هزینه' } } },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  parallel: ['cost'],
  checks: 'rules of an algorithm',
  guide: { family: 'acquisition', about: header, source: guide, examples: [] },
};
export const ofFormula = {
  fn: 'KPI_CTR', args: {}, gives: { unit: 'fraction' }, formula: 'clicks / impressions', checks: 'rules of a formula', guide,
};
`;

let folder = '';
let server: Bundled = {};
let sidebar: Bundled = {};

type Bundled = Readonly<Record<string, unknown>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lean-'));
  const path = join(folder, 'src/core/okr/checkIns.ts');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, TABLE);
  server = await bundledBy(withoutGuides, path);
  sidebar = await bundledBy(withoutComputations, path);
});
afterAll(() => rm(folder, { recursive: true }));

/** What a module exports once it is bundled, functions left aside. */
async function bundledBy(plugin: Plugin, path: string): Promise<Bundled> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'iife',
    globalName: 'bundled',
    plugins: [plugin],
    write: false,
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  return JSON.parse(vm.runInContext('JSON.stringify(bundled)', context));
}

describe('the bundle of the server', () => {
  it('keeps every property of a table, whatever it is called', () => {
    const header = { en: 'Header', fa: 'سرستون' };
    expect(server.table).toEqual({
      id: 'checkIns',
      family: 'tables',
      about: header,
      better: 'higher',
      notes: [header],
      source: 'sheet',
      examples: [1, 2],
      compute: 'never',
      parallel: true,
      shape: 'wide',
      columns: [{ key: 'value', kind: 'number', min: 0, about: header, source: 'typed', notes: null }],
    });
  });
  it('leaves out the guides of a declaration and its arguments, and nothing else', () => {
    expect(server.declared).toEqual({
      fn: 'KPI_CAC',
      args: { cost: { kind: 'flow', unit: 'money', min: 0 } },
      gives: { unit: 'money', shape: 'number' },
      better: 'lower',
      parallel: ['cost'],
      checks: 'rules of an algorithm',
    });
  });
});

describe('the bundle of the sidebar', () => {
  const header = { en: 'Header', fa: 'سرستون' };
  it('leaves out what only calls of a declared function ask for', () => {
    expect(sidebar.declared).toEqual({
      fn: 'KPI_CAC',
      args: { cost: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Cost', fa: 'هزینه' } } },
      gives: { unit: 'money' },
      better: 'lower',
      guide: { family: 'acquisition', about: header, source: 'what readers are told', examples: [] },
    });
  });
  it('keeps the rules of a formula, which it writes for other tools', () => {
    expect(sidebar.ofFormula).toMatchObject({ formula: 'clicks / impressions', checks: 'rules of a formula' });
  });
  it('keeps the same names in a table', () => {
    expect(sidebar.table).toMatchObject({
      compute: 'never',
      parallel: true,
      shape: 'wide',
      columns: [{ key: 'value', kind: 'number', min: 0 }],
    });
  });
});
