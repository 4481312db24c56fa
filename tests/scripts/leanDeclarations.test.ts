import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { leanDeclarations } from '../../scripts/leanDeclarations.ts';

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
  columns: [{ key: 'value', about: header, source: 'typed', notes: null, guide: header }],
  guide,
};
export const declared = {
  fn: 'KPI_CAC',
  args: { cost: { kind: 'flow', guide: { en: 'Cost', fa: 'هزینه' } } },
  better: 'lower',
  guide: { family: 'acquisition', about: header, source: guide, examples: [] },
};
`;

let folder = '';
let bundled: Record<string, unknown> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lean-'));
  const path = join(folder, 'src/core/okr/checkIns.ts');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, TABLE);
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'iife',
    globalName: 'bundled',
    plugins: [leanDeclarations],
    write: false,
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  bundled = JSON.parse(vm.runInContext('JSON.stringify(bundled)', context));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the bundle of the server', () => {
  it('keeps every property of a table, whatever it is called', () => {
    const header = { en: 'Header', fa: 'سرستون' };
    expect(bundled.table).toEqual({
      id: 'checkIns',
      family: 'tables',
      about: header,
      better: 'higher',
      notes: [header],
      source: 'sheet',
      examples: [1, 2],
      columns: [{ key: 'value', about: header, source: 'typed', notes: null }],
    });
  });
  it('leaves out the guides of a declaration and its arguments, and nothing else', () => {
    expect(bundled.declared).toEqual({ fn: 'KPI_CAC', args: { cost: { kind: 'flow' } }, better: 'lower' });
  });
});
