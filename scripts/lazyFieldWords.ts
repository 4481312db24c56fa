import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { lazyFunction } from './lazyData.ts';
import { textIn } from './packedTexts.ts';

const FOLDER = 'src/connectors';
const MODULE = 'field-words';

/**
 * Puts what the forms of connectors say of their fields into the bundle as packed JSON that is read on first use: only the sidebar asks
 * for it, and every call of a custom function loads the whole script. The declarations stay as they are written.
 */
export const lazyFieldWords: Plugin = {
  name: 'lazy-field-words',
  setup({ onLoad, onResolve }) {
    const texts: string[] = [];
    const files = new Map(
      readdirSync(FOLDER, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => fieldsIn(join(FOLDER, name)))
        .map((path) => [resolve(path), withLazyWords(readFileSync(path, 'utf8'), texts)] as const),
    );
    onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({ path: MODULE, namespace: MODULE }));
    onLoad({ filter: /./, namespace: MODULE }, () => ({
      contents: lazyFunction('fieldWords', `[${texts.join()}]`),
      loader: 'js',
      resolveDir: '.',
    }));
    onLoad({ filter: /src[\\/]connectors[\\/]\w+[\\/]fields\.ts$/ }, ({ path }) => ({
      contents: files.get(resolve(path)) ?? '',
      loader: 'ts',
    }));
  },
};

function fieldsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name === 'fields.ts')
    .map((name) => join(folder, name));
}

/** A script in which each `label` and `about` of a field is read when it is asked for; the texts are added to those that are there. */
export function withLazyWords(script: string, texts: string[]): string {
  const cuts: { readonly from: number; readonly to: number; readonly getter: string }[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : '';
    const text = ts.isPropertyAssignment(node) && ['label', 'about'].includes(name) ? textIn(node.initializer) : null;
    if (text === null) {
      ts.forEachChild(node, visit);
      return;
    }
    const getter = `get ${name}() { return fieldWords()[${texts.push(text) - 1}]; }`;
    cuts.push({ from: node.getStart(), to: node.getEnd(), getter });
  };
  visit(ts.createSourceFile('fields.ts', script, ts.ScriptTarget.Latest, true));
  const rest = cuts.reduceRight((left, { from, to, getter }) => left.slice(0, from) + getter + left.slice(to), script);
  return `import { fieldWords } from '${MODULE}';\n${rest}`;
}
