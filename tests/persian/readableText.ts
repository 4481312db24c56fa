import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Pair } from './mistakes.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
}
export interface Readable extends Place {
  readonly text: string;
}

/** Stands for what a template puts in. */
const HOLE = '\ufffc';

/** The files of a folder and of those below it, whose names end so. */
export function filesIn(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
}

/** The strings of a TypeScript file, templates as a whole. Comments and regular expressions are no strings. */
export function stringsIn(file: string): Readable[] {
  const found: Readable[] = [];
  visit(file, (node, line) => {
    const text = ts.isJsxText(node) ? node.text.trim() : textOf(node);
    if (text) found.push({ file, line, text });
  });
  return found;
}

/** The texts in two languages that a TypeScript file declares under the names `en` and `fa`, one by one or in tables. */
export function pairsIn(file: string): (Place & Pair)[] {
  const found: (Place & Pair)[] = [];
  const pair = (english: ts.Node | undefined, persian: ts.Node | undefined, line: number): void => {
    if (!english || !persian) return;
    const [en, fa] = [textOf(english), textOf(persian)];
    if (en !== undefined && fa !== undefined) found.push({ file, line, en, fa });
    for (const [name, value] of Object.entries(valuesOf(english))) pair(value, valuesOf(persian)[name], line);
  };
  visit(file, (node, line) => {
    const { en, fa } = valuesOf(node);
    pair(en, fa, line);
  });
  return found;
}

function valuesOf(node: ts.Node): Readonly<Record<string, ts.Node>> {
  if (!ts.isObjectLiteralExpression(node)) return {};
  return Object.fromEntries(
    node.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? [[one.name.getText(), one.initializer]] : [])),
  );
}

/** The lines of a Markdown or HTML file without code, tags and addresses. */
export function linesIn(file: string): Readable[] {
  const prose = readFileSync(file, 'utf8')
    .replace(/^```[\s\S]*?^```|<!--[\s\S]*?-->/gm, (block) => block.replace(/[^\n]/g, ''))
    .replace(/<code[^>]*>.*?<\/code>|`[^`\n]*`/g, HOLE)
    .replace(/<[^>\n]*>|(?<=\])\([^)\n]*\)/g, '');
  return prose.split('\n').map((text, index) => ({ file, line: index + 1, text: text.trim() }));
}

function visit(file: string, see: (node: ts.Node, line: number) => void): void {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    see(node, source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    node.forEachChild(walk);
  };
  walk(source);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce((text, { literal }) => text + HOLE + literal.text, node.head.text);
}
