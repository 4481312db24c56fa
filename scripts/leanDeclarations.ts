import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** The one key under which a declaration speaks to readers of the sidebar and the docs, and no cell ever asks for it. */
const FOR_READERS = 'guide';

/**
 * Leaves the guides of declarations out of the server's bundle: every call of a custom function loads the whole script, and
 * the help that Sheets shows stands in the stubs. Nothing else is cut, whatever it is called.
 */
export const leanDeclarations: Plugin = {
  name: 'lean-declarations',
  setup(build) {
    build.onLoad({ filter: /src[\\/]core[\\/](metrics|okr|tools|calendar|numbers)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutGuides(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function withoutGuides(path: string, code: string): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (isGuide(node)) {
      const end = node.getEnd();
      cuts.push({ from: node.getFullStart(), to: code[end] === ',' ? end + 1 : end });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(file);
  return cuts.reduceRight((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), code);
}

function isGuide(node: ts.Node): boolean {
  return (
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
    ts.isIdentifier(node.name) &&
    node.name.text === FOR_READERS
  );
}
