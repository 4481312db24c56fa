import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSidebar } from '../../scripts/buildSidebar.ts';

let html = '';
let script = '';
let styles = '';
beforeAll(async () => {
  html = await buildSidebar();
  script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  styles = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
}, 60_000);

const occurrences = (text: string, part: RegExp): number => (text.match(part) ?? []).length;

describe('the built sidebar', () => {
  it('is one page with one script, which nothing inside ends early', () => {
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(occurrences(html, /<script/gi)).toBe(1);
    expect(occurrences(html, /<\/script/gi)).toBe(1);
  });
  it('holds nothing that HtmlService trips over: no backtick, no HTML comment, no scriptlet', () => {
    expect(script).not.toContain('`');
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('<?');
  });
  it('holds each template once', () => {
    expect(occurrences(html, /id:"MK-01"/g)).toBe(1);
    expect(occurrences(html, /MK-01/g)).toBe(1);
  });
  it('holds no algorithm: it explains functions and never computes them', () => {
    expect(script).not.toMatch(/\bcompute:|callWithCells/);
  });
  it('loads nothing', () => {
    expect(html).not.toMatch(/<[^>]+\ssrc=|<link/i);
    expect(styles).not.toMatch(/@import|url\((?!data:)/);
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|\bimport\(/);
  });
  it('opens links outside its frame', () => {
    expect(html).toContain('<base target="_top">');
  });
  it('stores nothing in the browser and opens no dialog of the browser', () => {
    expect(script).not.toMatch(/localStorage|sessionStorage|\b(alert|confirm|prompt)\(/);
  });
  it('carries the Persian font under its own name, with its licence', () => {
    expect(styles).toContain("local('Vazirmatn'),url(data:font/woff2;base64,");
    expect(styles).toContain('SIL Open Font License');
  });
  it('keeps Persian letters as they are, so that they cost two bytes and not six', () => {
    expect(script).toContain('شاخص‌ها');
  });
});
