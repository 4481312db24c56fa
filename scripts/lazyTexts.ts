import { runInNewContext } from 'node:vm';
import { type Plugin, transform } from 'esbuild';
import ts from 'typescript';
import { lazyFunction, packedCall } from './lazyData.ts';
import { textIn } from './packedTexts.ts';

/** In characters of JSON. A getter in the place of a shorter text would gain next to nothing. */
const WORTH_PACKING = 32;

const MODULE = 'lazy-texts';
/** What the bundle names the function that gives the texts. */
const TEXTS = 'lazyTexts';
const NOT_YET_KNOWN = '[]';

/** What a bundle needs beside its own entry, so that its longer texts can be packed. */
export const EXPORT_OF_TEXTS = `export { ${TEXTS} } from '${MODULE}';`;

/** Gives the bundle the function that reads its texts; which they are is known once it is bundled. */
export const lazyTexts: Plugin = {
  name: 'lazy-texts',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({ path: MODULE, namespace: MODULE }));
    onLoad({ filter: /./, namespace: MODULE }, () => ({
      contents: lazyFunction(TEXTS, NOT_YET_KNOWN),
      loader: 'js',
      resolveDir: '.',
    }));
  },
};

/**
 * A bundled module in which the longer texts in two languages, `{ en: "…", fa: "…" }`, are read when they are asked for, from one
 * packed string: every call of a custom function loads the whole script, and asks for few of them or none. What is asked for while
 * the script loads stays as it is.
 * @param module bundled with the plugin and `EXPORT_OF_TEXTS`
 */
export async function withLazyTexts(module: string): Promise<string> {
  const early = await readWhileLoading(rewritten(module, new Set()));
  const { code, reader, texts } = rewritten(module, early);
  const packed = code.replace(packedCall(NOT_YET_KNOWN), () => packedCall(`[${texts.join()}]`));
  // By a name that no inner scope of the bundle has.
  return `${packed}\nfunction ${TEXTS}(){return ${reader}()}`;
}

interface Rewritten {
  readonly code: string;
  /** What the module itself names the function that gives the texts. */
  readonly reader: string;
  /** The JSON of each, in the order of their numbers. */
  readonly texts: readonly string[];
}

/** The module with its longer texts by number, but for those that stay. */
function rewritten(module: string, staying: ReadonlySet<string>): Rewritten {
  const numbers = new Map<string, number>();
  const cuts: { readonly node: ts.Node; readonly instead: string }[] = [];
  let reader = TEXTS;
  const textOf = (node: ts.Node): string | null => {
    const text = textIn(node);
    if (text === null || text.length < WORTH_PACKING || staying.has(text)) return null;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return `${TEXTS}()[${numbers.get(text)}]`;
  };
  const visit = (node: ts.Node, isLate: boolean): void => {
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
      const { elements } = node.exportClause;
      reader = elements.find(({ name }) => name.text === TEXTS)?.propertyName?.getText() ?? TEXTS;
      const others = elements.filter(({ name }) => name.text !== TEXTS).map((element) => element.getText());
      cuts.push({ node, instead: `export{${others.join()}};` });
      return;
    }
    const isNamed = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
    const text = isNamed ? textOf(node.initializer) : isLate ? textOf(node) : null;
    if (text === null) ts.forEachChild(node, (child) => visit(child, isLate || ts.isFunctionLike(node)));
    else cuts.push({ node, instead: isNamed ? `get ${node.name.getText()}(){return ${text}}` : text });
  };
  visit(ts.createSourceFile('bundle.js', module, ts.ScriptTarget.Latest, true), false);
  const code = cuts.reduceRight(
    (left, { node, instead }) => left.slice(0, node.getStart()) + instead + left.slice(node.getEnd()),
    module,
  );
  return { code, reader, texts: [...numbers.keys()] };
}

/** The texts that a script asks for while it loads. */
async function readWhileLoading({ code, texts }: Rewritten): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  const noting = new Proxy([], {
    get: (_, number) => {
      const text = texts[Number(number)] as string;
      read.add(text);
      return JSON.parse(text);
    },
  });
  const script = await transform(`${code}\nfunction ${TEXTS}(){return noting}`, { format: 'iife' });
  runInNewContext(script.code, { noting });
  return read;
}
