import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { lazyFunction } from './lazyData.ts';
import { textIn } from './packedTexts.ts';

const FOLDER = 'src/connectors';
/** Files of words that no cell of a custom function reads. */
const WORDS = [
  'src/core/dashboard/words.ts',
  'src/core/mail/mailWords.ts',
  'src/core/okr/why.ts',
  'src/core/refusal/document.ts',
  'src/core/refusal/keyResults.ts',
];
/** In bytes of JSON: a shorter text gains nothing. */
const WORTH_PACKING = 70;
const OF_FIELDS = ['label', 'about'];
const MODULE = 'field-words';

/**
 * Puts what the forms of connectors say of their fields, and the longer words of dashboards, mails, reasons and refused actions, into the bundle as
 * packed JSON that is read on first use: only actions ask for it, and every call of a custom function loads the whole script. The
 * declarations stay as they are written.
 */
export const lazyFieldWords: Plugin = {
  name: 'lazy-field-words',
  setup({ onLoad, onResolve }) {
    const texts: string[] = [];
    const fields = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => fieldsIn(join(FOLDER, name)));
    const read = (path: string, names: readonly string[] | null) =>
      [resolve(path), withLazyWords(readFileSync(path, 'utf8'), texts, names)] as const;
    const files = new Map([...fields.map((path) => read(path, OF_FIELDS)), ...WORDS.map((path) => read(path, null))]);
    onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({ path: MODULE, namespace: MODULE }));
    onLoad({ filter: /./, namespace: MODULE }, () => ({
      contents: lazyFunction('fieldWords', `[${texts.join()}]`),
      loader: 'js',
      resolveDir: '.',
    }));
    onLoad({ filter: /(fields|words|mailWords|why|document|keyResults)\.ts$/ }, ({ path }) => {
      const contents = files.get(resolve(path));
      return contents === undefined ? null : { contents, loader: 'ts' };
    });
  },
};

function fieldsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name === 'fields.ts')
    .map((name) => join(folder, name));
}

/**
 * A script in which texts are read when they are asked for; they are added to those that are there.
 * @param names what the texts are called, such as the `label` and `about` of a field; null for every longer text, also those that a
 *   function gives
 */
export function withLazyWords(script: string, texts: string[], names: readonly string[] | null = OF_FIELDS): string {
  const cuts: { readonly from: number; readonly to: number; readonly lazy: string }[] = [];
  const isWanted = (name: string, text: string): boolean =>
    names === null ? Buffer.byteLength(text) >= WORTH_PACKING : names.includes(name);
  const visit = (node: ts.Node, isInFunction: boolean): void => {
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : '';
    const text = ts.isPropertyAssignment(node) ? textIn(node.initializer) : isInFunction ? textIn(node) : null;
    if (text === null || !isWanted(name, text)) {
      ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
      return;
    }
    const words = `fieldWords()[${texts.push(text) - 1}]`;
    cuts.push({
      from: node.getStart(),
      to: node.getEnd(),
      lazy: name === '' ? words : `get ${name}() { return ${words}; }`,
    });
  };
  visit(ts.createSourceFile('fields.ts', script, ts.ScriptTarget.Latest, true), false);
  const rest = cuts.reduceRight((left, { from, to, lazy }) => left.slice(0, from) + lazy + left.slice(to), script);
  return `import { fieldWords } from '${MODULE}';\n${rest}`;
}
