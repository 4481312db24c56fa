import ts from 'typescript';
import { UNPACK } from './lazyData.ts';
import { pack } from './pack.ts';

/** In characters of JSON. Shorter texts would gain nothing: labels stay as they are. */
const WORTH_PACKING = 25;

/**
 * A script in which the longer texts in two languages, `{ en: "…", fa: "…" }`, stand packed in one string: explanations are most
 * of the sidebar, and Persian takes two bytes a letter. What is put together while the script runs stays as it is.
 */
export function withPackedTexts(script: string): string {
  const texts: string[] = [];
  const cuts: { readonly from: number; readonly to: number; readonly text: number }[] = [];
  const numbers = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    const text = textIn(node);
    if (text === null || text.length < WORTH_PACKING) {
      ts.forEachChild(node, visit);
      return;
    }
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    cuts.push({ from: node.getStart(), to: node.getEnd(), text: number });
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true));
  const packed = pack(`[${texts.join()}]`);
  const rest = cuts.reduceRight(
    (left, { from, to, text }) => `${left.slice(0, from)}packedTexts[${text}]${left.slice(to)}`,
    script,
  );
  return `import { unpack as unpackTexts } from ${JSON.stringify(UNPACK)};\nconst packedTexts = unpackTexts("${packed}");\n${rest}`;
}

/** The JSON of a text in two languages that is written out in full, or null. */
export function textIn(node: ts.Node): string | null {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return null;
  const written: Record<string, string> = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return null;
    if (!ts.isStringLiteral(property.initializer)) return null;
    written[property.name.text] = property.initializer.text;
  }
  return 'en' in written && 'fa' in written ? JSON.stringify(written) : null;
}
