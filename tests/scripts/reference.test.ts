import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { referencePages } from '../../scripts/reference/pages.ts';
import { refusals } from '../../scripts/reference/refusals.ts';
import { REFERENCE } from '../../scripts/reference.ts';
import { formulaText } from '../../src/core/formula/dialects/reading.ts';
import type { Expression } from '../../src/core/formula/expression.ts';
import { shownName } from '../../src/core/functions/argument.ts';
import { type Check, checksOf, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { sheetFunctions } from '../../src/core/registry.ts';

const LANGUAGES = ['en', 'fa'] as const;
const pages = referencePages();

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

describe('the committed reference', () => {
  it('has exactly the pages that are generated now: run `npm run docs`', () => {
    const committed = markdownIn(REFERENCE).sort();
    expect(committed).toEqual([...pages.keys()].map((path) => join(REFERENCE, path)).sort());
  });
  it.each([...pages])('holds %s as it is generated now: run `npm run docs`', (path, text) => {
    expect(readFileSync(join(REFERENCE, path), 'utf8')).toBe(text);
  });
  it.each([...pages])('shows no value that is none: %s', (_, text) => {
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
});

describe.each(LANGUAGES)('the reference in %s', (language) => {
  it.each(sheetFunctions.map(({ fn }) => fn))('explains %s on exactly one page', (fn) => {
    const explaining = [...pages].filter(
      ([path, text]) => path.startsWith(`${language}/`) && text.includes(`\n## ${fn}\n`),
    );
    expect(explaining).toHaveLength(1);
  });
});

const SAID: Readonly<Record<Check['must'], (limit: string) => string>> = {
  'be above': (limit) => `be above ${limit},`,
  'be at least': (limit) => `be at least ${limit},`,
  'not be above': (limit) => `not be above ${limit},`,
  'be below': (limit) => `be below ${limit},`,
  'differ from': (limit) => `differ from ${limit},`,
  'be 0 or 1': () => 'be TRUE, FALSE, 1 or 0,',
  'be a day after': (limit) => `be after ${limit},`,
  'be a day not before': (limit) => `not be before ${limit},`,
  'be a day not after': (limit) => `not be after ${limit},`,
};

describe('the refusals of the reference', () => {
  const rules = sheetFunctions.flatMap((declared) => [
    ...checksOf(declared).map((check) => [declared.fn, ruleText(declared, check), declared] as const),
    ...(declared.parallel ?? [])
      .slice(1)
      .map((list) => [declared.fn, `\`${shownName(list)}\` must have the same length`, declared] as const),
  ]);
  it.each(rules)('of %s say that %s', (_, rule, declared) => {
    expect(refusals(declared, 'en').join('\n')).toContain(rule);
  });
});

function ruleText(declared: SheetFunction, { left, must, right }: Check): string {
  const code = (part: Expression) =>
    `\`${formulaText(part, { argument: shownName, words: declared.words ?? {}, language: 'en' })}\``;
  const limit = typeof right === 'number' ? String(right) : code(right);
  return `${code(left)} must ${limit === '0' && must === 'be at least' ? 'not be negative' : SAID[must](limit)}`;
}

describe('every relative link', () => {
  const files = ['README.md', 'README.fa.md', 'CONTRIBUTING.md', ...markdownIn('docs')];
  it.each(files)('of %s leads to a file and a heading that exist', (file) => {
    expect(relativeLinks(file).filter((link) => isDead(file, link))).toEqual([]);
  });
});

function relativeLinks(file: string): string[] {
  const text = withoutFences(file).replace(/`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)|(?:href|src)="([^"]+)"/g)].map(
    ([, md, html]) => md ?? html ?? '',
  );
  return links.filter((link) => !/^[a-z]+:/i.test(link));
}

function isDead(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && !anchorsOf(target).includes(decodeURIComponent(anchor));
}

/** The anchors that GitHub gives to the headings of a page: lower case, hyphens for spaces, numbered when they repeat. */
function anchorsOf(file: string): string[] {
  const times = new Map<string, number>();
  return [...withoutFences(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]*>/g, '');
    const slug = shown
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replace(/ /g, '-');
    const earlier = times.get(slug) ?? 0;
    times.set(slug, earlier + 1);
    return earlier === 0 ? slug : `${slug}-${earlier}`;
  });
}

function withoutFences(file: string): string {
  return readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}
