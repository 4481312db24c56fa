import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** The one key under which a declaration speaks to readers of the sidebar and the docs, and no cell ever asks for it. */
const FOR_READERS = 'guide';

/**
 * Leaves the guides of declarations out of the server's bundle: every call of a custom function loads the whole script, and
 * the help that Sheets shows stands in the stubs. Nothing else is cut, whatever it is called.
 */
export const withoutGuides: Plugin = cutting('without-guides', ({ name }) => name === FOR_READERS);

/** What only a call asks for, in an object that declares a function and in what a function gives. */
const FOR_CALLS = {
  function: new Set(['checkCells', 'checks', 'compute', 'callWithCells', 'parallel']),
  gives: new Set(['shape']),
};

/**
 * Leaves what only calls ask for out of the sidebar, with all the algorithms behind it: the sidebar explains, it never computes.
 * The rules of a formula stay, since the sidebar writes it in the languages of other tools, with its rules.
 */
export const withoutComputations: Plugin = cutting(
  'without-computations',
  ({ name, holder }) =>
    (FOR_CALLS.function.has(name) &&
      has(holder, 'fn', 'args', 'gives') &&
      !(name === 'checks' && has(holder, 'formula'))) ||
    (FOR_CALLS.gives.has(name) && isNamed(holder.parent, 'gives')),
);

function has(holder: ts.ObjectLiteralExpression, ...names: readonly string[]): boolean {
  return names.every((name) => holder.properties.some((property) => isNamed(property, name)));
}

function isNamed(node: ts.Node, name: string): boolean {
  return isProperty(node) && ts.isIdentifier(node.name) && node.name.text === name;
}

interface Property {
  readonly name: string;
  /** The object that it belongs to. */
  readonly holder: ts.ObjectLiteralExpression;
}

function cutting(name: string, isCut: (property: Property) => boolean): Plugin {
  return {
    name,
    setup(build) {
      const filter = /src[\\/]core[\\/](metrics|okr|tools|dashboard)[\\/].*\.ts$/;
      build.onLoad({ filter }, async ({ path }) => ({
        contents: withoutProperties(path, await readFile(path, 'utf8'), isCut),
        loader: 'ts',
      }));
    },
  };
}

function withoutProperties(path: string, code: string, isCut: (property: Property) => boolean): string {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (isProperty(node) && ts.isIdentifier(node.name) && isCut({ name: node.name.text, holder: node.parent })) {
      const end = node.getEnd();
      cuts.push({ from: node.getFullStart(), to: code[end] === ',' ? end + 1 : end });
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(file);
  return cuts.reduceRight((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), code);
}

function isProperty(node: ts.Node): node is (
  | ts.PropertyAssignment
  | ts.ShorthandPropertyAssignment
  | ts.MethodDeclaration
) & {
  readonly parent: ts.ObjectLiteralExpression;
} {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent))
  );
}
