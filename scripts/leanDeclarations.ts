import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What a declaration says to readers of the sidebar and the docs, and no cell ever asks for. */
const FOR_READERS = new Set(['family', 'about', 'better', 'notes', 'source', 'examples', 'columns']);

/**
 * Leaves the texts for readers out of the server's bundle: every call of a custom function loads the whole script, and
 * the help that Sheets shows stands in the stubs.
 */
export const leanDeclarations: Plugin = {
  name: 'lean-declarations',
  setup(build) {
    build.onLoad({ filter: /src[\\/]core[\\/](metrics|okr|tools|calendar|numbers)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutTexts(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function withoutTexts(path: string, code: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && FOR_READERS.has(node.name.text)) {
      const end = node.getEnd();
      cuts.push({ from: node.getFullStart(), to: code[end] === ',' ? end + 1 : end });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(file);
  return cuts.reduceRight((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), code);
}
