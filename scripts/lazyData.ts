import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { pack } from './pack.ts';

const BUNDLE = 'data';

export const UNPACK = fileURLToPath(new URL('../src/core/unpack.ts', import.meta.url));

/**
 * Puts what the functions of `*.data.ts` give into the bundle as packed JSON that is read on first use: every call of a custom
 * function loads the whole script, and a string costs next to nothing until someone reads it.
 */
export const lazyData: Plugin = {
  name: 'lazy-data',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]core[\\/].*\.data\.ts$/ }, async ({ path }) => ({
      contents: Object.entries(await dataOf(path))
        .map(([name, json]) => lazyFunction(name, json))
        .join('\n'),
      loader: 'js',
    }));
  },
};

/** The unpacker is required and not imported: it fills tables of thousands of numbers as soon as it is evaluated. */
export function lazyFunction(name: string, json: string): string {
  return `let ${name}Read;
export function ${name}() { return ${name}Read ??= require(${JSON.stringify(UNPACK)}).${packedCall(json)}; }`;
}

/** The call that reads what is packed. */
export function packedCall(json: string): string {
  return `unpack("${pack(json)}")`;
}

/** What each exported function of a module gives, as JSON. The module is run as it stands in its file now. */
async function dataOf(path: string): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'iife',
    globalName: BUNDLE,
    charset: 'utf8',
    write: false,
  });
  const called = `Object.fromEntries(Object.entries(${BUNDLE}).map(([name, give]) => [name, JSON.stringify(give())]))`;
  return runInNewContext(`${outputFiles[0]?.text}\n${called}`);
}
