import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { englishDocument } from '../core/functions/testDocument.ts';

const CORE = join('src', 'core');
const FOLDERS = [CORE, 'sidebar', join('scripts', 'reference')];
/** As many digits as an answer in a comment is read with. */
const DIGITS = 6;

const modules = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const examples = modules.flatMap((file) => examplesIn(file).map((example) => [file, example] as const));

/** What stands after each `@example`, to the end of its comment. */
function examplesIn(file: string): string[] {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*.*?\*\//gs) ?? [];
  return comments.flatMap((comment) =>
    comment
      .replace(/\*\/$/, '')
      .replace(/^ *\* ?/gm, '')
      .split('@example')
      .slice(1)
      .map((example) => example.trim()),
  );
}

/** Calls on one line or several, each with the answer after its `//=>`. */
function callsIn(example: string): { call: string; answer: string }[] {
  return [...example.matchAll(/([\s\S]+?)\/\/=> (.*)/g)].map(([, call = '', answer = '']) => ({ call, answer }));
}

/** The exports of a module by its path. */
const exported = new Map<string, Record<string, unknown>>();

/** What an example can name: every export of core, those of its own file first, and a document in English. */
function scopeOf(file: string): vm.Context {
  return vm.createContext(
    Object.assign({ document: englishDocument }, ...exported.values(), exported.get(file)) as vm.Context,
  );
}

/** Numbers to the digits that are written, so that an answer need not hold all sixteen. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify([value], (_, each) => (typeof each === 'number' ? Number(each.toPrecision(DIGITS)) : each)),
  );
}

beforeAll(async () => {
  const withExamples = new Set(examples.map(([file]) => file));
  // Of the sidebar, hooks do not load without a page.
  const needed = modules.filter((file) => file.startsWith(CORE) || withExamples.has(file));
  for (const file of needed) exported.set(file, await import(resolve(file)));
});

describe('the examples in the comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(50);
  });
  it.each(examples)('%s: %s', (file, example) => {
    const scope = scopeOf(file);
    const calls = callsIn(example);
    expect(calls).not.toHaveLength(0);
    for (const { call, answer } of calls) {
      const [given, expected] = [vm.runInContext(call, scope), vm.runInContext(`(${answer})`, scope)];
      expect({ call, gives: rounded(given) }).toEqual({ call, gives: rounded(expected) });
    }
  });
});
